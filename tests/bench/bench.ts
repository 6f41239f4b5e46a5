/**
 * Speed, in the same run and on the same texts: this library, compromise and wink-nlp; then the CPU time of the whole command on one article.
 *   npm run bench                      the articles of fixtures/
 *   npm run bench -- FILE.jsonl …      the texts of JSON Lines files
 * Each figure is the best of several rounds behind a warm-up, in million characters a second on one core.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract, KINDS } from "../../dist/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = process.argv.slice(2);
const articles = `${root}fixtures/articles/`;
const texts = files.length
  ? files.flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text),
    )
  : readdirSync(articles)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(articles + name, "utf8"));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} texts, ${(characters / 1e6).toFixed(2)} million characters, Node ${process.versions.node}\n`);

const ROUND_MS = 700;
/** Before it is measured, each runs so long: V8 compiles what is hot meanwhile. */
const WARM_UP_MS = 2500;

/** Million characters a second, best round; `share` of the texts for slow ones. */
function rate(work: (text: string) => unknown, share = 1): number {
  const some = texts.slice(0, Math.max(1, Math.ceil(texts.length * share)));
  const length = some.reduce((sum, text) => sum + text.length, 0);
  let best = 0;
  const warm = performance.now() + WARM_UP_MS;
  do for (const text of some) work(text);
  while (performance.now() < warm);
  for (let round = 0; round < 4; round++) {
    let runs = 0;
    const start = performance.now();
    do {
      for (const text of some) work(text);
      runs++;
    } while (performance.now() - start < ROUND_MS);
    best = Math.max(best, (length * runs) / 1e3 / (performance.now() - start));
  }
  return best;
}
const row = (name: string, value: number) => console.log(`${name.padEnd(52)}${value.toFixed(2).padStart(8)} M characters/s`);

row(
  "news-entities, all five kinds",
  rate((text) => extract(text, { documentDate: "2020-06-15" })),
);
for (const kind of KINDS)
  row(
    `  only ${kind}`,
    rate((text) => extract(text, { documentDate: "2020-06-15", only: [kind] })),
  );
const wink = winkNLP(model);
row(
  "wink-nlp 2.4, entities",
  rate((text) => wink.readDoc(text).entities().out(), Math.min(1, 5e5 / characters)),
);
row(
  "compromise 14.17, people + organizations + places",
  rate(
    (text) => {
      const doc = nlp(text);
      return [doc.people().json(), doc.organizations().json(), doc.places().json()];
    },
    Math.min(1, 1e5 / characters),
  ),
);

/** CPU seconds of a whole node process: the least of several runs. */
function cpu(args: readonly string[]): number {
  const report = `data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeSync(2,"cpu "+(user+system)+"\\n")})`;
  return Math.min(
    ...Array.from({ length: 9 }, () => {
      const { stderr } = spawnSync(process.execPath, ["--import", report, ...args], { encoding: "utf8" });
      return Number(/cpu (\d+)/.exec(stderr)![1]) / 1e6;
    }),
  );
}
const empty = cpu([`${root}tests/bench/empty.js`]);
const one = cpu([`${root}bin/entities.js`, "--format", "json", `${articles}court-verdict.txt`]);
console.log(
  `\nCPU seconds of a whole process: empty script ${empty.toFixed(3)}, one article ${one.toFixed(3)}: ${(one - empty).toFixed(3)} more`,
);
