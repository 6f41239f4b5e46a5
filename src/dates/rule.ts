/** Date rules: patterns with a meaning, and the recognizer that runs them all in one pass. */
import type { Mention, Rule, Step } from "../extractor.js";
import type { Document } from "../text/document.js";
import type { DateFeatures, Meaning } from "./meaning.js";
import { type Captures, compile, type Pattern } from "./pattern.js";
import { type Reading, read } from "./reading.js";
import type { Mod } from "./timex.js";

/** A stretch of the match that is a date, when it is not the whole match: tokens inclusive. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  readonly mod?: Mod | undefined;
}

interface Definition extends Step {
  readonly patterns: readonly string[];
  /** What a match says; null when it is no date after all. */
  readonly meaning: (captures: Captures) => Meaning | readonly Piece[] | null;
}

export interface DateRule extends Rule<DateFeatures> {
  readonly compiled: readonly Pattern[];
  readonly meaning: Definition["meaning"];
}

/** Makes a rule from its patterns. */
export function dateRule(definition: Definition): DateRule {
  const rule: DateRule = {
    id: definition.id,
    describe: definition.describe,
    examples: definition.examples,
    ...(definition.nonExamples ? { nonExamples: definition.nonExamples } : {}),
    compiled: definition.patterns.map(compile),
    meaning: definition.meaning,
    *find(document) {
      for (const { start, end, features } of recognizer([rule])(document)) yield { start, end, features };
    },
  };
  return rule;
}

/** More than there are codes. */
const PAIR = 4096;
/** The third token is looked at where more patterns than these are left, and for beginnings that came more often. */
const FEW = 4;
const OFTEN = 8;
/** Beginnings of three tokens that are remembered. */
const MOST_TRIPLES = 50_000;

interface Candidate {
  readonly rule: DateRule;
  readonly pattern: Pattern;
}

/** The patterns that can begin with one code, and the lists of codes that can follow it in each; null when a match can end there. */
type Beginning = readonly { readonly candidate: Candidate; readonly lists: readonly (readonly number[])[] | null }[];

/** Those that can go on with the code `second`: patterns share their lists, and each list is looked through once. */
function candidatesOf(beginning: Beginning, second: number): readonly Candidate[] {
  const holds = new Map<readonly number[], boolean>();
  const has = (list: readonly number[]): boolean => {
    let known = holds.get(list);
    if (known === undefined) holds.set(list, (known = list.includes(second)));
    return known;
  };
  return beginning.filter(({ lists }) => lists === null || lists.some(has)).map(({ candidate }) => candidate);
}

/** One pass over the tokens: at each the longest match of any rule wins, of equal ones the first rule's. */
export function recognizer(rules: readonly DateRule[]): (document: Document) => Mention<DateFeatures>[] {
  const buckets: Candidate[][] = [];
  for (const rule of rules) {
    for (const pattern of rule.compiled) {
      const candidate = { rule, pattern };
      for (const codes of pattern.starts) {
        for (const code of codes) {
          const bucket = (buckets[code] ??= []);
          if (bucket.at(-1) !== candidate) bucket.push(candidate);
        }
      }
    }
  }
  const begins = new Uint8Array(PAIR);
  for (const code of buckets.keys()) if (buckets[code]) begins[code] = 1;
  // Most tokens that could begin a date are "the" or "a" before any noun: the two behind rule nearly all patterns out.
  const beginnings = new Map<number, Beginning>();
  const pairs = new Map<number, { readonly candidates: readonly Candidate[]; times: number }>();
  const triples = new Map<number, readonly Candidate[]>();
  const beginning = (first: number): Beginning => {
    let known = beginnings.get(first);
    if (!known) {
      known = (buckets[first] ?? []).map((candidate) => ({ candidate, lists: candidate.pattern.after(first)?.codes ?? null }));
      beginnings.set(first, known);
    }
    return known;
  };
  const candidatesFor = (first: number, second: number, third: number): readonly Candidate[] => {
    const pair = first * PAIR + second;
    let two = pairs.get(pair);
    if (!two) pairs.set(pair, (two = { candidates: candidatesOf(beginning(first), second), times: 0 }));
    const { candidates } = two;
    if (candidates.length < FEW || two.times++ < OFTEN) return candidates;
    const triple = pair * PAIR + third;
    let three = triples.get(triple);
    if (!three) {
      if (triples.size >= MOST_TRIPLES) triples.clear();
      triples.set(triple, (three = candidates.filter(({ pattern }) => pattern.allows(first, second, third))));
    }
    return three;
  };
  return (document) => {
    const reading = read(document);
    const { codes } = reading;
    const { sentenceStart, sentenceCount } = document.tokens;
    const out: Mention<DateFeatures>[] = [];
    for (let sentence = 0; sentence < sentenceCount; sentence++) {
      const sentenceEnd = sentenceStart[sentence + 1]!;
      for (let i = sentenceStart[sentence]!; i < sentenceEnd; i++) {
        const code = codes[i]!;
        if (!begins[code]) continue;
        const candidates = candidatesFor(code, i + 1 < sentenceEnd ? codes[i + 1]! : 0, i + 2 < sentenceEnd ? codes[i + 2]! : 0);
        if (!candidates.length) continue;
        let bestEnd = i;
        let best: readonly Piece[] = [];
        let bestRule: DateRule | undefined;
        for (const { rule, pattern } of candidates) {
          const end = pattern.match(reading, i, sentenceEnd);
          if (end <= bestEnd) continue;
          const pieces = piecesOf(rule.meaning(pattern.captures), i, end - 1);
          if (!pieces) continue;
          bestEnd = end;
          best = pieces;
          bestRule = rule;
        }
        if (!bestRule) continue;
        for (const piece of best) out.push(toMention(document, bestRule.id, piece));
        i = bestEnd - 1;
      }
    }
    return out;
  };
}

function piecesOf(answer: Meaning | readonly Piece[] | null, first: number, last: number): readonly Piece[] | null {
  if (!answer) return null;
  return "kind" in answer ? [{ first, last, meaning: answer }] : answer;
}

function toMention(document: Document, rule: string, { first, last, meaning, mod }: Piece): Mention<DateFeatures> {
  const { start, end } = document.span(first, last);
  return {
    kind: "dates",
    start,
    end,
    text: document.text.slice(start, end),
    rule,
    evidence: [],
    features: { meaning, first, last, ...(mod ? { mod } : {}) },
  };
}

const withoutPoint = (word: string): string => (word.length > 1 && word.endsWith(".") ? word.slice(0, -1) : word);

/** Lower-case text of the token `offset` places before the match (or behind its end), "" at the sentence's edge. */
export function wordBefore(reading: Reading, first: number, offset = 1): string {
  const i = first - offset;
  return i >= 0 && reading.document.tokens.sentence[i] === reading.document.tokens.sentence[first]
    ? withoutPoint(reading.document.lower(i))
    : "";
}
export function wordAfter(reading: Reading, last: number, offset = 1): string {
  const i = last + offset;
  return i < reading.document.tokens.count && reading.document.tokens.sentence[i] === reading.document.tokens.sentence[last]
    ? withoutPoint(reading.document.lower(i))
    : "";
}
