/** The table of quotations: spans, kinds and speakers of every passage, known misses listed apart. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findQuotes } from "../src/quotes/index.js";
import { Document } from "../src/text/document.js";
import { type Cast, namesIn } from "./helpers/stand-in-names.js";

const GENDER = { Maria: "female", Anna: "female", Ruth: "female", John: "male", Peter: "male", Omar: "male", David: "male" } as const;

const NAMES = new RegExp(`(?:${Object.keys(GENDER).join("|")}|Li) \\p{Lu}\\p{Ll}+`, "gu");

/** Reads "[whole] {fragment}"; a closing mark takes the point or comma behind it inside, as the passage does. */
function readPassage(marked: string): { text: string; quotes: { start: number; end: number; kind: string }[] } {
  let text = "";
  const quotes: { start: number; end: number; kind: string }[] = [];
  const source = marked.replace(/ ¶ /g, "\n\n").replace(/([\]}])([.,!?])(?=[”’"'“«»]|'')/g, "$2$1");
  for (const char of source) {
    if (char === "[" || char === "{") quotes.push({ start: text.length, end: -1, kind: char === "[" ? "direct" : "mixed" });
    else if (char === "]" || char === "}") quotes.at(-1)!.end = text.length;
    else {
      // A quotation of several paragraphs has one stretch in each.
      const open = quotes.at(-1);
      if (char === "\n" && open && open.end < 0) open.end = text.length;
      text += char;
    }
  }
  for (const quote of quotes) if (quote.end < 0) quote.end = text.length;
  return { text, quotes };
}

const lines = readFileSync(new URL("quotes.cases.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"));
const cases = lines.map((line) => {
  const [domain, passage, speakers, more = ""] = line.split("\t") as [string, string, string, string?];
  const { text, quotes } = readPassage(passage);
  const said = (speakers ?? "")
    .split(";")
    .map((s) => s.trim())
    .filter(Boolean);
  const extra = (key: string) =>
    new RegExp(`${key}: ([^;]+)`)
      .exec(more)?.[1]
      ?.split(",")
      .map((name) => name.trim());
  const cast = (extra("cast") ?? [...new Set(text.match(NAMES) ?? [])]).map(
    (name): Cast => ({ name, gender: GENDER[name.split(" ")[0] as keyof typeof GENDER] ?? null }),
  );
  const expected = quotes.map((quote, i) => {
    const [words, name] = (said.length === 1 ? said[0]! : said[i]!).split(" = ") as [string, string?];
    const known = name ?? (cast.some((person) => person.name === words) || extra("org")?.includes(words) ? words : null);
    return `${quote.kind} ⟦${text.slice(quote.start, quote.end)}⟧ ${words === "-" ? "-" : `${words} = ${known}`}`;
  });
  return { domain: domain!, text, expected, miss: more.includes("miss:"), entities: namesIn(text, cast, extra("org")) };
});
const read = ({ text, entities }: (typeof cases)[number]) =>
  findQuotes(new Document(text), entities).map(
    (q) => `${q.kind} ⟦${text.slice(q.start, q.end)}⟧ ${q.speaker ? `${q.speaker.text} = ${q.speaker.name}` : "-"}`,
  );

for (const domain of new Set(cases.map((c) => c.domain))) {
  describe(domain, () => {
    test.each(cases.filter((c) => c.domain === domain && !c.miss))("$text", (one) => expect(read(one)).toEqual(one.expected));
  });
}

test("the table is long enough, and every known miss is still one", () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
  for (const one of cases.filter((c) => c.miss)) expect(read(one), one.text).not.toEqual(one.expected);
});
