/** Lengths of time. */
import { durationValue } from "../duration.js";
import type { Meaning, Unit } from "../meaning.js";
import type { Captures } from "../pattern.js";
import type { Reading } from "../reading.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { tenseAt } from "../tense.js";
import { DECIMAL, GROUPED, INT } from "../vocabulary.js";
import { oneOf } from "../words.js";

const duration = (n: number, unit: Unit): Meaning => ({ kind: "fixed", type: "DURATION", value: durationValue(n, unit) });

const isDash = oneOf("- –");
const isOld = oneOf("old olds aged");

/** "62 years old", "the 61-year-old", "40 years of age", "aged 12 months". */
function isAge({ reading, first, last }: Captures): boolean {
  const after = wordAfter(reading, last);
  const second = wordAfter(reading, last, 2);
  return (
    isOld(after) || (isDash(after) && isOld(second)) || (after === "of" && second === "age") || /^aged?$/.test(wordBefore(reading, first))
  );
}

const isCounted = oneOf("million billion two three four five six seven eight nine ten few many several more");
const isMoneyOrTimes = oneOf("$ £ € % - million billion trillion percent times twice once hours days");

/** "40 dollars a day", "six flights a week": how often, not how long. */
function isRate(reading: Reading, first: number): boolean {
  const before = wordBefore(reading, first);
  const code = reading.codes[first - 1];
  if (code === INT || code === GROUPED || code === DECIMAL || isMoneyOrTimes(before)) return true;
  const counted = wordBefore(reading, first, 2);
  return before.length > 3 && before.endsWith("s") && (isCounted(counted) || /^\d/.test(counted));
}

const isRacing = oneOf("ahead behind faster slower clear left remaining");
const isMeasured = oneOf("mile miles inch inches percent pound cup");
const followsHyphen = oneOf("ago earlier end long round old to by");
const isDayOf = oneOf("care job off trip trips one two");

/** Units that are other things too: the ordinal second, the quarter of a town, the season of a club. */
function isOtherThing(c: Captures): boolean {
  const { reading, first, last } = c;
  const unit = c.unit("unit");
  const word = c.word("unit");
  const number = c.word("n");
  const n = c.number("n");
  const article = number === "a" || number === "an";
  const after = wordAfter(reading, last);
  if (unit === "S" || unit === "WE" || n === 0) return true;
  if (word === "second") return !(number === "one" || (n > 0 && hyphenated(c)));
  // three quarters are a fraction more often than nine months
  if (unit === "Q") return article || n < 2 || n === 3 || isMeasured(after) || (after === "of" && !Number.isNaN(n));
  if ((unit === "TS" || unit === "TM") && isRacing(after)) return true;
  if (/^[$£€#]$/.test(wordBefore(reading, first))) return true;
  if (article) {
    if (word.endsWith("s") && c.token("unit") === first + 1) return true;
    if (isDash(after) && followsHyphen(wordAfter(reading, last, 2))) return true;
    if (last === first + 1 && isRate(reading, first)) return true;
    if ((unit === "TM" && /^(?:of|detail|amount)$/.test(after)) || (unit === "D" && isDayOf(after))) return true;
  }
  // "World Cup 2018 day five"
  if (n >= 1000 && reading.codes[first] === INT && !word.endsWith("s")) return true;
  if (number === "half" && n === 0.5 && !/^(?:TH|Y|DE|CE)$/.test(unit)) return true;
  return (number === "some" && !word.endsWith("s")) || (number === "many" && word === "day");
}

const hyphenated = ({ reading, first, last }: Captures): boolean => reading.document.slice(first, last).includes("-");

const SMALLER: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  Y: ["M", "D", "W"],
  M: ["W", "D"],
  W: ["D"],
  D: ["TH"],
  TH: ["TM"],
  TM: ["TS"],
};

const SHORT_UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/yrs?$/i, "Y"],
  [/hrs?$/i, "TH"],
  [/mins?$/i, "TM"],
  [/secs?$/i, "TS"],
  [/wks?$/i, "W"],
  [/mths?$/i, "M"],
];

const LONG: Readonly<Record<string, Unit>> = { daylong: "D", weeklong: "W", monthlong: "M", yearlong: "Y" };

const isNounBefore = oneOf(
  "dog glory good old final first last dying golden office business opening working school visiting happy dark younger later these those his her their its our my both holy three two light which what formative teenage teen war twilight latter wonder waking peak rush",
);
const saysHowLong = oneOf("for in within after lasted lasting took take takes taking by just only few mere spent hour hours");
const isBetween = oneOf("after before later earlier ago apart");

export const durationRules: readonly DateRule[] = [
  // before the plain length, which is as long
  dateRule({
    id: "date/one-day",
    describe: "One day, some day: a day to come.",
    patterns: ["one day", "some day"],
    meaning(c) {
      const { reading, first, last } = c;
      const future: Meaning = { kind: "fixed", type: "DATE", value: "FUTURE_REF" };
      if (reading.document.lower(first) === "some") return future;
      const counted = /^(?:in|for|of|after|before|within|than|just|only|later|earlier)$/.test(wordBefore(reading, first));
      const measured = /^(?:of|after|before|later|earlier|in|per|only)$/.test(wordAfter(reading, last));
      return counted || measured || tenseAt(reading.document, first, last) !== "future" ? duration(1, "D") : future;
    },
    examples: [
      { text: "she will [one day] return", value: "FUTURE_REF" },
      { text: "it lasted [one day] and", value: "P1D" },
    ],
  }),
  dateRule({
    id: "date/duration",
    describe: "A number of units.",
    patterns: [
      "n=NUM EXTRA? -? unit=UNIT|UNITS",
      "the n=NUM EXTRA? unit=UNITS",
      "n=NUM EXTRA EXTRA unit=UNIT|UNITS",
      "n=INT unit=UNIT_SHORT",
    ],
    meaning: (c) => (isAge(c) || isOtherThing(c) ? null : duration(c.number("n"), c.unit("unit"))),
    examples: [
      { text: "held for [three weeks] without", value: "P3W" },
      { text: "a [10-year] plan", value: "P10Y" },
      { text: "ran [two and a half years] under", value: "P2Y6M" },
      { text: "waited [several hours] for", value: "PTXH" },
      { text: "within [a decade] the", value: "P10Y" },
    ],
    nonExamples: ["a 61-year-old man", "62 years old", "a quarter of the", "a second goal", "40 euros a day"],
  }),
  dateRule({
    id: "date/duration-or-so",
    describe: "A year or so, a week or two.",
    patterns: ["n=NUM EXTRA? unit=UNIT|UNITS or so", "a unit=UNIT or two"],
    meaning(c) {
      if (isOtherThing(c)) return null;
      return [{ first: c.first, last: c.last, meaning: duration(c.has("n") ? c.number("n") : 1, c.unit("unit")), mod: "APPROX" }];
    },
    examples: [{ text: "gone for [a week or two] now", value: "P1W" }],
    nonExamples: ["a season or so"],
  }),
  dateRule({
    id: "date/duration-and-a-half",
    describe: "A year and a half; an additional year.",
    patterns: ["n=NUM unit=UNIT|UNITS and a half=half", "an additional unit=UNIT"],
    meaning(c) {
      if (isAge(c) || c.word("unit") === "second" || c.unit("unit") === "S") return null;
      return duration(c.has("half") ? c.number("n") + 0.5 : 1, c.unit("unit"));
    },
    examples: [{ text: "after [a minute and a half] it", value: "PT1M30S" }],
  }),
  dateRule({
    id: "date/duration-range",
    describe: "Two to three weeks: two lengths; with hyphens one.",
    patterns: ["n=NUM to|or|and|- n2=NUM EXTRA? -? unit=UNITS", "n=NUM - to - n2=NUM - unit=UNIT"],
    meaning(c) {
      const { document } = c.reading;
      const [n, n2, unit] = [c.number("n"), c.number("n2"), c.unit("unit")];
      const dash = document.lower(c.token("n2") - 1) === "-";
      if (isAge(c) || isOtherThing(c) || (dash && /\s/.test(document.slice(c.first, c.token("n2"))))) return null;
      if (hyphenated(c)) return duration(n2 > n ? n : Number.NaN, unit);
      return [
        { first: c.first, last: c.token("n2") - 2, meaning: duration(n, unit) },
        { first: c.token("n2"), last: c.last, meaning: duration(n2, unit) },
      ];
    },
    examples: [{ text: "takes [two] to [three weeks] by", value: "P2W" }],
    nonExamples: ["12 to 14 years old"],
  }),
  dateRule({
    id: "date/duration-short",
    describe: "A number with its unit in one word: 10yrs, 45mins.",
    patterns: ["units=UNITDIGITS"],
    meaning(c) {
      const text = c.reading.document.slice(c.first);
      const unit = SHORT_UNITS.find(([suffix]) => suffix.test(text))?.[1];
      return unit && !isAge(c) ? duration(c.number("units"), unit) : null;
    },
    examples: [{ text: "boil for [45mins] in", value: "PT45M" }],
    nonExamples: ["ran 100m in", "the 24h desk"],
  }),
  dateRule({
    id: "date/duration-compound",
    describe: "Hours and minutes, years and months.",
    patterns: ["n=NUM unit=UNIT|UNITS ,? and? m=NUM unit2=UNIT|UNITS", "n=INT unit=UNIT_SHORT ,? m=INT unit2=UNIT_SHORT"],
    meaning(c) {
      const [n, m, unit, unit2] = [c.number("n"), c.number("m"), c.unit("unit"), c.unit("unit2")];
      if (!SMALLER[unit]?.includes(unit2) || Number.isNaN(n) || Number.isNaN(m) || isAge(c) || c.word("unit2") === "second") return null;
      const rest = durationValue(m, unit2).replace(/^PT?/, unit === "D" ? "T" : "");
      return { kind: "fixed", type: "DURATION", value: durationValue(n, unit) + rest };
    },
    examples: [
      { text: "took [2 hours, 14 minutes] to", value: "PT2H14M" },
      { text: "jailed for [six years and three months] over", value: "P6Y3M" },
    ],
    nonExamples: ["two months and two hours", "two years and six months old"],
  }),
  dateRule({
    id: "date/duration-long",
    describe: "Decades-long, year-long.",
    patterns: [
      "unit=days|weeks|months|years|decades|hours|week|month|year|day|decade|century|hour - long",
      "long=weeklong|monthlong|yearlong|daylong",
    ],
    meaning: (c) =>
      c.has("unit") ? duration(c.word("unit").endsWith("s") ? Number.NaN : 1, c.unit("unit")) : duration(1, LONG[c.word("long")]!),
    examples: [
      { text: "a [decades-long] feud", value: "PXDE" },
      { text: "a [weeklong] visit", value: "P1W" },
    ],
  }),
  dateRule({
    id: "date/duration-plural",
    describe: "Weeks, months, years without a number.",
    patterns: [
      "unit=days|weeks|months|years|decades|centuries|hours|minutes",
      "unit=days|weeks|months|years|decades|centuries|hours and|or unit2=days|weeks|months|years",
      "unit=years|decades|months|weeks|days|hours on end",
    ],
    meaning(c) {
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      const unit = c.unit("unit");
      if (isAge(c) || isNounBefore(before) || /^(?:-|s|’s|'s)$/.test(after)) return null;
      if (before === "the" && (/^(?:of|are|were)$/.test(after) || unit === "TM")) return null;
      // hours are also working time, minutes are also records: only what lasts or lies between
      if ((unit === "TH" || unit === "TM") && !saysHowLong(before) && !isBetween(after)) return null;
      return duration(Number.NaN, unit);
    },
    examples: [{ text: "it lasted [months] and", value: "PXM" }],
    nonExamples: ["his teenage years", "during office hours"],
  }),
  dateRule({
    id: "date/over-the-years",
    describe: "Over the years.",
    patterns: ["the unit=years|decades|months|weeks|days|centuries"],
    meaning(c) {
      if (!/^(?:over|through|throughout|down)$/.test(wordBefore(c.reading, c.first))) return null;
      if (/^(?:of|before|after|when|that|ahead|to)$/.test(wordAfter(c.reading, c.last))) return null;
      return duration(Number.NaN, c.unit("unit"));
    },
    examples: [{ text: "it grew over [the years] and", value: "PXY" }],
    nonExamples: ["over the days of glory"],
  }),
];
