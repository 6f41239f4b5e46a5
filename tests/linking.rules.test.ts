/** Rules of roles and gender answer as their examples say; links join and part the pairs they show. */
import { describe, expect, test } from "vitest";
import type { Step } from "../src/extractor.js";
import { lexicon } from "../src/lexicon/table.js";
import { definitionRules } from "../src/linking/definitions.js";
import { personForm } from "../src/linking/forms.js";
import { genderRules } from "../src/linking/gender.js";
import { organizationForm } from "../src/linking/organization-form.js";
import { organizationLinks } from "../src/linking/organizations-rules.js";
import { personLinks } from "../src/linking/people-rules.js";
import { roleRules } from "../src/linking/roles/index.js";
import { Surroundings } from "../src/linking/surroundings.js";
import { Document } from "../src/text/document.js";
import { unmark } from "./marks.js";

/** The document of an example, its marked spans as names of people, and the tokens of the first. */
function scene(marked: string): { s: Surroundings; first: number; last: number } {
  const { text, spans } = unmark(marked);
  const document = new Document(text);
  const names = spans.map(({ start, end }) => ({
    kind: "people" as const,
    first: document.tokenAt(start),
    last: document.tokenAt(end - 1),
  }));
  return { s: new Surroundings(document, names), ...names[0]! };
}

describe("roles", () => {
  for (const rule of roleRules) {
    const read = (marked: string) => {
      const { s, first, last } = scene(marked);
      const span = rule.read(s, first, last);
      return span ? s.document.slice(span.first, span.last) : null;
    };
    test.each(rule.examples as readonly { text: string; value?: string | null }[])(`${rule.id} reads $text`, ({ text, value }) =>
      expect(read(text)).toBe(value),
    );
    test.each(rule.nonExamples ?? [])(`${rule.id} reads nothing in %s`, (text) => expect(read(text)).toBe(null));
  }
});

describe("gender", () => {
  for (const rule of genderRules) {
    const read = (marked: string) => {
      const { s, first, last } = scene(marked);
      return rule.read(s, first, last);
    };
    test.each(rule.examples as readonly { text: string; value?: string | null }[])(`${rule.id} reads $text`, ({ text, value }) =>
      expect(read(text)).toBe(value),
    );
    test.each(rule.nonExamples ?? [])(`${rule.id} reads nothing in %s`, (text) => expect(read(text)).toBe(null));
  }
});

describe("definitions", () => {
  for (const rule of definitionRules) {
    const read = (marked: string) => {
      const { text, spans } = unmark(marked);
      const document = new Document(text);
      const names = spans.map(({ start, end }) => ({
        kind: "organizations" as const,
        first: document.tokenAt(start),
        last: document.tokenAt(end - 1),
      }));
      const [name, other] = names as [(typeof names)[0], (typeof names)[0] | undefined];
      const found = rule.read(new Surroundings(document, names), name.first, name.last);
      return [found && document.slice(found.first, found.last), other ? document.slice(other.first, other.last) : null] as const;
    };
    test.each(rule.examples as readonly { text: string }[])(`${rule.id} reads $text`, ({ text }) => {
      const [found, other] = read(text);
      expect(found).toBe(other);
    });
    test.each(rule.nonExamples ?? [])(`${rule.id} reads nothing in %s`, (text) => expect(read(text)[0]).toBe(null));
  }
});

function walkPairs<F, R extends Step & { fits(long: F, short: F): boolean }>(
  rules: readonly R[],
  form: (document: Document, first: number, last: number) => F,
): void {
  for (const rule of rules) {
    const fits = (marked: string) => {
      const { text, spans } = unmark(marked);
      const document = new Document(text);
      const [long, short] = spans.map(({ start, end }) => form(document, document.tokenAt(start), document.tokenAt(end - 1))) as [F, F];
      return rule.fits(long, short);
    };
    test.each(rule.examples as readonly { text: string }[])(`${rule.id} joins $text`, ({ text }) => expect(fits(text)).toBe(true));
    test.each(rule.nonExamples ?? [])(`${rule.id} parts %s`, (text) => expect(fits(text)).toBe(false));
  }
}

describe("links of people", () =>
  walkPairs(personLinks, (document, first, last) => {
    const entry = document.entryOf(first, last);
    return personForm(document.slice(first, last), entry < 0 ? 0 : lexicon().alias(entry));
  }));
describe("links of organizations", () => walkPairs(organizationLinks, organizationForm));
