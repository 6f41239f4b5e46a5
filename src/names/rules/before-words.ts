/** Evidence in the word before a name: titles, prepositions, articles, verbs, nouns. */
import { F } from "../../lexicon/flags.js";
import { CAPITAL, INITIAL, POINT } from "../../text/tokens.js";
import { hashOf, wordSet } from "../../text/word-hash.js";
import * as C from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import { COMMA, LOW, PREV_CLASS, PREV_LOW, PREV_MARK, THE } from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";
import { isCapital, isThe, prevClass, ROLE_OR_RELATION, second } from "./neighbours.js";

const F_HONORIFIC = F.HONORIFIC.mask;

const ON = hashOf("on");

const SERVICE_NOUNS = wordSet("page pages account accounts post posts video videos feed feeds profile followers messages comment comments");

const isService = (h: Hypothesis): boolean =>
  (h.prev >= 0 && h.document.tokens.hashA[h.prev] === ON) ||
  (h.next >= 0 && !(h.shapeAt(h.next) & CAPITAL) && SERVICE_NOUNS.has(h.document.tokens.hashA[h.next]!));

const HOLDINGS = wordSet("shares share stock stocks unit subsidiary division shareholders bonds stake");

export const beforeWordRules: readonly EvidenceRule[] = [
  {
    id: "before/honorific",
    describe: "Behind Mr, Dr, Sheikh.",
    weights: [0, -9],
    when: [PREV_LOW, F_HONORIFIC],
    holds: (h) => h.canBePerson && (h.lowAt(h.prev) & F_HONORIFIC) !== 0,
    examples: [{ text: "Mr. [Vardimek] said" }],
    nonExamples: ["a [Vardimek] said"],
  },
  {
    id: "before/title",
    describe: "Behind a title with a capital.",
    weights: [2, -6],
    when: [PREV_LOW, M.ROLES],
    holds: (h) => h.canBePerson && isCapital(h, h.prev) && (h.lowAt(h.prev) & M.ROLES) !== 0 && !(h.lowAt(h.prev) & F_HONORIFIC),
    examples: [{ text: "President [Vardimek] said" }],
    nonExamples: ["a [Vardimek] said"],
  },
  {
    id: "before/short-title",
    describe: "Behind a shortened title: Maj., Gen., Sen.",
    weights: [5, -4],
    when: [PREV_LOW, M.TITLES],
    holds: (h) =>
      h.canBePerson &&
      isCapital(h, h.prev) &&
      (h.lowAt(h.prev) & M.TITLES) !== 0 &&
      (h.shapeAt(h.prev) & POINT) !== 0 &&
      !(h.shapeAt(h.prev) & INITIAL) &&
      !(h.lowAt(h.prev) & M.PARTICLE),
    examples: [{ text: "Maj. [Vardimek] said" }],
    nonExamples: ["Maj [Vardimek] said", "St. [Vardimek] said"],
  },
  {
    id: "before/role",
    describe: "Behind a role or a relation in small letters.",
    weights: [9, 1],
    when: [PREV_LOW, ROLE_OR_RELATION],
    holds: (h) => h.canBePerson && !isCapital(h, h.prev) && (h.lowAt(h.prev) & ROLE_OR_RELATION) !== 0,
    examples: [{ text: "the spokesman [Ubo Vardimek] said" }],
    nonExamples: ["the spokesman, [Ubo Vardimek], said"],
  },
  {
    id: "before/role-comma",
    describe: "Behind a role and a comma.",
    weights: [6, 3],
    when: [PREV_MARK, COMMA],
    holds: (h) => h.canBePerson && h.mark(h.prev, ",") && (h.lowAt(second(h)) & ROLE_OR_RELATION) !== 0,
    examples: [{ text: "the spokesman, [Ubo Vardimek], said" }],
    nonExamples: ["the spokesman [Ubo Vardimek] said"],
  },
  {
    id: "before/people",
    describe: "Behind a people: American X.",
    weights: [-5, -8],
    when: [PREV_LOW, M.DEMONYM],
    holds: (h) => (h.lowAt(h.prev) & M.DEMONYM) !== 0,
    examples: [{ text: "the Norwegian [Ubo Vardimek] won" }],
    nonExamples: ["so [Ubo Vardimek] won"],
  },
  {
    id: "before/in-single",
    describe: "One word behind “in”.",
    weights: [-7, -7],
    on: "one",
    when: [PREV_CLASS, C.IN],
    holds: (h) => h.words === 1 && prevClass(h, C.IN),
    examples: [{ text: "in [Vardimek] they" }],
    nonExamples: ["so [Vardimek] they"],
  },
  {
    id: "before/in",
    describe: "Several words behind “in”.",
    weights: [-13, -4],
    on: "more",
    when: [PREV_CLASS, C.IN],
    holds: (h) => h.words > 1 && prevClass(h, C.IN),
    examples: [{ text: "in [Ubo Vardimek] they" }],
    nonExamples: ["so [Ubo Vardimek] they"],
  },
  {
    id: "before/at",
    describe: "Behind “at”.",
    weights: [-7, 0],
    when: [PREV_CLASS, C.AT],
    holds: (h) => prevClass(h, C.AT),
    examples: [{ text: "at [Vardimek] they" }],
    nonExamples: ["so [Vardimek] they"],
  },
  {
    id: "before/place-preposition",
    describe: "Behind another preposition of place: near, from, to.",
    weights: [0, 0],
    when: [PREV_CLASS, C.PLACE_PREPOSITION],
    holds: (h) => prevClass(h, C.PLACE_PREPOSITION) && !prevClass(h, C.IN | C.AT),
    examples: [{ text: "near [Vardimek] they" }],
    nonExamples: ["for [Vardimek] they"],
  },
  {
    id: "before/shares-of",
    describe: "Behind “shares of”, “unit of”: a company.",
    weights: [-19, 8],
    when: [PREV_CLASS, C.OF],
    holds: (h) => prevClass(h, C.OF) && HOLDINGS.has(h.document.tokens.hashA[second(h)] ?? 0),
    examples: [{ text: "owns shares of [Ubo Vardimek] and" }],
    nonExamples: ["owns [Ubo Vardimek] and", "sons of [Ubo Vardimek] and"],
  },
  {
    id: "before/on-service",
    describe: "An organization of the lexicon behind “on”, or behind a possessive and before page, account, post: the service.",
    weights: [-4, -5],
    on: "one",
    when: [LOW, M.ORG],
    holds: (h) => (h.low & M.ORG) !== 0 && h.words === 1 && isService(h),
    examples: [{ text: "said on [Facebook] that" }, { text: "said on his [Facebook] page that" }],
    nonExamples: ["said [Facebook] on", "told [Facebook] investors that"],
  },
  {
    id: "before/of",
    describe: "Behind “of”.",
    weights: [-3, 0],
    when: [PREV_CLASS, C.OF],
    holds: (h) => prevClass(h, C.OF),
    examples: [{ text: "of [Vardimek] they" }],
    nonExamples: ["so [Vardimek] they"],
  },
  {
    id: "before/for",
    describe: "Behind “for”.",
    weights: [3, 2],
    when: [PREV_CLASS, C.FOR],
    holds: (h) => prevClass(h, C.FOR),
    examples: [{ text: "for [Vardimek] they" }],
    nonExamples: ["near [Vardimek] they"],
  },
  {
    id: "before/agent",
    describe: "Behind by, with, against, between.",
    weights: [3, 4],
    when: [PREV_CLASS, C.AGENT_PREPOSITION],
    holds: (h) => prevClass(h, C.AGENT_PREPOSITION),
    examples: [{ text: "by [Vardimek] they" }],
    nonExamples: ["so [Vardimek] they"],
  },
  {
    id: "before/the",
    describe: "Behind “the”.",
    weights: [-8, 2],
    when: [PREV_MARK, THE],
    holds: (h) => prevClass(h, C.ARTICLE) || isThe(h, h.prev),
    examples: [{ text: "the [Vardimek] said" }],
    nonExamples: ["a [Vardimek] said"],
  },
  {
    id: "before/the-single",
    describe: "One word behind “the”.",
    weights: [4, 0],
    on: "one",
    when: [PREV_MARK, THE],
    holds: (h) => h.words === 1 && (prevClass(h, C.ARTICLE) || isThe(h, h.prev)),
    examples: [{ text: "the [Vardimek] said" }],
    nonExamples: ["a [Vardimek] said"],
  },
  {
    id: "before/a",
    describe: "Behind “a”.",
    weights: [-5, 1],
    when: [PREV_CLASS, C.INDEFINITE],
    holds: (h) => prevClass(h, C.INDEFINITE),
    examples: [{ text: "a [Vardimek] said" }],
    nonExamples: ["so [Vardimek] said"],
  },
  {
    id: "before/his",
    describe: "Behind his, their, its.",
    weights: [-15, 3],
    when: [PREV_CLASS, C.PRONOUN_POSSESSIVE],
    holds: (h) => prevClass(h, C.PRONOUN_POSSESSIVE),
    examples: [{ text: "their [Vardimek] said" }],
    nonExamples: ["the [Vardimek] said"],
  },
  {
    id: "before/says",
    describe: "Behind a verb of speech.",
    weights: [10, 4],
    when: [PREV_CLASS, C.SAYS],
    holds: (h) => prevClass(h, C.SAYS),
    examples: [{ text: "said [Vardimek] on" }],
    nonExamples: ["and [Vardimek] on"],
  },
  {
    id: "before/human-object",
    describe: "Behind a verb that takes a person.",
    weights: [1, 3],
    when: [PREV_CLASS, C.HUMAN_OBJECT_VERB],
    holds: (h) => prevClass(h, C.HUMAN_OBJECT_VERB),
    examples: [{ text: "met [Vardimek] on" }],
    nonExamples: ["so [Vardimek] on"],
  },
  {
    id: "before/body-object",
    describe: "Behind a verb that takes a company.",
    weights: [-2, 14],
    when: [PREV_CLASS, C.BODY_OBJECT_VERB],
    holds: (h) => prevClass(h, C.BODY_OBJECT_VERB),
    examples: [{ text: "joined [Vardimek] on" }],
    nonExamples: ["and [Vardimek] on"],
  },
  {
    id: "before/body-kind",
    describe: "Behind the kind of organization: carmaker X.",
    weights: [-9, 10],
    when: [PREV_CLASS, C.BODY_KIND],
    holds: (h) => prevClass(h, C.BODY_KIND),
    examples: [{ text: "carmaker [Vardimek] said" }],
    nonExamples: ["a [Vardimek] said"],
  },
  {
    id: "before/place-kind",
    describe: "Behind the kind of place: the village X.",
    weights: [-16, -4],
    when: [PREV_CLASS, C.PLACE_KIND],
    holds: (h) => prevClass(h, C.PLACE_KIND),
    examples: [{ text: "the village [Vardimek] was" }],
    nonExamples: ["the [Vardimek] was"],
  },
  {
    id: "before/and",
    describe: "Behind “and”.",
    weights: [0, 1],
    when: [PREV_CLASS, C.CONJUNCTION],
    holds: (h) => prevClass(h, C.CONJUNCTION),
    examples: [{ text: "and [Vardimek] on" }],
    nonExamples: ["said [Vardimek] on"],
  },
  {
    id: "before/contest",
    describe: "Behind beat, v, vs.",
    weights: [8, 10],
    when: [PREV_CLASS, C.CONTEST],
    holds: (h) => prevClass(h, C.CONTEST),
    examples: [{ text: "beat [Vardimek] on" }],
    nonExamples: ["met [Vardimek] on"],
  },
];
