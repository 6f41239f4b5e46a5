/**
 * Token patterns: what date rules are written in.
 *
 *   "month=MONTH day=DAY ,? year=YEAR"     CAPITALS name a class of the vocabulary or a terminal below, small letters are words
 *   "( the )? shift=LAST|NEXT unit=UNIT"   | joins alternatives, ( … )? makes a sequence optional, name= captures
 *
 * Marks stand for themselves: , / : - ' ( ) as %( and %). A pattern never reaches beyond its sentence.
 */

import type { Unit } from "./meaning.js";
import type { Reading } from "./reading.js";
import { TERMINALS, type Terminal } from "./terminals.js";
import {
  APOSTROPHE,
  CLOSE,
  COLON,
  COMMA,
  codeOf,
  codesOf,
  HYPHEN_CODE,
  OPEN,
  POINT_CODE,
  POSSESSIVE_CODE,
  SLASH,
  wordOf,
} from "./vocabulary.js";

/** What a pattern captured under a name. */
export class Captures {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly value: Float64Array;
  reading!: Reading;
  first = 0;
  last = 0;
  constructor(private readonly names: ReadonlyMap<string, number>) {
    this.start = new Int32Array(names.size).fill(-1);
    this.end = new Int32Array(names.size);
    this.value = new Float64Array(names.size);
  }
  has(name: string): boolean {
    return this.token(name) >= 0;
  }
  /** The number that the capture stands for: 3 for March, 2001 for 2001; NaN when nothing was captured. */
  number(name: string): number {
    const i = this.names.get(name) ?? -1;
    return i < 0 || this.start[i]! < 0 ? Number.NaN : this.value[i]!;
  }
  /** First token of the capture, -1 when nothing was captured. */
  token(name: string): number {
    const i = this.names.get(name) ?? -1;
    return i < 0 ? -1 : this.start[i]!;
  }
  /** First word of the capture in small letters, "" when nothing was captured. */
  word(name: string): string {
    const token = this.token(name);
    return token < 0 ? "" : wordOf(this.reading.codes[token]!).text;
  }
  unit(name: string): Unit {
    const token = this.token(name);
    return (token < 0 ? null : wordOf(this.reading.codes[token]!).unit) ?? "D";
  }
}

interface Node {
  op: "word" | "terminal" | "fork" | "open" | "close" | "end";
  /** word: code → 1 when it fits; made when it is first asked. */
  set?: Uint8Array;
  codes?: readonly number[];
  terminal?: Terminal;
  capture: number;
  next?: Node;
  /** fork: tried in this order. */
  branches?: Node[];
}

const MARK_CODES: Readonly<Record<string, number>> = {
  ",": COMMA,
  "/": SLASH,
  ":": COLON,
  "-": HYPHEN_CODE,
  "'": APOSTROPHE,
  "%(": OPEN,
  "%)": CLOSE,
  "'s": POSSESSIVE_CODE,
  ".": POINT_CODE,
};
/** Codes in use never exceed this. */
const CODE_LIMIT = 2048;

const sets = new Map<string, Uint8Array>();

/** The set of some codes; equal sets are one. */
function setOf(codes: readonly number[]): Uint8Array {
  const key = codes.join();
  let set = sets.get(key);
  if (!set) {
    set = new Uint8Array(CODE_LIMIT);
    for (const code of codes) {
      if (code >= CODE_LIMIT) throw new Error("more words than CODE_LIMIT");
      set[code] = 1;
    }
    sets.set(key, set);
  }
  return set;
}

function addCodes(codes: readonly number[], all: Set<number>): void {
  for (const code of codes) all.add(code);
}

type Item =
  | { readonly codes: readonly number[]; readonly terminals: readonly Terminal[]; readonly capture: number; readonly optional: boolean }
  | { readonly group: readonly Item[]; readonly capture: number; readonly optional: boolean };

/** Chains a sequence in front of `next`. */
function link(items: readonly Item[], next: Node): Node {
  return items.reduceRight((rest: Node, item): Node => {
    const { capture } = item;
    let node: Node;
    if ("group" in item)
      node =
        capture < 0 ? link(item.group, rest) : { op: "open", capture, next: link(item.group, { op: "close", capture, next: rest }) };
    else {
      const nodes = item.terminals.map((terminal): Node => ({ op: "terminal", terminal, capture, next: rest }));
      if (item.codes.length) nodes.unshift({ op: "word", codes: item.codes, capture, next: rest });
      node = nodes.length === 1 ? nodes[0]! : { op: "fork", capture: -1, branches: nodes };
    }
    return item.optional ? { op: "fork", capture: -1, branches: [node, rest] } : node;
  }, next);
}

/** Adds the codes with which a sequence can begin; true when it can be empty. */
function addFirsts(items: readonly Item[], starts: Set<number>): boolean {
  for (const item of items) {
    let empty = false;
    if ("group" in item) empty = addFirsts(item.group, starts);
    else {
      addCodes(item.codes, starts);
      for (const terminal of item.terminals) addCodes(terminal.starts, starts);
    }
    if (!empty && !item.optional) return false;
  }
  return true;
}

/** A compiled pattern. */
export interface Pattern {
  /** Codes with which a match can begin. */
  readonly starts: readonly number[];
  /** False when no match that begins with the one code can go on with the other. */
  allows(first: number, second: number): boolean;
  /** The token after the match that begins at token `i` and ends before token `end`, or -1. */
  match(reading: Reading, i: number, end: number): number;
  readonly captures: Captures;
}

/** Compiles a pattern: reads it now, since its words must have codes before a text is read, and links it when a text asks for it. @throws Error when it is malformed. */
export function compile(source: string): Pattern {
  const parts = source.trim().split(/\s+/);
  let at = 0;
  const names = new Map<string, number>();
  const nameOf = (name: string | undefined): number => {
    if (!name) return -1;
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  };
  const sequence = (): Item[] => {
    const items: Item[] = [];
    while (at < parts.length) {
      const part = parts[at]!;
      if (part === ")" || part === ")?") return items;
      at++;
      if (part === "(" || /^\w+=\($/.test(part)) {
        const group = sequence();
        const close = parts[at++];
        if (!close) throw new Error(`unclosed group in ${source}`);
        items.push({ group, capture: nameOf(part === "(" ? undefined : part.slice(0, -2)), optional: close === ")?" });
        continue;
      }
      const m = /^(?:(\w+)=)?(.+?)(\?)?$/.exec(part)!;
      const codes: number[] = [];
      const terminals: Terminal[] = [];
      for (const one of m[2]!.split("|")) {
        const mark = MARK_CODES[one];
        const terminal = TERMINALS[one];
        if (mark !== undefined) codes.push(mark);
        else if (terminal) terminals.push(terminal);
        else if (/^[A-Z]/.test(one)) {
          const members = codesOf(one);
          if (!members) throw new Error(`unknown class ${one} in ${source}`);
          for (const code of members) codes.push(code);
        } else codes.push(codeOf(one));
      }
      items.push({ codes, terminals, capture: nameOf(m[1]), optional: m[3] === "?" });
    }
    return items;
  };
  const items = sequence();
  if (at < parts.length) throw new Error(`unopened group in ${source}`);
  let linked: Node | undefined;
  const root = (): Node => {
    linked ??= link(items, { op: "end", capture: -1 });
    return linked;
  };
  let captures: Captures | undefined;
  const found = { value: 0 };

  function run(node: Node, reading: Reading, i: number, end: number): number {
    switch (node.op) {
      case "end":
        return i;
      case "fork": {
        for (const branch of node.branches!) {
          const to = run(branch, reading, i, end);
          if (to >= 0) return to;
        }
        return -1;
      }
      case "open":
      case "close": {
        const to = run(node.next!, reading, i, end);
        if (to >= 0) {
          if (node.op === "open") captures!.start[node.capture] = i;
          else captures!.end[node.capture] = i;
        }
        return to;
      }
      default: {
        if (i >= end) return -1;
        let after = -1;
        let value = 0;
        if (node.op === "word") {
          node.set ??= setOf(node.codes!);
          if (!node.set[reading.codes[i]!]) return -1;
          after = i + 1;
          value = reading.numbers[i]!;
        } else {
          after = node.terminal!.match(reading, i, end, found);
          if (after < 0) return -1;
          value = found.value;
        }
        const to = run(node.next!, reading, after, end);
        if (to >= 0 && node.capture >= 0) {
          captures!.start[node.capture] = i;
          captures!.end[node.capture] = after;
          captures!.value[node.capture] = value;
        }
        return to;
      }
    }
  }

  const starts = new Set<number>();
  addFirsts(items, starts);
  /** Codes that can follow the first code; null when the first token can be the whole match. */
  const following = (first: number): ReadonlySet<number> | null => {
    const out = new Set<number>();
    let whole = false;
    const seconds = (node: Node): void => {
      if (node.op === "word") addCodes(node.codes!, out);
      else if (node.op === "terminal") for (const code of node.terminal!.starts) out.add(code);
      else if (node.op === "fork") node.branches!.forEach(seconds);
      else if (node.op === "end") whole = true;
      else seconds(node.next!);
    };
    const begin = (node: Node): void => {
      if (node.op === "fork") node.branches!.forEach(begin);
      else if (node.op === "open" || node.op === "close") begin(node.next!);
      else if (node.op === "word" ? node.codes!.includes(first) : node.op === "terminal" && node.terminal!.starts.includes(first)) {
        for (const code of node.terminal?.inside ?? []) out.add(code);
        seconds(node.next!);
      }
    };
    begin(root());
    return whole ? null : out;
  };
  const allowed = new Map<number, ReadonlySet<number> | null>();
  return {
    starts: [...starts],
    allows(first, second) {
      let set = allowed.get(first);
      if (set === undefined) {
        set = following(first);
        allowed.set(first, set);
      }
      return set === null || set.has(second);
    },
    get captures() {
      captures ??= new Captures(names);
      return captures;
    },
    match(reading, i, end) {
      captures ??= new Captures(names);
      captures.start.fill(-1);
      captures.reading = reading;
      const to = run(root(), reading, i, end);
      if (to > i) {
        captures.first = i;
        captures.last = to - 1;
        return to;
      }
      return -1;
    },
  };
}
