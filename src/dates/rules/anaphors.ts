/** Dates that point back: the next day, that year, the week. */
import type { Captures } from "../pattern.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { codesOf } from "../vocabulary.js";
import { oneOf } from "../words.js";

const isNext = oneOf("next following later after");
const isPrevious = oneOf("previous preceding before earlier");
const goesOn = oneOf("and but when in at on by to for as with said was were had is");
const endsDay = oneOf("on for later earlier of during throughout end ending ended finish finished finishing close closed in");
const endsPhrase = oneOf("of off after before when that the he she they it -");
const isClause = oneOf("before after that when it he she they we since");
const holdsPeriod = oneOf("for in during of over throughout later earlier through by within to from ended on");
const holdsYear = oneOf("for in during of over from throughout through later earlier end to by within");
const isTitle =
  /^(?:player|man|woman|person|team|coach|athlete|rookie|book|film|song|album|word|manager|footballer|sportsman|goal|story|photo|car|game|driver|rider|company|teacher)s?$/;
const isDayAhead = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|\d)/;

/** "Player of the year", "the week of festivities": no stretch of the calendar. */
function isGeneric({ reading, first, last }: Captures, week: boolean): boolean {
  const after = wordAfter(reading, last);
  if (after === "-" || isClause(after)) return true;
  if (after === "of") return !(week && isDayAhead.test(wordAfter(reading, last, 2)));
  return wordBefore(reading, first) === "of" && isTitle.test(wordBefore(reading, first, 2));
}

const MONTHS = new Set(codesOf("MONTH"));

export const anaphorRules: readonly DateRule[] = [
  dateRule({
    id: "date/next-day",
    describe: "The next day, the following year, the year before: one unit from the mention before.",
    patterns: [
      "the very? shift=next|following|previous|preceding unit=day|week|month|year|weekend|quarter|decade",
      "the unit=day|week|month|year shift=before|after|earlier|previous|following|later",
      "shift=next unit=day",
    ],
    meaning(c) {
      const shift = c.word("shift");
      const after = wordAfter(c.reading, c.last);
      // "the day after the storm" is counted from the storm
      if (/^(?:before|after)$/.test(shift) && /^[\p{L}\d]/u.test(after) && !goesOn(after)) return null;
      return isNext(shift) || isPrevious(shift)
        ? { kind: "unit", unit: c.unit("unit"), shift: isNext(shift) ? 1 : -1, from: "mention" }
        : null;
    },
    examples: [
      { text: "on 3 May 1920 it began; [the next day] it ended", value: "1920-05-04" },
      { text: "in 1920 she won; [the following year] she lost", value: "1921" },
    ],
    nonExamples: ["the day after the storm"],
  }),
  dateRule({
    id: "date/that-day",
    describe: "That day, the same year: the unit spoken of.",
    patterns: [
      "that very|same? unit=day|month|year|week|weekend|quarter|decade|season|century",
      "this same|very unit=day|month|year|week|season",
      "the very? same|very unit=day|week|month|year|weekend|quarter|decade|season",
      "same unit=day",
    ],
    meaning: (c) => ({ kind: "anaphor", unit: c.unit("unit") }),
    examples: [{ text: "in July 1920 he left; [that month] it", value: "1920-07" }],
  }),
  dateRule({
    id: "date/this-day",
    describe: "This day: the document's.",
    patterns: ["this day"],
    meaning: () => ({ kind: "unit", unit: "D", shift: 0, from: "document" }),
    examples: [{ text: "on [this day] we", value: "2015-03-02", documentDate: "2015-03-02" }],
  }),
  dateRule({
    id: "date/the-day",
    describe: "The day, after words that say that it is meant: ended the day, later in the day.",
    patterns: ["the day"],
    meaning: (c) =>
      endsDay(wordBefore(c.reading, c.first)) && !endsPhrase(wordAfter(c.reading, c.last)) ? { kind: "anaphor", unit: "D" } : null,
    examples: [{ text: "shares ended [the day] lower", value: "2015-03-02", documentDate: "2015-03-02" }],
    nonExamples: ["the day off", "seize the day"],
  }),
  dateRule({
    id: "date/that-time",
    describe: "At that time, by this time, during this period.",
    patterns: ["that time", "this time|period"],
    meaning(c) {
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      const near = c.reading.document.lower(c.first) === "this";
      const holds = near
        ? /^(?:at|by|during|until|since|from|around|throughout)$/.test(before) && !/^(?:of|next|last|tomorrow)$/.test(after)
        : /^(?:at|by|during|since|until|before|after|from|around|in)$/.test(before) && !/^(?:of|when|that)$/.test(after);
      return holds ? { kind: "anaphor", unit: "PERIOD", shift: 0 } : null;
    },
    examples: [{ text: "in 1920 he won; by [that time], she", value: "1920" }],
    nonExamples: ["this time he won"],
  }),
  dateRule({
    id: "date/the-period",
    describe: "The week, month, year, quarter spoken of.",
    patterns: ["the FISCAL|full|entire|whole|calendar? unit=week|month|quarter|year|weekend|decade|half"],
    meaning(c) {
      const { reading, first, last } = c;
      const { document } = reading;
      const unit = c.word("unit") === "half" ? "HY" : c.unit("unit");
      if (isGeneric(c, unit === "W")) return null;
      const before = wordBefore(reading, first);
      const after = wordAfter(reading, last);
      const closes = after === "to" && MONTHS.has(reading.codes[last + 2]!);
      if (unit === "Y" && (closes || /^(?:ended|ending)$/.test(after))) return { kind: "fixed", type: "DURATION", value: "P1Y" };
      const plain = last === first + 1;
      if (unit === "HY") return plain && /^(?:for|in|during)$/.test(before) ? { kind: "anaphor", unit } : null;
      const named = document.isCapital(last + 1) && document.tokens.sentence[last + 1] === document.tokens.sentence[last];
      if (plain && unit === "WE" && named) return null;
      if (plain && unit === "Y" && !holdsYear(before)) return null;
      if (plain && !/^(?:Q|WE)$/.test(unit) && !/^(?:of|beginning|starting)$/.test(after) && !holdsPeriod(before)) return null;
      return { kind: "anaphor", unit };
    },
    examples: [
      { text: "sales for [the year] rose", value: "1997", documentDate: "1997-05-02" },
      { text: "in [the year] to March they", value: "P1Y" },
      { text: "they worked over [the weekend], aides said", value: "1997-W17-WE", documentDate: "1997-04-29" },
    ],
    nonExamples: ["the quarter of the city", "player of the year"],
  }),
];
