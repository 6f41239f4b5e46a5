/** Evidence in the rest of the article: what the first reading found of the same name, its fuller form and its parts. */

import { PROSE } from "../../text/tokens.js";
import type { EvidenceRule } from "../evidence.js";
import {
  BODY,
  CALLED,
  ENDED,
  FIRST_IS_SURNAME,
  FIRST_LOW,
  INITIALS,
  LAST_IS_SURNAME,
  LEFT,
  MEMORABLE,
  MEMORY,
  NAMED,
  SHORT,
  STYLE,
  SURNAMED,
  VOTED_BODY,
  VOTED_DOWN,
  VOTED_NAME,
  VOTED_PERSON,
} from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";
import { ACRONYMS, FIRST_NAMES, ORGANIZATIONS, PEOPLE, SHORT_FORMS, SURNAMES, TEAMS, UNCLAIMED } from "../memory.js";
import * as M from "./masks.js";

const STRONG = 12;
const WEAK = MEMORABLE;
const CLEAR = 14;
const LEANING = 4;
const wordAt = (h: Hypothesis, i: number, cell: number): number =>
  h.memory ? h.memory.strength(h.memory.find(h.document.tokens.hashA[i]!), cell) : 0;
const balance = (h: Hypothesis): number => h.memory?.balance(h.row) ?? 0;
const mean = (h: Hypothesis): number => h.memory?.mean(h.row) ?? 0;
const isUnknown = (h: Hypothesis) =>
  !(h.lowAt(h.first) & (M.NAMEY | M.PLACE | M.DEMONYM | M.ORG)) && !(h.highAt(h.first) & (M.ENGLISH | M.TIME_WORD | M.GROUP));
/** One word for a people: "African" is no short form of the African Union. */
const isPeople = (h: Hypothesis) => h.words === 1 && ((h.lowAt(h.first) & M.DEMONYM) !== 0 || (h.highAt(h.first) & M.GROUP) !== 0);
const heading = (h: Hypothesis) => h.style !== PROSE;

/** Examples hold in a second reading only. */
export const memoryRules: readonly EvidenceRule[] = [
  {
    id: "article/person-strong",
    describe: "The same name is surely a person's elsewhere.",
    weights: [3, 1],
    when: [MEMORY, NAMED],
    holds: (h) => h.known(PEOPLE) >= STRONG && h.known(PEOPLE) > h.known(ORGANIZATIONS),
    examples: [{ text: "Mr. Ubo Vardimek, 43, said so. In all [Ubo Vardimek] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran."],
  },
  {
    id: "article/person-weak",
    describe: "The same name may be a person's elsewhere.",
    weights: [2, 1],
    when: [MEMORY, NAMED],
    holds: (h) => h.known(PEOPLE) >= WEAK && h.known(PEOPLE) < STRONG && h.known(PEOPLE) > h.known(ORGANIZATIONS),
    examples: [{ text: "Ubo Vardimek ran. In all [Ubo Vardimek] ran." }],
    nonExamples: ["Ubo Vardimek ran. In all [Oslo] ran."],
  },
  {
    id: "article/organization-strong",
    describe: "The same name is surely an organization's elsewhere.",
    weights: [-3, 3],
    when: [MEMORY, BODY],
    holds: (h) => h.known(ORGANIZATIONS) >= STRONG && h.known(ORGANIZATIONS) >= h.known(PEOPLE),
    examples: [{ text: "The United Nations spokesman ran. The [United Nations] ran." }],
    nonExamples: ["Carmaker Vardimek Inc said so. In all [Vardimek] ran."],
  },
  {
    id: "article/organization-weak",
    describe: "The same name may be an organization's elsewhere.",
    weights: [-1, 1],
    when: [MEMORY, BODY],
    holds: (h) => h.known(ORGANIZATIONS) >= WEAK && h.known(ORGANIZATIONS) < STRONG && h.known(ORGANIZATIONS) >= h.known(PEOPLE),
    examples: [{ text: "The Vardi Bank ran. In all the [Vardi Bank] ran." }],
    nonExamples: ["The Vardi Bank ran. In all the [Oslo] ran."],
  },
  {
    id: "article/surname-strong",
    describe: "The surname of a sure person.",
    weights: [10, -2],
    when: [MEMORY, SURNAMED],
    holds: (h) => h.words <= 3 && h.known(SURNAMES) >= STRONG,
    examples: [{ text: "Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/surname-weak",
    describe: "The surname of a likely person.",
    weights: [7, -11],
    when: [MEMORY, SURNAMED],
    holds: (h) => h.words <= 3 && h.known(SURNAMES) >= WEAK && h.known(SURNAMES) < STRONG,
    examples: [{ text: "Ubo Vardimek ran. In all [Vardimek] ran." }],
    nonExamples: ["Ubo Vardimek ran. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/first-name",
    describe: "The first name of a person of the article.",
    weights: [2, -5],
    when: [MEMORY, CALLED],
    holds: (h) => h.words === 1 && h.known(FIRST_NAMES) >= WEAK && h.known(SURNAMES) < WEAK,
    examples: [{ text: "Mr. Ubo Vardimek, 43, said so. In all [Ubo] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/family-name",
    describe: "Several words of which the last is a surname of the article.",
    weights: [2, -2],
    when: [MEMORY, LAST_IS_SURNAME],
    holds: (h) => h.words > 1 && h.canBePerson && wordAt(h, h.last, SURNAMES) >= WEAK && h.known(PEOPLE) < WEAK,
    examples: [{ text: "Mr. Sergei Vardimek, 43, said so. In all [Wooden Vardimek] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran."],
  },
  {
    id: "article/starts-with-surname",
    describe: "Several words of which the first is a surname of the article.",
    weights: [-3, -5],
    when: [MEMORY, FIRST_IS_SURNAME],
    holds: (h) =>
      h.words > 1 &&
      h.canBePerson &&
      wordAt(h, h.first, SURNAMES) >= WEAK &&
      wordAt(h, h.first, FIRST_NAMES) < WEAK &&
      h.known(PEOPLE) < WEAK,
    examples: [{ text: "Mr. Sergei Vardimek, 43, said so. In all [Vardimek Bucket] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran."],
  },
  {
    id: "article/short-form",
    describe: "The beginning of an organization's fuller name.",
    weights: [-9, 3],
    when: [MEMORY, SHORT],
    holds: (h) => h.known(SHORT_FORMS) >= WEAK && h.known(SURNAMES) < WEAK && !isPeople(h),
    examples: [{ text: "Vardimek Bank Inc said so. In all [Vardimek] ran." }],
    nonExamples: ["Vardimek Bank Inc said so. In all [Ubo Vardimek] ran.", "The Arab Zebu Bank Inc said so. In all [Arab] banks ran."],
  },
  {
    id: "article/short-form-unknown",
    describe: "One word in no list that begins an organization's fuller name.",
    weights: [-6, 1],
    on: "one",
    when: [MEMORY, SHORT],
    holds: (h) => h.words === 1 && isUnknown(h) && h.known(SHORT_FORMS) >= WEAK && h.known(SURNAMES) < WEAK,
    examples: [{ text: "Vardimek Bank Inc said so. In all [Vardimek] ran." }],
    nonExamples: ["Oslo Bank Inc said so. In all [Oslo] ran."],
  },
  {
    id: "article/short-form-strong",
    describe: "The beginning of a sure organization's fuller name.",
    weights: [-12, 3],
    when: [MEMORY, SHORT],
    holds: (h) => h.known(SHORT_FORMS) >= STRONG && h.known(SURNAMES) < WEAK && !isPeople(h),
    examples: [{ text: "Fans of the World Health Organization ran. In all [World Health] ran." }],
    nonExamples: ["In all [World Health] ran."],
  },
  {
    id: "article/short-form-more",
    describe: "Two words or more that begin an organization's fuller name.",
    weights: [3, -4],
    on: "more",
    when: [MEMORY, SHORT],
    holds: (h) => h.words > 1 && h.known(SHORT_FORMS) >= WEAK,
    examples: [{ text: "Vardimek Zebu Bank Inc said so. In all [Vardimek Zebu] ran." }],
    nonExamples: ["Vardimek Bank Inc said so. In all [Vardimek] ran."],
  },
  {
    id: "article/short-form-place",
    describe: "A place or a people that begins an organization's fuller name.",
    weights: [-5, 0],
    on: "one",
    when: [MEMORY, SHORT],
    holds: (h) => (isPeople(h) || (h.words === 1 && (h.lowAt(h.first) & M.PLACE) !== 0)) && h.known(SHORT_FORMS) >= WEAK,
    examples: [{ text: "Oslo Bank Inc said so. In all [Oslo] ran." }],
    nonExamples: ["Vardimek Bank Inc said so. In all [Vardimek] ran."],
  },
  {
    id: "article/last-word",
    describe: "The head that ends an organization's fuller name: the Commission.",
    weights: [-2, 6],
    when: [FIRST_LOW, M.ORG_HEAD],
    holds: (h) => h.words === 1 && (h.lowAt(h.first) & M.ORG_HEAD) !== 0 && h.known(TEAMS) >= STRONG,
    examples: [{ text: "Ask the European Commission (EC), the European Commission said. In all the [Commission] ran." }],
    nonExamples: ["The European Parliament said so. In all the [Commission] ran."],
  },
  {
    id: "article/team-nickname",
    describe: "The last word of an organization's fuller name, no head.",
    weights: [-8, -2],
    when: [MEMORY, ENDED],
    holds: (h) => h.words === 1 && !(h.lowAt(h.first) & M.ORG_HEAD) && h.known(TEAMS) >= WEAK && h.known(SURNAMES) < WEAK,
    examples: [{ text: "The Vardimek Zebus Inc and the Cleveland Indians ran. In all the [Indians] ran." }],
    nonExamples: ["In all the [Indians] ran."],
  },
  {
    id: "article/acronym",
    describe: "The capitals of an organization's words.",
    weights: [-4, 7],
    when: [MEMORY, INITIALS],
    holds: (h) => acronym(h),
    examples: [{ text: "The Vardimek Ubolo Bank Inc said so. In all [VUBI] ran." }],
    nonExamples: ["The Vardimek Ubolo Bank Inc said so. In all [Vardimek] ran."],
  },
  {
    id: "article/vote-person",
    describe: "All places of the name together speak clearly for a person.",
    weights: [3, 5],
    when: [MEMORY, VOTED_PERSON],
    holds: (h) => balance(h) >= CLEAR,
    examples: [{ text: "Mr. Ubo Vardimek died. Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran." }],
    nonExamples: ["Carmaker Vardimek Inc ran. In all [Vardimek Inc] ran."],
  },
  {
    id: "article/vote-person-weak",
    describe: "All places of the name together lean to a person.",
    weights: [1, 0],
    when: [MEMORY, VOTED_PERSON],
    holds: (h) => balance(h) >= LEANING && balance(h) < CLEAR,
    examples: [{ text: "seen as [Vardimek] in it, as Vardimek in it" }],
    nonExamples: ["Carmaker Vardimek Inc ran. In all [Vardimek Inc] ran."],
  },
  {
    id: "article/vote-organization",
    describe: "All places of the name together speak clearly for an organization.",
    weights: [-4, 3],
    when: [MEMORY, VOTED_BODY],
    holds: (h) => balance(h) <= -CLEAR,
    examples: [{ text: "Carmaker Vardimek Inc ran. In all [Vardimek Inc] ran." }],
    nonExamples: ["Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/vote-organization-weak",
    describe: "All places of the name together lean to an organization.",
    weights: [-5, 3],
    when: [MEMORY, VOTED_BODY],
    holds: (h) => balance(h) <= -LEANING && balance(h) > -CLEAR,
    examples: [{ text: "The [Bucket] ran, the Bucket slept." }],
    nonExamples: ["Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/vote-name",
    describe: "All places together speak for a name.",
    weights: [1, 0],
    when: [MEMORY, VOTED_NAME],
    holds: (h) => mean(h) >= 3,
    examples: [{ text: "Mr. Ubo Vardimek died. Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran." }],
    nonExamples: ["In Oslo and in Oslo and in [Oslo] they ran."],
  },
  {
    id: "article/vote-nothing",
    describe: "All places together speak against a name.",
    weights: [-2, -3],
    when: [MEMORY, VOTED_DOWN],
    holds: (h) => mean(h) <= -4,
    examples: [{ text: "The [Bucket] fell on a Bucket." }],
    nonExamples: ["Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/unclaimed",
    describe: "The word stands unclaimed elsewhere.",
    weights: [-2, 0],
    when: [MEMORY, LEFT],
    holds: (h) => h.words === 1 && h.known(UNCLAIMED) > 1,
    examples: [{ text: "In Oslo and in Oslo and in [Oslo] they ran." }],
    nonExamples: ["In Oslo and in Oslo and in [Gazprom] they ran."],
  },
  {
    id: "article/heading-person",
    describe: "In a heading: a name, surname or first name of a person of the article.",
    weights: [-2, -3],
    when: [MEMORY, NAMED | SURNAMED],
    holds: (h) => heading(h) && (h.known(PEOPLE) >= WEAK || (h.words <= 3 && h.known(SURNAMES) >= WEAK)),
    examples: [{ text: "ZEBUS SEE VARDIMEK\n\nMr. Ubo Vardimek, 43, said so. MEKO SEES [VARDIMEK]\n" }],
    nonExamples: ["ZEBUS SEE VARDIMEK\n\nMr. Ubo Vardimek, 43, said so. MEKO SEES [Vardimek]\n"],
  },
  {
    id: "article/heading-organization",
    describe: "In a heading: a name or short form of an organization of the article.",
    weights: [-3, 0],
    when: [MEMORY, BODY | SHORT],
    holds: (h) => heading(h) && (h.known(ORGANIZATIONS) >= WEAK || h.known(SHORT_FORMS) >= WEAK),
    examples: [{ text: "Vardimek Bank Inc said so.\n\nMEKO SEES [VARDIMEK]\n" }],
    nonExamples: ["Vardimek Bank Inc said so.\n\nMEKO SEES [Vardimek]\n"],
  },
  {
    id: "article/heading-unknown",
    describe: "In a heading: nothing in the article is called so.",
    weights: [-1, -1],
    when: [STYLE, ~(1 << PROSE)],
    holds: (h) =>
      heading(h) &&
      h.memory !== null &&
      h.known(PEOPLE) < WEAK &&
      h.known(ORGANIZATIONS) < WEAK &&
      h.known(SURNAMES) < WEAK &&
      h.known(SHORT_FORMS) < WEAK,
    examples: [{ text: "The bucket fell.\n\nMEKO SEES [VARDIMEK]\n" }],
    nonExamples: ["The bucket fell.\n\nMEKO SEES [Oslo]\n"],
  },
];

function acronym(h: Hypothesis): boolean {
  if (h.words !== 1 || !h.memory || !(h.shapeAt(h.first) & 2)) return false;
  return h.known(ACRONYMS) >= WEAK;
}
