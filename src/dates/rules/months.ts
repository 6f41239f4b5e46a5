/** Months. */
import { isNearMiss, Place } from "../near-miss.js";
import type { Captures } from "../pattern.js";
import { type DateRule, dateRule, wordAfter } from "../rule.js";
import { INT } from "../vocabulary.js";
import { monthNearMisses } from "./month-near-misses.js";

const yearRef = (c: Captures, name = "year") => (Number.isNaN(c.number(name)) ? null : { year: c.number(name) });

export const monthRules: readonly DateRule[] = [
  dateRule({
    id: "date/month-year",
    describe: "Month and year.",
    patterns: ["month=MONTH ,? of|in? year=YEAR|YEARW", "month=MONTH of the year year=YEAR|YEARW"],
    meaning(c) {
      if (/^(?:people|men|women|troops|%)$/.test(wordAfter(c.reading, c.last))) return null;
      return { kind: "month", month: c.number("month"), year: yearRef(c) };
    },
    examples: [
      { text: "opened in [June 1998] and closed", value: "1998-06" },
      { text: "since [October, 2003], she", value: "2003-10" },
      { text: "back in [January nineteen ninety-seven] when", value: "1997-01" },
    ],
    nonExamples: ["in May 2,000 left"],
  }),
  dateRule({
    id: "date/month-short-year",
    describe: "Month and a year of two digits with its apostrophe.",
    patterns: ["month=MONTH ' year=TWO"],
    meaning: (c) => ({ kind: "month", month: c.number("month"), year: { year: c.number("year") + (c.number("year") < 40 ? 2000 : 1900) } }),
    examples: [{ text: "the flood of [June '98] took", value: "1998-06" }],
  }),
  dateRule({
    id: "date/month",
    describe: "A month alone: the tense of the sentence, then nearness, says of which year.",
    patterns: ["month=MONTH"],
    meaning: (c) =>
      !isNearMiss(monthNearMisses, new Place(c.reading, c.first, c.last)) ? { kind: "month", month: c.number("month"), year: null } : null,
    examples: [
      { text: "prices rose in [October], the bureau said", value: "2019-10", documentDate: "2019-11-14" },
      { text: "it will open in [May] with a concert", value: "2020-05", documentDate: "2019-11-14" },
    ],
    nonExamples: ["It may rain", "May I ask", "troops march on", "Theresa May said", "April Ryan asked"],
  }),
  dateRule({
    id: "date/month-of-unit",
    describe: "A month or season of last year, this year, next year.",
    patterns: [
      "the? last|past|previous|preceding month=MONTH",
      "the? next|coming month=MONTH",
      "this ( past )? month=MONTH",
      "this coming month=MONTH",
      "the following month=MONTH",
      "that same? month=MONTH",
    ],
    meaning(c) {
      const first = c.reading.document.lower(c.first);
      const past = c.last - c.first === 2 && /^(?:past)$/.test(c.reading.document.lower(c.first + 1));
      const second = c.reading.document.lower(c.first + 1);
      // "last Oct. 23" is a day
      if (c.reading.codes[c.last + 1] === INT && c.reading.numbers[c.last + 1]! <= 31) return null;
      if (first === "that") return { kind: "month", month: c.number("month"), year: null, shift: 0, from: "mention" };
      if (first === "the")
        return {
          kind: "month",
          month: c.number("month"),
          year: null,
          shift: /^(?:next|coming|following)$/.test(second) ? 1 : -1,
          from: "mention",
        };
      const shift = first === "this" ? (past ? -1 : c.last - c.first === 2 ? 1 : 0) : /^(?:next|coming)$/.test(first) ? 1 : -1;
      return { kind: "month", month: c.number("month"), year: null, shift };
    },
    examples: [
      { text: "he quit [last May] over pay", value: "2019-05", documentDate: "2020-02-10" },
      { text: "due [next June] at the latest", value: "2020-06", documentDate: "2020-02-10" },
    ],
  }),
];
