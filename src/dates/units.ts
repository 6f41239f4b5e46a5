/** Calendar units as values: the week that holds a day, the day three months before, the first day of a quarter. */
import { addDays, addMonths, type Day, exists, isoDate, isoWeekOf, mondayOf } from "./calendar.js";
import type { Reference } from "./context.js";
import { holidays } from "./holidays.js";
import type { Meaning, Unit } from "./meaning.js";
import { monthValue, weekValue, yearValue } from "./timex.js";

export const dayValue = (day: Day): string | null => (exists(day) ? isoDate(day) : null);

export const pad = (n: number): string => String(n).padStart(2, "0");

/** The calendar unit that holds a day, moved by `shift` units. */
export function unitValue(day: Day, unit: Unit, shift: number): string | null {
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

/** First month of a quarter, half or season. */
export const PARTS: Readonly<Record<string, number>> = { Q1: 1, Q2: 4, Q3: 7, Q4: 10, H1: 1, H2: 7, SP: 3, SU: 6, FA: 9, WI: 12 };

/** Months of a quarter, half or season. */
export const partLength = (part: string): number => (part[0] === "H" ? 6 : 3);

/** A reference as a day: its first. */
export function firstDay(reference: Reference): Day | null {
  if (reference.year < 1) return null;
  if (reference.month) return { year: reference.year, month: reference.month, day: reference.day ?? 1 };
  if (reference.part && reference.part in PARTS) return { year: reference.year, month: PARTS[reference.part]!, day: 1 };
  if (reference.part?.startsWith("W") && /^W\d\d$/.test(reference.part))
    return mondayOf({ year: reference.year, week: Number(reference.part.slice(1)) });
  return { year: reference.year, month: 1, day: 1 };
}

/** How fine a value is: days 3, weeks and months 2, parts of a year 1, years 0. */
export const fineness = (reference: Reference): number =>
  reference.day ? 3 : reference.month || /^W\d/.test(reference.part ?? "") ? 2 : reference.part ? 1 : 0;
export const FINENESS: Partial<Record<Unit, number>> = { D: 3, W: 2.5, WE: 2.5, FN: 2.5, M: 2, Q: 1, HY: 1, S: 1, Y: 0, DE: -1, CE: -2 };

/** N units from a day, as fine as the unit. */
export function offsetValue(day: Day, unit: Unit, count: number): string | null {
  const whole = Number.isInteger(count);
  if (unit === "Y") {
    if (whole) return yearValue(day.year + count);
    const { year, month } = addMonths({ ...day, day: 1 }, Math.round(count * 12));
    return monthValue(year, month);
  }
  if (Math.abs(count) > 200_000) return null;
  // "six and a half months ago", "a week and a half ago"
  if (!whole) {
    if (unit !== "M" && unit !== "W") return null;
    const moved = addDays(day, Math.round(count * (unit === "M" ? 30.44 : 7)));
    return unit === "M" ? monthValue(moved.year, moved.month) : dayValue(moved);
  }
  if (unit === "DE") return yearValue(day.year + count * 10);
  if (unit === "CE" || unit === "ML")
    return day.year + count * (unit === "CE" ? 100 : 1000) > 0 ? yearValue(day.year + count * (unit === "CE" ? 100 : 1000)) : null;
  if (unit === "TS" || unit === "TM" || unit === "TH") return null;
  if (unit === "FN") return dayValue(addDays(day, count * 14));
  // "two weeks ago" is said of a day, "six weeks ago" of a week
  if (unit === "W" && Math.abs(count) <= 2) return dayValue(addDays(day, count * 7));
  return unitValue(day, unit, count);
}

/** There is no year 0: 1 BC is followed by AD 1. */
export function moveYear(year: number, by: number): number {
  const moved = year + by;
  return year < 0 && moved >= 0 ? moved + 1 : year > 0 && moved <= 0 ? moved - 1 : moved;
}

/** A day or month of a year unknown. */
export function withoutYear(meaning: Meaning): string | null {
  if (meaning.kind === "day") return `XXXX-${pad(meaning.month)}-${pad(meaning.day)}`;
  if (meaning.kind === "month") return `XXXX-${pad(meaning.month)}`;
  return meaning.kind === "part" && meaning.part !== "END" ? `XXXX-${meaning.part}` : null;
}

/** The day of a holiday in a year; for a holiday week its ISO week. */
export function holidayValue(holiday: number, year: number): string | null {
  const { day, week } = holidays[holiday]!;
  return week ? unitValue(day(year), "W", 0) : dayValue(day(year));
}
