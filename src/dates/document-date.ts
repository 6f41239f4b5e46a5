/** The document's own date, when the caller gave none: a dateline with a full date, or a line at the head that is a date. */
import type { Mention } from "../extractor.js";
import type { Document } from "../text/document.js";
import { exists, isoDate } from "./calendar.js";
import type { DateFeatures } from "./meaning.js";

/** How far down the line of the date is sought. */
const HEAD = 2000;
/** Words that may stand on the line beside the date. */
const LINE_WORD =
  /^(?:published|posted|updated|last|modified|created|date|dated|issued|released?|filed|on|at|by|gmt|utc|[ecpm][sd]?t|bst|cet|am|pm|[apm]|\d{1,2}|\d{1,2}[ap]m|mon|tues?|wed|thu|thurs?|fri|sat|sun|\w+day)$/i;

/** Sets the document's date from what was found, when nothing else gave one. */
export function dateDocument(document: Document, mentions: readonly Mention<DateFeatures>[]): void {
  if (document.documentDate) return;
  const line = document.head.dateline?.date;
  for (const { start, end, features } of mentions) {
    if (start > HEAD) break;
    const { meaning } = features;
    const day = meaning.kind === "time" && meaning.of ? meaning.of : meaning;
    if (day.kind !== "day" || !day.year || !("year" in day.year)) continue;
    const value = { year: day.year.year, month: day.month, day: day.day };
    if (!exists(value) || value.year < 1400) continue;
    const inDateline = line && start <= line.start && end >= line.end;
    if (!inDateline && !aloneOnLine(document.text, start, end)) continue;
    document.documentDate = isoDate(value);
    document.documentDateSource = "dateline";
    return;
  }
}

/** True when the line holds nothing but the date and words such as "Published". */
function aloneOnLine(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline < 0 ? text.length : newline;
  if (start - from > 120 || to - end > 120) return false;
  return [text.slice(from, start), text.slice(end, to)].every((part) =>
    part.split(/[\s,:;|()–—\-·•@/.]+/).every((word) => word === "" || LINE_WORD.test(word)),
  );
}
