/** Integer calendar arithmetic: proleptic Gregorian days, ISO weeks, Easter. No Date objects, no time zones, no clock. */

/** A day of the proleptic Gregorian calendar; years before 1 are not dates here. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An ISO 8601 week: Monday to Sunday, of the year that holds its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : LENGTHS[month - 1]!);

/** True when the day exists: no 30 February, no year 0. */
export const exists = ({ year, month, day }: Day): boolean =>
  Number.isInteger(year) && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const div = (a: number, b: number): number => Math.floor(a / b);

/** Days since 0000-03-01 of the proleptic Gregorian calendar; years begin in March, so that the leap day comes last. */
export function toNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return 365 * y + div(y, 4) - div(y, 100) + div(y, 400) + div(153 * m + 2, 5) + day - 1;
}

/** The inverse of toNumber. */
export function fromNumber(number: number): Day {
  const era = div(number, 146097);
  const ofEra = number - era * 146097;
  const yearOfEra = div(ofEra - div(ofEra, 1460) + div(ofEra, 36524) - div(ofEra, 146096), 365);
  const ofYear = ofEra - (365 * yearOfEra + div(yearOfEra, 4) - div(yearOfEra, 100));
  const m = div(5 * ofYear + 2, 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - div(153 * m + 2, 5) + 1 };
}

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

/** The same day of another month; the last day of that month when it is shorter. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + month - 1 + months;
  const y = div(count, 12);
  const m = count - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** Monday 1 … Sunday 7. */
export const weekdayOf = (day: Day): number => ((((toNumber(day) + 2) % 7) + 7) % 7) + 1;

/** Day of the year, from 1. */
export const ordinalDay = (day: Day): number => toNumber(day) - toNumber({ year: day.year, month: 1, day: 1 }) + 1;

/** The Monday of an ISO week. */
export function mondayOf({ year, week }: IsoWeek): Day {
  const fourth = { year, month: 1, day: 4 };
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The ISO week of a day: 1 January can lie in week 52 or 53 of the year before, 31 December in week 1 of the next. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return { year: thursday.year, week: div(ordinalDay(thursday) - 1, 7) + 1 };
}

export const weeksInYear = (year: number): number => isoWeekOf({ year, month: 12, day: 28 }).week;

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = div(year, 100);
  const c = year % 100;
  const h = (19 * a + b - div(b, 4) - div(b - div(b + 8, 25) + 1, 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * div(c, 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * div(a + 11 * h + 22 * l, 451) + 114;
  return { year, month: div(n, 31), day: (n % 31) + 1 };
}

/** The n-th weekday of a month; n = -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Day {
  if (n < 0) {
    const last = { year, month, day: daysInMonth(year, month) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

const padded = (n: number, width: number): string => String(n).padStart(width, "0");

export const isoDate = ({ year, month, day }: Day): string => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Reads YYYY-MM-DD; null when it is not a day that exists. */
export function parseIsoDate(text: string): Day | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!m) return null;
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
  return exists(day) ? day : null;
}
