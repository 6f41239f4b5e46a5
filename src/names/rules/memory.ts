/** Evidence in the rest of the article: what the first reading found of the same name, its fuller form and its parts. */

import { PROSE } from "../../text/tokens.js";
import type { EvidenceRule } from "../evidence.js";
import { FIRST_LOW } from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";
import type { NameMemory } from "../memory.js";
import * as M from "./masks.js";

const STRONG = 12;
const WEAK = 4;
const of = (
  h: Hypothesis,
  map: "people" | "organizations" | "surnames" | "firstNames" | "shortForms" | "teams" | "acronyms" | "unclaimed",
): number => h.memory?.[map].get(h.key) ?? 0;
const firstWord = (h: Hypothesis, map: keyof NameMemory & ("surnames" | "firstNames")) =>
  h.memory?.[map].get(h.document.tokens.hashA[h.first]!) ?? 0;
const lastWord = (h: Hypothesis, map: keyof NameMemory & ("surnames" | "firstNames")) =>
  h.memory?.[map].get(h.document.tokens.hashA[h.last]!) ?? 0;
const CLEAR = 14;
const LEANING = 4;
/** Evidence of all places of the name, for a person above 0; 0 for a name with one place. */
function balance(h: Hypothesis): number {
  const vote = h.memory?.votes.get(h.key);
  return vote && vote.places > 1 ? vote.balance : 0;
}
function mean(h: Hypothesis): number {
  const vote = h.memory?.votes.get(h.key);
  return vote && vote.places > 1 ? vote.strength / vote.places : 0;
}
const heading = (h: Hypothesis) => h.style !== PROSE;

/** Examples hold in a second reading only. */
export const memoryRules: readonly EvidenceRule[] = [
  {
    id: "article/person-strong",
    describe: "The same name is surely a person's elsewhere.",
    weights: [4, 3],
    holds: (h) => of(h, "people") >= STRONG && of(h, "people") > of(h, "organizations"),
    examples: [{ text: "Mr. Ubo Vardimek, 43, said so. In all [Ubo Vardimek] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran."],
  },
  {
    id: "article/person-weak",
    describe: "The same name may be a person's elsewhere.",
    weights: [2, 2],
    holds: (h) => of(h, "people") >= WEAK && of(h, "people") < STRONG && of(h, "people") > of(h, "organizations"),
    examples: [{ text: "Ubo Vardimek ran. In all [Ubo Vardimek] ran." }],
    nonExamples: ["Ubo Vardimek ran. In all [Oslo] ran."],
  },
  {
    id: "article/organization-strong",
    describe: "The same name is surely an organization's elsewhere.",
    weights: [-5, 3],
    holds: (h) => of(h, "organizations") >= STRONG && of(h, "organizations") >= of(h, "people"),
    examples: [{ text: "The United Nations spokesman ran. The [United Nations] ran." }],
    nonExamples: ["Carmaker Vardimek Inc said so. In all [Vardimek] ran."],
  },
  {
    id: "article/organization-weak",
    describe: "The same name may be an organization's elsewhere.",
    weights: [-1, 1],
    holds: (h) => of(h, "organizations") >= WEAK && of(h, "organizations") < STRONG && of(h, "organizations") >= of(h, "people"),
    examples: [{ text: "The XKVB ran. In all the [XKVB] ran." }],
    nonExamples: ["The XKVB ran. In all the [Oslo] ran."],
  },
  {
    id: "article/surname-strong",
    describe: "The surname of a sure person.",
    weights: [10, -2],
    holds: (h) => h.words <= 3 && of(h, "surnames") >= STRONG,
    examples: [{ text: "Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/surname-weak",
    describe: "The surname of a likely person.",
    weights: [6, -10],
    holds: (h) => h.words <= 3 && of(h, "surnames") >= WEAK && of(h, "surnames") < STRONG,
    examples: [{ text: "Ubo Vardimek ran. In all [Vardimek] ran." }],
    nonExamples: ["Ubo Vardimek ran. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/first-name",
    describe: "The first name of a person of the article.",
    weights: [2, -4],
    holds: (h) => h.words === 1 && of(h, "firstNames") >= WEAK && of(h, "surnames") < WEAK,
    examples: [{ text: "Mr. Ubo Vardimek, 43, said so. In all [Ubo] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/family-name",
    describe: "Several words of which the last is a surname of the article.",
    weights: [2, -1],
    holds: (h) => h.words > 1 && h.canBePerson && lastWord(h, "surnames") >= WEAK && of(h, "people") < WEAK,
    examples: [{ text: "Mr. Sergei Vardimek, 43, said so. In all [Wooden Vardimek] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran."],
  },
  {
    id: "article/starts-with-surname",
    describe: "Several words of which the first is a surname of the article.",
    weights: [-2, -3],
    holds: (h) =>
      h.words > 1 && h.canBePerson && firstWord(h, "surnames") >= WEAK && firstWord(h, "firstNames") < WEAK && of(h, "people") < WEAK,
    examples: [{ text: "Mr. Sergei Vardimek, 43, said so. In all [Vardimek Bucket] ran." }],
    nonExamples: ["Mr. Ubo Vardimek, 43, said so. In all [Vardimek] ran."],
  },
  {
    id: "article/short-form",
    describe: "The beginning of an organization's fuller name.",
    weights: [-10, 3],
    holds: (h) => of(h, "shortForms") >= WEAK && of(h, "surnames") < WEAK,
    examples: [{ text: "Vardimek Bank Inc said so. In all [Vardimek] ran." }],
    nonExamples: ["Vardimek Bank Inc said so. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/last-word",
    describe: "The head that ends an organization's fuller name: the Commission.",
    weights: [-2, 6],
    when: [FIRST_LOW, M.ORG_HEAD],
    holds: (h) => h.words === 1 && (h.lowAt(h.first) & M.ORG_HEAD) !== 0 && of(h, "teams") >= STRONG,
    examples: [{ text: "Ask the European Commission (EC), the European Commission said. In all the [Commission] ran." }],
    nonExamples: ["The European Parliament said so. In all the [Commission] ran."],
  },
  {
    id: "article/team-nickname",
    describe: "The last word of an organization's fuller name, no head.",
    weights: [-5, -2],
    holds: (h) => h.words === 1 && !(h.lowAt(h.first) & M.ORG_HEAD) && of(h, "teams") >= WEAK && of(h, "surnames") < WEAK,
    examples: [{ text: "The Vardimek Zebus Inc and the Cleveland Indians ran. In all the [Indians] ran." }],
    nonExamples: ["In all the [Indians] ran."],
  },
  {
    id: "article/acronym",
    describe: "The capitals of an organization's words.",
    weights: [-3, 6],
    holds: (h) => acronym(h),
    examples: [{ text: "The Vardimek Ubolo Bank Inc said so. In all [VUBI] ran." }],
    nonExamples: ["The Vardimek Ubolo Bank Inc said so. In all [Vardimek] ran."],
  },
  {
    id: "article/vote-person",
    describe: "All places of the name together speak clearly for a person.",
    weights: [3, 3],
    holds: (h) => balance(h) >= CLEAR,
    examples: [{ text: "Mr. Ubo Vardimek died. Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran." }],
    nonExamples: ["Carmaker Vardimek Inc ran. In all [Vardimek Inc] ran."],
  },
  {
    id: "article/vote-person-weak",
    describe: "All places of the name together lean to a person.",
    weights: [4, 4],
    holds: (h) => balance(h) >= LEANING && balance(h) < CLEAR,
    examples: [{ text: "seen as [Vardimek] in it, as Vardimek in it" }],
    nonExamples: ["Carmaker Vardimek Inc ran. In all [Vardimek Inc] ran."],
  },
  {
    id: "article/vote-organization",
    describe: "All places of the name together speak clearly for an organization.",
    weights: [1, 1],
    holds: (h) => balance(h) <= -CLEAR,
    examples: [{ text: "Carmaker Vardimek Inc ran. In all [Vardimek Inc] ran." }],
    nonExamples: ["Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/vote-organization-weak",
    describe: "All places of the name together lean to an organization.",
    weights: [-7, 3],
    holds: (h) => balance(h) <= -LEANING && balance(h) > -CLEAR,
    examples: [{ text: "The [Bucket] ran, the Bucket slept." }],
    nonExamples: ["Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/vote-name",
    describe: "All places together speak for a name.",
    weights: [0, 0],
    holds: (h) => mean(h) >= 3,
    examples: [{ text: "Mr. Ubo Vardimek died. Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran." }],
    nonExamples: ["In Oslo and in Oslo and in [Oslo] they ran."],
  },
  {
    id: "article/vote-nothing",
    describe: "All places together speak against a name.",
    weights: [-3, -2],
    holds: (h) => mean(h) <= -4,
    examples: [{ text: "The [Bucket] ran, the Bucket slept." }],
    nonExamples: ["Mr. Ubo Vardimek died. In all [Ubo Vardimek] ran."],
  },
  {
    id: "article/unclaimed",
    describe: "The word stands unclaimed elsewhere.",
    weights: [-3, 0],
    holds: (h) => h.words === 1 && of(h, "unclaimed") > 1,
    examples: [{ text: "In Oslo and in Oslo and in [Oslo] they ran." }],
    nonExamples: ["In Oslo and in Oslo and in [Gazprom] they ran."],
  },
  {
    id: "article/heading-person",
    describe: "In a heading: a name, surname or first name of a person of the article.",
    weights: [-2, -3],
    holds: (h) => heading(h) && (of(h, "people") >= WEAK || (h.words <= 3 && of(h, "surnames") >= WEAK)),
    examples: [{ text: "ZEBUS SEE VARDIMEK\n\nMr. Ubo Vardimek, 43, said so. MEKO SEES [VARDIMEK]\n" }],
    nonExamples: ["ZEBUS SEE VARDIMEK\n\nMr. Ubo Vardimek, 43, said so. MEKO SEES [Vardimek]\n"],
  },
  {
    id: "article/heading-organization",
    describe: "In a heading: a name or short form of an organization of the article.",
    weights: [0, -2],
    holds: (h) => heading(h) && (of(h, "organizations") >= WEAK || of(h, "shortForms") >= WEAK),
    examples: [{ text: "Vardimek Bank Inc said so.\n\nMEKO SEES [VARDIMEK]\n" }],
    nonExamples: ["Vardimek Bank Inc said so.\n\nMEKO SEES [Vardimek]\n"],
  },
  {
    id: "article/heading-unknown",
    describe: "In a heading: nothing in the article is called so.",
    weights: [-2, -1],
    holds: (h) =>
      heading(h) &&
      h.memory !== null &&
      of(h, "people") < WEAK &&
      of(h, "organizations") < WEAK &&
      of(h, "surnames") < WEAK &&
      of(h, "shortForms") < WEAK,
    examples: [{ text: "The bucket fell.\n\nMEKO SEES [VARDIMEK]\n" }],
    nonExamples: ["The bucket fell.\n\nMEKO SEES [Oslo]\n"],
  },
];

function acronym(h: Hypothesis): boolean {
  if (h.words !== 1 || !h.memory || !(h.shapeAt(h.first) & 2)) return false;
  return (h.memory.acronyms.get(h.document.tokens.hashA[h.first]!) ?? 0) >= WEAK;
}
