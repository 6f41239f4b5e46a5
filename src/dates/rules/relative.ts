/** Dates counted from the document or from the mention before: today, last year, two weeks ago, that day. */

import { durationValue } from "../duration.js";
import type { Meaning, Unit } from "../meaning.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";

const UNKNOWN_COUNT = (n: number): number | null => (Number.isNaN(n) ? null : n);

export const relativeRules: readonly DateRule[] = [
  dateRule({
    id: "date/today",
    describe: "Today, yesterday, tomorrow, with earlier and late.",
    patterns: ["day=today|yesterday|tomorrow"],
    meaning(c) {
      const after = wordAfter(c.reading, c.last);
      if (c.word("day") === "today" && c.reading.document.isCapital(c.first) && /^(?:show)$/.test(after)) return null;
      if (c.word("day") === "today" && wordBefore(c.reading, c.first) === "usa") return null;
      return { kind: "unit", unit: "D", shift: c.number("day"), from: "document" };
    },
    examples: [
      { text: "he resigned [yesterday] after", value: "2012-02-29", documentDate: "2012-03-01" },
      { text: "voting begins [tomorrow] at", value: "2012-03-02", documentDate: "2012-03-01" },
    ],
    nonExamples: ["told USA Today"],
  }),
  dateRule({
    id: "date/day-before-yesterday",
    describe: "The day before yesterday, the day after tomorrow.",
    patterns: ["the? day before yesterday", "the? day after tomorrow"],
    meaning: (c) => ({ kind: "unit", unit: "D", shift: c.reading.document.lower(c.last) === "tomorrow" ? 2 : -2, from: "document" }),
    examples: [{ text: "it broke [the day before yesterday], she", value: "2012-02-28", documentDate: "2012-03-01" }],
  }),
  dateRule({
    id: "date/this-unit",
    describe: "This, last, next week, month, quarter, year, decade, century, weekend.",
    patterns: [
      "( earlier|later|late|early|sometime )? shift=this|last|next ( past|coming|current )? FISCAL? unit=week|month|quarter|year|weekend|decade|century|fortnight",
      "the? shift=current|past|coming|upcoming|present|latest FISCAL|calendar|full? unit=week|month|quarter|year|weekend|decade|century",
      "the last unit=month|year|weekend|decade|century|quarter|week",
      "the FISCAL year",
    ],
    meaning(c) {
      const { document } = c.reading;
      const unit = c.has("unit") ? c.unit("unit") : "Y";
      const after = wordAfter(c.reading, c.last);
      const shiftWord = c.word("shift");
      if (!shiftWord)
        return document.lower(c.first + 1) === "last"
          ? unit === "DE" || unit === "CE"
            ? lastSpan(unit)
            : { kind: "unit", unit, shift: -1, from: "document" }
          : { kind: "anaphor", unit: "Y" };
      if (after === "-" && /^(?:old|olds|long)$/.test(wordAfter(c.reading, c.last, 2))) return null;
      const second = document.lower(c.token("shift") + 1);
      if (shiftWord === "this" && second === "past")
        return unit === "Y" || unit === "DE"
          ? { kind: "unit", unit, shift: -1, from: "document" }
          : { kind: "unit", unit, shift: -1, from: "document" };
      if (shiftWord === "past") {
        return lastSpan(unit);
      }
      if (shiftWord === "latest")
        return unit === "Q" || unit === "Y" ? { kind: "anaphor", unit } : { kind: "unit", unit, shift: 0, from: "document" };
      const first = document.lower(c.first);
      const mod = /^(?:earlier|early)$/.test(first) ? "START" : /^(?:later|late)$/.test(first) ? "END" : undefined;
      const shift = /^(?:last|past)$/.test(shiftWord) ? -1 : /^(?:next|coming|upcoming)$/.test(shiftWord) || second === "coming" ? 1 : 0;
      const meaning: Meaning = { kind: "unit", unit, shift, from: "document" };
      return [{ first: c.first, last: c.last, meaning, ...(mod ? { mod } : {}) }];
    },
    examples: [
      { text: "profits fell [last year] by half", value: "1996", documentDate: "1997-05-02" },
      { text: "the talks [this week] broke down", value: "1997-W18", documentDate: "1997-05-02" },
      { text: "a vote [early next month] in", value: "1997-06", documentDate: "1997-05-02" },
    ],
    nonExamples: ["at the last minute"],
  }),
  dateRule({
    id: "date/span-of-units",
    describe: "The last, past, next N units: a length of time.",
    patterns: [
      "the|these|this|its|his|her|their|our|my? shift=last|past|previous|preceding|next|coming|following|first|final|latest|another n=NUM EXTRA? unit=UNITS|UNIT ( or so )?",
      "the|these|this|its|his|her|their|our|my? shift=last|past|previous|next|coming|first|final|following n=NUM to|or|- n2=NUM unit=UNITS|UNIT",
      "the|these|this|its|his|her|their|our|my? shift=last|past|previous|preceding|next|coming|following|first n=NUM - unit=UNITS|UNIT",
    ],
    meaning(c) {
      const unit = c.unit("unit");
      const n = c.number("n");
      if (c.word("n") === "second" || unit === "S") return null;
      if (c.word("unit") === "second" || (c.word("n") === "half" && /^(?:the)$/.test(c.word("n")))) return null;
      if (n === 0.5 && unit !== "TH") return null;
      return { kind: "fixed", type: "DURATION", value: durationValue(c.has("n2") ? Number.NaN : n, unit) };
    },
    examples: [
      { text: "over [the past two months] it", value: "P2M" },
      { text: "in [the next few days], aides", value: "PXD" },
      { text: "during [the first nine months] of", value: "P9M" },
    ],
  }),
  dateRule({
    id: "date/span-of-unit",
    describe: "The past year, the coming weeks: a stretch without a number.",
    patterns: [
      "the|these? shift=recent|past|last|previous|coming|next|future|following|upcoming EXTRA? unit=days|weeks|months|years|quarters|decades|centuries",
      "shift=recent|coming|past|future unit=days|weeks|months|years|quarters|decades|centuries and unit2=days|weeks|months|years",
      "the unit=days|weeks|months|years|hours shift=ahead|since",
      "the? unit=days|weeks|months|years|hours to come",
    ],
    meaning(c) {
      const shift = c.word("shift");
      const unit = c.unit("unit");
      if (shift === "future" || c.has("unit2"))
        return { kind: "fixed", type: "DATE", value: shift === "future" || shift === "coming" ? "FUTURE_REF" : "PAST_REF" };
      if (shift === "past") return { kind: "fixed", type: "DATE", value: "PAST_REF" };
      if (!shift) return { kind: "fixed", type: "DATE", value: "FUTURE_REF" };
      return { kind: "fixed", type: "DURATION", value: durationValue(Number.NaN, unit) };
    },
    examples: [
      { text: "he has in [recent years] moved", value: "PXY" },
      { text: "more cuts in [coming weeks], said", value: "PXW" },
    ],
  }),
  dateRule({
    id: "date/ago",
    describe: "N units ago.",
    patterns: [
      "n=NUM EXTRA? -? unit=UNIT|UNITS AGO",
      "n=NUM to|or n2=NUM unit=UNITS AGO",
      "unit=days|weeks|months|years|decades|centuries|hours|minutes AGO",
      "unit=UNIT - ago",
      "n=NUM unit=UNIT or so AGO",
      "n=NUM - unit=UNIT - AGO",
      "long AGO",
      "n=NUM unit=UNITS back",
      "n=NUM unit=UNIT|UNITS and a half=half ago",
      "a long time ago",
      "some time ago",
    ],
    meaning(c) {
      if (!c.has("unit")) return { kind: "fixed", type: "DATE", value: "PAST_REF" };
      const unit = c.unit("unit");
      if (c.word("unit") === "second" && c.word("n") !== "a") return null;
      return {
        kind: "offset",
        unit,
        count: c.has("n2")
          ? null
          : c.has("half")
            ? c.number("n") + 0.5
            : c.has("n")
              ? UNKNOWN_COUNT(c.number("n"))
              : c.reading.document.slice(c.first, c.last).includes("-")
                ? 1
                : null,
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
    id: "date/earlier-later",
    describe: "N units earlier or later than the mention before; from now.",
    patterns: [
      "n=NUM EXTRA? unit=UNIT|UNITS way=earlier|later|afterwards|afterward|previously|thereafter|beforehand|hence",
      "n=NUM EXTRA? unit=UNIT|UNITS way=from now|today",
      "unit=days|weeks|months|years|hours|minutes|decades way=later|earlier|afterwards",
      "n=NUM or|to n2=NUM unit=UNITS way=later|earlier",
      "the|a? unit=year|month|week|day way=before",
      "n=NUM unit=UNITS|UNIT way=before",
    ],
    meaning(c) {
      const unit = c.unit("unit");
      const way = c.word("way");
      if (c.word("unit") === "second" && c.word("n") !== "a") return null;
      const after = wordAfter(c.reading, c.last);
      if (way === "before") {
        // "two days before the vote" is a length; "two days before." a date
        if (after && !/^[.,;:)”"’'—–-]/.test(after) && !/^(?:and|but|when|in|at|on|by|to|for|as|that|with|said|he|she|they)$/.test(after))
          return null;
        if (/^(?:he|she|they|the)$/.test(after)) return null;
      }
      if (/^(?:earlier|later)$/.test(way) && after === "than") return null;
      const count = c.has("n2") ? null : c.has("n") ? UNKNOWN_COUNT(c.number("n")) : /s$/.test(c.word("unit")) ? null : 1;
      return {
        kind: "offset",
        unit,
        count,
        sign: /^(?:earlier|previously|before|beforehand)$/.test(way) ? -1 : 1,
        from: way === "from" || way === "hence" ? "document" : "mention",
      };
    },
    examples: [
      { text: "born in 1912. [Two years later] they moved", value: "1914" },
      { text: "on 3 May 1920 it began; [five days later] it ended", value: "1920-05-08" },
      { text: "profit rose from 3 million [a year earlier] to", value: "1996", documentDate: "1997-05-02" },
    ],
    nonExamples: ["two days before the vote", "a day earlier than planned"],
  }),
  dateRule({
    id: "date/day-before",
    describe: "The day before, the next day, the following year: counted from the mention before.",
    patterns: [
      "the very? shift=next|following|previous|preceding|same|very unit=day|week|month|year|weekend|quarter|decade|season",
      "the unit=day|week|month|year shift=before|after|earlier|previous|following|later",
      "that|this very|same? unit=day|month|year|week|weekend|quarter|decade|season|century",
      "next|same unit=day",
      "the day",
      "that time",
      "this time|period",
    ],
    meaning(c) {
      const { document } = c.reading;
      const head = document.lower(c.first);
      const unit = c.has("unit") ? c.unit("unit") : "D";
      const shift = c.word("shift") || document.lower(c.first);
      const after = wordAfter(c.reading, c.last);
      if (head === "the" && c.last === c.first + 1) {
        const before = wordBefore(c.reading, c.first);
        if (
          !/^(?:on|for|later|earlier|of|during|throughout|end|ending|ended|finish|finished|finishing|close|closed|in)$/.test(before) ||
          /^(?:of|off|after|before|when|that|the|he|she|they|it|[-])$/.test(after)
        )
          return null;
        return { kind: "anaphor", unit: "D" };
      }
      if (head === "the" && /^(?:before|after)$/.test(shift) && c.token("shift") > c.token("unit")) {
        if (after && !/^[.,;:)”"—–-]/.test(after) && !/^(?:and|but|when|in|at|on|by|to|for|as|with|said|was|were|had|is)$/.test(after))
          return null;
      }
      if (head === "this" && /^(?:time|period)$/.test(document.lower(c.last)))
        return /^(?:at|by|during|until|since|from|around|throughout)$/.test(wordBefore(c.reading, c.first)) &&
          !/^(?:of|next|last|tomorrow)$/.test(after)
          ? { kind: "anaphor", unit: "PERIOD", shift: 0 }
          : null;
      if (document.lower(c.last) === "time")
        return /^(?:at|by|during|since|until|before|after|from|around|in)$/.test(wordBefore(c.reading, c.first)) &&
          !/^(?:of|when|that)$/.test(after)
          ? { kind: "anaphor", unit: "PERIOD", shift: 0 }
          : null;
      if (unit === "S" && shift !== "same") return null;
      if (head === "this" && document.lower(c.first + 1) !== "same" && document.lower(c.first + 1) !== "very")
        return unit === "D" ? { kind: "unit", unit, shift: 0, from: "document" } : null;
      if (/^(?:next|following|after|later)$/.test(shift) && shift !== "after") return { kind: "unit", unit, shift: 1, from: "mention" };
      if (shift === "after") return { kind: "unit", unit, shift: 1, from: "mention" };
      if (/^(?:previous|preceding|before|earlier)$/.test(shift)) return { kind: "unit", unit, shift: -1, from: "mention" };
      return { kind: "anaphor", unit };
    },
    examples: [
      { text: "on 3 May 1920 it began; [the next day] it ended", value: "1920-05-04" },
      { text: "in 1920 she won; [the following year] she lost", value: "1921" },
      { text: "in July 1920 he left; [that month] it", value: "1920-07" },
    ],
    nonExamples: ["the day after the storm"],
  }),
  dateRule({
    id: "date/the-period",
    describe: "The week, month, year, quarter spoken of.",
    patterns: ["the FISCAL|full|entire|whole|calendar? unit=week|month|quarter|year|weekend|decade|half"],
    meaning(c) {
      const { document } = c.reading;
      const after = wordAfter(c.reading, c.last);
      const before = wordBefore(c.reading, c.first);
      const unit = c.word("unit") === "half" ? "HY" : c.unit("unit");
      if (
        after === "-" ||
        (after === "of" &&
          !(unit === "W" && /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|\d)/.test(wordAfter(c.reading, c.last, 2))))
      )
        return null;
      if (
        before === "of" &&
        /^(?:player|man|woman|person|team|coach|athlete|rookie|book|film|song|album|word|manager|footballer|sportsman|goal|story|photo|car|game|driver|rider|company|teacher)s?$/.test(
          wordBefore(c.reading, c.first, 2),
        )
      )
        return null;
      if (/^(?:before|after|that|when|it|he|she|they|we|since)$/.test(after)) return null;
      if (unit === "Y" && /^(?:ended|ending)$/.test(after)) return { kind: "fixed", type: "DURATION", value: "P1Y" };
      const nextCapital = document.isCapital(c.last + 1) && document.tokens.sentence[c.last + 1] === document.tokens.sentence[c.last];
      const plain = c.last === c.first + 1;
      if (unit === "HY") return /^(?:for|in|during)$/.test(before) && plain ? { kind: "anaphor", unit } : null;
      if (plain && unit === "Q") return { kind: "anaphor", unit: "Q" };
      if (plain && unit === "WE") return nextCapital ? null : { kind: "anaphor", unit: "WE" };
      if (plain && unit === "Y" && !/^(?:for|in|during|of|over|from|throughout|through|later|earlier|end|to|by|within)$/.test(before))
        return null;
      if (
        plain &&
        after !== "of" &&
        !/^(?:for|in|during|of|over|throughout|later|earlier|through|by|within|to|from|ended|on)$/.test(before)
      )
        return null;
      return { kind: "anaphor", unit };
    },
    examples: [
      { text: "sales for [the year] rose", value: "1997", documentDate: "1997-05-02" },
      { text: "they worked over [the weekend], aides said", value: "1997-W17-WE", documentDate: "1997-04-29" },
    ],
    nonExamples: ["the quarter of the city", "player of the year"],
  }),
];

/** "the past decade": a length for the longer units, the year before for "the past year". */
function lastSpan(unit: Unit): Meaning {
  return unit === "Y" || unit === "WE"
    ? { kind: "unit", unit, shift: -1, from: "document" }
    : { kind: "fixed", type: "DURATION", value: durationValue(1, unit) };
}
