/** What a date denotes: sieves from sure to loose; the first answer stands. */
import type { Mention, Sieve } from "../extractor.js";
import { addDays, addMonths, type Day, daysInMonth, exists, isoDate, isoWeekOf, mondayOf, nthWeekday, toNumber, weekdayOf } from "./calendar.js";
import { type Context, dayOf, type Reference, referenceOf } from "./context.js";
import { holidays } from "./holidays.js";
import type { DateFeatures, Meaning, Unit, YearRef } from "./meaning.js";
import { tenseAt } from "./tense.js";
import { read } from "./reading.js";
import { codeOf, codesOf } from "./vocabulary.js";
import { monthValue, type TimexType, weekValue, yearValue } from "./timex.js";

/** Type and value of a mention; the value null when it can't be known. */
export interface Timex {
  readonly type: TimexType;
  readonly value: string | null;
  readonly evidence?: string;
}

const DEADLINE = new Set(["by", "through"].map(codeOf));
const MONTHS = new Set(codesOf("MONTH"));

type DateSieve = Sieve<DateFeatures, Context, Timex>;

const date = (value: string | null, evidence?: string): Timex => ({ type: "DATE", value, ...(evidence ? { evidence } : {}) });
const dayValue = (day: Day): string | null => (exists(day) ? isoDate(day) : null);
const pad = (n: number): string => String(n).padStart(2, "0");

/** The number of the year, or null when it can't be known. */
function yearNumber(year: YearRef, context: Context): number | null {
  if ("year" in year) return year.year;
  const base = year.from === "document" ? (context.today?.year ?? null) : (context.last?.year ?? context.today?.year ?? null);
  return base === null ? null : base + year.shift;
}

/** The calendar unit that holds a day, moved by `shift` units. */
function unitValue(day: Day, unit: Unit, shift: number): string | null {
  switch (unit) {
    case "D":
      return dayValue(addDays(day, shift));
    case "W":
    case "FN": {
      const { year, week } = isoWeekOf(addDays(day, shift * (unit === "W" ? 7 : 14)));
      return weekValue(year, week);
    }
    case "WE": {
      const { year, week } = isoWeekOf(addDays(day, shift * 7));
      return `${weekValue(year, week)}-WE`;
    }
    case "M": {
      const { year, month } = addMonths({ ...day, day: 1 }, shift);
      return monthValue(year, month);
    }
    case "Q": {
      const { year, month } = addMonths({ ...day, day: 1 }, shift * 3);
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    }
    case "HY": {
      const { year, month } = addMonths({ ...day, day: 1 }, shift * 6);
      return `${yearValue(year)}-H${Math.ceil(month / 6)}`;
    }
    case "Y":
      return yearValue(day.year + shift);
    case "DE":
      return String(Math.floor(day.year / 10) + shift).padStart(3, "0");
    case "CE":
      return pad(Math.floor(day.year / 100) + shift);
    default:
      return null;
  }
}

const PARTS: Readonly<Record<string, number>> = { Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7, SP: 3, SU: 6, FA: 9, WI: 12 };
const PART_LENGTH = (part: string): number => (part[0] === "H" ? 6 : 3);

/** Months back from the mention before at which a narrative has gone on into the next year. */
const ROLL_OVER = 8;

/** Days by which a past tense holds back from a day that is still to come. */
const PAST_BIAS = 60;

/** A reference as a day: its first. */
function firstDay(reference: Reference): Day | null {
  if (reference.year < 1) return null;
  if (reference.month) return { year: reference.year, month: reference.month, day: reference.day ?? 1 };
  if (reference.part && reference.part in PARTS) return { year: reference.year, month: PARTS[reference.part]!, day: 1 };
  if (reference.part?.startsWith("W") && /^W\d\d$/.test(reference.part)) return mondayOf({ year: reference.year, week: Number(reference.part.slice(1)) });
  return { year: reference.year, month: 1, day: 1 };
}

/** How fine a value is: days 3, weeks and months 2, parts of a year 1, years 0. */
const fineness = (reference: Reference): number => (reference.day ? 3 : reference.month || /^W\d/.test(reference.part ?? "") ? 2 : reference.part ? 1 : 0);
const FINENESS: Partial<Record<Unit, number>> = { D: 3, W: 2.5, WE: 2.5, FN: 2.5, M: 2, Q: 1, HY: 1, S: 1, Y: 0, DE: -1, CE: -2 };

const resolveMeaning = (meaning: Meaning, mention: Mention<DateFeatures>, context: Context): Timex | null => {
  for (const sieve of dateSieves) {
    const answer = sieve.resolve({ ...mention, features: { ...mention.features, meaning } }, context);
    if (answer) return answer;
  }
  return null;
};

export const dateSieves: readonly DateSieve[] = [
  {
    id: "date/complete",
    describe: "What is complete in itself: durations, sets, decades, PRESENT_REF.",
    examples: [{ text: "for [two years] they", value: "P2Y" }],
    resolve({ features: { meaning } }) {
      return meaning.kind === "fixed" ? { type: meaning.type, value: meaning.value } : null;
    },
  },
  {
    id: "date/explicit-year",
    describe: "A day, month, year or part of a year whose year is named.",
    examples: [{ text: "on [4 May 1931] the", value: "1931-05-04" }],
    resolve({ features: { meaning } }, context) {
      if (meaning.kind === "shortYear") {
        const told = context.narrative ? (context.story?.year ?? null) : null;
        const century = told !== null && told > 99 ? Math.round((told - meaning.two) / 100) : meaning.two <= (context.today ? (context.today.year % 100) + 10 : 29) ? 20 : 19;
        return date(yearValue(century * 100 + meaning.two));
      }
      if (meaning.kind === "year") {
        const year = yearNumber(meaning.year, context);
        return date(year === null ? null : yearValue(year));
      }
      if ((meaning.kind !== "day" && meaning.kind !== "month" && meaning.kind !== "part" && meaning.kind !== "holiday") || !meaning.year) return null;
      const year = yearNumber(meaning.year, context);
      if (year === null) return date(withoutYear(meaning));
      if (meaning.kind === "day") return date(dayValue({ year, month: meaning.month, day: meaning.day }));
      if (meaning.kind === "month") return date(monthValue(year, meaning.month));
      if (meaning.kind === "holiday") return date(holidayValue(meaning.holiday, year));
      return date(meaning.part === "END" ? `${yearValue(year)}-12-31` : `${yearValue(year)}-${meaning.part}`);
    },
  },
  {
    id: "date/nth-weekday",
    describe: "The n-th weekday of a month.",
    examples: [{ text: "on [the first Tuesday in May] they", value: "2015-05-05", documentDate: "2015-05-20" }],
    resolve(mention, context) {
      const { meaning } = mention.features;
      if (meaning.kind !== "nthWeekday") return null;
      const month = resolveMeaning({ kind: "month", month: meaning.month, year: meaning.year }, mention, context)?.value;
      const reference = month ? referenceOf(month) : null;
      if (!reference || reference.year < 1) return date(`XXXX-${pad(meaning.month)}`);
      const day = nthWeekday(reference.year, meaning.month, meaning.weekday, meaning.n);
      return date(day.month === meaning.month ? dayValue(day) : null);
    },
  },
  {
    id: "date/numeric",
    describe: "11/09/2001: day first or month first as the article's place says, month first when nothing tells.",
    examples: [{ text: "on [03/04/2011] in Ohio", value: "2011-03-04" }],
    resolve({ text, features: { meaning } }, context) {
      if (meaning.kind !== "numeric") return null;
      const { a, b } = meaning;
      const year = meaning.year ?? context.today?.year ?? null;
      if (year === null) return date(null);
      if (context.dayFirst === null) context.warnings.push(`ambiguous date "${text}": read as month/day/year`);
      const [month, day] = context.dayFirst ? [b, a] : [a, b];
      return date(dayValue({ year, month, day }), context.dayFirst === null ? "order unknown" : context.dayFirst ? "day first" : "month first");
    },
  },
  {
    id: "date/deictic",
    describe: "Counted from the document's day: today, last year, two weeks ago.",
    examples: [{ text: "he left [yesterday] for", value: "2012-02-29", documentDate: "2012-03-01" }],
    resolve(mention, context) {
      const { meaning } = mention.features;
      if (meaning.kind === "unit" && meaning.from === "document") {
        const { today } = context;
        if (!today) return date(meaning.unit === "D" && meaning.shift === 0 ? "PRESENT_REF" : null);
        return date(unitValue(today, meaning.unit, meaning.shift));
      }
      if (meaning.kind === "offset" && meaning.from === "document") {
        const { count, unit, sign } = meaning;
        if (count === null) return date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        const compared = sign < 0 && count === 1 && unit === "Y" ? yearBefore(mention, context) : null;
        if (compared) return compared;
        const { today } = context;
        if (!today) return date(null);
        return date(offsetValue(today, unit, count * sign));
      }
      return null;
    },
  },
  {
    id: "date/weekday",
    describe: "A weekday: the next after will and shall, else the last one, the document's day included.",
    examples: [{ text: "they met [Monday] in", value: "2012-02-27", documentDate: "2012-03-01" }],
    resolve({ features: { meaning, first, last } }, context) {
      if (meaning.kind !== "weekday") return null;
      const told = meaning.from === "mention" || context.narrative;
      const base = told ? (context.lastDay ?? (meaning.from === "mention" ? context.today : null)) : context.today;
      if (!base) return date(`XXXX-WXX-${meaning.weekday}`);
      const back = (weekdayOf(base) - meaning.weekday + 7) % 7;
      const { shift } = meaning;
      if (shift === -1) return date(dayValue(addDays(base, -(back || 7))), "last");
      if (shift === 1) return date(dayValue(addDays(base, 7 - back)), "next");
      const future = tenseAt(context.document, first, last) === "future";
      if (shift === 0 && meaning.from !== "mention") return date(dayValue(addDays(base, future || back === 0 ? (7 - back) % 7 : -back)), future ? "future tense" : "this");
      return date(dayValue(addDays(base, future ? (7 - back) % 7 : -back)), future ? "future tense" : "most recent");
    },
  },
  {
    id: "date/nearest",
    describe: "Month and day, month, quarter, season, holiday without a year: the year told of, else tense, else the nearest.",
    examples: [{ text: "on [12 August] they", value: "2012-08-12", documentDate: "2012-09-01" }],
    resolve(mention, context) {
      const { meaning, first, last } = mention.features;
      if (meaning.kind === "dayOfMonth") return date(dayInMonth(meaning.day, context));
      if (meaning.kind !== "day" && meaning.kind !== "month" && meaning.kind !== "part" && meaning.kind !== "holiday") return null;
      const at = (year: number): Day => {
        if (meaning.kind === "day") return { year, month: meaning.month, day: Math.min(meaning.day, daysInMonth(year, meaning.month)) };
        if (meaning.kind === "month") return { year, month: meaning.month, day: 1 };
        if (meaning.kind === "holiday") return holidays[meaning.holiday]!.day(year);
        return meaning.part === "END" ? { year, month: 12, day: 31 } : { year, month: PARTS[meaning.part]!, day: 1 };
      };
      const write = (year: number): string | null => {
        if (meaning.kind === "day") return dayValue({ year, month: meaning.month, day: meaning.day });
        if (meaning.kind === "month") return monthValue(year, meaning.month);
        if (meaning.kind === "holiday") return holidayValue(meaning.holiday, year);
        return meaning.part === "END" ? `${yearValue(year)}-12-31` : `${yearValue(year)}-${meaning.part}`;
      };
      const { shift } = meaning;
      if ((meaning.kind === "month" || meaning.kind === "part") && meaning.from === "mention" && context.last) {
        const told = context.last;
        const month = meaning.kind === "month" ? meaning.month : (PARTS[meaning.part] ?? 1);
        const at = told.month ?? (told.part ? (PARTS[told.part] ?? 1) : 0);
        // "the next spring" after July 1920 is in 1921, after January 1920 in 1920
        const year = shift === 1 ? (at >= month ? 1 : 0) : shift === -1 ? (at > month ? 0 : -1) : 0;
        return date(write(moveYear(told.year, at === 0 ? (shift ?? 0) : year)), "mention before");
      }
      if (!context.today && shift === undefined && !tellsYear(meaning, mention, context)) return date(withoutYear(meaning));
      if ((context.narrative || !context.today) && shift === undefined) {
        const told = context.story ?? context.last ?? (context.today ? referenceOf(isoDate(context.today)) : null);
        if (!told) return date(withoutYear(meaning));
        // December, then "in January": the story has gone on into the next year
        const month = meaning.kind === "part" ? (PARTS[meaning.part] ?? null) : meaning.kind === "holiday" ? null : meaning.month;
        const next = told.month !== null && month !== null && meaning.kind !== "part" && told.month - month >= ROLL_OVER ? 1 : 0;
        return date(write(moveYear(told.year, next)), next ? "year after the mention before" : "year of the mention before");
      }
      const { today } = context;
      if (!today) return date(withoutYear(meaning));
      const now = toNumber(today);
      const number = (year: number) => toNumber(at(year));
      const length = meaning.kind === "month" ? 30 : meaning.kind === "part" && meaning.part !== "END" ? PART_LENGTH(meaning.part) * 30 : 1;
      if (shift !== undefined) {
        let year = today.year;
        if (shift < 0) while (number(year) + length - 1 >= now) year--;
        else if (shift > 0) {
          year--;
          while (number(year) <= now) year++;
        } else if (meaning.kind === "part" && meaning.part === "WI" && today.month <= 2) year--;
        return date(write(year), shift < 0 ? "last" : shift > 0 ? "next" : "this");
      }
      const tense = tenseAt(context.document, first, last);
      if (meaning.kind === "day" || meaning.kind === "holiday" || (meaning.kind === "part" && meaning.part === "END")) {
        const before = first > 0 ? context.document.lower(first - 1) : "";
        const bias = /^(?:ended|since)$/.test(before) ? 1000 : tense === "past" ? PAST_BIAS : 0;
        const away = (year: number) => Math.abs(number(year) - now) + (number(year) > now ? bias : 0);
        const best = [today.year - 1, today.year, today.year + 1].reduce((a, b) => (away(b) < away(a) ? b : a));
        return date(write(best), "nearest");
      }
      let year = today.year;
      if (meaning.kind === "part" && /^[QH]/.test(meaning.part)) {
        if (number(year) - now > (tense === "future" ? 300 : 100)) year--;
        else if (tense === "future" && now - (number(year) + length) > 150) year++;
      } else if (tense === "future") {
        while (number(year) + length <= now) year++;
      } else {
        while (number(year) > now) year--;
        if (tense === null || DEADLINE.has(first > 0 ? read(context.document).codes[first - 1]! : 0)) {
          const following = number(year + 1) - now;
          const ended = now - (number(year) + length);
          if (following < 130 && ended > 150 && following < ended) year++;
        }
      }
      return date(write(year), tense ? `${tense} tense` : "nearest");
    },
  },
  {
    id: "date/anaphoric",
    describe: "Counted from the mention before: that day, the following year, two weeks later, the year-earlier quarter.",
    examples: [{ text: "in 1931 he won; [the following year] he", value: "1932" }],
    resolve(mention, context) {
      const { meaning } = mention.features;
      if (meaning.kind === "anaphor") return anaphor(meaning, mention, context);
      if (meaning.kind === "unit") {
        if (meaning.unit === "Y" && context.last) return date(yearValue(moveYear(context.last.year, meaning.shift)), "mention before");
        const base = baseFor(meaning.unit, context);
        return date(base ? unitValue(base, meaning.unit, meaning.shift) : null, "mention before");
      }
      if (meaning.kind === "offset") {
        const { count, unit, sign } = meaning;
        if (count === null) return date(UNDERSPECIFIED[unit] ?? null);
        const compared = sign < 0 && count === 1 && unit === "Y" ? yearBefore(mention, context) : null;
        if (compared) return compared;
        if (unit === "Y" && Number.isInteger(count) && context.last) return date(yearValue(moveYear(context.last.year, count * sign)), "mention before");
        const base = baseFor(unit, context);
        return date(base ? offsetValue(base, unit, count * sign) : null, "mention before");
      }
      return null;
    },
  },
  {
    id: "date/time",
    describe: "A time of day, of the day beside it or the day spoken of.",
    examples: [{ text: "at [8 p.m.] on", value: "2012-03-01T20:00", documentDate: "2012-03-01" }],
    resolve(mention, context) {
      const { meaning } = mention.features;
      if (meaning.kind !== "time") return null;
      const of = meaning.of ? resolveMeaning(meaning.of, mention, context) : null;
      if (meaning.of) return { type: "TIME", value: of?.value && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d)$/.test(of.value) ? of.value + meaning.time : `XXXX-XX-XX${meaning.time}` };
      const day = context.narrative ? context.lastDay : (context.lastDay ?? context.today);
      return { type: "TIME", value: `${day ? isoDate(day) : "XXXX-XX-XX"}${meaning.time}` };
    },
  },
  {
    id: "date/from-day",
    describe: "The week of a day, a weekday of last week, a week from Monday.",
    examples: [{ text: "in [the week of March 2] they", value: "2020-W10", documentDate: "2020-03-20" }],
    resolve(mention, context) {
      const { meaning } = mention.features;
      if (meaning.kind !== "from") return null;
      const value = resolveMeaning(meaning.of, mention, context)?.value ?? null;
      const reference = value ? referenceOf(value) : null;
      const day = reference && firstDay(reference);
      if (!day) return date(null);
      if (meaning.unit === "W" && meaning.count === 0) return date(unitValue(day, "W", 0));
      return date(dayValue(addDays(day, meaning.count * (meaning.unit === "W" ? 7 : 1))));
    },
  },
];

/** A day or month of a year unknown. */
function withoutYear(meaning: Meaning): string | null {
  if (meaning.kind === "day") return `XXXX-${pad(meaning.month)}-${pad(meaning.day)}`;
  if (meaning.kind === "month") return `XXXX-${pad(meaning.month)}`;
  return meaning.kind === "part" && meaning.part !== "END" ? `XXXX-${meaning.part}` : null;
}

/** True when an undated text says of which year it speaks: a narrative, or a full date named in the same paragraph. */
function tellsYear(meaning: Meaning, { features: { first, last } }: Mention<DateFeatures>, context: Context): boolean {
  if (!context.story || tenseAt(context.document, first, last) === "future") return false;
  if (context.narrative) return true;
  const paragraph = context.document.tokens.paragraph;
  return meaning.kind === "day" && context.story.day !== null && paragraph[context.storySentence] === context.document.paragraphOf(first);
}

function holidayValue(holiday: number, year: number): string | null {
  const { day, week } = holidays[holiday]!;
  return week ? unitValue(day(year), "W", 0) : dayValue(day(year));
}

/** N units from a day, as fine as the unit. */
function offsetValue(day: Day, unit: Unit, count: number): string | null {
  const whole = Number.isInteger(count);
  if (unit === "Y") {
    if (whole) return yearValue(day.year + count);
    const { year, month } = addMonths({ ...day, day: 1 }, Math.round(count * 12));
    return monthValue(year, month);
  }
  if (!whole || Math.abs(count) > 200_000) return null;
  if (unit === "DE") return yearValue(day.year + count * 10);
  if (unit === "CE" || unit === "ML") return day.year + count * (unit === "CE" ? 100 : 1000) > 0 ? yearValue(day.year + count * (unit === "CE" ? 100 : 1000)) : null;
  if (unit === "TS" || unit === "TM" || unit === "TH") return null;
  if (unit === "FN") return dayValue(addDays(day, count * 14));
  // "two weeks ago" is said of a day, "six weeks ago" of a week
  if (unit === "W" && Math.abs(count) <= 2) return dayValue(addDays(day, count * 7));
  return unitValue(day, unit, count);
}

/** The day from which a unit of the mention before is counted, when that mention is fine enough. */
function baseFor(unit: Unit, context: Context): Day | null {
  const wanted = FINENESS[unit] ?? 4;
  const { last } = context;
  if (wanted >= 2.5) return context.lastDay ?? (context.narrative ? null : context.today);
  if (last && fineness(last) >= wanted) return firstDay(last);
  return context.narrative ? null : context.today;
}

/** Sentences after which the quarter of a report is forgotten. */
const FOCUS_REACH = 12;

/** The quarter that the report is about, when it was named not long before. */
function focusOf(mention: Mention<DateFeatures>, context: Context): Reference | null {
  const sentence = context.document.tokens.sentence[mention.features.first]!;
  return context.focus && sentence - context.focusSentence <= FOCUS_REACH ? context.focus : null;
}

/** "A year earlier" in a report on a quarter is that quarter of the year before; after "the first nine months" it is the year. */
function yearBefore(mention: Mention<DateFeatures>, context: Context): Timex | null {
  const focus = focusOf(mention, context);
  if (!focus) return null;
  return date(context.wholeYear ? yearValue(focus.year - 1) : `${yearValue(focus.year - 1)}-${focus.part}`, "the quarter reported on");
}

/** There is no year 0: 1 BC is followed by AD 1. */
function moveYear(year: number, by: number): number {
  const moved = year + by;
  return year < 0 && moved >= 0 ? moved + 1 : year > 0 && moved <= 0 ? moved - 1 : moved;
}

const UNDERSPECIFIED: Partial<Record<Unit, string>> = { D: "XXXX-XX-XX", W: "XXXX-WXX", M: "XXXX-XX", Y: "XXXX" };

function dayInMonth(day: number, context: Context): string | null {
  const base = context.lastDay ?? (context.last?.month ? firstDay(context.last) : null) ?? context.today;
  if (!base) return null;
  return dayValue({ year: base.year, month: base.month, day });
}

function anaphor(meaning: Meaning & { kind: "anaphor" }, mention: Mention<DateFeatures>, context: Context): Timex {
  const { unit, shift } = meaning;
  const { last, today } = context;
  const focus = focusOf(mention, context);
  if (unit === "PERIOD") {
    const base = focus && shift !== 0 ? focus : (focus ?? last);
    if (!base) return date(shift !== undefined && shift > 1 ? yearValue(shift) : today ? yearValue(today.year + (shift ?? 0)) : null);
    const year = shift !== undefined && shift > 1 ? shift : base.year + (shift ?? 0);
    if (shift === 0) return date(last?.value ?? base.value, "mention before");
    if (base === focus && context.wholeYear) return date(yearValue(year), "period before");
    return date(base.part ? `${yearValue(year)}-${base.part}` : base.month ? monthValue(year, base.month) : yearValue(year), "period before");
  }
  if (unit === "Q" || unit === "HY") {
    const ended = endedMonth(mention, context);
    if (focus) return date(focus.value, "quarter reported on");
    if (ended) return date(ended, "month it ended in");
    return date(today ? `${yearValue(today.year)}-QX` : null);
  }
  if (unit === "S") return date(last?.part && /^(?:SP|SU|FA|WI)$/.test(last.part) ? last.value : null);
  if (unit === "WE" && today && !context.narrative) {
    const ahead = /^(?:ahead of|before|for|until)$/.test(context.document.slice(Math.max(0, mention.features.first - (context.document.lower(Math.max(0, mention.features.first - 1)) === "of" ? 2 : 1)), Math.max(0, mention.features.first - 1)).toLowerCase());
    const future = ahead || tenseAt(context.document, mention.features.first, mention.features.last) === "future";
    return date(unitValue(today, "WE", future || weekdayOf(today) >= 6 ? 0 : -1));
  }
  // in news "the year" is the document's, in a narrative the one told of; "that year" is the one told of in both
  const that = /\b(?:that|same)\b/i.test(mention.text);
  if (unit === "Y" && last && (context.narrative || that)) return date(yearValue(last.year), "mention before");
  if (unit === "Y" && that && last && last.year !== today?.year) return date(yearValue(last.year), "mention before");
  if (unit === "Y" && !today && !that) return date(null);
  if (unit === "Y" && today) return date(yearValue(focus && focus.year < today.year ? focus.year : today.year), "year of the document");
  const base = unit === "D" ? (dayOf(last) ?? context.lastDay ?? (context.narrative && !that ? null : today)) : baseFor(unit as Unit, context);
  return date(base ? unitValue(base, unit as Unit, 0) : null, "mention before");
}

/** "The quarter ended Sept. 30": the quarter of that month. */
function endedMonth(mention: Mention<DateFeatures>, { document, today }: Context): string | null {
  const { codes, numbers } = read(document);
  const i = mention.features.last + 1;
  if (!today || i + 1 >= codes.length || !/^end(?:ed|ing)$/.test(document.lower(i)) || !MONTHS.has(codes[i + 1]!)) return null;
  const month = numbers[i + 1]!;
  return `${yearValue(month > today.month ? today.year - 1 : today.year)}-Q${Math.max(1, Math.ceil((month - 1) / 3))}`;
}
