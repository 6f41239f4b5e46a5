/** The sieve for days, months and parts of a year without a year. */
import type { Mention } from "../../extractor.js";
import { type Day, daysInMonth, isoDate, toNumber } from "../calendar.js";
import { type Context, referenceOf } from "../context.js";
import { holidays } from "../holidays.js";
import type { DateFeatures, Meaning, Range } from "../meaning.js";
import { read } from "../reading.js";
import { tenseAt } from "../tense.js";
import { monthValue, yearValue } from "../timex.js";
import { dayValue, firstDay, holidayValue, moveYear, PARTS, partLength, withoutYear } from "../units.js";
import { codeOf } from "../vocabulary.js";
import { type DateSieve, date } from "./sieve.js";

/** "By February", "through January": words of a term that lies ahead. */
const DEADLINE = new Set(["by", "through"].map(codeOf));

const PRESENT = new Set(["is", "are", "can", "may"].map(codeOf));

/** Months back from the mention before at which a narrative has gone on into the next year. */
const ROLL_OVER = 8;

/** Days by which a past tense holds back from a day that is still to come. */
const PAST_BIAS = 150;

/** True when an undated text says of which year it speaks: a narrative, or a full date named in the same paragraph. */
function tellsYear(meaning: Meaning, { features: { first, last } }: Mention<DateFeatures>, context: Context): boolean {
  if (!context.story || tenseAt(context.document, first, last) === "future") return false;
  if (context.narrative) return true;
  const paragraph = context.document.tokens.paragraph;
  return meaning.kind === "day" && context.story.day !== null && paragraph[context.storySentence] === context.document.paragraphOf(first);
}

function dayInMonth(day: number, context: Context): string | null {
  const base = context.lastDay ?? (context.last?.month ? firstDay(context.last) : null) ?? context.today;
  if (!base) return null;
  return dayValue({ year: base.year, month: base.month, day });
}

/** True for "from June to September" in a sentence that tells neither of the past nor of the future; a narrative must say so with its verb. */
function isHabit({ first, last }: Range, context: Context): boolean {
  if (first === 0 || !/^(?:from|between)$/.test(context.document.lower(first - 1)) || tenseAt(context.document, first, last) !== null)
    return false;
  if (!context.narrative) return true;
  const { codes } = read(context.document);
  for (let i = context.document.sentenceBegin(first), end = context.document.sentenceEnd(last); i < end; i++)
    if (PRESENT.has(codes[i]!)) return true;
  return false;
}

export const nearest: DateSieve = {
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
    if ((meaning.kind === "day" || meaning.kind === "month") && meaning.range) {
      // "It rains from June to September": of any year
      if (meaning.kind === "month" && isHabit(meaning.range, context)) return date(withoutYear(meaning), "any year");
      const { last: told } = context;
      if (meaning.range.closes && !context.narrative && told?.month)
        return date(write(moveYear(told.year, meaning.month < told.month ? 1 : 0)), "end of a range");
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
    const length = meaning.kind === "month" ? 30 : meaning.kind === "part" && meaning.part !== "END" ? partLength(meaning.part) * 30 : 1;
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
      const ahead = tense === "future" ? PAST_BIAS : 0;
      const away = (year: number) => Math.abs(number(year) - now) + (number(year) > now ? bias : ahead);
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
};
