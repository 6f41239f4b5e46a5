/** A reading of the document: sums the evidence of every stretch and takes the best way to cut each sentence into names. */
import type { Document } from "../text/document.js";
import { WORD } from "../text/tokens.js";
import type { EvidenceRule } from "./evidence.js";
import { type Hypothesis, hypothesesAt, Hypothesis as NameHypothesis } from "./hypothesis.js";
import { NameMemory } from "./memory.js";
import { evidenceRules } from "./rules/index.js";
import { Scene } from "./scene.js";

export type NameKind = "people" | "organizations";

/** A stretch that a reading decided. */
export interface Name {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Sums the weights of the rules that hold; -1e9 for a person that cannot be one. */
function score(h: Hypothesis, rules: readonly EvidenceRule[], out: Float64Array): void {
  let person = 0;
  let organization = 0;
  for (const rule of rules) {
    if (rule.holds(h)) {
      person += rule.weights[0];
      organization += rule.weights[1];
    }
  }
  out[0] = h.canBePerson ? person : -1e9;
  out[1] = organization;
}

/** What two readings made of a document. */
export interface Reading {
  readonly names: readonly Name[];
  readonly scene: Scene;
  readonly memory: NameMemory;
}

/** The names of a document by two readings: the second knows what the first found. */
export function readNames(document: Document, rules: readonly EvidenceRule[] = evidenceRules): Reading {
  const scene = new Scene(document);
  const h = new NameHypothesis(document, scene);
  const memory = new NameMemory();
  const local = rules.filter((rule) => !rule.id.startsWith("article/"));
  const singles: Read[] = [];
  read(h, local, (name) => {
    if (name.kind && name.first === name.last) singles.push(name);
    else learn(h, name, memory);
  });
  // One word is an organization only when it is no one's surname.
  for (const name of singles)
    if (name.kind === "people" || !memory.surnames.has(document.tokens.hashA[name.first]!)) learn(h, name, memory);
  h.memory = memory;
  const names: Name[] = [];
  read(h, rules, (name) => {
    if (name.kind) names.push(name as Name);
  });
  return { names, scene, memory };
}

interface Read {
  readonly kind: NameKind | null;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

function learn(h: Hypothesis, name: Read, memory: NameMemory): void {
  const { tokens } = h.document;
  if (!name.kind) {
    if (tokens.kind[name.first] === WORD && h.document.isCapital(name.first))
      memory.unclaimed.set(tokens.hashA[name.first]!, (memory.unclaimed.get(tokens.hashA[name.first]!) ?? 0) + 1);
    return;
  }
  hypothesesAt(h, name.first, name.last + 1, (x) => {
    if (x.last === name.last) memory.learn(x, name.kind === "organizations", name.score);
  });
}

const MAX = 4096;
const best = new Float64Array(MAX + 1);
const back = new Int32Array(MAX + 1);
const backKind = new Int8Array(MAX + 1);
const backScore = new Float64Array(MAX + 1);

/** Cuts each sentence at its best; `visit` gets every name and, with kind null, every token outside one. */
function read(h: Hypothesis, rules: readonly EvidenceRule[], visit: (name: Read) => void): void {
  const { tokens } = h.document;
  const sums = new Float64Array(2);
  for (let s = 0; s < tokens.sentenceCount; s++) {
    const begin = tokens.sentenceStart[s]!;
    const end = Math.min(tokens.sentenceStart[s + 1]!, begin + MAX);
    const n = end - begin;
    best.fill(-Infinity, 0, n + 1);
    best[0] = 0;
    back.fill(-1, 0, n + 1);
    for (let i = begin; i < end; i++) {
      const from = best[i - begin]!;
      if (from >= best[i - begin + 1]!) {
        best[i - begin + 1] = from;
        back[i - begin + 1] = -1;
      }
      hypothesesAt(h, i, end, (x) => {
        score(x, rules, sums);
        const kind = sums[0]! >= sums[1]! ? 0 : 1;
        const value = sums[kind]!;
        if (value <= 0) return;
        const to = x.last + 1 - begin;
        if (from + value > best[to]!) {
          best[to] = from + value;
          back[to] = i - begin;
          backKind[to] = kind;
          backScore[to] = value - Math.max(0, sums[1 - kind]!);
        }
      });
    }
    const path: Read[] = [];
    for (let j = n; j > 0; ) {
      const i = back[j]!;
      if (i < 0) {
        j--;
        path.push({ kind: null, first: begin + j, last: begin + j, score: 0 });
      } else {
        path.push({ kind: backKind[j] === 0 ? "people" : "organizations", first: begin + i, last: begin + j - 1, score: backScore[j]! });
        j = i;
      }
    }
    for (let k = path.length - 1; k >= 0; k--) visit(path[k]!);
  }
}

/** The rules that spoke for a name: the strongest, and up to six with their weights. */
export function explain({ scene, memory }: Reading, name: Name): { rule: string; evidence: string[] } {
  const h = new NameHypothesis(scene.document, scene, memory);
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
