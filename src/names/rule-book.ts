/** The rules of evidence, sorted for reading: for each kind of stretch, by the fact that they need. */
import type { EvidenceRule } from "./evidence.js";
import { ANYTHING } from "./facts.js";
import type { Hypothesis } from "./hypothesis.js";

/** Rules as parallel arrays: objects of many shapes would make every load a search. */
export interface Sheet {
  /** Groups of rules that need the same fact: the fact, the bits that any of them needs, the end of the group. */
  readonly fact: Uint8Array;
  readonly anyBits: Int32Array;
  readonly end: Int32Array;
  /** For each rule the bits that it needs. */
  readonly bits: Int32Array;
  readonly holds: readonly ((h: Hypothesis) => boolean)[];
  readonly person: Int16Array;
  readonly organization: Int16Array;
}

/** The rules for stretches of one word, of more that can be a person's, and of others. */
type Sheets = readonly [one: Sheet, person: Sheet, other: Sheet];

const factOf = ({ when }: EvidenceRule): number => when?.[0] ?? ANYTHING;

function sheetOf(sorted: readonly EvidenceRule[]): Sheet {
  const facts: number[] = [];
  const anyBits: number[] = [];
  const ends: number[] = [];
  const bits = new Int32Array(sorted.length);
  const person = new Int16Array(sorted.length);
  const organization = new Int16Array(sorted.length);
  const holds: Sheet["holds"][number][] = [];
  for (const [r, rule] of sorted.entries()) {
    const fact = factOf(rule);
    let group = facts.length - 1;
    if (group < 0 || facts[group] !== fact) {
      group = facts.push(fact) - 1;
      anyBits.push(0);
      ends.push(r);
    }
    bits[r] = rule.when?.[1] ?? -1;
    anyBits[group]! |= bits[r]!;
    ends[group] = r + 1;
    person[r] = rule.weights[0];
    organization[r] = rule.weights[1];
    holds.push(rule.holds);
  }
  return { fact: Uint8Array.from(facts), anyBits: Int32Array.from(anyBits), end: Int32Array.from(ends), bits, holds, person, organization };
}

function sheets(rules: readonly EvidenceRule[]): Sheets {
  const sorted = rules.filter(({ weights }) => weights[0] || weights[1]).sort((x, y) => factOf(x) - factOf(y));
  return [
    sheetOf(sorted.filter(({ on }) => !on || on === "one")),
    sheetOf(sorted.filter(({ on }) => on !== "one")),
    sheetOf(sorted.filter(({ on }) => !on || on === "more")),
  ];
}

/** All rules, sorted for reading by what they look at. */
export interface RuleBook {
  /** The words before a stretch, the words behind it. */
  readonly before: Sheets;
  readonly after: Sheets;
  /** What a first reading found in the rest of the article. */
  readonly article: Sheets;
  readonly others: Sheets;
}

/** Sorts the rules of each kind. */
export const ruleBook = (kinds: Readonly<Record<keyof RuleBook, readonly EvidenceRule[]>>): RuleBook => ({
  before: sheets(kinds.before),
  after: sheets(kinds.after),
  article: sheets(kinds.article),
  others: sheets(kinds.others),
});

/** The weights of the rules that hold, summed: for a person in the high half of the number, for an organization in the low half. */
export function sumOf(h: Hypothesis, facts: Int32Array, { fact, anyBits, end, bits, holds, person, organization }: Sheet): number {
  let people = 0;
  let organizations = 0;
  let r = 0;
  for (let g = 0; g < fact.length; g++) {
    const value = facts[fact[g]!]!;
    const to = end[g]!;
    if (value & anyBits[g]!) {
      for (; r < to; r++) {
        if (value & bits[r]! && holds[r]!(h)) {
          people += person[r]!;
          organizations += organization[r]!;
        }
      }
    } else r = to;
  }
  return (people << 16) | (organizations & 0xffff);
}
