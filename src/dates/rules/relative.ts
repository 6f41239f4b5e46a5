/** Dates counted from the document's day: today, last year, the past two months. */
import { durationValue } from "../duration.js";
import type { Meaning, Unit } from "../meaning.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { oneOf } from "../words.js";

const isLast = oneOf("last past");
const isComing = oneOf("next coming upcoming");

/** "The past decade" is a length; "the past year" is the year before. */
function lastSpan(unit: Unit): Meaning {
  return unit === "Y" || unit === "WE"
    ? { kind: "unit", unit, shift: -1, from: "document" }
    : { kind: "fixed", type: "DURATION", value: durationValue(1, unit) };
}

export const relativeRules: readonly DateRule[] = [
  dateRule({
    id: "date/today",
    describe: "Today, yesterday, tomorrow.",
    patterns: ["day=today|yesterday|tomorrow"],
    meaning(c) {
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
      "( when=earlier|later|late|early|sometime )? shift=this|last|next second=past|coming|current? FISCAL? unit=week|month|quarter|year|weekend|decade|century|fortnight",
      "the? shift=current|coming|upcoming|present FISCAL|calendar|full? unit=week|month|quarter|year|weekend|decade|century",
      "the shift=last unit=month|year|weekend|quarter|week",
    ],
    meaning(c) {
      if (wordAfter(c.reading, c.last) === "-" && /^(?:olds?|long)$/.test(wordAfter(c.reading, c.last, 2))) return null;
      const when = c.word("when");
      const second = c.word("second");
      const shift = isLast(c.word("shift")) || second === "past" ? -1 : isComing(c.word("shift")) || second === "coming" ? 1 : 0;
      const mod = /^earl/.test(when) ? "START" : /^late/.test(when) ? "END" : undefined;
      return [{ first: c.first, last: c.last, meaning: { kind: "unit", unit: c.unit("unit"), shift, from: "document" }, mod }];
    },
    examples: [
      { text: "profits fell [last year] by half", value: "1996", documentDate: "1997-05-02" },
      { text: "the talks [this week] broke down", value: "1997-W18", documentDate: "1997-05-02" },
      { text: "a vote [early next month] in", value: "1997-06", documentDate: "1997-05-02" },
    ],
    nonExamples: ["at the last minute"],
  }),
  dateRule({
    id: "date/unit-or-so",
    describe: "The next year or so, the last week or two.",
    patterns: ["the shift=next|last|past|coming unit=week|month|year|decade or so|two"],
    meaning: (c) => [
      {
        first: c.first,
        last: c.last,
        meaning: { kind: "unit", unit: c.unit("unit"), shift: isComing(c.word("shift")) ? 1 : -1, from: "document" },
        mod: "APPROX",
      },
    ],
    examples: [{ text: "over [the next year or two] it", value: "1998", documentDate: "1997-05-02" }],
  }),
  dateRule({
    id: "date/past-unit",
    describe: "The past year, the last decade.",
    patterns: ["the? past FISCAL|calendar|full? unit=week|month|quarter|year|weekend|decade|century", "the last unit=decade|century"],
    meaning: (c) => lastSpan(c.unit("unit")),
    examples: [
      { text: "in [the past year] it", value: "1996", documentDate: "1997-05-02" },
      { text: "over [the last decade] it", value: "P10Y" },
    ],
  }),
  dateRule({
    id: "date/latest-unit",
    describe: "The latest quarter, the fiscal year: the one reported on.",
    patterns: ["the? latest FISCAL|calendar|full? unit=quarter|year", "the FISCAL year"],
    meaning: (c) => ({ kind: "anaphor", unit: c.has("unit") ? c.unit("unit") : "Y" }),
    examples: [{ text: "sales in [the fiscal year] rose", value: "1997", documentDate: "1997-05-02" }],
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
      if (c.word("unit") === "second" || unit === "S") return null;
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
];
