/** Rules of evidence hold of the spans marked in their examples and not of those marked in their near misses. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { countryRules, recognize, sharedNames } from "../src/countries/index.js";
import { countries } from "../src/lexicon/table.js";
import { hypothesesAt } from "../src/names/enumeration.js";
import type { EvidenceRule } from "../src/names/evidence.js";
import { FACTS, TOPIC } from "../src/names/facts.js";
import { Hypothesis } from "../src/names/hypothesis.js";
import { readFacts, readMemory, topicOf } from "../src/names/read-facts.js";
import { type Reading, readNames } from "../src/names/reading.js";
import { evidenceRules } from "../src/names/rules/index.js";
import { Document } from "../src/text/document.js";
import type { Span } from "../src/text/span.js";
import { unmark } from "./helpers/marked.js";

const ARTICLES = fileURLToPath(new URL("../fixtures/articles/", import.meta.url));

/** What `ask` answers of the stretch that is the span. */
function onSpan(document: Document, reading: Reading, { start, end }: Span, ask: (h: Hypothesis) => boolean): boolean | string {
  const h = new Hypothesis(document, reading.scene, reading.memory);
  let answer: boolean | string = "not a stretch that can be a name";
  hypothesesAt(h, document.tokenAt(start), document.tokens.count, (x) => {
    if (document.tokens.end[x.last] === end && document.tokens.start[x.first] === start) answer = ask(x);
  });
  return answer;
}

/** Whether the rule holds of the last marked span. */
function holds(rule: EvidenceRule, marked: string): boolean | string {
  const { text, spans } = unmark(marked);
  const document = new Document(text);
  return onSpan(document, readNames(document), spans.at(-1)!, (h) => rule.holds(h));
}

describe("evidence", () => {
  test("ids are unique", () => expect(new Set(evidenceRules.map((rule) => rule.id)).size).toBe(evidenceRules.length));
  for (const rule of evidenceRules) {
    test.each(rule.examples as readonly { text: string }[])(`${rule.id} holds of $text`, ({ text }) =>
      expect(holds(rule, text)).toBe(true),
    );
    test.each(rule.nonExamples ?? [])(`${rule.id} does not hold of %s`, (text) => expect(holds(rule, text)).toBe(false));
  }
});
describe("evidence of countries", () => {
  for (const rule of countryRules) {
    const holdsOf = (marked: string) => {
      const { text, spans } = unmark(marked);
      const document = new Document(text);
      const reading = readNames(document);
      recognize(document, reading);
      return onSpan(document, reading, spans.at(-1)!, (h) => rule.holds(h));
    };
    test.each(rule.examples as readonly { text: string }[])(`${rule.id} holds of $text`, ({ text }) => expect(holdsOf(text)).toBe(true));
    test.each(rule.nonExamples ?? [])(`${rule.id} does not hold of %s`, (text) => expect(holdsOf(text)).toBe(false));
  }
});
describe("names of two lands", () => {
  for (const name of sharedNames)
    test.each(name.examples as readonly { text: string; value: string | null }[])(
      `${name.id}: $text is $value`,
      ({ text: marked, value }) => {
        const { text, spans } = unmark(marked);
        const document = new Document(text);
        const mention = recognize(document, readNames(document)).find(({ start }) => start === spans.at(-1)!.start);
        expect(mention).toMatchObject({ end: spans.at(-1)!.end, rule: name.id });
        expect(mention!.undecided === null ? countries[mention!.country]!.code : null).toBe(value);
      },
    );
});

test("a rule is asked wherever it holds: the fact that it says it needs is there", () => {
  const facts = new Int32Array(FACTS).fill(-1);
  const hidden = new Set<string>();
  for (const name of readdirSync(ARTICLES).filter((file) => file.endsWith(".txt"))) {
    const document = new Document(readFileSync(ARTICLES + name, "utf8"));
    const { scene, memory } = readNames(document);
    facts[TOPIC] = topicOf(scene);
    const h = new Hypothesis(document, scene, memory);
    const { sentenceStart, sentenceCount } = document.tokens;
    for (let s = 0; s < sentenceCount; s++) {
      const end = sentenceStart[s + 1]!;
      for (let i = sentenceStart[s]!; i < end; i++) {
        hypothesesAt(h, i, end, (x) => {
          readFacts(x, facts);
          readMemory(x, facts);
          const isOn = { one: x.words === 1, more: x.words > 1, person: x.words > 1 && x.canBePerson };
          for (const { id, on, when, holds } of evidenceRules)
            if (when && !(facts[when[0]]! & when[1]) && (!on || isOn[on]) && holds(x)) hidden.add(`${id}: ${x.text(x.first, x.last)}`);
        });
      }
    }
  }
  expect([...hidden]).toEqual([]);
});
