/** So many units from the document's day or from the mention before: two weeks ago, three days later. */
import type { Captures } from "../pattern.js";
import { type DateRule, dateRule, wordAfter } from "../rule.js";
import { oneOf } from "../words.js";

/** The count of a capture, null for several and a few. */
const countOf = (c: Captures, name: string): number | null => (Number.isNaN(c.number(name)) ? null : c.number(name));

/** "A second ago" is a time, "the second earlier" is not. */
const isOrdinal = (c: Captures): boolean => c.word("unit") === "second" && c.word("n") !== "a";

const goesOn = oneOf("and but when in at on by to for as that with said");

export const offsetRules: readonly DateRule[] = [
  dateRule({
    id: "date/ago",
    describe: "N units ago.",
    patterns: [
      "n=NUM EXTRA? -? unit=UNIT|UNITS AGO",
      "n=NUM unit=UNIT or so AGO",
      "n=NUM - unit=UNIT - AGO",
      "n=NUM unit=UNITS back",
      "n=NUM unit=UNIT|UNITS and a half=half ago",
    ],
    meaning(c) {
      if (isOrdinal(c)) return null;
      const count = countOf(c, "n");
      return {
        kind: "offset",
        unit: c.unit("unit"),
        count: c.has("half") && count !== null ? count + 0.5 : count,
        sign: -1,
        from: "document",
      };
    },
    examples: [
      { text: "it opened [two years ago] in", value: "1995", documentDate: "1997-05-02" },
      { text: "she left [three weeks ago] to", value: "1997-W15", documentDate: "1997-05-02" },
      { text: "he sang there [four days ago] and", value: "1997-04-28", documentDate: "1997-05-02" },
    ],
  }),
  dateRule({
    id: "date/nights-ago",
    describe: "Two nights ago, one night earlier.",
    patterns: ["n=NUM night|nights way=ago|earlier|later"],
    meaning(c) {
      const count = countOf(c, "n");
      if (count === null) return { kind: "fixed", type: "DATE", value: "PAST_REF" };
      const way = c.word("way");
      return {
        kind: "time",
        time: "TNI",
        of: { kind: "offset", unit: "D", count, sign: way === "later" ? 1 : -1, from: way === "ago" ? "document" : "mention" },
      };
    },
    examples: [{ text: "it burned [two nights ago] in", value: "1997-04-30TNI", documentDate: "1997-05-02" }],
  }),
  dateRule({
    id: "date/long-ago",
    describe: "Months ago, two or three years ago, long ago: some time in the past.",
    patterns: [
      "unit=days|weeks|months|years|decades|centuries|hours|minutes AGO",
      "NUM to|or NUM unit=UNITS AGO",
      "long AGO",
      "a long time ago",
      "some time ago",
    ],
    meaning: () => ({ kind: "fixed", type: "DATE", value: "PAST_REF" }),
    examples: [{ text: "he left [months ago] for", value: "PAST_REF" }],
  }),
  dateRule({
    id: "date/earlier-later",
    describe: "N units earlier or later than the mention before; from now.",
    patterns: [
      "n=NUM EXTRA? unit=UNIT|UNITS way=earlier|later|afterwards|afterward|previously|thereafter|beforehand|hence",
      "n=NUM EXTRA? unit=UNIT|UNITS way=from now|today",
      "unit=days|weeks|months|years|hours|minutes|decades way=later|earlier|afterwards",
      "n=NUM or|to n2=NUM unit=UNITS way=later|earlier",
    ],
    meaning(c) {
      const way = c.word("way");
      if (isOrdinal(c) || (/^(?:earlier|later)$/.test(way) && wordAfter(c.reading, c.last) === "than")) return null;
      return {
        kind: "offset",
        unit: c.unit("unit"),
        count: c.has("n2") || !c.has("n") ? null : countOf(c, "n"),
        sign: /^(?:earlier|previously|beforehand)$/.test(way) ? -1 : 1,
        from: way === "from" || way === "hence" ? "document" : "mention",
      };
    },
    examples: [
      { text: "born in 1912. [Two years later] they moved", value: "1914" },
      { text: "on 3 May 1920 it began; [five days later] it ended", value: "1920-05-08" },
      { text: "profit rose from 3 million [a year earlier] to", value: "1996", documentDate: "1997-05-02" },
    ],
    nonExamples: ["a day earlier than planned"],
  }),
  dateRule({
    id: "date/before",
    describe: "Two days before, the year before, where nothing follows that it could be before.",
    patterns: ["the|a? unit=year|month|week|day before", "n=NUM unit=UNITS|UNIT before"],
    meaning(c) {
      const after = wordAfter(c.reading, c.last);
      if (isOrdinal(c) || (/^[\p{L}\d]/u.test(after) && !goesOn(after))) return null;
      return { kind: "offset", unit: c.unit("unit"), count: c.has("n") ? countOf(c, "n") : 1, sign: -1, from: "mention" };
    },
    examples: [{ text: "on 3 May 1920 he left; [two days before], he", value: "1920-05-01" }],
    nonExamples: ["two days before the vote"],
  }),
];
