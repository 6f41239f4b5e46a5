/** Names that the lexicon holds as organizations, and of which kind. */
import { F } from "../../lexicon/flags.js";
import type { EvidenceRule } from "../../names/evidence.js";
import { LOW } from "../../names/facts.js";
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { ALL_CAPS } from "../../text/tokens.js";
import { org, single } from "./words.js";

const ambiguous = (h: Hypothesis) => (h.high & M.AMBIGUOUS_ORG) !== 0;

const kind = (id: string, describe: string, mask: number, person: number, organization: number, text: string): EvidenceRule => ({
  id,
  describe,
  weights: [person, organization],
  when: [LOW, mask],
  holds: (h) => org(h) && (h.low & mask) !== 0,
  examples: [{ text }],
  nonExamples: ["shares of [Vardimek] rose"],
});

export const lexiconRules: readonly EvidenceRule[] = [
  {
    id: "organization/lexicon-phrase",
    describe: "Two words or more that the lexicon holds as an organization.",
    weights: [-13, 6],
    on: "more",
    when: [LOW, M.ORG],
    holds: (h) => org(h) && !single(h) && !ambiguous(h),
    examples: [{ text: "the [World Health Organization] said" }],
    nonExamples: ["the [World Health] Organization said"],
  },
  {
    id: "organization/lexicon-phrase-ambiguous",
    describe: "Two words or more that can be an organization.",
    weights: [-13, -1],
    on: "more",
    when: [LOW, M.ORG],
    holds: (h) => org(h) && !single(h) && ambiguous(h),
    examples: [{ text: "the [Bamboo Union] said" }],
    nonExamples: ["so [Social Democrats] said"],
  },
  {
    id: "organization/lexicon-word",
    describe: "One word that the lexicon holds as an organization and as nothing else.",
    weights: [1, 10],
    on: "one",
    when: [LOW, M.ORG],
    holds: (h) =>
      org(h) && single(h) && !ambiguous(h) && !(h.high & M.COMMON) && !(h.low & (M.NAMEY | M.PLACE)) && !(h.shapeAt(h.first) & ALL_CAPS),
    examples: [{ text: "shares of [Gazprom] rose" }],
    nonExamples: ["shares of [Oslo] rose"],
  },
  {
    id: "organization/lexicon-word-ambiguous",
    describe: "One word that can be an organization, among other things.",
    weights: [-1, 2],
    on: "one",
    when: [LOW, M.ORG],
    holds: (h) => org(h) && single(h) && ambiguous(h) && !(h.shapeAt(h.first) & ALL_CAPS),
    examples: [{ text: "shares of [Shell] rose" }],
    nonExamples: ["shares of [Oslo] rose"],
  },
  {
    id: "organization/lexicon-word-common",
    describe: "An organization whose name is an English word.",
    weights: [-4, 5],
    on: "one",
    when: [LOW, M.ORG],
    holds: (h) => org(h) && single(h) && (h.high & M.COMMON) !== 0,
    examples: [{ text: "shares of [Shell] rose" }],
    nonExamples: ["shares of [Oslo] rose"],
  },
  {
    id: "organization/lexicon-word-name",
    describe: "An organization whose name is a first name or a surname too.",
    weights: [1, 3],
    on: "one",
    when: [LOW, M.NAMEY],
    holds: (h) => org(h) && single(h) && (h.low & M.NAMEY) !== 0,
    examples: [{ text: "shares of [Ford] rose" }],
    nonExamples: ["shares of [Nokia] so it was"],
  },
  {
    id: "organization/lexicon-word-place",
    describe: "An organization whose name is a place's too.",
    weights: [0, -6],
    when: [LOW, M.PLACE],
    holds: (h) => org(h) && (h.low & M.PLACE) !== 0,
    examples: [{ text: "fans of [Liverpool] sang" }],
    nonExamples: ["fans of [Oslo] sang"],
  },
  {
    id: "organization/lexicon-capitals",
    describe: "Capitals that the lexicon holds as an organization.",
    weights: [-4, 7],
    on: "one",
    when: [LOW, M.ORG],
    holds: (h) => org(h) && single(h) && (h.shapeAt(h.first) & ALL_CAPS) !== 0 && !(h.high & M.COMMON),
    examples: [{ text: "the [UNESCO] said" }],
    nonExamples: ["the [Oslo] said"],
  },
  kind("organization/company", "A company of the lexicon.", F.COMPANY.mask, -3, 5, "shares of [Gazprom] rose"),
  kind("organization/team", "A team of the lexicon.", F.TEAM.mask, -2, 4, "fans of [Juventus] sang"),
  kind("organization/party", "A party of the lexicon.", F.PARTY.mask, -4, 5, "the [Labour Party] said"),
  kind("organization/government", "A government body of the lexicon.", F.GOVERNMENT.mask, -7, 4, "the [Bundestag] voted"),
  kind("organization/media", "A medium of the lexicon.", F.MEDIA.mask, -9, 3, "told the [BBC] on"),
  kind("organization/international", "An international body of the lexicon.", F.INTERNATIONAL.mask, -16, 5, "the [European Union] said"),
  kind("organization/education", "A university or institute of the lexicon.", F.EDUCATION.mask, -19, 3, "the [University of Oslo] said"),
  kind("organization/armed", "An armed group of the lexicon.", F.ARMED.mask, -4, 1, "the [Taliban] said"),
];
