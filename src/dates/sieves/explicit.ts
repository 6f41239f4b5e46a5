/** Sieves for what is written out: complete values, named years, numeric dates, weekdays counted in a month. */
import { daysInMonth, nthWeekday } from "../calendar.js";
import { type Context, referenceOf } from "../context.js";
import type { YearRef } from "../meaning.js";
import { monthValue, yearValue } from "../timex.js";
import { dayValue, holidayValue, pad, unitValue, withoutYear } from "../units.js";
import { type DateSieve, date } from "./sieve.js";

/** The number of the year, or null when it can't be known. */
function yearNumber(year: YearRef, context: Context): number | null {
  if ("year" in year) return year.year;
  const base = year.from === "document" ? (context.today?.year ?? null) : (context.last?.year ?? context.today?.year ?? null);
  return base === null ? null : base + year.shift;
}

export const complete: DateSieve = {
  id: "date/complete",
  describe: "What is complete in itself: durations, sets, decades, PRESENT_REF.",
  examples: [{ text: "for [two years] they", value: "P2Y" }],
  resolve({ features: { meaning } }) {
    return meaning.kind === "fixed" ? { type: meaning.type, value: meaning.value } : null;
  },
};

export const explicitYear: DateSieve = {
  id: "date/explicit-year",
  describe: "A day, month, year or part of a year whose year is named.",
  examples: [{ text: "on [4 May 1931] the", value: "1931-05-04" }],
  resolve({ features: { meaning } }, context) {
    if (meaning.kind === "shortYear") {
      const told = context.narrative ? (context.story?.year ?? null) : null;
      const century =
        told !== null && told > 99
          ? Math.round((told - meaning.two) / 100)
          : meaning.two <= (context.today ? (context.today.year % 100) + 10 : 29)
            ? 20
            : 19;
      return date(yearValue(century * 100 + meaning.two));
    }
    if (meaning.kind === "year") {
      const year = yearNumber(meaning.year, context);
      return date(year === null ? null : yearValue(year));
    }
    if ((meaning.kind !== "day" && meaning.kind !== "month" && meaning.kind !== "part" && meaning.kind !== "holiday") || !meaning.year)
      return null;
    const year = yearNumber(meaning.year, context);
    if (year === null) return date(withoutYear(meaning));
    if (meaning.kind === "day") return date(dayValue({ year, month: meaning.month, day: meaning.day }));
    if (meaning.kind === "month") return date(monthValue(year, meaning.month));
    if (meaning.kind === "holiday") return date(holidayValue(meaning.holiday, year));
    return date(meaning.part === "END" ? `${yearValue(year)}-12-31` : `${yearValue(year)}-${meaning.part}`);
  },
};

export const nthWeekdayOfMonth: DateSieve = {
  id: "date/nth-weekday",
  describe: "The n-th weekday or week of a month.",
  examples: [{ text: "on [the first Tuesday in May] they", value: "2015-05-05", documentDate: "2015-05-20" }],
  resolve(mention, context) {
    const { meaning } = mention.features;
    if (meaning.kind !== "nthWeekday" && meaning.kind !== "weekOfMonth") return null;
    const month = context.resolve({ kind: "month", month: meaning.month, year: meaning.year }, mention, context)?.value;
    const reference = month ? referenceOf(month) : null;
    if (!reference || reference.year < 1) return date(`XXXX-${pad(meaning.month)}`);
    if (meaning.kind === "weekOfMonth") {
      // the week of the 4th, 11th, 18th, 25th; the last one ends in the month
      const day =
        meaning.n < 0
          ? daysInMonth(reference.year, meaning.month) - 6
          : Math.min(meaning.n * 7 - 3, daysInMonth(reference.year, meaning.month));
      return date(unitValue({ year: reference.year, month: meaning.month, day }, "W", 0));
    }
    const day = nthWeekday(reference.year, meaning.month, meaning.weekday, meaning.n);
    return date(day.month === meaning.month ? dayValue(day) : null);
  },
};

export const numeric: DateSieve = {
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
    return date(
      dayValue({ year, month, day }),
      context.dayFirst === null ? "order unknown" : context.dayFirst ? "day first" : "month first",
    );
  },
};
