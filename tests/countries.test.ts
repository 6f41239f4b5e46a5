/** Countries in sentences, the false friends among them: tests/countries.cases.txt. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.js";

const lines = readFileSync(new URL("countries.cases.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"));
/** Parts of states (GB-SCT) are extra: the lexicon knows them, a result has no code for them. */
const isState = (mention: string) => !/=[A-Z]{2}-/.test(mention);

/**
 * Known to be wrong: first names that are a people or a country before a surname that no list knows, persons of one word (Jordan),
 * saints, a horse, poles of wood in capitals, a club and a newspaper that bear a country's name alone, rivers without a word of rivers.
 */
const OPEN =
  /^(?:Danish (?:Kaneria|Siddiqui)|Mali Harries|Aussies beat Kiwis|Doctors told Jordan|Katie Price|POLES APART|Desert Orchid|Monaco beat Nice|The Australian newspaper|Indo-Pakistani|Saint Vincent's volcano|The Senegal flooded|Ferries on the Gambia)/;

describe("countries", () => {
  const cases = lines
    .map((line) => line.replaceAll("\\n", "\n").split("\t") as [string, string | undefined])
    .filter(([sentence]) => !OPEN.test(sentence));
  test.each(cases)("%s", (sentence, expected = "") => {
    const mentions = extract(sentence)
      .countries.flatMap(({ code, mentions }) => mentions.map(({ start, text, form }) => ({ start, say: `${text}=${code}/${form}` })))
      .sort((a, b) => a.start - b.start);
    expect(mentions.map(({ say }) => say)).toEqual(expected.split(", ").filter((mention) => mention && isState(mention)));
  });
});

describe("a name that the article leaves open", () => {
  const warningsOf = (text: string, options = {}) => extract(text, { documentDate: "2020-01-01", ...options }).warnings;
  const OPEN_KOREA = 'ambiguous country "Korea", "Koreans": South Korea or North Korea, read as South Korea';

  test("is one line of the result for each choice", () => {
    expect(warningsOf("Many in Korea are old. In Korea the Koreans save.")).toEqual([OPEN_KOREA]);
    expect(warningsOf("Korea beat Congo.")).toEqual([
      'ambiguous country "Korea": South Korea or North Korea, read as South Korea',
      'ambiguous country "Congo": Republic of the Congo or Democratic Republic of the Congo, read as Republic of the Congo',
    ]);
  });
  test("is no matter where countries are not asked for", () => expect(warningsOf("Korea won.", { only: ["people"] })).toEqual([]));
  test("is settled by a lexicon of the user", () => {
    const lexicon = { aliases: { Korea: "North Korea", Koreans: "North Korea" } };
    expect(warningsOf("Many in Korea are old. In Korea the Koreans save.", { lexicon })).toEqual([]);
  });
  test("says so in the evidence of the mention", () => {
    const [korea] = extract("Half of Korea was asleep.", { explain: true }).countries;
    expect(korea!.mentions[0]).toMatchObject({
      rule: "country/korea",
      evidence: ["country/form +4", "undecided: South Korea or North Korea"],
    });
  });
  test.each([
    "The war in Vietnam went on until 1975.",
    "Chancellor Adenauer led Germany in 1955.",
    "Rebels marched in Yemen in 1986.",
    "Rebels marched in Sudan in 1986.",
    "America and Ireland are friends, and the Irish and the Americans too.",
    "Nomads crossed Niger, and rains fell in Guinea.",
    "The president of Samoa and the Dominicans sang.",
    "Macedonia and Micronesia signed.",
    "Trains from Seoul were late, and Korea was asleep.",
    "Georgia beat Norway.",
  ])("is not %s", (text) => expect(warningsOf(text)).toEqual([]));
});

describe("the README's decisions", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const table = readme.slice(readme.indexOf("| sentence | countries | since |")).split("\n\n")[0]!.split("\n").slice(2);
  test.each(table.map((row) => row.split("|").map((cell) => cell.trim())))("%s%s", (_, sentence, expected) => {
    const mentions = extract(sentence!)
      .countries.flatMap(({ code, mentions }) => mentions.map(({ start, text }) => ({ start, say: `${text} \`${code}\`` })))
      .sort((a, b) => a.start - b.start);
    expect(mentions.map(({ say }) => say).join(", ")).toBe(expected);
  });
  test("are there", () => expect(table.length).toBeGreaterThan(8));
});
