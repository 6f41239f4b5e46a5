/** Every rule proves itself: its examples are found exactly as marked, its near misses stay silent. */
import { describe, expect, test } from "vitest";
import { countriesRoom } from "../src/countries/index.js";
import type { Example, Extractor } from "../src/extractor.js";
import { organizationsRoom } from "../src/organizations/index.js";
import { peopleRoom } from "../src/people/index.js";
import { Document } from "../src/text/document.js";

/** Takes the marks out of an example: "[a] b" → text "a b" and the spans; \[ and \] stand for brackets. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === "\\") text += marked[++i];
    else if (char === "[") spans.push({ start: text.length, end: -1 });
    else if (char === "]") spans[spans.length - 1]!.end = text.length;
    else text += char;
  }
  return { text, spans };
}

const rooms: readonly Extractor<never>[] = [peopleRoom, organizationsRoom, countriesRoom] as never;
for (const room of rooms) {
  describe(room.kind, () => {
    for (const rule of room.rules) {
      test.each(rule.examples as readonly Example[])(`${rule.id} finds $text`, ({ text: marked }) => {
        const { text, spans } = unmark(marked);
        const found = Array.from(rule.find(new Document(text)), ({ start, end }) => text.slice(start, end));
        expect(found).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
      });
      test.each(rule.nonExamples ?? [])(`${rule.id} is silent on %s`, (text) => {
        expect(Array.from(rule.find(new Document(text)), ({ start, end }) => text.slice(start, end))).toEqual([]);
      });
    }
  });
}
