/** Lists and table agree: every list is sorted, says where it is from, and each of its forms is found with its flags. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LEXICON, listFiles } from "../src/build/list-files.js";
import { F, FLAGS, type FlagName } from "../src/lexicon/flags.js";
import { type Form, parseCountryList, parseWordList, splitList } from "../src/lexicon/list.js";
import { sortedList } from "../src/lexicon/sorted.js";
import { countries, lexicon } from "../src/lexicon/table.js";
import { Document } from "../src/text/document.js";
import { PUNCTUATION } from "../src/text/tokens.js";

const files = listFiles();
const read = (file: string) => readFileSync(`${LEXICON}${file}`, "utf8");
const isCountries = (content: string) => /^# columns:/m.test(content);

/** The entry of a form as the document look-up finds it, or -1: marks at its ends do not count ("Yahoo!", "'N Sync"). */
function entryOf(form: string): number {
  const document = new Document(form);
  const { count, kind } = document.tokens;
  let first = 0;
  while (first < count && kind[first] === PUNCTUATION) first++;
  for (let last = count - 1; last >= first; last--) {
    const entry = document.entryOf(first, last);
    if (entry >= 0) return entry;
    if (kind[last] !== PUNCTUATION) return -1;
  }
  return -1;
}

const flagsOf = (entry: number): readonly string[] =>
  FLAGS.filter(({ word, mask }) => (word ? lexicon().high(entry) : lexicon().low(entry)) & mask).map(({ name }) => name);

/** What is wrong with a form: not found, or without some of its flags. */
function faultOf(form: Form, flags: readonly FlagName[]): string | null {
  const entry = entryOf(form.text);
  if (entry < 0) return `${form.text}: not found`;
  const wanted = form.ambiguous ? [...flags, "AMBIGUOUS"] : flags;
  const missing = wanted.filter((flag) => !flagsOf(entry).includes(flag));
  return missing.length ? `${form.text}: without ${missing.join(" ")}` : null;
}

function wordFaults(content: string): (string | null)[] {
  const { flags, lines } = parseWordList(content);
  return lines.flatMap((forms) => forms.map((form) => faultOf(form, flags)));
}

test("there are lists of every kind", () => {
  expect(files.length).toBeGreaterThan(80);
});

describe.each(files)("%s", (file) => {
  const content = read(file);
  test("is sorted, each line once (npm run lexicon does it)", () => {
    const { content: sorted, faults } = sortedList(content);
    expect(faults).toEqual([]);
    expect(content).toBe(sorted);
  });
  test("says what it holds, its source and its licence", () => {
    const [what, source] = splitList(content).header;
    expect(what!.length).toBeGreaterThan(15);
    expect(source).toMatch(/^Source: .+ Licence: (?:MIT|CC BY 4\.0|CC0|public domain)/i);
  });
  test("each form is found with its flags", () => {
    const faults = isCountries(content)
      ? parseCountryList(content).flatMap(({ code, names, demonyms }) => [
          ...names.map((form) => faultOf(form, ["COUNTRY"])),
          ...demonyms.map((form) => faultOf(form, ["DEMONYM"])),
          countries.some((country) => country.code === code) ? null : `${code} is not in the table`,
        ])
      : wordFaults(content);
    expect(faults.filter(Boolean)).toEqual([]);
  });
});

test("each flag has a bit of its own", () => {
  expect(FLAGS).toHaveLength(new Set(FLAGS.map(({ word, mask }) => `${word}:${mask}`)).size);
  expect(Object.keys(F)).toHaveLength(FLAGS.length);
});

describe("sorting a list", () => {
  const header = "# Towns.\n# Source: written by hand. Licence: MIT.\n# flags: CITY\n";
  test("sorts without regard to case and accents, once each, and tidies blanks", () => {
    expect(sortedList(`${header}Oslo=Kristiania\nålesund\nBergen  ?\nBergen ?\n`)).toEqual({
      content: `${header}ålesund\nBergen ?\nOslo = Kristiania\n`,
      faults: [],
    });
  });
  test.each([
    [`${header}Oslo | Bergen\n`, /malformed: Oslo/],
    [`${header}Oslo\nOslo = Kristiania\n`, /twice: Oslo/],
    [`${header}a b c d e f g h i j k\n`, /more than 10 words/],
    ["# Towns.\n# flags: CITY\nOslo\n", /header must say/],
    ["# Towns.\n# Source: me. Licence: MIT.\n# flags: CITTY\nOslo\n", /unknown flag CITTY/],
    ["# States.\n# Source: me. Licence: MIT.\n# columns: code | name\nNO | Norway\n", /not a country line/],
  ])("reports %j", (content, fault) => expect(sortedList(content).faults.join("\n")).toMatch(fault));
});
