/** Every form of every state, present and former, in a sentence of its own gives its code; forms that are something else too are held by countries.cases.txt. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/index.js";
import { parseCountryList } from "../src/lexicon/list.js";

const lines = ["states", "former"].flatMap((file) => parseCountryList(readFileSync(`src/lexicon/countries/${file}.txt`, "utf8")));

const codesIn = (text: string, form: "name" | "demonym"): string[] =>
  extract(text, { only: ["countries"] })
    .countries.filter((c) => c.mentions.some((m) => m.form === form))
    .map((c) => c.code);

describe.each(lines.map((line) => [line.name, line] as const))("%s", (_, { code, names, demonyms }) => {
  test("names", () => {
    for (const { text, ambiguous } of names)
      if (!ambiguous) expect(codesIn(`the ministers of ${text} met some of the envoys there on Monday.`, "name"), text).toEqual([code]);
  });
  test("adjectives and peoples", () => {
    for (const { text, ambiguous } of demonyms)
      if (!ambiguous) expect(codesIn(`They met the ${text} in the capital on Monday.`, "demonym"), text).toEqual([code]);
  });
});
