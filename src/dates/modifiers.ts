/** Words in front of a date that narrow it: early, late, mid, the end of. */
import type { Mention } from "../extractor.js";
import type { Document } from "../text/document.js";
import type { DateFeatures } from "./meaning.js";
import { read } from "./reading.js";
import { wordBefore } from "./rule.js";
import type { Mod } from "./timex.js";

const STARTS = /^(?:early|beginning|start|outset|earlier|opening|onset)$/;
const ENDS = /^(?:late|end|close|later|closing|latter)$/;
const MIDDLES = /^(?:mid|middle|midway)$/;
const modOf = (word: string): Mod | null => (STARTS.test(word) ? "START" : ENDS.test(word) ? "END" : MIDDLES.test(word) ? "MID" : null);

/** Modifiers in front of a mention: first token of the modified span and the modifier. */
export function modifier(document: Document, mention: Mention<DateFeatures>): { readonly first: number; readonly mod: Mod } | null {
  const reading = read(document);
  const { first, meaning } = mention.features;
  const word = (n: number) => wordBefore(reading, first, n);
  const one = word(1);
  const calendar = meaning.kind !== "fixed" || (meaning.type === "DATE" && /^\d/.test(meaning.value ?? ""));
  if (!calendar) return null;
  // early 2003, mid-November, late Friday
  if (/^(?:early|late|mid|earlier|later)$/.test(one)) {
    const mod = modOf(one)!;
    if (/^(?:as|too|so|very|much|years?|days?|weeks?|months?|hours?|minutes?|decades?|centuries)$/.test(word(2)))
      return /^(?:as|very|too)$/.test(word(2)) ? { first: first - 1, mod } : null;
    if (
      /^(?:earlier|later)$/.test(one) &&
      !(meaning.kind === "unit" || meaning.kind === "weekday" || meaning.kind === "anaphor" || meaning.kind === "month")
    )
      return null;
    const the = word(2) === "the" ? 1 : 0;
    return { first: first - 1 - the, mod };
  }
  if (one === "-" && /^(?:mid|early|late|pre|post)$/.test(word(2))) {
    const mod = /^(?:pre|post)$/.test(word(2)) ? (word(2) === "pre" ? "BEFORE" : "AFTER") : modOf(word(2))!;
    return { first: first - 2 - (word(3) === "the" ? 1 : 0), mod };
  }
  if (
    one === "in" &&
    /^(?:early|late|earlier|later)$/.test(word(2)) &&
    (meaning.kind === "year" || meaning.kind === "anaphor" || meaning.kind === "unit" || meaning.kind === "month")
  )
    return { first: first - 2, mod: modOf(word(2))! };
  // the end of April, the beginning of the year
  if (one === "of") {
    const head = word(2);
    if (/^(?:end|beginning|start|middle|close|outset|onset)$/.test(head)) {
      const the = /^(?:the|very)$/.test(word(3)) ? (word(3) === "very" && word(4) === "the" ? 2 : 1) : 0;
      return { first: first - 2 - the, mod: modOf(head)! };
    }
    if (/^(?:part|half|months|weeks|days|years)$/.test(head)) {
      const w = word(3);
      const decade = meaning.kind === "fixed";
      if (/^(?:early|first|opening)$/.test(w) && word(4) === "the" && (head === "part" || (head === "half" && decade)))
        return { first: first - 4, mod: "START" };
      if (head === "half" && w === "second" && word(4) === "the" && decade) return { first: first - 4, mod: "END" };
      if (
        /^(?:latter|late|later|last|final)$/.test(w) &&
        word(4) === "the" &&
        (head === "part" || (head === "half" && /^(?:latter|last)$/.test(w)))
      )
        return { first: first - 4, mod: "END" };
    }
  }
  if (/^(?:end|beginning|start|middle|close)$/.test(one) && meaning.kind === "year" && word(2) !== "the")
    return { first: first - 1, mod: modOf(one)! };
  return null;
}
