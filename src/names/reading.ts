/** A reading of the document: sums the evidence of every stretch and takes the best way to cut each sentence into names. */
import { F } from "../lexicon/flags.js";
import type { Arena } from "../text/arena.js";
import type { Document } from "../text/document.js";
import { CAPITAL, WORD } from "../text/tokens.js";
import type { EvidenceRule } from "./evidence.js";
import { ANYTHING, FACTS, readFacts, readMemory, TOPIC, topicOf } from "./facts.js";
import { type Hypothesis, hypothesesAt, Hypothesis as NameHypothesis } from "./hypothesis.js";
import { NameMemory, SURNAMES } from "./memory.js";
import { afterRules } from "./rules/after.js";
import { beforeRules } from "./rules/before.js";
import { evidenceRules } from "./rules/index.js";
import { memoryRules } from "./rules/memory.js";
import { Scene } from "./scene.js";

export type NameKind = "people" | "organizations";

/** A stretch that a reading decided. */
export interface Name {
  readonly kind: NameKind;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** Rules as parallel arrays: objects of many shapes would make every load a search. */
interface Sheet {
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

/** All rules, sorted for reading. */
export interface RuleBook {
  readonly before: Sheets;
  readonly after: Sheets;
  readonly article: Sheets;
  readonly others: Sheets;
}

/** Sorts the rules by what they look at. */
export function ruleBook(): RuleBook {
  const apart = new Set([...beforeRules, ...afterRules, ...memoryRules]);
  return {
    before: sheets(beforeRules),
    after: sheets(afterRules),
    article: sheets(memoryRules),
    others: sheets(evidenceRules.filter((rule) => !apart.has(rule))),
  };
}
const RULES = ruleBook();

/** Sums of evidence of every stretch, in the order of enumeration: the second reading adds to those of the first. */
class Sums {
  private person: Int16Array;
  private organization: Int16Array;
  private at = 0;
  private filled = false;
  /** Sums of the words before the current beginning, and of those behind every ending: the same for all stretches of a sheet. */
  private readonly before: Int16Array;
  private beforeOf = -1;
  private readonly after: Int16Array;
  private readonly arena: Arena;
  private readonly facts: Int32Array;
  /** The sums for the stretch that was weighed last. */
  people = 0;
  organizations = 0;

  constructor(
    private readonly rules: RuleBook,
    scene: Scene,
  ) {
    const { arena, tokens } = scene.document;
    this.arena = arena;
    this.person = arena.int16(64 + (tokens.count >> 1));
    this.organization = arena.int16(64 + (tokens.count >> 1));
    this.before = arena.int16(6);
    this.after = arena.int16(tokens.count * 6, UNKNOWN);
    this.facts = arena.int32(FACTS, -1);
    this.facts[TOPIC] = topicOf(scene);
  }

  rewind(): void {
    this.at = 0;
    this.filled = true;
  }

  private longer(old: Int16Array): Int16Array {
    const next = this.arena.int16(old.length * 2);
    next.set(old);
    return next;
  }

  weigh(h: Hypothesis): void {
    const { facts } = this;
    if (this.filled) readMemory(h, facts);
    else readFacts(h, facts);
    const k = this.at++;
    if (k === this.person.length) {
      this.person = this.longer(this.person);
      this.organization = this.longer(this.organization);
    }
    const sheet = h.words === 1 ? 0 : h.canBePerson ? 1 : 2;
    let person = this.filled ? this.person[k]! : 0;
    let organization = this.filled ? this.organization[k]! : 0;
    if (!this.filled) {
      if (this.beforeOf !== h.first) {
        this.before.fill(UNKNOWN);
        this.beforeOf = h.first;
      }
      person += around(h, facts, this.rules.before[sheet], this.before, sheet * 2);
      organization += this.before[sheet * 2 + 1]!;
      const end = h.last * 6 + sheet * 2;
      person += around(h, facts, this.rules.after[sheet], this.after, end);
      organization += this.after[end + 1]!;
    }
    const rules = (this.filled ? this.rules.article : this.rules.others)[sheet];
    const sum = sumOf(h, facts, rules);
    person += sum >> 16;
    organization += (sum << 16) >> 16;
    this.person[k] = person;
    this.organization[k] = organization;
    this.people = sheet === 2 || (sheet === 0 && !h.canBePerson) ? NEVER : person;
    this.organizations = organization;
  }
}
const NEVER = -30_000;
const UNKNOWN = -32_768;

/** The weights of the rules that hold, summed: for a person in the high half of the number, for an organization in the low half. */
function sumOf(h: Hypothesis, facts: Int32Array, { fact, anyBits, end, bits, holds, person, organization }: Sheet): number {
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

/** Sums the rules into the two cells at `at` unless they are known; answers the first, for a person. */
function around(h: Hypothesis, facts: Int32Array, rules: Sheet, cells: Int16Array, at: number): number {
  if (cells[at] === UNKNOWN) {
    const sum = sumOf(h, facts, rules);
    cells[at] = sum >> 16;
    cells[at + 1] = (sum << 16) >> 16;
  }
  return cells[at]!;
}

/** What two readings made of a document. */
export interface Reading {
  readonly names: readonly Name[];
  readonly scene: Scene;
  readonly memory: NameMemory;
}

/** The names of a document by two readings: the second knows what the first found. */
export function readNames(document: Document, rules: RuleBook = RULES): Reading {
  const scene = new Scene(document);
  const h = new NameHypothesis(document, scene);
  const memory = new NameMemory(document.arena, document.tokens.count);
  const sums = new Sums(rules, scene);
  const reader = new Reader(h, sums);
  const singles: Name[] = [];
  for (const name of reader.read(memory)) {
    if (name.first === name.last) singles.push(name);
    else learn(h, name, memory);
  }
  // One word is an organization only when it is no one's surname.
  for (const name of singles)
    if (name.kind === "people" || !memory.strength(memory.find(document.tokens.hashA[name.first]!), SURNAMES)) learn(h, name, memory);
  reader.forUnclaimed((word) => memory.leave(word));
  h.memory = memory;
  sums.rewind();
  return { names: reader.read(null), scene, memory };
}

function learn(h: Hypothesis, name: Name, memory: NameMemory): void {
  hypothesesAt(h, name.first, name.last + 1, (x) => {
    if (x.last === name.last) memory.learn(x, name.kind === "organizations", name.score);
  });
}

/** True inside the name of a state of several words: the Union of Soviet Socialist Republics is no union. */
function isOfCountry({ scene, first, last }: Hypothesis): boolean {
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

/** What a token is to a reading: bits. */
const STARTS = 1;
const INSIDE = 2;

/** Cuts each sentence at its best (Viterbi over stretches). The second reading looks only where the first saw a stretch begin. */
class Reader {
  private readonly state: Uint8Array;
  private again = false;

  constructor(
    private readonly h: Hypothesis,
    private readonly sums: Sums,
  ) {
    this.state = h.document.arena.uint8(h.document.tokens.count);
  }

  /** The names of all sentences in text order; `votes` gets the sums of every stretch. */
  read(votes: NameMemory | null): Name[] {
    const { h, sums, state, again } = this;
    const { sentenceStart, sentenceCount } = h.document.tokens;
    const names: Name[] = [];
    let begin = 0;
    let start = 0;
    let from = 0;
    let found = false;
    const visit = (x: Hypothesis) => {
      state[start]! |= STARTS;
      sums.weigh(x);
      if (votes) votes.vote(x.key, sums.people, sums.organizations);
      const kind = sums.people >= sums.organizations ? 0 : 1;
      const value = kind ? sums.organizations : sums.people;
      if (value <= 0 || isOfCountry(x)) return;
      const to = x.last + 1 - begin;
      if (from + value > best[to]!) {
        best[to] = from + value;
        back[to] = start - begin;
        backKind[to] = kind;
        backScore[to] = value - Math.max(0, kind ? sums.people : sums.organizations);
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
        if (!again || state[start]! & STARTS) hypothesesAt(h, start, end, visit);
      }
      if (found) this.trace(names, begin, n);
    }
    this.again = true;
    return names;
  }

  /** Appends the names on the best way through the sentence of `n` tokens from `begin`. */
  private trace(names: Name[], begin: number, n: number): void {
    const at = names.length;
    for (let j = n; j > 0; ) {
      const i = back[j]!;
      if (i < 0) j--;
      else {
        names.push({ kind: backKind[j] === 0 ? "people" : "organizations", first: begin + i, last: begin + j - 1, score: backScore[j]! });
        for (let k = begin + i; k < begin + j; k++) this.state[k]! |= INSIDE;
        j = i;
      }
    }
    for (let i = at, j = names.length - 1; i < j; i++, j--) [names[i], names[j]] = [names[j]!, names[i]!];
  }

  /** Gives the hash of every capitalised word that the first reading left outside names. */
  forUnclaimed(visit: (word: number) => void): void {
    const { tokens } = this.h.document;
    for (let i = 0; i < tokens.count; i++)
      if (!(this.state[i]! & INSIDE) && tokens.kind[i] === WORD && tokens.shape[i]! & CAPITAL) visit(tokens.hashA[i]!);
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
