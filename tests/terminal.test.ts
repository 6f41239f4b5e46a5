/** What stands on a terminal: the wrapped article, the table, cells that fold and never break a word that fits. */
import { describe, expect, test } from "vitest";
import { extract, KINDS } from "../src/index.js";
import { toMarkedText } from "../src/render/marked-text.js";
import { clip, fold, toTable } from "../src/render/table.js";
import { breaksFor, columnsOf } from "../src/render/wrap.js";
import { entities, folder } from "./command.js";

const TEXT =
  "OSLO — “We met the ministers of Finland yesterday,” said Tuva Snildal, who leads the Norwegian fleet.\n\nSnildal left for 東京 and São Tomé on Friday, and the Norwegian Institute of Public Health was told.\n";
const result = extract(TEXT, { documentDate: "2020-01-02" });
const marked = (wrap: number | null, color: 0 | 1 = 0) => toMarkedText(result, TEXT, { color, only: KINDS, wrap, single: true });
const plain = (text: string) => text.replaceAll(/\u001b\[[\d;]*m/g, "");

describe("--format text", () => {
  test("without colours, mentions stand in brackets with the letter of the legend", () => {
    const out = marked(null);
    expect(out).toContain("[P:Tuva Snildal]");
    expect(out).toContain("[C:Finland]");
    expect(out.split("\n").at(-1)).toMatch(/^\[P: people 1\] {2}\[C: countries \d\]/);
  });

  test.each([24, 40, 80])("wrapped at %i columns, no line is wider and no word is broken", (width) => {
    for (const color of [0, 1] as const) {
      const body = plain(marked(width, color)).split("\n").slice(0, -2).join("\n");
      const words = plain(marked(null, color)).split("\n").slice(0, -2).join("\n");
      expect(body.split(/\s+/)).toEqual(words.split(/\s+/));
      for (const line of body.split("\n")) if (line.includes(" ")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(body).toContain("\n\n");
    }
  });

  test("colours show no brackets, and the escape codes are ours alone", () => {
    expect(plain(marked(60, 1))).not.toContain("[P:");
    const evil = extract("A\u001b[2J\u202e of Norway");
    const out = toMarkedText(evil, "A\u001b[2J\u202e of Norway", { color: 1, only: KINDS, wrap: 40, single: true });
    expect(plain(out)).toContain("\\u001b[2J\\u202e of Norway");
  });
});

test("several articles, and records, say which each of them is; one does not", () => {
  const cwd = folder({ "a.txt": "Norway.", "b.txt": "Peru." });
  const headings = (...args: string[]) => entities(["--format", "text", ...args], { cwd }).out.match(/^[ab]\S*( {2}.+)?$/gm);
  expect(headings("a.txt", "b.txt", "--date", "2020-01-02")).toEqual(["a.txt  2020-01-02 (option)", "b.txt  2020-01-02 (option)"]);
  expect(headings("a.txt")).toBeNull();
});

test("a bad record leaves no gap", () => {
  for (const format of ["table", "text"])
    expect(entities(["--from", "jsonl", "--format", format], { input: '{}\n{"id":"x","text":"Norway."}' }).out).toMatch(/^x\n\n/);
});

test("a missing document date comes with what gives one", () => {
  for (const format of ["table", "text"])
    expect(entities(["-", "--format", format], { input: "He left on Friday." }).out).toContain("calendar value (--date gives one)");
});

describe("breaks", () => {
  test("stand at white space, and lines of the text start anew", () => {
    expect([...breaksFor("aaa bbb ccc", 7)]).toEqual([[7, 1]]);
    expect([...breaksFor("aaa bbb\nccc ddd", 7)]).toEqual([]);
    expect([...breaksFor("aaaaaaaaaaaa bbb", 7)]).toEqual([[12, 1]]);
  });

  test("wide characters count two columns", () => {
    expect([...breaksFor("東京 東京 東京", 9)]).toEqual([[5, 1]]);
  });
});

describe("the table", () => {
  test.each([60, 80, 160])("fits %i columns", (width) => {
    for (const line of toTable(result, { width, color: 0, explain: true, only: KINDS }).split("\n"))
      expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test("the verb of a quote stands whole", () => {
    const text = "“We are in no hurry at all to sign a paper that nobody has read to the end,” emphasized Tuva Snildal, a pilot.";
    const table = toTable(extract(text), { width: 80, color: 0, explain: false, only: ["quotes"] });
    expect(table).toMatch(/Tuva Snildal {2}emphasized {2}direct {2}We are/);
  });

  test("long cells fold between words, and what is left over shows", () => {
    expect(fold("one two three four", 9, 3)).toEqual(["one two", "three", "four"]);
    expect(fold("one two three four", 9, 2)).toEqual(["one two", "three fo…"]);
    expect(fold("one two nineteen fourteen", 12, 2)).toEqual(["one two", "nineteen …"]);
    expect(clip("東京都", 5)).toBe("東京…");
  });
});
