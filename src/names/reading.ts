/** A reading of the document: sums the evidence of every stretch and takes the best way to cut each sentence into names. */
import type { Document } from "../text/document.js";
import { CAPITAL, WORD } from "../text/tokens.js";
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

/** Sums the weights of the rules that hold. */
function sum(h: Hypothesis, rules: readonly EvidenceRule[], out: Float64Array): void {
  let person = 0;
  let organization = 0;
  for (const rule of rules) {
    if (rule.holds(h)) {
      person += rule.weights[0];
      organization += rule.weights[1];
    }
  }
  out[0] = person;
  out[1] = organization;
}

/** Sums of the rules that do not look at the rest of the article, in the order in which stretches come: both readings share them. */
class LocalSums {
  private values = new Int16Array(4096);
  private count = 0;
  private at = 0;

  push(person: number, organization: number): void {
    if (this.count + 2 > this.values.length) {
      const wider = new Int16Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.count++] = person;
    this.values[this.count++] = organization;
  }

  next(out: Float64Array): void {
    out[0] = this.values[this.at++]!;
    out[1] = this.values[this.at++]!;
  }
}

const split = (rules: readonly EvidenceRule[]): [EvidenceRule[], EvidenceRule[]] => [
  rules.filter((rule) => !rule.id.startsWith("article/")),
  rules.filter((rule) => rule.id.startsWith("article/")),
];
const [localRules, articleRules] = split(evidenceRules);

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
  const [local, article] = rules === evidenceRules ? [localRules, articleRules] : split(rules);
  const sums = new LocalSums();
  const out = new Float64Array(2);
  const reader = new Reader(h);
  const weighLocally = () => {
    sum(h, local, out);
    sums.push(out[0]!, out[1]!);
  };
  const weighInArticle = () => {
    sum(h, article, out);
    const person = out[0]!;
    const organization = out[1]!;
    sums.next(out);
    out[0]! += person;
    out[1]! += organization;
  };
  for (const name of reader.read(out, weighLocally)) {
    hypothesesAt(h, name.first, name.last + 1, (x) => {
      if (x.last === name.last) memory.learn(x, name.kind === "organizations", name.score);
    });
  }
  reader.forUnclaimed((word) => memory.unclaimed.set(word, (memory.unclaimed.get(word) ?? 0) + 1));
  h.memory = memory;
  return { names: reader.read(out, weighInArticle), scene, memory };
}

/** Longest sentence that is cut as one. */
const MAX = 4096;

/** Cuts sentences at their best (Viterbi over stretches); its arrays serve both readings of a document. */
class Reader {
  private readonly best = new Float64Array(MAX + 1);
  private readonly back = new Int32Array(MAX + 1);
  private readonly backKind = new Uint8Array(MAX + 1);
  private readonly backScore = new Float64Array(MAX + 1);
  /** Tokens at which stretches begin: 1; inside a name of the last reading: 2. */
  private readonly state: Uint8Array;
  private readBefore = false;

  constructor(private readonly h: Hypothesis) {
    this.state = new Uint8Array(h.document.tokens.count);
  }

  /** The names of all sentences in text order; `weigh` puts the sums of the current stretch into `out`. */
  read(out: Float64Array, weigh: () => void): Name[] {
    const { h, best, back, backKind, backScore, state, readBefore } = this;
    const { sentenceStart, sentenceCount } = h.document.tokens;
    const names: Name[] = [];
    let begin = 0;
    let from = 0;
    let start = 0;
    let found = false;
    const visit = (x: Hypothesis) => {
      state[start] = 1;
      weigh();
      const person = x.canBePerson ? out[0]! : -1e9;
      const organization = out[1]!;
      const kind = person >= organization ? 0 : 1;
      const value = kind ? organization : person;
      if (value <= 0) return;
      const to = x.last + 1 - begin;
      if (from + value > best[to]!) {
        best[to] = from + value;
        back[to] = start - begin;
        backKind[to] = kind;
        backScore[to] = value - Math.max(0, kind ? person : organization);
        found = true;
      }
    };
    for (let s = 0; s < sentenceCount; s++) {
      begin = sentenceStart[s]!;
      const end = Math.min(sentenceStart[s + 1]!, begin + MAX);
      const n = end - begin;
      best.fill(0, 0, n + 1);
      back.fill(-1, 0, n + 1);
      found = false;
      for (start = begin; start < end; start++) {
        from = best[start - begin]!;
        if (from >= best[start - begin + 1]!) {
          best[start - begin + 1] = from;
          back[start - begin + 1] = -1;
        }
        if (!readBefore || state[start]) hypothesesAt(h, start, end, visit);
      }
      if (!found) continue;
      const at = names.length;
      for (let j = n; j > 0; ) {
        const i = back[j]!;
        if (i < 0) j--;
        else {
          names.push({ kind: backKind[j] === 0 ? "people" : "organizations", first: begin + i, last: begin + j - 1, score: backScore[j]! });
          state.fill(2, begin + i, begin + j);
          j = i;
        }
      }
      if (names.length - at > 1) reverse(names, at);
    }
    this.readBefore = true;
    return names;
  }

  /** Gives the hash of every capitalised word that the reading left outside names. */
  forUnclaimed(visit: (word: number) => void): void {
    const { state } = this;
    const { tokens } = this.h.document;
    for (let i = 0; i < tokens.count; i++)
      if (state[i] === 1 && tokens.kind[i] === WORD && tokens.shape[i]! & CAPITAL) visit(tokens.hashA[i]!);
  }
}

/** Reverses the items from index `at` on. */
function reverse(items: Name[], at: number): void {
  for (let i = at, j = items.length - 1; i < j; i++, j--) [items[i], items[j]] = [items[j]!, items[i]!];
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
