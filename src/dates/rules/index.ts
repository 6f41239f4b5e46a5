/** Every date rule; where two match equally long, the first wins. */
import type { DateRule } from "../rule.js";
import { anaphorRules } from "./anaphors.js";
import { clockRules } from "./clock.js";
import { dayRules } from "./days.js";
import { durationRules } from "./durations.js";
import { eraRules } from "./eras.js";
import { holidayRules } from "./holidays.js";
import { monthRules } from "./months.js";
import { offsetRules } from "./offsets.js";
import { periodRules } from "./periods.js";
import { relativeRules } from "./relative.js";
import { setRules } from "./sets.js";
import { vagueRules } from "./vague.js";
import { weekdayRules } from "./weekdays.js";
import { yearRules } from "./years.js";

export const dateRules: readonly DateRule[] = [
  ...holidayRules,
  ...dayRules,
  ...monthRules,
  ...yearRules,
  ...eraRules,
  ...weekdayRules,
  ...periodRules,
  ...setRules,
  ...relativeRules,
  ...offsetRules,
  ...anaphorRules,
  ...clockRules,
  ...durationRules,
  ...vagueRules,
];
