/** Every regular expression of src/ takes linear time. The test first proves that it sees them all. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, test, vi } from "vitest";
import type { LetterPattern } from "../src/text/letter-pattern.js";
import { attacks } from "./helpers/regex-attacks.js";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const ARTICLES = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));

/** Both forms of each, made at once: they are made when a text asks otherwise. */
vi.mock("../src/text/letter-pattern.js", async (original) => {
  const module = await original<typeof import("../src/text/letter-pattern.js")>();
  const make = (pattern: LetterPattern) => void [pattern.of("a"), pattern.of("é")];
  class Made extends module.LetterPattern {
    constructor(source: string, flags?: string) {
      super(source, flags);
      make(this);
    }
  }
  for (const shared of Object.values(module)) if (shared instanceof module.LetterPattern) make(shared);
  return { ...module, LetterPattern: Made };
});

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/**
 * Regular expressions that take more than linear time on long texts and only ever see short ones: how their source starts, and the longest text.
 * The measure is held for that length.
 */
const ON_SHORT_TEXTS: readonly (readonly [string, number])[] = [
  [String.raw`(?:\b(?:on|for|of|in|to|called|named`, 60], // quotes/speech.ts: what stands before a quotation
  [String.raw`\b(?:terms?|words?|hashtag`, 60],
  [String.raw`(?:\b(?:films?|movies?|novels?`, 60],
  [String.raw`(?:^|[.!?:\n]["”’)]?)\s*$`, 60],
  [String.raw`\n\s*$`, 20], // quotes/attribution.ts: what stands before a quotation
  [String.raw`,\s*(?:and\s+)?|\s+(?:and|&|with)\s+`, 300], // text/head.ts: the names of a credit
  [String.raw`\s+(?:in|of|for|at|from|with)\s.*$`, 300],
  [String.raw`\.?\s*$`, 300],
];
/** Built later, from a file pattern of the user, for names of files (at most 255 characters). */
const BUILT_LATER = new Set(["input/glob.ts"]);
const longestText = ({ source }: Pattern): number =>
  ON_SHORT_TEXTS.find(([start]) => source.startsWith(start))?.[1] ?? Number.POSITIVE_INFINITY;

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.includes("generated/"))
  .sort();

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === "object") {
    visit(node as Record<string, unknown>);
    for (const child of Object.values(node)) walk(child, visit);
  }
}

/** The literals of a file, and how often it calls the constructor. */
function patternsIn(file: string): { readonly literals: readonly Pattern[]; readonly constructed: number } {
  const literals: Pattern[] = [];
  let constructed = 0;
  walk(parseSync(file, readFileSync(SRC + file, "utf8")).program, (node) => {
    if (node.type === "Literal" && node.regex) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      literals.push({ source: pattern, flags, where: file });
    }
    if ((node.type === "NewExpression" || node.type === "CallExpression") && (node.callee as { name?: string }).name === "RegExp")
      constructed++;
  });
  return { literals, constructed };
}

const seen = new Map<string, Pattern>();
const key = ({ source, flags }: { readonly source: string; readonly flags: string }) => `/${source}/${flags}`;
const add = (pattern: Pattern) => seen.has(key(pattern)) || seen.set(key(pattern), pattern);

const perFile = files.map((file) => ({ file, ...patternsIn(file) }));
for (const { literals } of perFile) literals.forEach(add);

/** Modules that run something when they are imported. */
const isEntry = (file: string) => file === "cli.ts" || file === "cli/start.ts" || /^build\/(?!list-files)/.test(file);

// Packages build theirs when they are loaded: not ours.
await import("compromise/one");
const built: Pattern[] = [];
const Original = RegExp;
let loading = "";
const note = (pattern: RegExp): RegExp => {
  if (/\/src\/(?!.*node_modules)/.test(new Error().stack?.split("\n")[3] ?? ""))
    built.push({ source: pattern.source, flags: pattern.flags, where: loading });
  return pattern;
};
globalThis.RegExp = new Proxy(Original, {
  construct: (target, parameters) => note(new target(...(parameters as [string, string]))),
  apply: (target, _, parameters) => note(target(...(parameters as [string, string]))),
});
for (const file of files) {
  if (isEntry(file)) continue;
  loading = file;
  await import(/* @vite-ignore */ `../src/${file}`);
}
// One is made when a text asks for it, by a byline.
const { extract: read } = await import("../src/index.js");
read("Harbour closes\n\nBy Jane Roe\n\nIt rained.");
globalThis.RegExp = Original;
built.forEach(add);

describe("all of them are seen", () => {
  const sites = perFile
    .filter(({ file }) => !isEntry(file) && !BUILT_LATER.has(file))
    .reduce((sum, { constructed }) => sum + constructed, 0);

  test("there are some", () => {
    expect(seen.size).toBeGreaterThan(200);
    expect(sites).toBeGreaterThan(3);
  });

  test("each call of the constructor has run while the modules were loaded", () => {
    // A pattern that is built later, from what a text says, would not be seen.
    expect(built.length).toBeGreaterThanOrEqual(sites);
  });

  test("none but these runs while articles are read and printed", async () => {
    const { extract } = await import("../src/index.js");
    const { createRenderer, FORMATS } = await import("../src/render/index.js");
    const { KINDS } = await import("../src/extractor.js");
    const unseen = new Set<string>();
    const exec = RegExp.prototype.exec;
    const judged = new Set(seen.keys());
    RegExp.prototype.exec = function (text) {
      const own = key(this);
      if (!judged.has(own)) {
        judged.add(own);
        // The caller is the second or third line: String.prototype.replace may stand between.
        const caller = new Error().stack?.split("\n").slice(2, 4).join() ?? "";
        if (caller.includes(SRC)) unseen.add(own);
      }
      return exec.call(this, text);
    };
    try {
      for (const name of readdirSync(ARTICLES).filter((file) => file.endsWith(".txt"))) {
        const text = readFileSync(ARTICLES + name, "utf8");
        const result = extract(text, { explain: true, documentDate: "2020-02-03" });
        for (const format of FORMATS) {
          const renderer = await createRenderer(format, { width: 100, color: 0, explain: true, only: KINDS, single: true } as never);
          renderer.item({ result, source: text } as never, 0);
        }
      }
    } finally {
      RegExp.prototype.exec = exec;
    }
    expect([...unseen]).toEqual([]);
  });
});

/** Milliseconds of processor time for one look through a text: what else the machine does is not counted. */
function timeOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  pattern.lastIndex = 0;
  if (pattern.global) text.replace(pattern, "");
  else pattern.test(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The shortest of several measures; a short first one is enough. */
function best(times: number, measure: () => number): number {
  let shortest = measure();
  for (let i = 1; i < times && shortest >= SUSPICIOUS_MS; i++) shortest = Math.min(shortest, measure());
  return shortest;
}

/** Short ones first: an exponential pattern shows itself before it takes for ever. */
const LENGTHS = [20, 24, 28, 36, 60, 250, 1000, 4000];
/** A linear pattern needs less than a millisecond for the longest of these. */
const SUSPICIOUS_MS = 8;
/** Up to this length nothing takes so long that is not exponential or the like. */
const SHORT = 60;

/** The attack on which a pattern takes more than linear time, or null. */
function weakness({ source, flags }: Pattern, longest = Number.POSITIVE_INFINITY): string | null {
  const pattern = new RegExp(source, flags);
  for (const length of LENGTHS) {
    if (length > longest) break;
    for (const text of attacks(source, flags, length)) {
      const once = best(5, () => timeOf(pattern, text));
      if (once < SUSPICIOUS_MS) continue;
      const half = text.slice(0, text.length / 2);
      if (length <= SHORT || once > best(3, () => timeOf(pattern, half)) * 2.8) return text;
    }
  }
  return null;
}

describe("none takes more than linear time", () => {
  test("the measure finds what is known to be bad, and not what is good", () => {
    for (const bad of [/(a+)+$/, /\s+$/, /^[a-z]+[a-z0-9]+!$/, /".*".*x/s, /(?:\p{Lu}[\p{L}-]+-?){2,9}!/u])
      expect(weakness({ source: bad.source, flags: bad.flags, where: "" }), String(bad)).not.toBeNull();
    for (const good of [/^a+$/, /\ba{1,20}b/, /[^"]*"/y, /\p{Lu}\p{Ll}+ said/u])
      expect(weakness({ source: good.source, flags: good.flags, where: "" }), String(good)).toBeNull();
  });

  test("the list of those that see short texts is up to date", () => {
    expect(ON_SHORT_TEXTS.filter(([start]) => ![...seen.values()].some(({ source }) => source.startsWith(start)))).toEqual([]);
  });

  const groups = new Map<string, Pattern[]>();
  for (const pattern of seen.values()) groups.set(pattern.where, [...(groups.get(pattern.where) ?? []), pattern]);
  test.each([...groups])("%s", (_, patterns) => {
    const weak = patterns.flatMap((pattern) => {
      const attack = weakness(pattern, longestText(pattern));
      return attack === null ? [] : [`${key(pattern)} on ${JSON.stringify(attack.slice(0, 40))}`];
    });
    expect(weak).toEqual([]);
  });
});
