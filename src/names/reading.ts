/** A reading of the document: sums the evidence of every stretch and takes the best way to cut each sentence into names. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { CAPITAL, WORD } from "../text/tokens.js";
import { hypothesesAt } from "./enumeration.js";
import { Hypothesis } from "./hypothesis.js";
import { NameMemory, SURNAMES } from "./memory.js";
import { type RuleBook, ruleBook } from "./rule-book.js";
import { afterRules } from "./rules/after.js";
import { beforeRules } from "./rules/before.js";
import { evidenceRules } from "./rules/index.js";
import { memoryRules } from "./rules/memory.js";
import { Scene } from "./scene.js";
import { Stretches } from "./stretches.js";

export type NameKind = "people" | "organizations";

/** A stretch that a reading decided. */
export interface Name {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** What two readings made of a document. */
export interface Reading {
  readonly names: readonly Name[];
  readonly scene: Scene;
  readonly memory: NameMemory;
}

/** Sorts all rules of evidence. */
export function sortedRules(): RuleBook {
  const apart = new Set([...beforeRules, ...afterRules, ...memoryRules]);
  return ruleBook({
    before: beforeRules,
    after: afterRules,
    article: memoryRules,
    others: evidenceRules.filter((rule) => !apart.has(rule)),
  });
}
const RULES = sortedRules();

/** The names of a document by two readings: the second knows what the first found. */
export function readNames(document: Document, rules: RuleBook = RULES): Reading {
  const scene = new Scene(document);
  const h = new Hypothesis(document, scene);
  const memory = new NameMemory(document.arena, document.tokens.count);
  const stretches = new Stretches(h, rules);
  findStretches(h, (x) => {
    const k = stretches.add(x);
    memory.vote(x.key, stretches.person[k]!, stretches.organization[k]!);
  });
  const first = cut(scene, stretches);
  // One word is an organization only when it is no one's surname.
  for (const name of first) if (name.first < name.last) learn(h, name, memory);
  for (const name of first)
    if (name.first === name.last && (name.kind === "people" || !memory.strength(memory.find(document.tokens.hashA[name.first]!), SURNAMES)))
      learn(h, name, memory);
  leaveUnclaimed(document, first, memory);
  h.memory = memory;
  stretches.remember();
  return { names: cut(scene, stretches), scene, memory };
}

/** Calls `visit` for every stretch of every sentence. */
function findStretches(h: Hypothesis, visit: (h: Hypothesis) => void): void {
  const { sentenceStart, sentenceCount } = h.document.tokens;
  for (let s = 0; s < sentenceCount; s++) {
    const begin = sentenceStart[s]!;
    const end = Math.min(sentenceStart[s + 1]!, begin + MAX);
    for (let start = begin; start < end; start++) hypothesesAt(h, start, end, visit);
  }
}

/** Tells the memory every capitalised word that the first reading left outside names. */
function leaveUnclaimed({ tokens }: Document, names: readonly Name[], memory: NameMemory): void {
  let n = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (n < names.length && names[n]!.last < i) n++;
    if ((n === names.length || i < names[n]!.first) && tokens.kind[i] === WORD && tokens.shape[i]! & CAPITAL)
      memory.leave(tokens.hashA[i]!);
  }
}

function learn(h: Hypothesis, name: Name, memory: NameMemory): void {
  hypothesesAt(h, name.first, name.last + 1, (x) => {
    if (x.last === name.last) memory.learn(x, name.kind === "organizations", name.score);
  });
}

/** True inside the name of a state of several words: the Union of Soviet Socialist Republics is no union. */
function isOfCountry(scene: Scene, first: number, last: number): boolean {
  const from = scene.coverFirst[first]!;
  if (from < 0 || scene.coverLast[first]! === from || scene.coverLast[first]! < last) return false;
  const entry = scene.coverEntry[first]!;
  const low = scene.table.low(entry);
  return (
    (low & F.COUNTRY.mask) !== 0 && (low & (F.ORG.mask | F.PERSON.mask)) === 0 && (scene.table.high(entry) & F.AMBIGUOUS_PLACE.mask) === 0
  );
}

/** Longest sentence that is cut as one. */
const MAX = 4096;
const best = new Float64Array(MAX + 1);
const back = new Int32Array(MAX + 1);
const backKind = new Int8Array(MAX + 1);
const backScore = new Float64Array(MAX + 1);

/** Cuts each sentence at its best (Viterbi over stretches): the names in text order. */
function cut(scene: Scene, stretches: Stretches): Name[] {
  const { sentenceStart, sentenceCount } = scene.document.tokens;
  const { first, last, person, organization, count } = stretches;
  const names: Name[] = [];
  let k = 0;
  for (let s = 0; s < sentenceCount && k < count; s++) {
    const begin = sentenceStart[s]!;
    const n = Math.min(sentenceStart[s + 1]! - begin, MAX);
    if (first[k]! >= begin + n) continue;
    best.fill(0, 0, n + 1);
    back.fill(-1, 0, n + 1);
    let found = false;
    for (let at = 0; at < n; at++) {
      const from = best[at]!;
      if (from >= best[at + 1]!) {
        best[at + 1] = from;
        back[at + 1] = -1;
      }
      for (; k < count && first[k] === begin + at; k++) {
        const kind = person[k]! >= organization[k]! ? 0 : 1;
        const value = kind ? organization[k]! : person[k]!;
        const to = last[k]! + 1 - begin;
        if (value <= 0 || from + value <= best[to]! || isOfCountry(scene, first[k]!, last[k]!)) continue;
        best[to] = from + value;
        back[to] = at;
        backKind[to] = kind;
        backScore[to] = value - Math.max(0, kind ? person[k]! : organization[k]!);
        found = true;
      }
    }
    if (found) trace(names, begin, n);
  }
  return names;
}

/** Appends the names on the best way through the sentence of `n` tokens from `begin`. */
function trace(names: Name[], begin: number, n: number): void {
  const at = names.length;
  for (let j = n; j > 0; ) {
    const i = back[j]!;
    if (i < 0) j--;
    else {
      names.push({ kind: backKind[j] === 0 ? "people" : "organizations", first: begin + i, last: begin + j - 1, score: backScore[j]! });
      j = i;
    }
  }
  for (let i = at, j = names.length - 1; i < j; i++, j--) [names[i], names[j]] = [names[j]!, names[i]!];
}

/** The rules that spoke for a name: the strongest, and up to six with their weights. */
export function explain({ scene, memory }: Reading, name: Name): { rule: string; evidence: string[] } {
  const h = new Hypothesis(scene.document, scene, memory);
  const held: { id: string; weight: number }[] = [];
  hypothesesAt(h, name.first, name.last + 1, (x) => {
    if (x.last === name.last)
      for (const rule of evidenceRules) if (rule.holds(x)) held.push({ id: rule.id, weight: rule.weights[name.kind === "people" ? 0 : 1] });
  });
  held.sort((a, b) => b.weight - a.weight);
  return {
    rule: held[0]?.id ?? "",
    evidence: held
      .slice(0, 6)
      .filter(({ weight }) => weight > 0)
      .map(({ id, weight }) => `${id} +${weight}`),
  };
}
