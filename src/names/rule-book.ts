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

function sheets(rules: readonly EvidenceRule[]): Sheets {
  const of = (...kinds: readonly EvidenceRule["on"][]): Sheet => {
    const list = rules
      .filter((rule) => (!rule.on || kinds.includes(rule.on)) && (rule.weights[0] || rule.weights[1]))
      .sort((x, y) => (x.when?.[0] ?? ANYTHING) - (y.when?.[0] ?? ANYTHING));
    const facts = [...new Set(list.map((rule) => rule.when?.[0] ?? ANYTHING))];
    const bitsOf = (rule: EvidenceRule) => rule.when?.[1] ?? -1;
    const groups = facts.map((fact) => list.filter((rule) => (rule.when?.[0] ?? ANYTHING) === fact));
    let end = 0;
    return {
      fact: Uint8Array.from(facts),
      anyBits: Int32Array.from(groups, (group) => group.reduce((all, rule) => all | bitsOf(rule), 0)),
      end: Int32Array.from(groups, (group) => (end += group.length)),
      bits: Int32Array.from(list, bitsOf),
      holds: list.map((rule) => rule.holds),
      person: Int16Array.from(list, (rule) => rule.weights[0]),
      organization: Int16Array.from(list, (rule) => rule.weights[1]),
    };
  };
  return [of("one"), of("more", "person"), of("more")];
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
