/** The tense around a mention: of a month or weekday it says whether the last or the next is meant. */
import type { Document } from "../text/document.js";
import { HAS_LOWER, WORD } from "../text/tokens.js";
import { read } from "./reading.js";
import { codeOf } from "./vocabulary.js";

export type Tense = "future" | "past" | null;

const FUTURE = new Set(
  "will shall ll scheduled slated expected upcoming plans planned planning due won't hopes intends forthcoming expects expect hope intend plan until till"
    .split(" ")
    .map(codeOf),
);
const PAST = new Set(
  "was were had did said has have began became came went took made rose fell won lost killed died met told reported announced signed agreed found held left led gave saw got sent sold paid spoke wrote built brought grew showed ran hit cut kept stood lay put broke thought knew felt flew drove"
    .split(" ")
    .map(codeOf),
);

/** Tokens before and after a mention that are looked at. */
const REACH = 14;

/** Tense by the nearest verb before the mention, else after it, within its sentence. */
export function tenseAt(document: Document, first: number, last: number): Tense {
  const begin = Math.max(document.sentenceBegin(first), first - REACH);
  const end = Math.min(document.sentenceEnd(last), last + REACH);
  for (let i = first - 1; i >= begin; i--) {
    const tense = tenseOf(document, i);
    if (tense) return tense;
  }
  for (let i = last + 1; i < end; i++) {
    const tense = tenseOf(document, i);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(document: Document, i: number): Tense {
  const { codes } = read(document);
  const code = codes[i]!;
  if (FUTURE.has(code)) return "future";
  if (PAST.has(code)) return "past";
  const { tokens, text } = document;
  const end = tokens.end[i]!;
  // a verb form in -ed
  return tokens.kind[i] === WORD && tokens.shape[i]! & HAS_LOWER && end - tokens.start[i]! > 4 && text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101 && text.charCodeAt(end - 3) !== 101 ? "past" : null;
}
