/** A place, a people or a cause before a whole name, and a place behind it. */
import { F } from "../../lexicon/flags.js";
import type { EvidenceRule } from "../../names/evidence.js";
import { FIRST_LOW, FORM, INNER, MORE_WORDS, THREE_WORDS } from "../../names/facts.js";
import { HAS_IN, HAS_OF, type Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { HYPHEN } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import { begins, behindLastOf, isEntry, lastOf, org, THE } from "./entries.js";

const CAUSES = wordSet(
  "catholic protestant christian islamic muslim jewish democratic socialist communist liberal national nationalist social progressive radical united independent popular revolutionary new workers peasant agrarian vanguard reform republican labour labor free serb serbian conservative ulster",
);

export const placeBoundaryRules: readonly EvidenceRule[] = [
  {
    id: "organization/people-and-name",
    describe: "A people, and then a whole name of the lexicon, no party: Norwegian Supreme Court.",
    weights: [-6, -2],
    on: "more",
    when: [FIRST_LOW, M.DEMONYM],
    holds: (h) => begins(h, M.DEMONYM) && placeAndName(h, M.DEMONYM, false),
    examples: [{ text: "the [Samoan Supreme Court] said" }],
    nonExamples: ["the [Samoan Bank] said", "the Samoan [Supreme Court] said"],
  },
  {
    id: "organization/country-and-name",
    describe: "A country, and then a whole name of the lexicon: U.S. Supreme Court.",
    weights: [-6, 10],
    on: "more",
    when: [FIRST_LOW, M.COUNTRY],
    holds: (h) => begins(h, M.COUNTRY) && placeAndName(h, M.COUNTRY, false),
    examples: [{ text: "the [Samoa Supreme Court] said" }],
    nonExamples: ["the [Samoa Bank] said", "the Samoa [Supreme Court] said"],
  },
  {
    id: "organization/place-and-name",
    describe: "A region or a city, and then a whole name of the lexicon: Manitoba Supreme Court.",
    weights: [-7, 2],
    on: "more",
    when: [FORM, THREE_WORDS | MORE_WORDS],
    holds: (h) => placeAndName(h, M.REGION | M.CITY, false),
    examples: [{ text: "the [Manitoba Supreme Court] said" }],
    nonExamples: ["the [Manitoba Bank] said", "the Manitoba [Supreme Court] said"],
  },
  {
    id: "organization/people-and-party",
    describe: "A people, and then a party of the lexicon: Norwegian Labour Party.",
    weights: [-6, 0],
    on: "more",
    when: [FIRST_LOW, M.DEMONYM],
    holds: (h) => begins(h, M.DEMONYM) && placeAndName(h, M.DEMONYM, true),
    examples: [{ text: "the [Samoan Green Party] said" }],
    nonExamples: ["the [Samoan Supreme Court] said", "the Samoan [Green Party] said"],
  },
  {
    id: "organization/place-and-party",
    describe: "A country, a region or a city, and then a party of the lexicon: Manitoba Green Party.",
    weights: [-6, 2],
    on: "more",
    when: [FORM, THREE_WORDS | MORE_WORDS],
    holds: (h) => placeAndName(h, M.PLACE, true),
    examples: [{ text: "the [Manitoba Green Party] said" }],
    nonExamples: ["the [Manitoba Supreme Court] said", "the Manitoba [Green Party] said"],
  },
  {
    id: "organization/cause-and-party",
    describe: "A cause or a creed, and then a party of the lexicon: Catholic People's Party.",
    weights: [-6, 4],
    on: "more",
    when: [FORM, THREE_WORDS | MORE_WORDS],
    holds: (h) =>
      !org(h) &&
      (h.kindAt(h.first + 1) === HYPHEN
        ? isEntry(h, h.first + 3, h.last, F.PARTY.mask)
        : h.first + 1 < h.last && isEntry(h, h.first + 1, h.last, F.PARTY.mask)) &&
      CAUSES.has(h.document.tokens.hashA[h.first]!),
    examples: [{ text: "the [Catholic Green Party] said" }],
    nonExamples: ["the [Manitoba Green Party] said", "the [Catholic Supreme Court] said"],
  },
  {
    id: "organization/name-of-country",
    describe: "A whole name of the lexicon that holds a place, and “of” with a country behind it: not a part of the name.",
    weights: [-4, 8],
    on: "more",
    when: [INNER, HAS_OF],
    holds: (h) => {
      if (org(h)) return false;
      const of = lastOf(h);
      if (!isEntry(h, behindLastOf(h), h.last, M.COUNTRY) || !isEntry(h, h.first, of - 1, M.ORG)) return false;
      return ((h.lowAt(h.first) | h.lowAt(of - 1)) & (M.PLACE | M.DEMONYM)) !== 0;
    },
    examples: [{ text: "the [University of Sheffield of Norway] said" }],
    nonExamples: ["the [Bank of Norway] said", "the [Communist Party of Norway] said"],
  },
  {
    id: "organization/name-of-place",
    describe: "A whole name of the lexicon that ends in a head, and “of” or “in” with a place behind it: the branch there.",
    weights: [0, 7],
    on: "more",
    when: [INNER, HAS_OF | HAS_IN],
    holds: (h) => {
      if (org(h) || !(h.inner & (HAS_OF | HAS_IN)) || h.head < h.first + 1 || !(h.lowAt(h.head) & M.ORG_HEAD) || h.head > h.last - 2)
        return false;
      const rest = h.document.tokens.hashA[h.head + 2] === THE ? h.head + 3 : h.head + 2;
      return isEntry(h, h.first, h.head, M.ORG) && isEntry(h, rest, h.last, M.PLACE) && !(h.lowAt(h.first) & (M.PLACE | M.DEMONYM));
    },
    examples: [{ text: "the [Green Party of British Columbia] said" }, { text: "the [Green Party in Norway] said" }],
    nonExamples: ["the [University of Sheffield of Norway] said", "the [Vardimek Party of Norway] said"],
  },
];

/** Last token of the place or people that the name begins with, or -1. */
function endOfPlace(h: Hypothesis, mask: number): number {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  if (coverFirst[h.first] === h.first && coverLast[h.first]! < h.last && table.low(coverEntry[h.first]!) & mask) return coverLast[h.first]!;
  return coverFirst[h.first]! < 0 && h.lowAt(h.first) & mask ? h.first : -1;
}

/** A place or a people, and then a whole name of the lexicon of two words or more. */
function placeAndName(h: Hypothesis, mask: number, party: boolean): boolean {
  if (org(h) || h.words < 3) return false;
  const i = endOfPlace(h, mask);
  return i >= 0 && i + 1 < h.last && isEntry(h, i + 1, h.last, M.ORG) && isEntry(h, i + 1, h.last, F.PARTY.mask) === party;
}
