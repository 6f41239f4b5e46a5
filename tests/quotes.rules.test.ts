/** Every sieve and every test for speech proves itself on its examples; names come from the passages themselves, not from the room of people. */
import { describe, expect, test } from "vitest";
import { findQuotes } from "../src/quotes/index.js";
import { quoteSieves } from "../src/quotes/sieves/index.js";
import { marked, speechTests } from "../src/quotes/speech.js";
import { findStretches } from "../src/quotes/stretches.js";
import { Document } from "../src/text/document.js";
import { unmark } from "./helpers/marked.js";
import { namesIn } from "./helpers/stand-in-names.js";

const read = (text: string) => findQuotes(new Document(text), namesIn(text));

for (const sieve of quoteSieves) {
  describe(sieve.id, () => {
    test.each(sieve.examples)("$text", ({ text: marked, value }) => {
      const { text, spans } = unmark(marked);
      const quotes = read(text);
      const last = spans.at(-1)!;
      const quote = quotes.find(({ start, end }) => start === last.start && end === last.end);
      expect({ rule: quote?.rule, speaker: quote?.speaker?.text ?? null }).toEqual({ rule: sieve.id, speaker: value ?? null });
      expect(quotes.map(({ start, end }) => ({ start, end }))).toEqual(expect.arrayContaining([...spans]));
    });
    test.each(sieve.nonExamples ?? [])("silent on %s", (marked) => {
      const { text, spans } = unmark(marked);
      expect(read(text).filter(({ rule, start }) => rule === sieve.id && (!spans.length || spans.some((s) => s.start === start)))).toEqual(
        [],
      );
    });
  });
}

for (const speechTest of speechTests) {
  const holds = (text: string) => findStretches(text).some((stretch) => speechTest.holds(marked(text, stretch)));
  test.each(speechTest.examples)(`${speechTest.id}: $text`, ({ text }) => expect(holds(text)).toBe(true));
  test.each(speechTest.nonExamples ?? [])(`${speechTest.id} is silent on %s`, (text) => expect(holds(text)).toBe(false));
}
