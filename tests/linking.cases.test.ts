/** The passages of linking.cases.ts: mentions are given, linking says which are one. */
import { describe, expect, test } from "vitest";
import type { OrganizationEntity, PersonEntity } from "../src/linking/entity.js";
import type { NamedMention } from "../src/linking/named-mention.js";
import { linkOrganizations } from "../src/linking/organizations.js";
import { linkPeople } from "../src/linking/people.js";
import { Surroundings } from "../src/linking/surroundings.js";
import { Document } from "../src/text/document.js";
import { type LinkingCase, linkingCases } from "./linking.cases.js";

const MARK = /\[(\w)\|([^\]]+)\]/g;

interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

function unmark(marked: string): Marked {
  let text = "";
  let at = 0;
  const marks = [];
  for (const m of marked.matchAll(MARK)) {
    text += marked.slice(at, m.index);
    marks.push({ label: m[1]!, start: text.length, end: text.length + m[2]!.length });
    text += m[2]!;
    at = m.index + m[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

/** Each entity as the labels of its mentions, and what is said of each label. */
function solve({ text: marked, expect: expected = {} }: LinkingCase): { got: unknown; wanted: unknown } {
  const { text, marks } = unmark(marked);
  const document = new Document(text);
  const named = marks.map(({ label, start, end }) => {
    const first = document.tokenAt(start);
    const last = document.tokenAt(end - 1);
    const kind = label < "a" ? ("organizations" as const) : ("people" as const);
    const mention = { kind, start, end, text: text.slice(start, end), rule: "", evidence: [], features: null };
    return { label, kind, first, last, mention };
  });
  const s = new Surroundings(document, named);
  const of = (kind: string): NamedMention[] => named.filter((name) => name.kind === kind);
  const entities: readonly (PersonEntity | OrganizationEntity)[] = [
    ...linkPeople(s, of("people")),
    ...linkOrganizations(s, of("organizations")),
  ];
  const labelAt = new Map(named.map(({ label, mention }) => [mention.start, label]));
  const groups = entities.map(({ mentions }) => mentions.map(({ start }) => `${labelAt.get(start)}${start}`).join(" ")).sort();
  const wantedGroups = [...new Set(named.map(({ label }) => label))]
    .map((label) =>
      named
        .filter((name) => name.label === label)
        .map(({ mention }) => `${label}${mention.start}`)
        .join(" "),
    )
    .sort();
  const got: Record<string, unknown> = {};
  for (const [label, asked] of Object.entries(expected)) {
    const start = named.find((name) => name.label === label)!.mention.start;
    const entity = entities.find(({ mentions }) => mentions.some((mention) => mention.start === start)) as unknown as Record<
      string,
      unknown
    >;
    got[label] = Object.fromEntries(Object.keys(asked).map((key) => [key, entity[key]]));
  }
  return { got: { groups, ...got }, wanted: { groups: wantedGroups, ...expected } };
}

for (const [about, cases] of Object.entries(linkingCases)) {
  describe(about, () => {
    for (const item of cases) {
      // A known miss fails here when it is solved, and then loses its mark.
      (item.miss ? test.fails : test)(item.text, () => {
        const { got, wanted } = solve(item);
        expect(got).toEqual(wanted);
      });
    }
  });
}

test("there are many cases", () => {
  expect(Object.values(linkingCases).flat().length).toBeGreaterThanOrEqual(120);
});
