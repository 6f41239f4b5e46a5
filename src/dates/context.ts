/** What a date is counted from: the document's day, the mention before, the manner of the text. */
import type { Mention } from "../extractor.js";
import type { Document } from "../text/document.js";
import { type Day, parseIsoDate } from "./calendar.js";
import type { DateFeatures, Meaning } from "./meaning.js";
import type { TimexType } from "./timex.js";

/** Type and value of a mention; the value null when it can't be known. */
export interface Timex {
  readonly type: TimexType;
  readonly value: string | null;
  readonly evidence?: string;
}

/** The calendar reading of the last mention. */
export interface Reference {
  readonly value: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Q3, H1, SU, W33 … */
  readonly part: string | null;
}

export interface Context {
  /** What a meaning inside another denotes: the day of "8 p.m. on Friday". */
  readonly resolve: (meaning: Meaning, mention: Mention<DateFeatures>, context: Context) => Timex | null;
  readonly document: Document;
  readonly today: Day | null;
  /** True when the text tells of other years than the document's: then a bare month belongs to the year told of. */
  readonly narrative: boolean;
  /** The last mention on the calendar, and the last that names a day. */
  last: Reference | null;
  lastDay: Day | null;
  /** Where the story stands: like last, but a single leap to a far year does not move it. */
  story: Reference | null;
  storySentence: number;
  /** The far year that will move the story when another mention confirms it. */
  pending: number | null;
  /** The quarter or half that the report is about, and the sentence it was last named in. */
  focus: Reference | null;
  focusSentence: number;
  /** True when the report has gone over to a longer stretch: the first nine months, the year. */
  wholeYear: boolean;
  /** Day-first in numeric dates; null when nothing tells. */
  dayFirst: boolean | null;
  readonly warnings: string[];
}

/** Reads a calendar value; null for anything else. */
export function referenceOf(value: string): Reference | null {
  const m = /^(BC)?(\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|([A-Z][A-Z0-9]{1,2})(?:-WE)?))?(?:T.*)?$/.exec(value);
  if (!m) return null;
  const year = m[1] ? -Number(m[2]) : Number(m[2]);
  return { value, year, month: m[3] ? Number(m[3]) : null, day: m[4] ? Number(m[4]) : null, part: m[5] ?? null };
}

/** The day on which a context stands: the last day named in a narrative, else the document's. */
export const dayOf = (reference: Reference | null): Day | null =>
  reference?.month && reference.day && reference.year > 0 ? { year: reference.year, month: reference.month, day: reference.day } : null;

export const today = (document: Document): Day | null => (document.documentDate ? parseIsoDate(document.documentDate) : null);
