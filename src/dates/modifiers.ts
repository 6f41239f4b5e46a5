/** Words in front of a date that narrow it: early, late, mid, the end of. */
import type { Mention } from "../extractor.js";
import type { Document } from "../text/document.js";
import type { DateFeatures } from "./meaning.js";
import { type Reading, read } from "./reading.js";
import { wordBefore } from "./rule.js";
import type { Mod } from "./timex.js";
import { codeOf, codesOf, DECIMAL, GROUPED, INT } from "./vocabulary.js";

const STARTS = /^(?:early|beginning|start|outset|earlier|opening|onset)$/;
const ENDS = /^(?:late|end|close|later|closing|latter)$/;
const MIDDLES = /^(?:mid|middle|midway)$/;
const modOf = (word: string): Mod | null => (STARTS.test(word) ? "START" : ENDS.test(word) ? "END" : MIDDLES.test(word) ? "MID" : null);

/** What "nearly", "more than" and the like say of a length, and of the day that lies so far back; those of one word follow those of two. */
const APPROXIMATORS: Readonly<Record<string, readonly [length: Mod, ago: Mod]>> = {
  "more than": ["MORE_THAN", "BEFORE"],
  "less than": ["LESS_THAN", "AFTER"],
  "fewer than": ["LESS_THAN", "AFTER"],
  "at least": ["EQUAL_OR_MORE", "BEFORE"],
  "up to": ["EQUAL_OR_LESS", "AFTER"],
  nearly: ["LESS_THAN", "AFTER"],
  almost: ["LESS_THAN", "AFTER"],
  over: ["MORE_THAN", "BEFORE"],
};
/** "Over two years" is a comparison after these, elsewhere it can be "during two years". */
const COMPARES = /^(?:in|for|after|within|of|just|well|little|took|takes|last|lasts|lasted|lasting|spent|spend|than|is|was)$/;
const COUNTS = new Set(["ONES", "TEENS", "TENS", "VAGUE_NUMBER"].flatMap((name) => codesOf(name) ?? []));
for (const word of ["a", "an", "half", "hundred", "thousand"]) COUNTS.add(codeOf(word));

/** "Nearly four years", "more than a decade ago": the comparison belongs to a length that is counted. */
function approximator({ features: { first, last, meaning } }: Mention<DateFeatures>, reading: Reading): Modified | null {
  const one = wordBefore(reading, first);
  const two = `${wordBefore(reading, first, 2)} ${one}`;
  const found = APPROXIMATORS[two] ?? APPROXIMATORS[one];
  if (!found || (meaning.kind !== "offset" && !(meaning.kind === "fixed" && meaning.type === "DURATION"))) return null;
  const code = reading.codes[first]!;
  if (!(code === INT || code === GROUPED || code === DECIMAL || COUNTS.has(code)) || reading.document.slice(first, last).includes("-"))
    return null;
  if (one === "over" && !COMPARES.test(wordBefore(reading, first, 2))) return null;
  return { first: first - (APPROXIMATORS[two] ? 2 : 1), mod: found[meaning.kind === "offset" ? 1 : 0] };
}

interface Modified {
  readonly first: number;
  readonly mod: Mod;
}

/** Modifiers in front of a mention: first token of the modified span and the modifier. */
export function modifier(document: Document, mention: Mention<DateFeatures>): Modified | null {
  const reading = read(document);
  const { first, meaning } = mention.features;
  const word = (n: number) => wordBefore(reading, first, n);
  const one = word(1);
  const calendar = meaning.kind !== "fixed" || (meaning.type === "DATE" && /^\d/.test(meaning.value ?? ""));
  if (!calendar || meaning.kind === "offset") return approximator(mention, reading);
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
