/**
 * Attack strings for a regular expression: texts on which a backtracking matcher would take more than linear time if it could.
 * Each quantified part is repeated behind a text that leads to it, and the end is spoilt; so is each character that the parts share.
 */

type Node =
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "sequence"; readonly parts: readonly Node[] }
  | { readonly kind: "choice"; readonly branches: readonly Node[] }
  | { readonly kind: "repeat"; readonly body: Node; readonly min: number; readonly max: number }
  | { readonly kind: "empty" };

/** Characters that classes are tried with. */
const CANDIDATES = [..."a A b 1 e é É".replaceAll(" ", ""), ..." \n\t.,;:-'\"“”‘’()[]/@#_&$%!?—–+*=<>|…·\u00a0\u200b中"];

/** Reads the source of a regular expression. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  read(): Node {
    const node = this.choice();
    if (this.at < this.source.length) throw new Error(`cannot read ${this.source} at ${this.at}`);
    return node;
  }

  private choice(): Node {
    const branches = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      branches.push(this.sequence());
    }
    return branches.length === 1 ? branches[0]! : { kind: "choice", branches };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") parts.push(this.quantified());
    return { kind: "sequence", parts };
  }

  private quantified(): Node {
    const body = this.atom();
    const m = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at));
    if (!m) return body;
    this.at += m[0].length;
    if (m[1]) return { kind: "repeat", body, min: m[1] === "+" ? 1 : 0, max: m[1] === "?" ? 1 : Number.POSITIVE_INFINITY };
    const min = Number(m[2]);
    return { kind: "repeat", body, min, max: m[3] ? (m[4] ? Number(m[4]) : Number.POSITIVE_INFINITY) : min };
  }

  private atom(): Node {
    const { source } = this;
    const char = source[this.at]!;
    if (char === "(") return this.group();
    if (char === "[") return this.set(this.classLength());
    if (char === "\\") {
      const length = /^\\(?:[pP]\{[^}]+\}|u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]+>|[1-9]|[\s\S])/.exec(source.slice(this.at))![0]
        .length;
      const escaped = source.slice(this.at, this.at + length);
      if (/^\\(?:[bB]|k<.*|[1-9])$/.test(escaped)) {
        this.at += length;
        return { kind: "empty" };
      }
      return this.set(length);
    }
    if (char === "^" || char === "$") {
      this.at++;
      return { kind: "empty" };
    }
    return this.set(String.fromCodePoint(source.codePointAt(this.at)!).length);
  }

  private set(length: number): Node {
    const source = this.source.slice(this.at, this.at + length);
    this.at += length;
    return { kind: "set", source };
  }

  private classLength(): number {
    let end = this.at + 1;
    while (this.source[end] !== "]") end += this.source[end] === "\\" ? 2 : 1;
    return end + 1 - this.at;
  }

  private group(): Node {
    const open = /^\((?:\?(?::|=|!|<=|<!|<[\p{L}\w]+>))?/u.exec(this.source.slice(this.at))![0];
    this.at += open.length;
    const inside = this.choice();
    this.at++; // the closing bracket
    return open === "(?!" || open === "(?<!" ? { kind: "empty" } : inside;
  }
}

/** Texts for a node: what its sets accept, the first branches, repeats as often as they must or may. */
class Sampler {
  private readonly accepted = new Map<string, readonly string[]>();
  constructor(private readonly flags: string) {}

  /** The candidates that a set accepts. */
  chars(source: string): readonly string[] {
    let chars = this.accepted.get(source);
    if (!chars) {
      const pattern = new RegExp(`^(?:${source})$`, this.flags);
      chars = [...CANDIDATES, ...source.replace(/\\/g, "")].filter((char) => pattern.test(char));
      this.accepted.set(source, chars);
    }
    return chars;
  }

  /** The candidates that any set has been seen to accept, a few of each. */
  alphabet(): ReadonlySet<string> {
    return new Set([...this.accepted.values()].flatMap((chars) => chars.slice(0, 3)));
  }

  sample(node: Node, branch = 0): string {
    if (node.kind === "set") return this.chars(node.source)[0] ?? "";
    if (node.kind === "sequence") return node.parts.map((part) => this.sample(part, branch)).join("");
    if (node.kind === "choice") return this.sample(node.branches[branch % node.branches.length]!, branch);
    if (node.kind === "repeat") return this.sample(node.body, branch).repeat(Math.min(Math.max(node.min, 1), 3));
    return "";
  }

  /** Every repeatable part: a text that leads to it, and texts that it repeats. */
  *pumps(node: Node, lead = ""): Generator<readonly [string, string]> {
    if (node.kind === "sequence") {
      let before = lead;
      for (const part of node.parts) {
        yield* this.pumps(part, before);
        before += this.sample(part);
      }
    } else if (node.kind === "choice") for (const branch of node.branches) yield* this.pumps(branch, lead);
    else if (node.kind === "repeat") {
      if (node.max > 8) {
        yield [lead, this.sample(node.body)];
        yield [lead, this.sample(node.body, 1)];
        if (node.body.kind === "set") for (const char of this.chars(node.body.source).slice(0, 3)) yield [lead, char];
      }
      yield* this.pumps(node.body, lead);
    }
  }
}

const BREAKERS = ["\u0000", "\n"];
/** Pairs of characters that words, numbers and marks of news alternate in. */
const PAIRS = ["a ", "A ", "A.", "1,", ". ", '" ', "A-", "a\n", "\n ", "Aa "];

/** Attack strings of about `length` characters, each once. */
export function attacks(source: string, flags: string, length: number): ReadonlySet<string> {
  const node = new Reader(source).read();
  const sampler = new Sampler(flags.replace(/[gyd]/g, ""));
  const out = new Set<string>();
  const pump = (lead: string, unit: string) => {
    if (!unit) return;
    for (const breaker of BREAKERS) out.add(lead + unit.repeat(Math.ceil(length / unit.length)) + breaker);
  };
  const whole = sampler.sample(node);
  pump("", whole);
  pump("", sampler.sample(node, 1));
  for (const [lead, unit] of sampler.pumps(node)) {
    pump(lead, unit);
    pump("", unit);
    pump("", lead + unit);
    pump("", unit + unit[0]);
  }
  for (const char of sampler.alphabet()) pump("", char);
  for (const pair of PAIRS) pump("", pair);
  return out;
}
