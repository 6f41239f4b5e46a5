/** What holds of any text at all: random Unicode, mark soup, articles cut and spliced. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "../src/pipeline.js";
import { Result } from "../src/schema.js";
import { Document } from "../src/text/document.js";

const ARTICLES = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));
const articles = readdirSync(ARTICLES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(ARTICLES + name, "utf8"));

/** Small pieces that news and its enemies are made of. */
const PIECES = [
  ..."“”‘’\"'()[]{}.,;:!?-–—…/\\&@#$%*_<>|~^+=`",
  ...[
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "\u00a0",
    "\u2028",
    "\u200b",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\u0301",
    "\u0000",
    "\u001b[31m",
    "😀",
    "👩‍👧",
    "\ud83d",
    "𝐉",
    "ß",
    "İ",
    "ﬃ",
  ],
  ...[
    "Maria Lind",
    "Mr. Ode",
    "U.S.",
    "U.N. Security Council",
    "said",
    "according to",
    "Norway",
    "Paris, Texas",
    "Lind Inc.",
    "Monday",
    "last week",
    "May 3, 2001",
    "2021-02-30",
    "two years ago",
    "he",
    "the minister",
    "BERGEN (AP) —",
    "By Jo Ek",
    "'s",
    "__proto__",
    "constructor",
    "toString",
  ],
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
const spacedSoup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
const spliced = fc
  .array(fc.tuple(fc.constantFrom(...articles), fc.nat(4000), fc.nat(800)), { minLength: 1, maxLength: 5 })
  .map((cuts) => cuts.map(([article, from, length]) => article.slice(from, from + length)).join(""));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  soup,
  spacedSoup,
  spliced,
);

const options = { explain: true, documentDate: "2020-02-03" } as const;

/** Every span that a result claims, with its text. */
const spansOf = (result: Result) => [
  ...[...result.people, ...result.countries, ...result.organizations].flatMap(({ mentions }) => mentions),
  ...result.dates,
  ...result.quotes,
  ...result.quotes.flatMap(({ speaker }) => speaker ?? []),
];
const namesOf = (result: Result) =>
  (["people", "countries", "organizations"] as const).flatMap((kind) =>
    result[kind].map(({ name, mentions }) => ({ kind, name, count: mentions.length })),
  );

const rising = (list: readonly { readonly start: number }[]) => list.every(({ start }, i) => i === 0 || list[i - 1]!.start <= start);

describe("any text", () => {
  test("gives a result that fits the schema, whose spans hold their texts and stand in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = extract(text, options);
        Result.parse(result);
        for (const { start, end, text: claimed } of spansOf(result)) {
          expect(text.slice(start, end)).toBe(claimed);
          expect(end).toBeGreaterThan(start);
          // No span begins or ends inside a surrogate pair.
          for (const at of [start, end])
            expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).toBe(false);
        }
        for (const { mentions } of [...result.people, ...result.countries, ...result.organizations]) expect(rising(mentions)).toBe(true);
        expect(rising(result.dates)).toBe(true);
        expect(rising(result.quotes)).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test("gives the same twice, and nothing of it stays for the next", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = extract(text, options);
        extract(other, options);
        expect(extract(text, options)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  test("names are free of what is not seen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { name } of namesOf(extract(text))) expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u);
      }),
      { numRuns: 150 },
    );
  });

  test("tokens and sentences cover it in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = new Document(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          at = tokens.end[i]!;
          expect(tokens.sentenceStart[tokens.sentence[i]!]).toBeLessThanOrEqual(i);
          expect(tokens.sentenceStart[tokens.sentence[i]! + 1]).toBeGreaterThan(i);
        }
        expect(at).toBeLessThanOrEqual(text.length);
        expect(tokens.sentenceStart[tokens.sentenceCount]).toBe(tokens.count);
      }),
      { numRuns: 150 },
    );
  });
});

describe("an article", () => {
  const plain = (text: string) =>
    namesOf(extract(text, options)).map(({ kind, name, count }) => `${kind} ${name.normalize("NFC")} ${count}`);

  test.each(articles.map((article) => [article.slice(0, 40).replace(/\s+/g, " "), article]))(
    "%s: the same however it is written",
    (_, article) => {
      const names = plain(article);
      expect(plain(article.replaceAll("\n", "\r\n"))).toEqual(names);
      expect(plain(article.normalize("NFD"))).toEqual(names);
      expect(plain(`${article}\n\n  \n`)).toEqual(names);
      expect(plain(`\ufeff${article}`)).toEqual(names);
    },
  );

  test.each(articles.map((article) => [article.slice(0, 40).replace(/\s+/g, " "), article]))(
    "%s: twice the article, twice the mentions",
    (_, article) => {
      const once = extract(article, options);
      const twice = extract(`${article}\n\n${article}`, options);
      // More evidence may tip what was in doubt: one name in ten at most.
      const known = new Set(namesOf(twice).map(({ kind, name }) => `${kind} ${name}`));
      const before = namesOf(once);
      expect(before.filter(({ kind, name }) => !known.has(`${kind} ${name}`)).length).toBeLessThanOrEqual(Math.ceil(before.length / 10));
      const count = (result: Result) => spansOf(result).length;
      expect(count(twice)).toBeGreaterThanOrEqual(count(once) * 2 * 0.95);
      expect(count(twice)).toBeLessThanOrEqual(count(once) * 2 * 1.1 + 4);
    },
  );
});

describe("time grows with the length", () => {
  /** Processor time in milliseconds, the better of two. */
  const timeOf = (text: string): number =>
    Math.min(
      ...Array.from({ length: 2 }, () => {
        const before = process.cpuUsage();
        extract(text, { documentDate: "2020-02-03" });
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      }),
    );
  const SHAPES: Readonly<Record<string, string>> = {
    articles: articles.join("\n\n"),
    "the same name": "Maria Lind met Ola Ode. ",
    "open quotation marks": "“We won, Maria Lind said. ",
    capitals: "Alpha Bravo Charlie Delta ",
    dates: "from Monday, May 3, 2001 to two years ago, ",
    initials: "A. B. C. D. ",
    marks: ".,;:'\"()“”-— ",
    "one word": "a",
    blanks: " ",
  };
  extract(articles.join("\n\n"));
  test.each(Object.entries(SHAPES))("%s", (_, unit) => {
    const make = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const short = timeOf(make(10_000));
    const long = timeOf(make(80_000));
    // Eight times the text; quadratic would be 64 times the time.
    expect(long).toBeLessThan(Math.max(short, 10) * 24);
  });
});
