/** Days: month, day and year in every order, numeric dates, ranges of days. */

import { F } from "../../lexicon/flags.js";
import { NUMBER } from "../../text/tokens.js";
import { daysInMonth, exists } from "../calendar.js";
import type { Meaning } from "../meaning.js";
import type { Captures } from "../pattern.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { oneOf } from "../words.js";

const WEEKDAY = "( WEEKDAY ,? )?";

/** The day of a month, null when no year has it. */
function dayOf(c: Captures, day = "day"): Meaning | null {
  const month = c.number("month");
  const n = c.number(day);
  const year = c.number("year");
  if (!Number.isNaN(year)) return exists({ year, month, day: n }) ? { kind: "day", year: { year }, month, day: n } : null;
  return n <= daysInMonth(2000, month) ? { kind: "day", year: null, month, day: n } : null;
}

/** A year in two digits: of the century that makes it at most 30 years later than 1999. */
const fullYear = (n: number): number => (n > 99 ? n : n < 40 ? 2000 + n : 1900 + n);

function numeric(a: number, b: number, year: number): Meaning | null {
  const monthFirst = exists({ year, month: a, day: b });
  const dayFirst = exists({ year, month: b, day: a });
  if (monthFirst && dayFirst && a !== b) return { kind: "numeric", a, b, year };
  return monthFirst
    ? { kind: "day", year: { year }, month: a, day: b }
    : dayFirst
      ? { kind: "day", year: { year }, month: b, day: a }
      : null;
}

const precedesDay = oneOf("on by until till before after from since");
const followsDay = oneOf(
  "and or at when but with by in for to as the he she they it we after before that because while until from a an his her their",
);

export const dayRules: readonly DateRule[] = [
  dateRule({
    id: "date/month-day-year",
    describe: "A full American date: month, day, year, with or without its weekday.",
    patterns: [`${WEEKDAY} month=MONTH day=DAY|DAYTH ,? year=YEAR`, `${WEEKDAY} month=MONTH the day=DAYTH ,? year=YEAR`],
    meaning: (c) => dayOf(c),
    examples: [
      { text: "signed on [Sept. 4, 1987], in the harbour", value: "1987-09-04" },
      { text: "opened [Monday, March 2nd, 2015] with pomp", value: "2015-03-02" },
    ],
    nonExamples: ["Sept. 45, 2001", "chapter 11, 2001 copies"],
  }),
  dateRule({
    id: "date/day-month-year",
    describe: "A full date the British way: day, month, year.",
    patterns: [`${WEEKDAY} day=DAY|DAYTH of? month=MONTH ,? year=YEAR34`, `${WEEKDAY} the day=DAYTH of? month=MONTH ,? year=YEAR34`],
    meaning: (c) => dayOf(c),
    examples: [
      { text: "born on [4 September 1987] in Leeds", value: "1987-09-04" },
      { text: "until [the 1st of May, 1920], when", value: "1920-05-01" },
    ],
    nonExamples: ["30 February 2010 tickets, 31 April 2010 tickets"],
  }),
  dateRule({
    id: "date/month-day",
    describe: "Month and day without a year.",
    patterns: [`${WEEKDAY} month=MONTH the? day=DAY|DAYTH`],
    meaning(c) {
      const { document } = c.reading;
      const clock = wordAfter(c.reading, c.last) === ":" && document.tokens.kind[c.last + 2] === NUMBER;
      if (clock || /^(?:%|percent|per|cents?|million|people|\/)$/.test(wordAfter(c.reading, c.last))) return null;
      const day = dayOf(c);
      const last = /^(?:last|past)$/.test(wordBefore(c.reading, c.first));
      return day && last ? ({ ...day, shift: -1 } as Meaning) : day;
    },
    examples: [
      { text: "voters go to the polls on [March 8] to choose", value: "2020-03-08", documentDate: "2020-02-20" },
      { text: "the fair ends [Saturday, Aug. 3rd] with a parade", value: "2019-08-03", documentDate: "2019-07-20" },
    ],
    nonExamples: ["in May 10 people died", "Feb. 30"],
  }),
  dateRule({
    id: "date/day-month",
    describe: "Day and month without a year.",
    patterns: [`${WEEKDAY} day=DAY|DAYTH of? month=MONTH`, `${WEEKDAY} the day=DAY|DAYTH of? month=MONTH`],
    meaning: (c) => dayOf(c),
    examples: [
      { text: "the strike of [8 March] was called off", value: "2020-03-08", documentDate: "2020-04-20" },
      { text: "by [the third of June] the water", value: "2020-06-03", documentDate: "2020-04-20" },
    ],
    nonExamples: ["31 September"],
  }),
  dateRule({
    id: "date/day-range",
    describe: "Two days of one month: each is a date.",
    patterns: [
      "month=MONTH day=DAY -|to|and|through|or|until day2=DAY ,? year=YEAR",
      "month=MONTH day=DAY -|to|and|through|or|until day2=DAY",
      "day=DAY -|to|and|or day2=DAY month=MONTH year=YEAR",
      "day=DAY -|to|and|or day2=DAY month=MONTH",
      "day=DAYTH -|to|and|or|until the? day2=DAYTH of? month=MONTH",
    ],
    meaning(c) {
      const one = dayOf(c, "day");
      const two = dayOf(c, "day2");
      if (!one || !two || /^(?:%|percent|per|cents?|million|people|\/)$/.test(wordAfter(c.reading, c.last))) return null;
      const days = [c.token("day"), c.token("day2")] as const;
      return [
        { first: c.first, last: days[0], meaning: one },
        { first: days[1], last: c.last, meaning: two },
      ];
    },
    examples: [
      { text: "talks on [July 14]-[16] in Bern", value: "2020-07-14", documentDate: "2020-07-20" },
      { text: "rain fell between [12] and [15 July 1932] there", value: "1932-07-12" },
    ],
    nonExamples: ["between 30 and 31 February"],
  }),
  dateRule({
    id: "date/day-list",
    describe: "Three days of one month.",
    patterns: [
      "month=MONTH day=DAY , day2=DAY ,? and|or day3=DAY ( ,? year=YEAR )?",
      "day=DAY , day2=DAY ,? and|or day3=DAY month=MONTH year=YEAR?",
    ],
    meaning(c) {
      const days = ["day", "day2", "day3"].map((name) => ({ at: c.token(name), meaning: dayOf(c, name) }));
      if (/^(?:%|percent|per|cents?|million|people|\/)$/.test(wordAfter(c.reading, c.last))) return null;
      return days.every(({ meaning }) => meaning)
        ? days.map(({ at, meaning }, i) => ({ first: i ? at : c.first, last: i < 2 ? at : c.last, meaning: meaning! }))
        : null;
    },
    examples: [{ text: "on [3], [4] and [5 May 2001] it", value: "2001-05-03" }],
    nonExamples: ["on 29, 30 and 31 February"],
  }),
  dateRule({
    id: "date/iso-time",
    describe: "Day and time in digits, as machines write them.",
    patterns: ["year=YEAR - month=INT12 - at=DAYTIME : min=MINUTE : SECONDS", "year=YEAR - month=INT12 - at=DAYTIME : min=SECONDS"],
    meaning(c) {
      const at = c.number("at");
      const day = { year: c.number("year"), month: c.number("month"), day: Math.floor(at / 100) };
      const text = c.reading.document.slice(c.first, c.last);
      if (!exists(day) || at % 100 > 24 || /\s/.test(text)) return null;
      const minute = String(c.number("min")).padStart(2, "0");
      return {
        kind: "time",
        time: `T${String(at % 100).padStart(2, "0")}:${minute}${text.endsWith("Z") ? "Z" : ""}`,
        of: { kind: "day", year: { year: day.year }, month: day.month, day: day.day },
      };
    },
    examples: [{ text: "stamped [2014-03-09T10:30:00Z] by", value: "2014-03-09T10:30Z" }],
    nonExamples: ["2014-02-30T10:30:00Z"],
  }),
  dateRule({
    id: "date/iso",
    describe: "Year, month and day in digits.",
    patterns: ["year=YEAR - month=INT12 - day=DAY", "year=YEAR / month=INT12 / day=DAY"],
    meaning: (c) => (c.reading.document.slice(c.first, c.last).includes(" ") ? null : dayOf(c)),
    examples: [{ text: "updated [2014-03-09] by the desk", value: "2014-03-09" }],
    nonExamples: ["2014-02-30", "won 2014 - 3 - 9"],
  }),
  dateRule({
    id: "date/numeric",
    describe: "Day and month in digits with a year: the locale of the article says which is which.",
    patterns: ["a=DAY / b=DAY / year=YEAR", "a=DAY - b=DAY - year=YEAR", "a=DAY / b=DAY / year=TWO"],
    meaning(c) {
      if (
        c.reading.document.slice(c.first, c.last).includes(" ") ||
        /^[/-]$/.test(wordBefore(c.reading, c.first)) ||
        /^[/-]$/.test(wordAfter(c.reading, c.last))
      )
        return null;
      return numeric(c.number("a"), c.number("b"), fullYear(c.number("year")));
    },
    examples: [
      { text: "the letter of [25/12/1998] says", value: "1998-12-25" },
      { text: "filed [7/4/98] in the county court of Ohio", value: "1998-07-04" },
    ],
    nonExamples: ["7/10", "45/12/1998", "1/2/3/4"],
  }),
  dateRule({
    id: "date/dotted",
    describe: "Day, month and year in digits with points.",
    patterns: ["packed=DOTTED"],
    meaning(c) {
      const packed = c.number("packed");
      const [a, b, year] = [Math.floor(packed / 1_000_000), Math.floor(packed / 10_000) % 100, fullYear(packed % 10_000)];
      return exists({ year, month: b, day: a }) ? { kind: "day", year: { year }, month: b, day: a } : null;
    },
    examples: [{ text: "the notice of [11.09.2001] was", value: "2001-09-11" }],
    nonExamples: ["version 45.13.2001"],
  }),
  dateRule({
    id: "date/nine-eleven",
    describe: "9/11 for the day of the attacks.",
    patterns: ["a=INT / b=INT"],
    meaning(c) {
      const plain =
        c.number("a") === 9 &&
        c.number("b") === 11 &&
        !/^[/-]$/.test(wordBefore(c.reading, c.first)) &&
        !/^(?:\/|-|of|percent|inches)$/.test(wordAfter(c.reading, c.last));
      return plain ? { kind: "fixed", type: "DATE", value: "2001-09-11" } : null;
    },
    examples: [{ text: "since [9/11] the rules have", value: "2001-09-11" }],
    nonExamples: ["he scored 7/10", "9/11 of the pupils"],
  }),
  dateRule({
    id: "date/day-of-month",
    describe: "The 12th: a day of the month spoken of.",
    patterns: ["the day=DAYTH"],
    meaning(c) {
      const { document } = c.reading;
      const before = wordBefore(c.reading, c.first);
      const next = wordAfter(c.reading, c.last);
      const weekday = document.has(c.first - 1, F.WEEKDAY) && before.length > 5;
      if (!/\d/.test(document.slice(c.last)) || !(weekday || precedesDay(before))) return null;
      if (
        next === "of"
          ? !/^(?:the|this|that|last|next)$/.test(wordAfter(c.reading, c.last, 2))
          : /^[\p{L}\d]/u.test(next) && !followsDay(next)
      )
        return null;
      return { kind: "dayOfMonth", day: c.number("day") };
    },
    examples: [{ text: "left on 3 May 1920. They came back on [the 12th], tired", value: "1920-05-12" }],
    nonExamples: ["on the 12th floor", "after the 3rd round", "since the 18th century"],
  }),
];
