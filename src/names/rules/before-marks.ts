/** Evidence in marks, names, lists and numbers before a name. */
import { F } from "../../lexicon/flags.js";
import { CAPITAL, HYPHEN, LINE_START, NUMBER, POSSESSIVE, PUNCTUATION } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import * as C from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import {
  AND,
  BY,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  DASH,
  IS_CAPITAL,
  IS_HYPHEN,
  IS_NUMBER,
  IS_PARTICLE,
  IS_POSSESSIVE,
  NUMERAL,
  OPENING_BRACKET,
  PREV_KIND,
  PREV_LOW,
  PREV_MARK,
  QUOTE,
  SHORT_WORD,
  SLASH,
  STOP,
} from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";
import { isCapital, isOrganization, isPlace, lists, ROLE_OR_RELATION, second } from "./neighbours.js";

const SAINT = wordSet("st ste saint sts");

/** Behind a hyphen that stands behind a number. */
const isNumbered = (h: Hypothesis) => h.kindAt(h.prev) === HYPHEN && h.kindAt(h.before(h.prev)) === NUMBER;

const CRICKET = wordSet("b c lbw st");

/** A capitalised word before that is no title, people or sentence opener. */
const nameBefore = (h: Hypothesis) =>
  isCapital(h, h.prev) && !(h.lowAt(h.prev) & (ROLE_OR_RELATION | M.DEMONYM)) && !(h.highAt(h.prev) & (M.FUNCTION | M.TIME_WORD));

export const beforeMarkRules: readonly EvidenceRule[] = [
  {
    id: "before/possessive",
    describe: "Behind a possessive.",
    weights: [-2, -1],
    when: [PREV_KIND, IS_POSSESSIVE],
    holds: (h) => h.kindAt(h.prev) === POSSESSIVE,
    examples: [{ text: "the river's [Vardimek] was" }],
    nonExamples: ["the [Vardimek] was"],
  },
  {
    id: "before/possessive-of-place",
    describe: "Behind the possessive of a place: Russia's X.",
    weights: [0, 4],
    when: [PREV_KIND, IS_POSSESSIVE],
    holds: (h) => h.kindAt(h.prev) === POSSESSIVE && (h.lowAt(second(h)) & M.PLACE) !== 0,
    examples: [{ text: "Norway's [Vardimek] was" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "before/bracket",
    describe: "Behind an opening bracket.",
    weights: [2, 4],
    when: [PREV_MARK, OPENING_BRACKET],
    holds: (h) => h.mark(h.prev, "("),
    examples: [{ text: "it ([Vardimek]) was" }],
    nonExamples: ["so [Vardimek]) was"],
  },
  {
    id: "before/comma",
    describe: "Behind a comma.",
    weights: [6, 4],
    when: [PREV_MARK, COMMA],
    holds: (h) => h.mark(h.prev, ","),
    examples: [{ text: "so, [Vardimek] was" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "before/comma-place",
    describe: "Behind a place and a comma: Springfield, X.",
    weights: [6, 2],
    when: [PREV_MARK, COMMA],
    holds: (h) =>
      h.mark(h.prev, ",") && isCapital(h, second(h)) && (h.lowAt(second(h)) & (M.CITY | M.REGION)) !== 0 && !(h.lowAt(second(h)) & M.NAMEY),
    examples: [{ text: "in Oslo, [Vardimek] was" }],
    nonExamples: ["so, [Vardimek] was"],
  },
  {
    id: "before/comma-state",
    describe: "A region or a country behind a town and a comma: Springfield, Illinois.",
    weights: [-6, -16],
    when: [PREV_MARK, COMMA],
    holds: (h) =>
      (h.low & (M.REGION | M.COUNTRY)) !== 0 &&
      h.mark(h.prev, ",") &&
      isCapital(h, second(h)) &&
      ((h.lowAt(second(h)) & M.CITY) !== 0 || (h.highAt(second(h)) & M.CITY_WEAK) !== 0) &&
      inPlace(h, second(h)),
    examples: [{ text: "died in Austin, [Texas], on" }],
    nonExamples: ["Austin, [Texas], on", "died in Austin, [Vardimek], on"],
  },
  {
    id: "before/comma-name",
    describe: "Behind a comma after a capitalised word.",
    weights: [-6, -3],
    when: [PREV_MARK, COMMA],
    holds: (h) => h.mark(h.prev, ",") && isCapital(h, second(h)),
    examples: [{ text: "in Ubo, [Vardimek] was" }],
    nonExamples: ["so, [Vardimek] was"],
  },
  {
    id: "before/quote",
    describe: "Behind a quotation mark.",
    weights: [-4, -2],
    when: [PREV_MARK, QUOTE],
    holds: (h) => h.kindAt(h.prev) === PUNCTUATION && /^["“‘']/.test(h.text(h.prev)),
    examples: [{ text: "the “[Vardimek]” was" }],
    nonExamples: ["so [Vardimek]” was"],
  },
  {
    id: "before/dash",
    describe: "Behind a dash.",
    weights: [0, 2],
    when: [PREV_MARK, DASH],
    holds: (h) => h.mark(h.prev, "-") || h.mark(h.prev, "—") || h.mark(h.prev, "–"),
    examples: [{ text: "so — [Vardimek] was" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "before/slash",
    describe: "Behind a slash.",
    weights: [-9, 0],
    when: [PREV_MARK, SLASH],
    holds: (h) => h.mark(h.prev, "/"),
    examples: [{ text: "PHOTO/[Vardimek] was" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "before/hyphen",
    describe: "Behind a hyphen: cut out of a compound.",
    weights: [-23, -16],
    when: [PREV_KIND, IS_HYPHEN],
    holds: (h) => h.kindAt(h.prev) === HYPHEN && !isNumbered(h),
    examples: [{ text: "the anti-[Vardimek] vote" }],
    nonExamples: ["the Ubo [Vardimek] vote", "1-Ubo Mek; 2-[Ubo Vardimek]"],
  },
  {
    id: "before/number-hyphen",
    describe: "Behind a number and a hyphen: the number of a player.",
    weights: [-2, -10],
    when: [PREV_KIND, IS_HYPHEN],
    holds: isNumbered,
    examples: [{ text: "1-Ubo Mek; 2-[Ubo Vardimek]" }],
    nonExamples: ["the anti-[Vardimek] vote"],
  },
  {
    id: "before/saint",
    describe: "Behind St.: a saint, a church, a parish.",
    weights: [-22, -6],
    when: [PREV_LOW, M.PARTICLE],
    holds: (h) => isCapital(h, h.prev) && SAINT.has(h.document.tokens.hashA[h.prev]!),
    examples: [{ text: "at St. [Vardimek] they" }],
    nonExamples: ["at de [Vardimek] they"],
  },
  {
    id: "before/name",
    describe: "Behind another capitalised word that is no title.",
    weights: [-12, -8],
    when: [PREV_KIND, IS_CAPITAL | IS_PARTICLE],
    holds: (h) => nameBefore(h) || behindParticle(h),
    examples: [{ text: "the Ubo [Vardimek] vote" }],
    nonExamples: ["so [Vardimek] vote"],
  },
  {
    id: "before/name-unknown",
    describe: "Behind a capitalised word that could be part of the name.",
    weights: [-7, -1],
    when: [PREV_LOW, M.FIRST_ANY | M.SURNAME_ANY],
    holds: (h) => nameBefore(h) && (h.lowAt(h.prev) & (M.FIRST_ANY | M.SURNAME_ANY)) !== 0,
    examples: [{ text: "the Sergei [Vardimek] vote" }],
    nonExamples: ["the Ubo [Vardimek] vote"],
  },
  {
    id: "before/organization-word",
    describe: "Behind an organization's name: Reuters X.",
    weights: [3, 1],
    when: [PREV_LOW, M.ORG | M.ORG_SUFFIX | M.ORG_HEAD],
    holds: (h) => isCapital(h, h.prev) && (h.lowAt(h.prev) & (M.ORG | M.ORG_SUFFIX | M.ORG_HEAD)) !== 0,
    examples: [{ text: "the Gazprom [Vardimek] vote" }],
    nonExamples: ["the Ubo [Vardimek] vote"],
  },
  {
    id: "before/credit",
    describe: "Behind a medium and a slash: XYZ/Ubo Vardimek.",
    weights: [28, -6],
    on: "person",
    when: [PREV_MARK, SLASH],
    holds: (h) => h.canBePerson && h.words >= 2 && h.mark(h.prev, "/") && (h.lowAt(second(h)) & F.MEDIA.mask) !== 0,
    examples: [{ text: "REUTERS/[Ubo Vardimek]" }],
    nonExamples: ["Zebus/[Ubo Vardimek]"],
  },
  {
    id: "before/dismissed-by",
    describe: "Behind the b, c, lbw, st of a cricket score.",
    weights: [29, -4],
    when: [PREV_MARK, SHORT_WORD],
    holds: (h) => CRICKET.has(h.prev < 0 ? 0 : h.document.tokens.hashA[h.prev]!) && !(h.shapeAt(h.prev) & CAPITAL),
    examples: [{ text: "Zeb lbw b [Vardimek] 12" }],
    nonExamples: ["Zeb by [Vardimek] 12"],
  },
  {
    id: "before/listed-organization",
    describe: "In a list behind an organization of the lexicon.",
    weights: [-1, 6],
    when: [PREV_MARK, COMMA | AND],
    holds: (h) => lists(h, h.prev) && isOrganization(h, second(h)),
    examples: [{ text: "between Gazprom and [Vardimek] on" }],
    nonExamples: ["between Oslo and [Vardimek] on"],
  },
  {
    id: "before/listed-person",
    describe: "In a list behind a first name and another word.",
    weights: [6, 2],
    when: [PREV_MARK, COMMA | AND],
    holds: (h) =>
      h.canBePerson &&
      lists(h, h.prev) &&
      isCapital(h, second(h)) &&
      (h.lowAt(h.before(second(h))) & M.FIRST_STRONG) !== 0 &&
      isCapital(h, h.before(second(h))),
    examples: [{ text: "between Sergei Nunu and [Vardimek] on" }],
    nonExamples: ["between Oslo and [Vardimek] on"],
  },
  {
    id: "before/listed-place",
    describe: "In a list behind a place.",
    weights: [-7, -4],
    when: [PREV_MARK, COMMA | AND],
    holds: (h) => lists(h, h.prev) && isPlace(h, second(h)),
    examples: [{ text: "between Oslo and [Vardimek] on" }],
    nonExamples: ["between Gazprom and [Vardimek] on"],
  },
  {
    id: "before/number",
    describe: "Behind a number.",
    weights: [-9, -1],
    when: [PREV_KIND, IS_NUMBER],
    holds: (h) => h.kindAt(h.prev) === NUMBER,
    examples: [{ text: "by 12 [Vardimek] voters" }],
    nonExamples: ["so [Vardimek] voters"],
  },
  {
    id: "before/rank",
    describe: "Behind a number that begins the line: 1. X.",
    weights: [7, 6],
    when: [PREV_MARK, STOP | CLOSING_BRACKET | DASH | NUMERAL],
    holds: (h) => rank(h),
    examples: [{ text: "1. [Vardimek] 12.4" }],
    nonExamples: ["so [Vardimek] 12.4"],
  },
  {
    id: "before/colon",
    describe: "Behind a colon.",
    weights: [3, 5],
    when: [PREV_MARK, COLON],
    holds: (h) => h.mark(h.prev, ":"),
    examples: [{ text: "Scorers: [Vardimek] 12" }],
    nonExamples: ["so [Vardimek] 12"],
  },
  {
    id: "before/by",
    describe: "By at the start of the line.",
    weights: [0, -2],
    when: [PREV_MARK, BY],
    holds: (h) => h.prev >= 0 && (h.shapeAt(h.prev) & LINE_START) !== 0 && /^by$/i.test(h.text(h.prev)),
    examples: [{ text: "By [Ubo Vardimek]\n\nText" }],
    nonExamples: ["so [Ubo Vardimek]\n\nText"],
  },
];

/** Inside a name with particles: Anna van der [Berg]. */
function behindParticle(h: Hypothesis): boolean {
  let i = h.prev;
  for (let k = 0; k < 3 && i >= 0 && h.lowAt(i) & M.PARTICLE && !(h.shapeAt(i) & CAPITAL); k++) i = h.before(i);
  return i !== h.prev && isCapital(h, i);
}

/** The capitalised words that end at token `i` stand behind a preposition of place. */
function inPlace(h: Hypothesis, i: number): boolean {
  let j = h.before(i);
  if (isCapital(h, j)) j = h.before(j);
  return (h.classAt(j) & (C.PLACE_PREPOSITION | C.OF)) !== 0;
}

function rank(h: Hypothesis): boolean {
  let i = h.prev;
  if (h.mark(i, ".") || h.mark(i, ")") || h.mark(i, "-")) i = h.before(i);
  return h.kindAt(i) === NUMBER && (h.shapeAt(i) & LINE_START) !== 0;
}
