/** The tense around a mention: of a month or weekday it says whether the last or the next is meant. */
import type { Document } from "../text/document.js";
import { codeOf } from "./vocabulary.js";
import { read } from "./reading.js";

export type Tense = "future" | "past" | null;

const FUTURE = new Set(["will", "shall", "scheduled", "slated", "expected", "upcoming", "plans", "planned", "planning", "due", "ll", "won't", "hopes", "intends", "deadline", "forthcoming"].map(codeOf));
const PAST = new Set(["was", "were", "had", "did", "said", "has", "have", "began", "became", "came", "went", "took", "made", "rose", "fell", "won", "lost", "killed", "died", "met", "told", "reported", "announced", "signed", "agreed", "found"].map(codeOf));

/** Tokens before and after a mention that are looked at. */
const REACH = 14;

/** Tense by the nearest verb before the mention, else after it, within its sentence. */
export function tenseAt(document: Document, first: number, last: number): Tense {
  const { codes } = read(document);
  const begin = Math.max(document.sentenceBegin(first), first - REACH);
  const end = Math.min(document.sentenceEnd(last), last + REACH);
  for (let i = first - 1; i >= begin; i--) {
    const code = codes[i]!;
    if (!code) continue;
    if (FUTURE.has(code)) return "future";
    if (PAST.has(code)) return "past";
  }
  for (let i = last + 1; i < end; i++) {
    const code = codes[i]!;
    if (!code) continue;
    if (FUTURE.has(code)) return "future";
    if (PAST.has(code)) return "past";
  }
  return null;
}
