/** The build: lexicon table, library modules with types, the command bundled into one file. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { hashOf } from "../text/word-hash.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
await import("./lexicon.js");
rmSync(`${root}dist`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.json`], {
  stdio: "inherit",
  cwd: root,
});
if (status) process.exit(status);
/** The command reads the lexicon as bytes: a literal of two megabytes would be compiled at every start. */
const lexiconFromFile: Plugin = {
  name: "lexicon-from-file",
  setup({ onLoad }) {
    onLoad({ filter: /generated[/\\]table\.ts$/ }, ({ path }) => {
      const countries = /COUNTRIES[^=]*= (\[.*\]);/.exec(readFileSync(path, "utf8"))![1];
      return {
        loader: "js",
        contents: `import { readFileSync } from "node:fs"; export const TABLE = readFileSync(new URL("lexicon.bin", import.meta.url)); export const COUNTRIES = ${countries};`,
      };
    });
  },
};
/** Sets of words are kept as hashes: to hash a few thousand words at every start takes 3 ms. */
const hashedWords: Plugin = {
  name: "hashed-words",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(
        /\bwordSet\(\s*"([^"\\]*)",?\s*\)/g,
        (_, words: string) => `new Set<number>([${words.split(" ").map(hashOf).join()}])`,
      ),
    }));
  },
};
/** zod brings its messages in fifty languages; the command prints its own. */
const oneLanguage: Plugin = {
  name: "one-language",
  setup({ onLoad }) {
    onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      loader: "js",
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};
/** Of compromise/one only the sentence splitter is asked: its other parts stay out of the command. */
const onlySentences: Plugin = {
  name: "only-sentences",
  setup({ onLoad }) {
    onLoad({ filter: /compromise[/\\]src[/\\]one\.js$/ }, () => ({
      loader: "js",
      contents:
        'import methods from "./1-one/tokenize/methods/index.js"; import model from "./1-one/tokenize/model/index.js"; export default { world: () => ({ methods, model }) };',
    }));
  },
};
/** commander starts subcommands that are programs of their own; ours has none, and node:child_process takes 2 ms to load. */
const noSubprograms: Plugin = {
  name: "no-subprograms",
  setup({ onLoad }) {
    onLoad({ filter: /commander[/\\]lib[/\\]command\.js$/ }, ({ path }) => ({
      loader: "js",
      contents: readFileSync(path, "utf8").replace("require('node:child_process')", "null"),
    }));
  },
};
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
await build({
  entryPoints: { cli: `${root}src/cli.ts` },
  outdir: `${root}dist/command`,
  outExtension: { ".js": ".cjs" },
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: "node",
  target: "node20.19",
  format: "cjs",
  define: { __VERSION__: JSON.stringify(version), "import.meta.url": "__url" },
  plugins: [lexiconFromFile, hashedWords, oneLanguage, onlySentences, noSubprograms],
  // A function of what start.ts gives; modules that a run may not need stay unread in it, behind dynamic imports.
  banner: { js: "(function (require, __url) { const module = { exports: {} };" },
  footer: { js: "})" },
  logLevel: "warning",
});
await build({
  entryPoints: [`${root}src/cli/start.ts`],
  outdir: `${root}dist/command`,
  outExtension: { ".js": ".cjs" },
  minifyWhitespace: true,
  target: "node20.19",
  format: "cjs",
  define: { "import.meta.dirname": "__dirname" },
  logLevel: "warning",
});
copyFileSync(`${root}src/lexicon/generated/lexicon.bin`, `${root}dist/command/lexicon.bin`);
/** The bundle is read as Latin 1: esbuild escapes strings, but leaves “ and – in regular expressions as they are. */
const bundle = `${root}dist/command/cli.cjs`;
const inAscii = readFileSync(bundle, "utf8").replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
writeFileSync(bundle, inAscii);

/** Runs the bundle over our own articles and keeps what V8 compiled on the way. */
const warmUp = `
  import { readFileSync, writeFileSync } from "node:fs";
  import { pathToFileURL } from "node:url";
  import { setFlagsFromString } from "node:v8";
  import { Script } from "node:vm";
  const [folder, ...inputs] = process.argv.slice(1);
  process.argv.splice(1, Infinity, ...inputs);
  const script = new Script(readFileSync(folder + "cli.cjs", "latin1"), { filename: folder + "cli.cjs" });
  process.on("exit", () => {
    setFlagsFromString("--no-opt"); // as in start.ts
    writeFileSync(folder + "cli.cache", script.createCachedData());
  });
  script.runInThisContext()(process.getBuiltinModule, pathToFileURL(folder + "cli.cjs").href);
`;
const articles = `${root}fixtures/articles/`;
const warm = spawnSync(
  process.execPath,
  [
    "--input-type=module",
    "--eval",
    warmUp,
    `${root}dist/command/`,
    "--format",
    "json",
    ...readdirSync(articles)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => articles + name),
  ],
  { encoding: "utf8", maxBuffer: 1e8 },
);
if (warm.status) throw new Error(`the built command fails: ${warm.stderr}`);
