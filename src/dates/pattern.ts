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

const sets = new Map<readonly number[], Uint8Array>();

/** The set of a list of codes, made when it is first asked. */
function setOf(codes: readonly number[]): Uint8Array {
  let set = sets.get(codes);
  if (!set) {
    set = new Uint8Array(CODE_LIMIT);
    for (const code of codes) {
      if (code >= CODE_LIMIT) throw new Error("more words than CODE_LIMIT");
      set[code] = 1;
    }
    sets.set(codes, set);
  }
  return set;
}

/** What one part of a pattern can be. */
interface Alternatives {
  readonly codes: readonly number[];
  readonly terminals: readonly Terminal[];
}

type Item =
  | (Alternatives & { readonly capture: number; readonly optional: boolean })
  | { readonly group: readonly Item[]; readonly capture: number; readonly optional: boolean };

/** Chains a sequence in front of `next`. */
function link(items: readonly Item[], next: Node): Node {
  return items.reduceRight((rest: Node, item): Node => {
    const { capture } = item;
    let node: Node;
    if ("group" in item)
      node = capture < 0 ? link(item.group, rest) : { op: "open", capture, next: link(item.group, { op: "close", capture, next: rest }) };
    else {
      const nodes = item.terminals.map((terminal): Node => ({ op: "terminal", terminal, capture, next: rest }));
      if (item.codes.length) nodes.unshift({ op: "word", codes: item.codes, capture, next: rest });
      node = nodes.length === 1 ? nodes[0]! : { op: "fork", capture: -1, branches: nodes };
    }
    return item.optional ? { op: "fork", capture: -1, branches: [node, rest] } : node;
  }, next);
}

/** Adds the lists of codes with which a sequence can begin; true when it can be empty. */
function addFirsts(items: readonly Item[], starts: (readonly number[])[]): boolean {
  for (const item of items) {
    let empty = false;
    if ("group" in item) empty = addFirsts(item.group, starts);
    else {
      starts.push(item.codes);
      for (const terminal of item.terminals) starts.push(terminal.starts);
    }
    if (!empty && !item.optional) return false;
  }
  return true;
}

type Codes = readonly number[];
/** What can follow a beginning: lists of codes, and the nodes that they are of. */
export interface Following {
  readonly codes: readonly Codes[];
  readonly nodes: readonly Node[];
}

/** A compiled pattern. */
export interface Pattern {
  /** Lists of the codes with which a match can begin. */
  readonly starts: readonly (readonly number[])[];
  /** What can follow the first token of a match; null when a match can end with it. */
  after(first: number): Following | null;
  /** False when no match can begin with tokens of these codes. */
  allows(first: number, second: number, third: number): boolean;
  /** The token after the match that begins at token `i` and ends before token `end`, or -1. */
  match(reading: Reading, i: number, end: number): number;
  readonly captures: Captures;
}

/** Reads a pattern's source into items. */
class Parser {
  readonly names = new Map<string, number>();
  private readonly parts: readonly string[];
  private at = 0;

  constructor(private readonly source: string) {
    this.parts = source.trim().split(" ");
  }

  /** The whole pattern. @throws Error when it is malformed. */
  pattern(): readonly Item[] {
    const items = this.sequence();
    if (this.at < this.parts.length) throw new Error(`unopened group in ${this.source}`);
    return items;
  }

  private nameOf(name: string | undefined): number {
    if (!name) return -1;
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.names.size);
    return this.names.size - 1;
  }

  private sequence(): Item[] {
    const items: Item[] = [];
    while (this.at < this.parts.length) {
      const part = this.parts[this.at]!;
      if (part === ")" || part === ")?") return items;
      this.at++;
      if (part.endsWith("(") && (part === "(" || part.endsWith("=("))) {
        const group = this.sequence();
        const close = this.parts[this.at++];
        if (!close) throw new Error(`unclosed group in ${this.source}`);
        items.push({ group, capture: this.nameOf(part === "(" ? undefined : part.slice(0, -2)), optional: close === ")?" });
      } else items.push(this.item(part));
    }
    return items;
  }

  /** One part: `name=one|other?`. */
  private item(part: string): Item {
    const named = part.indexOf("=");
    const optional = part.length > 1 && part.endsWith("?");
    const { codes, terminals } = alternatives(part.slice(named + 1, optional ? -1 : undefined));
    return { codes, terminals, capture: named < 0 ? -1 : this.nameOf(part.slice(0, named)), optional };
  }
}

const known = new Map<string, Alternatives>();

/** Reads `one|other`; the same text is read once, and its lists are one. @throws Error when it names a class that does not exist. */
function alternatives(text: string): Alternatives {
  const read = known.get(text);
  if (read) return read;
  const codes: number[] = [];
  const terminals: Terminal[] = [];
  for (const one of text.split("|")) {
    const mark = MARK_CODES[one];
    const terminal = TERMINALS[one];
    if (mark !== undefined) codes.push(mark);
    else if (terminal) terminals.push(terminal);
    else if (/^[A-Z]/.test(one)) {
      const members = codesOf(one);
      if (!members) throw new Error(`unknown class ${one}`);
      for (const code of members) codes.push(code);
    } else codes.push(codeOf(one));
  }
  const found = { codes, terminals };
  known.set(text, found);
  return found;
}

/** Where a terminal leaves its number. */
const found = { value: 0 };

/** The token after the match of a node that begins at token `i`, or -1. */
function run(node: Node, captures: Captures, i: number, end: number): number {
  switch (node.op) {
    case "end":
      return i;
    case "fork": {
      for (const branch of node.branches!) {
        const to = run(branch, captures, i, end);
        if (to >= 0) return to;
      }
      return -1;
    }
    case "open":
    case "close": {
      const to = run(node.next!, captures, i, end);
      if (to >= 0) {
        if (node.op === "open") captures.start[node.capture] = i;
        else captures.end[node.capture] = i;
      }
      return to;
    }
    default: {
      if (i >= end) return -1;
      const { reading } = captures;
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
      const to = run(node.next!, captures, after, end);
      if (to >= 0 && node.capture >= 0) {
        captures.start[node.capture] = i;
        captures.end[node.capture] = after;
        captures.value[node.capture] = value;
      }
      return to;
    }
  }
}

/** Adds the codes with which a match of a node can begin; true when it can be empty. */
function addSeconds(node: Node, codes: Codes[], nodes: Node[]): boolean {
  if (node.op === "end") return true;
  if (node.op === "fork") return node.branches!.reduce((empty, branch) => addSeconds(branch, codes, nodes) || empty, false);
  if (node.op === "open" || node.op === "close") return addSeconds(node.next!, codes, nodes);
  codes.push(node.op === "word" ? node.codes! : node.terminal!.starts);
  nodes.push(node);
  return false;
}

/** Adds the codes that can follow the code `first` in a node; true when it can be the whole match. */
function addFollowing(node: Node, first: number, codes: Codes[], nodes: Node[]): boolean {
  if (node.op === "end") return false;
  if (node.op === "fork") return node.branches!.reduce((whole, branch) => addFollowing(branch, first, codes, nodes) || whole, false);
  if (node.op === "open" || node.op === "close") return addFollowing(node.next!, first, codes, nodes);
  if (!(node.op === "word" ? node.codes! : node.terminal!.starts).includes(first)) return false;
  const { terminal } = node;
  if (terminal?.inside) {
    codes.push(terminal.inside);
    nodes.push({ op: "terminal", terminal: { ...terminal, starts: terminal.inside }, capture: -1, next: node.next! });
  }
  return addSeconds(node.next!, codes, nodes);
}

/** What can follow the code `first` in some nodes; null when a match can end with it. */
function following(nodes: readonly Node[], first: number): Following | null {
  const out = { codes: [], nodes: [] };
  let whole = false;
  for (const node of nodes) whole = addFollowing(node, first, out.codes, out.nodes) || whole;
  return whole ? null : out;
}

class CompiledPattern implements Pattern {
  readonly starts: readonly (readonly number[])[];
  private root: Node | undefined;
  private own: Captures | undefined;
  /** First code → what can follow it. */
  private readonly seconds = new Map<number, Following | null>();

  constructor(
    private readonly items: readonly Item[],
    private readonly names: ReadonlyMap<string, number>,
  ) {
    const starts: (readonly number[])[] = [];
    addFirsts(items, starts);
    this.starts = starts;
  }

  get captures(): Captures {
    this.own ??= new Captures(this.names);
    return this.own;
  }

  private get linked(): Node {
    this.root ??= link(this.items, { op: "end", capture: -1 });
    return this.root;
  }

  after(first: number): Following | null {
    let found = this.seconds.get(first);
    if (found === undefined) this.seconds.set(first, (found = following([this.linked], first)));
    return found;
  }

  allows(first: number, second: number, third: number): boolean {
    const seconds = this.after(first);
    const thirds = seconds && following(seconds.nodes, second);
    return thirds === null || thirds.codes.some((codes) => codes.includes(third));
  }

  match(reading: Reading, i: number, end: number): number {
    const { captures } = this;
    captures.start.fill(-1);
    captures.reading = reading;
    const to = run(this.linked, captures, i, end);
    if (to <= i) return -1;
    captures.first = i;
    captures.last = to - 1;
    return to;
  }
}

/**
 * Compiles a pattern: reads it now, since its words must have codes before a text is read, and links it when a text asks for it.
 * @throws Error when it is malformed.
 */
export function compile(source: string): Pattern {
  const parser = new Parser(source);
  return new CompiledPattern(parser.pattern(), parser.names);
}
