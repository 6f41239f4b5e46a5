/** What a date denotes: sieves from sure to loose; the first answer stands. */
import { anaphoric } from "./anaphoric.js";
import { deictic, weekday } from "./deictic.js";
import { complete, explicitYear, nthWeekdayOfMonth, numeric } from "./explicit.js";
import { nearest } from "./nearest.js";
import type { DateSieve } from "./sieve.js";
import { fromDay, time } from "./time.js";

export const dateSieves: readonly DateSieve[] = [
  complete,
  explicitYear,
  nthWeekdayOfMonth,
  numeric,
  deictic,
  weekday,
  nearest,
  anaphoric,
  time,
  fromDay,
];
