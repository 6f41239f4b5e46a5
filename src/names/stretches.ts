/** Every stretch of a document that can be a name, with the sums of its evidence: found once, weighed in both readings. */
import { type Arena, copied } from "../text/arena.js";
import { FACTS, TOPIC } from "./facts.js";
import type { Hypothesis } from "./hypothesis.js";
import { readFacts, readMemory, topicOf } from "./read-facts.js";
import { type RuleBook, type Sheet, sumOf } from "./rule-book.js";

const NEVER = -30_000;
const UNKNOWN = -32_768;

/** Rows of parallel arrays, in the order in which stretches begin. */
export class Stretches {
  count = 0;
  first: Int32Array;
  last: Int32Array;
  /** Evidence for a person, NEVER where it can be none; for an organization. */
  person: Int16Array;
  organization: Int16Array;
  private key: Int32Array;
  private words: Uint8Array;
  /** Number of the sheet of rules. */
  private sheet: Uint8Array;
  private capacity: number;
  private readonly arena: Arena;
  /** Sums of the words before the current beginning, and of those behind every ending: the same for all stretches of a sheet. */
  private readonly before: Int16Array;
  private beforeOf = -1;
  private readonly after: Int16Array;
  private readonly facts: Int32Array;

  constructor(
    private readonly h: Hypothesis,
    private readonly rules: RuleBook,
  ) {
    const { arena, tokens } = h.document;
    this.arena = arena;
    this.capacity = 64 + (tokens.count >> 1);
    this.first = arena.int32(this.capacity);
    this.last = arena.int32(this.capacity);
    this.person = arena.int16(this.capacity);
    this.organization = arena.int16(this.capacity);
    this.key = arena.int32(this.capacity);
    this.words = arena.uint8(this.capacity);
    this.sheet = arena.uint8(this.capacity);
    this.before = arena.int16(6);
    this.after = arena.int16(tokens.count * 6, UNKNOWN);
    this.facts = arena.int32(FACTS, -1);
    this.facts[TOPIC] = topicOf(h.scene);
  }

  private grow(): void {
    const { arena } = this;
    this.capacity *= 2;
    const { capacity } = this;
    this.first = copied(arena.int32(capacity), this.first);
    this.last = copied(arena.int32(capacity), this.last);
    this.person = copied(arena.int16(capacity), this.person);
    this.organization = copied(arena.int16(capacity), this.organization);
    this.key = copied(arena.int32(capacity), this.key);
    this.words = copied(arena.uint8(capacity), this.words);
    this.sheet = copied(arena.uint8(capacity), this.sheet);
  }

  /** Adds a stretch, weighed by what stands in it and beside it; answers its row. */
  add(h: Hypothesis): number {
    if (this.count === this.capacity) this.grow();
    const { facts, rules, before, after } = this;
    const k = this.count++;
    const sheet = h.words === 1 ? 0 : h.canBePerson ? 1 : 2;
    readFacts(h, facts);
    if (this.beforeOf !== h.first) {
      before.fill(UNKNOWN);
      this.beforeOf = h.first;
    }
    around(h, facts, rules.before[sheet], before, sheet * 2);
    const end = h.last * 6 + sheet * 2;
    around(h, facts, rules.after[sheet], after, end);
    const sum = sumOf(h, facts, rules.others[sheet]);
    const canBePerson = sheet === 1 || (sheet === 0 && h.canBePerson);
    this.first[k] = h.first;
    this.last[k] = h.last;
    this.key[k] = h.key;
    this.words[k] = h.words;
    this.sheet[k] = sheet;
    this.person[k] = canBePerson ? before[sheet * 2]! + after[end]! + (sum >> 16) : NEVER;
    this.organization[k] = before[sheet * 2 + 1]! + after[end + 1]! + ((sum << 16) >> 16);
    return k;
  }

  /** Adds to the sums of each stretch what the memory of the hypothesis says of it. */
  remember(): void {
    const { h, facts, rules } = this;
    const { sentence, sentenceStyle } = h.document.tokens;
    for (let k = 0; k < this.count; k++) {
      h.first = this.first[k]!;
      h.last = this.last[k]!;
      h.key = this.key[k]!;
      h.words = this.words[k]!;
      const canBePerson = this.person[k] !== NEVER;
      h.recall(canBePerson, sentenceStyle[sentence[h.first]!]!);
      readMemory(h, facts);
      const sum = sumOf(h, facts, rules.article[this.sheet[k]! as 0 | 1 | 2]);
      if (canBePerson) this.person[k] = this.person[k]! + (sum >> 16);
      this.organization[k] = this.organization[k]! + ((sum << 16) >> 16);
    }
  }
}

/** Sums the rules into the two cells at `at` unless they are known. */
function around(h: Hypothesis, facts: Int32Array, rules: Sheet, cells: Int16Array, at: number): void {
  if (cells[at] !== UNKNOWN) return;
  const sum = sumOf(h, facts, rules);
  cells[at] = sum >> 16;
  cells[at + 1] = (sum << 16) >> 16;
}
