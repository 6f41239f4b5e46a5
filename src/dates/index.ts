/** The room of dates. */
import type { Document } from "../text/document.js";
import type { DateMention } from "../schema.js";

export interface FoundDate extends DateMention {
  readonly rule: string;
  readonly evidence: string[];
}

/** Every time expression of the document in text order, as TIMEX3; sets `document.documentDate` from the dateline when nothing else did. */
export function findDates(_document: Document): { readonly dates: readonly FoundDate[]; readonly warnings: readonly string[] } {
  return { dates: [], warnings: [] };
}
