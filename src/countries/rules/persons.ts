/** Persons who bear the name of a country or people. */

import { F } from "../../lexicon/flags.js";
import { BODY_NOUN, BODY_VERB, HUMAN_NOUN, HUMAN_VERB, SAYS } from "../../names/context-words.js";
import { FIRST_NAMES, SURNAMES } from "../../names/memory.js";
import * as M from "../../names/rules/masks.js";
import { CAPITALS, PROSE, WORD } from "../../text/tokens.js";
import { abbreviation, ambiguous, type CountryRule, isCapital, isName, opening, second, surnameBehind } from "./rule.js";

export const personRules: readonly CountryRule[] = [
  {
    id: "country/person-elsewhere",
    describe: "A doubtful form that is a person's name elsewhere in the article.",
    weight: -5,
    doubtful: true,
    holds: (h) => ambiguous(h) && h.words === 1 && (h.known(SURNAMES) > 3 || h.known(FIRST_NAMES) > 3),
    examples: [{ text: "Mr. Ubo Jordan, 43, said so. Then [Jordan] left" }],
    nonExamples: ["The king of [Jordan] left"],
  },
  {
    id: "country/name-goes-on",
    describe: "A first name that is a doubtful country, before a capitalised word.",
    weight: -8,
    doubtful: true,
    holds: (h) =>
      ambiguous(h) &&
      isName(h) &&
      (h.lowAt(h.first) & M.FIRST_ANY) !== 0 &&
      isCapital(h, h.next) &&
      h.style === PROSE &&
      !(h.lowAt(h.next) & (M.ROLES | M.ORG_HEAD)) &&
      !(h.lowAt(h.next) & M.COUNTRY && !(h.highAt(h.next) & M.AMBIGUOUS_PLACE)) &&
      !(h.highAt(h.next) & M.TIME_WORD),
    examples: [{ text: "said [Jordan] Vardimek on" }],
    nonExamples: ["in [Jordan] they", "It made [America] Norway's friend"],
  },
  {
    id: "country/title-before",
    describe: "A doubtful name behind a title.",
    weight: -6,
    doubtful: true,
    holds: (h) => ambiguous(h) && isName(h) && isCapital(h, h.prev) && (h.lowAt(h.prev) & M.TITLES) !== 0,
    examples: [{ text: "said Mr. [Jordan] on" }],
    nonExamples: ["in [Jordan] they"],
  },
  {
    id: "country/surname-before",
    describe: "A doubtful name behind a first name.",
    weight: -6,
    doubtful: true,
    holds: (h) =>
      ambiguous(h) &&
      isName(h) &&
      isCapital(h, h.prev) &&
      (h.lowAt(h.prev) & M.FIRST_ANY) !== 0 &&
      !(h.lowAt(h.prev) & (M.PLACE | M.DEMONYM | M.ROLES)) &&
      !(h.highAt(h.prev) & M.RUNNING),
    examples: [{ text: "said Michael [Jordan] on" }],
    nonExamples: ["in [Jordan] they"],
  },
  {
    id: "country/first-name",
    describe: "A country or people that is a first name too, before a surname or a word that no list knows.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      h.style === PROSE &&
      (h.lowAt(h.first) & M.FIRST_ANY) !== 0 &&
      !(h.lowAt(h.first) & M.FIRST_WEAK) &&
      surnameBehind(h),
    examples: [{ text: "[Israel] Vardimek bowled" }],
    nonExamples: ["[Danish] Foreign Minister Vardimek said", "[Danish] bowlers", "[German] U-boats sank"],
  },
  {
    id: "country/opens-name",
    describe: "A country that opens a sentence before one surname and a small word.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      isName(h) &&
      !abbreviation(h) &&
      h.style === PROSE &&
      opening(h, h.first) &&
      surnameBehind(h) &&
      (!isCapital(h, h.after(h.next)) || (h.lowAt(h.after(h.next)) & M.NAME_SUFFIX) !== 0) &&
      h.after(h.next) >= 0 &&
      h.kindAt(h.after(h.next)) === WORD,
    examples: [{ text: "[Jamaica] Vardimek read aloud." }],
    nonExamples: ["[Jamaica] reads.", "[Jamaica] Prime Minister Vardimek read."],
  },
  {
    id: "country/surname",
    describe: "A country behind a first name that opens the sentence.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      isName(h) &&
      !ambiguous(h) &&
      !abbreviation(h) &&
      h.style === PROSE &&
      isCapital(h, h.prev) &&
      opening(h, h.prev) &&
      (h.lowAt(h.prev) & M.FIRST_STRONG) !== 0 &&
      !(h.lowAt(h.prev) & (M.FIRST_WEAK | M.PLACE | M.DEMONYM | M.ROLES)) &&
      !(h.highAt(h.prev) & M.TIME_WORD) &&
      h.kindAt(h.next) === WORD &&
      !(h.nextClass & BODY_NOUN) &&
      !isCapital(h, h.next),
    examples: [{ text: "Francis [Poland] ran the store." }],
    nonExamples: ["In [Poland] he ran.", "Thursday [Poland] ran.", "Top [Poland] politician ran."],
  },
  {
    id: "country/honorific",
    describe: "A country behind an honorific, or behind a title and before a verb of persons.",
    weight: -6,
    holds: (h) =>
      isName(h) &&
      !ambiguous(h) &&
      !abbreviation(h) &&
      h.style !== CAPITALS &&
      isCapital(h, h.prev) &&
      (h.lowAt(h.prev) & M.ROLES) !== 0 &&
      ((h.lowAt(h.prev) & F.HONORIFIC.mask) !== 0 || (h.nextClass & (SAYS | HUMAN_VERB)) !== 0) &&
      (h.nextClass & BODY_NOUN) === 0,
    examples: [{ text: "so Mr. [Norway] ran" }, { text: "so Captain [Norway] led" }],
    nonExamples: ["so Captain Ubo of [Norway] ran", "so President [Norway] minister"],
  },
  {
    id: "country/credit",
    describe: "Behind a slash and a first name: the photographer of a caption.",
    weight: -12,
    holds: (h) =>
      isName(h) &&
      isCapital(h, h.prev) &&
      (h.lowAt(h.prev) & M.FIRST_ANY) !== 0 &&
      !(h.lowAt(h.prev) & (M.PLACE | M.DEMONYM)) &&
      h.mark(second(h), "/"),
    examples: [{ text: "(AP Photo/Francis [Norway])" }],
    nonExamples: ["(AP Photo/Francis, [Norway])", "(Sweden/Denmark [Norway])"],
  },
  {
    id: "country/people-surname",
    describe: "A people behind a first name that opens the sentence, before a verb.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      !isName(h) &&
      h.style === PROSE &&
      isCapital(h, h.prev) &&
      opening(h, h.prev) &&
      (h.lowAt(h.prev) & M.FIRST_STRONG) !== 0 &&
      !(h.lowAt(h.prev) & (M.FIRST_WEAK | M.PLACE | M.DEMONYM | M.ROLES | M.ORG)) &&
      !(h.highAt(h.prev) & (M.TIME_WORD | M.FUNCTION)) &&
      (h.nextClass & (HUMAN_VERB | SAYS | BODY_VERB)) !== 0 &&
      (h.nextClass & (BODY_NOUN | HUMAN_NOUN)) === 0,
    examples: [{ text: "Francis [Dutch] owns the store." }],
    nonExamples: ["The [Dutch] own the store.", "Francis [Dutch] shop burned."],
  },
];
