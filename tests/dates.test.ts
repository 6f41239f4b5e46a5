/** Dates: the table of expressions, near misses, warnings, the document date, and the properties that hold of any text. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findDates } from "../src/dates/index.js";
import { Document } from "../src/text/document.js";
import { unmark } from "./helpers/marked.js";

const [table, misses] = readFileSync(new URL("./dates.cases.txt", import.meta.url), "utf8").split("# near misses\n") as [string, string];
const rows = table
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const [kind, sentence, documentDate, type, value, mod] = line.split(" | ") as [string, string, string, string, string, string];
    return { kind, sentence, documentDate, type, value: value === "null" ? null : value, mod: mod === "-" ? null : mod };
  });

const datesIn = (text: string, documentDate?: string | null) =>
  findDates(new Document(text, documentDate && documentDate !== "-" ? { value: documentDate, source: "option" } : undefined));

describe("expressions", () => {
  test("cover at least 46 classes", () => expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(46));
  test.each(rows)("$kind: $sentence", ({ sentence, documentDate, type, value, mod }) => {
    const { text, spans } = unmark(sentence);
    const { start, end } = spans[0]!;
    const { dates } = datesIn(text, documentDate);
    const found = dates.find((date) => date.start < end && start < date.end);
    expect(found && { text: found.text, type: found.type, value: found.value, mod: found.mod }).toEqual({
      text: text.slice(start, end),
      type,
      value,
      mod,
    });
  });
});

describe("near misses", () => {
  test.each(misses.split("\n").filter(Boolean))("%s", (sentence) =>
    expect(datesIn(sentence, "2015-03-02").dates.map(({ text }) => text)).toEqual([]),
  );
});

describe("ambiguous order", () => {
  test("is read as month first and reported once for each date", () => {
    const { dates, warnings } = datesIn("It is dated 11/09/2001 in ink.", "2015-03-02");
    expect(dates[0]).toMatchObject({ value: "2001-11-09" });
    expect(warnings).toEqual(['ambiguous date "11/09/2001": read as month/day/year']);
  });
  test("is decided by another date of the article", () => {
    const { dates, warnings } = datesIn("The forms of 25/12/2010 and of 11/09/2001 are lost.", "2015-03-02");
    expect(dates.map(({ value }) => value)).toEqual(["2010-12-25", "2001-09-11"]);
    expect(warnings).toEqual([]);
  });
});

const NO_DATE = "no document date: relative dates have no calendar value";

describe("document date", () => {
  test.each([
    ["LONDON 1996-08-30\n\nThe bank said on Thursday it would close.", "1996-08-30"],
    ["GENEVA, March 3, 2020 (AP) - Two ministers met on Monday.", "2020-03-03"],
    ["Two ministers meet\n\nMarch 3, 2020\n\nTwo ministers met on Monday.", "2020-03-03"],
    ["Two ministers meet\nPublished: 3 March 2020 at 10:15 a.m.\n\nTwo ministers met on Monday.", "2020-03-03"],
    ["Two ministers meet\n\nTuesday, March 3, 2020\n\nTwo ministers met on Monday.", "2020-03-03"],
  ])("%j", (text, date) => {
    const document = new Document(text);
    const { warnings } = findDates(document);
    expect({ date: document.documentDate, source: document.documentDateSource, warnings }).toEqual({
      date,
      source: "dateline",
      warnings: [],
    });
  });
  test("is not taken from a sentence", () => {
    const document = new Document("The bridge opened on May 27, 1937, and is painted every year.\n\nIt is red.");
    findDates(document);
    expect(document.documentDate).toBeNull();
  });
  test("of the caller wins", () => {
    const document = new Document("LONDON 1996-08-30\n\nIt shut on Thursday.", { value: "1999-01-01", source: "option" });
    expect(findDates(document).dates.at(-1)).toMatchObject({ value: "1998-12-31" });
    expect(document.documentDateSource).toBe("option");
  });
  test.each([
    ["He left yesterday and came back on Tuesday.", [NO_DATE]],
    ["He left on 3 May 1920.", []],
    ["Nothing here.", []],
    ["It took three weeks.", []],
  ])("missing, %j", (text, warnings) => expect(datesIn(text).warnings).toEqual(warnings));
});

describe("from and to", () => {
  test.each([
    ["in 1998", "1998-01-01", "1998-12-31"],
    ["in February 2000", "2000-02-01", "2000-02-29"],
    ["on 3 May 1920", "1920-05-03", "1920-05-03"],
    ["this week", "2020-12-28", "2021-01-03"],
    ["this weekend", "2021-01-02", "2021-01-03"],
    ["in the second quarter of 2004", "2004-04-01", "2004-06-30"],
    ["in the first half of 1990", "1990-01-01", "1990-06-30"],
    ["in the winter of 1962", "1962-12-01", "1963-02-28"],
    ["in the summer of 1962", "1962-06-01", "1962-08-31"],
    ["in the 1990s", "1990-01-01", "1999-12-31"],
    ["in the 19th century", "1800-01-01", "1899-12-31"],
    ["yesterday", "2020-12-31", "2020-12-31"],
    ["at 8 p.m. on 3 May 1920", "1920-05-03", "1920-05-03"],
    ["in 146 BC", null, null],
    ["for two years", null, null],
    ["every day", null, null],
    ["now", null, null],
  ])("%s", (text, from, to) => expect(datesIn(`They met ${text} there.`, "2021-01-01").dates[0]).toMatchObject({ from, to }));
});

const PIECES =
  "the a last next this of in on May March Sept. 11 2001 1990s '68 third quarter year ago years two and half weekend Monday morning 8 p.m. GMT , - / : ( ) BC century every daily before later \n\n ½ 31 30 February 9/11 Easter Christmas \u{1F600} é 0 0000 99999999999999 12.30.1999".split(
    " ",
  );

describe("any text", () => {
  const check = (text: string) => {
    for (const date of ["2020-02-29", null]) {
      const { dates } = datesIn(text, date);
      let at = 0;
      for (const { start, end, text: span, from, to } of dates) {
        const holds =
          start >= at &&
          end > start &&
          text.slice(start, end) === span &&
          (from === null) === (to === null) &&
          (from === null || to === null || from <= to);
        if (!holds) throw new Error(`${JSON.stringify(span)} at ${start}: ${from} to ${to}`);
        at = end;
      }
    }
  };
  test("of date words", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (words) => check(words.join(" "))),
      { numRuns: 300, seed: 7 },
    ));
  test("of date words, glued", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }), (words) => check(words.join(""))),
      { numRuns: 300, seed: 8 },
    ));
  test("at all", () => fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), check), { numRuns: 300, seed: 9 }));
  test("repeated two thousand times takes a time in proportion", () => {
    for (const piece of ["the last two weeks of ", "1999-", "2001 ", "and a half ", "may 1 ", "the ", "two hundred ", "in early late mid "])
      check(piece.repeat(2000));
  });
});
