/** TIMEX3 values: how they are written, and which days they cover. */
import { addDays, daysInMonth, exists, isoDate, mondayOf, parseIsoDate, weeksInYear } from "./calendar.js";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 modifiers that are used here. */
export type Mod = "START" | "MID" | "END" | "APPROX" | "BEFORE" | "AFTER" | "LESS_THAN" | "MORE_THAN" | "EQUAL_OR_LESS" | "EQUAL_OR_MORE";

const pad = (n: number, width = 2): string => String(n).padStart(width, "0");

/** Years before Christ are BC0044: a TIMEX2 notation that TIMEX3 corpora keep. */
export const yearValue = (year: number): string => (year < 0 ? `BC${pad(-year, 4)}` : pad(year, 4));
export const monthValue = (year: number, month: number): string => `${yearValue(year)}-${pad(month)}`;
export const weekValue = (year: number, week: number): string => `${yearValue(year)}-W${pad(week)}`;

/** First and last day as ISO dates; null when the value is not on the calendar (BC years, weeks or months unknown, durations, sets). */
export function rangeOf(value: string | null): { readonly from: string; readonly to: string } | null {
  if (!value || !/^\d/.test(value)) return null;
  const date = value.split("T")[0]!;
  const range = (y: number, m: number, d: number, y2: number, m2: number, d2: number) => {
    const from = { year: y, month: m, day: d };
    const to = { year: y2, month: m2, day: d2 };
    return exists(from) && exists(to) ? { from: isoDate(from), to: isoDate(to) } : null;
  };
  const months = (year: number, first: number, count: number) => {
    const last = first + count - 1;
    const lastYear = last > 12 ? year + 1 : year;
    const lastMonth = last > 12 ? last - 12 : last;
    return range(year, first, 1, lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  };
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return parseIsoDate(date) ? { from: date, to: date } : null;
  if (/^\d\d$/.test(date)) return range(Number(date) * 100 || 1, 1, 1, Number(date) * 100 + 99, 12, 31);
  if (/^\d{3}$/.test(date)) return range(Number(date) * 10 || 1, 1, 1, Number(date) * 10 + 9, 12, 31);
  const year = Number(date.slice(0, 4));
  if (!(year >= 1)) return null;
  if (date.length === 4) return range(year, 1, 1, year, 12, 31);
  const m = /^\d{4}-(?:(\d\d)|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(date);
  if (!m) return null;
  if (m[1]) return Number(m[1]) >= 1 && Number(m[1]) <= 12 ? months(year, Number(m[1]), 1) : null;
  if (m[4]) return months(year, Number(m[4]) * 3 - 2, 3);
  if (m[5]) return months(year, Number(m[5]) * 6 - 5, 6);
  if (m[6]) return months(year, { SP: 3, SU: 6, FA: 9, WI: 12 }[m[6]]!, 3);
  const week = Number(m[2]);
  if (week < 1 || week > weeksInYear(year)) return null;
  const monday = mondayOf({ year, week });
  return { from: isoDate(m[3] ? addDays(monday, 5) : monday), to: isoDate(addDays(monday, 6)) };
}
