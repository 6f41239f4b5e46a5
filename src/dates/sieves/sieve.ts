/** What a date sieve is, and what it answers. */
import type { Sieve } from "../../extractor.js";
import type { Context, Timex } from "../context.js";
import type { DateFeatures } from "../meaning.js";

export type DateSieve = Sieve<DateFeatures, Context, Timex>;

/** The answer of most sieves. */
export const date = (value: string | null, evidence?: string): Timex => ({ type: "DATE", value, ...(evidence ? { evidence } : {}) });
