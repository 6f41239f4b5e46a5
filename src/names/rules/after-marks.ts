/** Evidence in marks and names behind a name: appositions, brackets, possessives. */
import { F } from "../../lexicon/flags.js";
import { HYPHEN, NUMBER, POSSESSIVE, WORD } from "../../text/tokens.js";
import * as C from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import {
  COLON,
  COMMA,
  IS_CAPITAL,
  IS_HYPHEN,
  IS_NUMBER,
  IS_PARTICLE,
  IS_POSSESSIVE,
  IS_WORD,
  NEXT_KIND,
  NEXT_LOW,
  NEXT_MARK,
  OPENING_BRACKET,
  SLASH,
} from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";
import { isCapital, ROLE_OR_RELATION } from "./neighbours.js";

const afterComma = (h: Hypothesis) => (h.mark(h.next, ",") ? h.after(h.next) : -1);

const afterBracket = (h: Hypothesis) => (h.mark(h.next, "(") ? h.after(h.next) : -1);

const behindPossessive = (h: Hypothesis) => (h.kindAt(h.next) === POSSESSIVE ? h.after(h.next) : -1);

const SYMBOL = /^\(\s?(?:(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|LON|TSX|ASX|NSE|BSE|OTC|Xetra|HKG|TYO)\s?:\s?[A-Z0-9.]{1,8}|[A-Z]{2,5})\s?[);]/;

const isTicker = (h: Hypothesis): boolean => {
  const from = h.document.tokens.start[h.next]!;
  const match = SYMBOL.exec(h.document.text.slice(from, from + 24));
  return match !== null && (match[0].includes(":") || (h.scene.business >= 1.5 && h.scene.sport < 1));
};

export const afterMarkRules: readonly EvidenceRule[] = [
  {
    id: "after/comma-who",
    describe: "Before a comma and “who”.",
    weights: [12, 0],
    when: [NEXT_MARK, COMMA],
    holds: (h) => (h.classAt(afterComma(h)) & C.WHO) !== 0,
    examples: [{ text: "so [Vardimek], who" }],
    nonExamples: ["so [Vardimek], which"],
  },
  {
    id: "after/comma-which",
    describe: "Before a comma and “which”.",
    weights: [-6, 2],
    when: [NEXT_MARK, COMMA],
    holds: (h) => (h.classAt(afterComma(h)) & C.WHICH) !== 0,
    examples: [{ text: "so [Vardimek], which" }],
    nonExamples: ["so [Vardimek], who"],
  },
  {
    id: "after/age",
    describe: "Before an age between commas.",
    weights: [11, -5],
    when: [NEXT_MARK, COMMA],
    holds: (h) => age(h),
    examples: [{ text: "so [Vardimek], 43, was" }],
    nonExamples: ["so [Vardimek], who"],
  },
  {
    id: "after/comma-role",
    describe: "Before a comma and a role: X, chief executive.",
    weights: [6, 2],
    when: [NEXT_MARK, COMMA],
    holds: (h) => apposition(h),
    examples: [{ text: "so [Vardimek], spokesman for" }, { text: "so [Vardimek], the spokesman for" }],
    nonExamples: ["so [Vardimek] spokesman said"],
  },
  {
    id: "after/comma-body",
    describe: "Before a comma and a kind of organization: X, a company.",
    weights: [-1, 11],
    when: [NEXT_MARK, COMMA],
    holds: (h) => bodyApposition(h),
    examples: [{ text: "so [Vardimek], a company that" }],
    nonExamples: ["so [Vardimek], it"],
  },
  {
    id: "after/comma-place",
    describe: "Before a comma and a place: X, Norway.",
    weights: [-4, -4],
    when: [NEXT_MARK, COMMA],
    holds: (h) => isCapital(h, afterComma(h)) && (h.lowAt(afterComma(h)) & (M.COUNTRY | M.REGION)) !== 0,
    examples: [{ text: "so [Vardimek], Norway, was" }],
    nonExamples: ["so [Vardimek], 43, was"],
  },
  {
    id: "after/bracket-country",
    describe: "Before a country in brackets: X (Norway).",
    weights: [8, 3],
    when: [NEXT_MARK, OPENING_BRACKET],
    holds: (h) => (h.lowAt(afterBracket(h)) & (M.COUNTRY | M.DEMONYM)) !== 0,
    examples: [{ text: "1. [Ubo Vardimek] (Norway) 12" }],
    nonExamples: ["1. [Ubo Vardimek] 12 4"],
  },
  {
    id: "after/bracket-name",
    describe: "Before a capitalised word in brackets.",
    weights: [0, 2],
    when: [NEXT_MARK, OPENING_BRACKET],
    holds: (h) => isCapital(h, afterBracket(h)) && !(h.lowAt(afterBracket(h)) & (M.COUNTRY | M.DEMONYM)),
    examples: [{ text: "so [Ubo Vardimek] (XVB) was" }],
    nonExamples: ["so [Ubo Vardimek] (12) was"],
  },
  {
    id: "after/bracket-number",
    describe: "Before a number in brackets.",
    weights: [1, 1],
    when: [NEXT_MARK, OPENING_BRACKET],
    holds: (h) => h.kindAt(afterBracket(h)) === NUMBER,
    examples: [{ text: "so [Ubo Vardimek] (12) was" }],
    nonExamples: ["so [Ubo Vardimek] (XVB) was"],
  },
  {
    id: "after/possessive",
    describe: "Before 's.",
    weights: [8, 4],
    when: [NEXT_KIND, IS_POSSESSIVE],
    holds: (h) => h.kindAt(h.next) === POSSESSIVE,
    examples: [{ text: "so [Vardimek]'s was" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "after/possessive-role",
    describe: "Before 's and a role: X's spokesman.",
    weights: [2, 0],
    when: [NEXT_KIND, IS_POSSESSIVE],
    holds: (h) => behindPossessive(h) >= 0 && (h.lowAt(behindPossessive(h)) & ROLE_OR_RELATION) !== 0,
    examples: [{ text: "so [Vardimek]'s spokesman was" }],
    nonExamples: ["so [Vardimek], spokesman for"],
  },
  {
    id: "after/possessive-relation",
    describe: "Before 's and a relation: X's wife.",
    weights: [8, -3],
    when: [NEXT_KIND, IS_POSSESSIVE],
    holds: (h) => (h.lowAt(behindPossessive(h)) & M.RELATION) !== 0,
    examples: [{ text: "so [Vardimek]'s wife was" }],
    nonExamples: ["so [Vardimek]'s was"],
  },
  {
    id: "after/possessive-name",
    describe: "Before 's and a capital: X's Ubo.",
    weights: [-7, -2],
    when: [NEXT_KIND, IS_POSSESSIVE],
    holds: (h) => isCapital(h, behindPossessive(h)),
    examples: [{ text: "so [Vardimek]'s Ubo was" }],
    nonExamples: ["so [Vardimek]'s was"],
  },
  {
    id: "after/role",
    describe: "Before a role: the X spokesman.",
    weights: [-8, 0],
    when: [NEXT_LOW, M.ROLES],
    holds: (h) => (h.lowAt(h.next) & M.ROLES) !== 0,
    examples: [{ text: "so [Vardimek] spokesman said" }],
    nonExamples: ["so [Vardimek], spokesman for"],
  },
  {
    id: "after/ticker",
    describe: "Before a share's symbol in brackets in an article on business: X (XVB), X (NYSE: XVB).",
    weights: [-7, 0],
    when: [NEXT_MARK, OPENING_BRACKET],
    holds: (h) => h.mark(h.next, "(") && isTicker(h),
    examples: [
      { text: "[Vardimek] (NYSE: XVB) rose as profit and revenue beat what analysts at the bank saw." },
      { text: "[Vardimek] (XVB) rose as profit and revenue beat what analysts at the bank saw." },
    ],
    nonExamples: [
      "[Vardimek] (XVB) ran up the river.",
      "[Vardimek] (Norway) rose as profit and revenue beat what analysts at the bank saw.",
    ],
  },
  {
    id: "after/title-capital",
    describe: "Before a title with a capital, no name of the lexicon and no head in it: Human Resources Minister.",
    weights: [2, -3],
    when: [NEXT_LOW, F.TITLE.mask],
    holds: (h) =>
      isCapital(h, h.next) &&
      (h.lowAt(h.next) & F.TITLE.mask) !== 0 &&
      !(h.lowAt(h.next) & (M.FIRST_STRONG | M.SURNAME)) &&
      !(h.low & M.ORG) &&
      !(h.lowAt(h.last) & (M.ORG_HEAD | M.ORG_SUFFIX)),
    examples: [{ text: "so on that day the [Vardi Bucket] Minister said that it was late" }],
    nonExamples: [
      "so on that day the [Vardi Bucket] minister said that it was late",
      "so on that day the [Vardi Bank] Minister said that it was late",
    ],
  },
  {
    id: "after/name",
    describe: "Before another capitalised word.",
    weights: [-13, -7],
    when: [NEXT_KIND, IS_CAPITAL | IS_PARTICLE],
    holds: goesOn,
    examples: [{ text: "so [Vardimek] Ubo said" }, { text: "so [Anna] van der Berg said" }],
    nonExamples: ["so [Vardimek] said"],
  },
  {
    id: "after/legal-form",
    describe: "Before one or two more words with capitals that end in Inc, plc, GmbH: cut off.",
    weights: [-7, -16],
    when: [NEXT_KIND, IS_CAPITAL],
    holds: (h) => isCapital(h, h.next) && endsInLegalForm(h),
    examples: [{ text: "[Ubo] Vardimek Inc rose" }, { text: "[Ubo Vardimek] Inc rose" }],
    nonExamples: ["[Ubo] Vardimek Zebulo rose", "[Ubo Vardimek Inc] rose"],
  },
  {
    id: "after/organization-head",
    describe: "Before a word that ends names of organizations.",
    weights: [2, -5],
    when: [NEXT_LOW, M.ORG_HEAD | M.ORG_SUFFIX],
    holds: (h) => isCapital(h, h.next) && (h.lowAt(h.next) & (M.ORG_HEAD | M.ORG_SUFFIX)) !== 0,
    examples: [{ text: "so [Vardimek] Bank said" }],
    nonExamples: ["so [Vardimek] said"],
  },
  {
    id: "after/place-head",
    describe: "Before a word that ends names of places and events.",
    weights: [0, -6],
    when: [NEXT_KIND, IS_CAPITAL],
    holds: (h) => isCapital(h, h.next) && ((h.lowAt(h.next) & M.PLACE_HEAD) !== 0 || (h.highAt(h.next) & M.EVENT_HEAD) !== 0),
    examples: [{ text: "so [Vardimek] Cup was" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "after/number",
    describe: "Before a number.",
    weights: [-4, -4],
    when: [NEXT_KIND, IS_NUMBER],
    holds: (h) => h.kindAt(h.next) === NUMBER,
    examples: [{ text: "so [Vardimek] 12" }],
    nonExamples: ["so [Vardimek] was"],
  },
  {
    id: "after/hyphen",
    describe: "Before a hyphen: cut out of a compound.",
    weights: [-21, -14],
    when: [NEXT_KIND, IS_HYPHEN],
    holds: (h) => h.kindAt(h.next) === HYPHEN,
    examples: [{ text: "the [Vardimek]-led vote" }],
    nonExamples: ["the Ubo [Vardimek] vote"],
  },
  {
    id: "after/slash",
    describe: "Before a slash.",
    weights: [-2, 1],
    when: [NEXT_MARK, SLASH],
    holds: (h) => h.mark(h.next, "/"),
    examples: [{ text: "[VARDIMEK]/Ubo Zeb" }],
    nonExamples: ["the [VARDIMEK] said"],
  },
  {
    id: "after/comma",
    describe: "Before a comma.",
    weights: [0, 2],
    when: [NEXT_MARK, COMMA],
    holds: (h) => h.mark(h.next, ","),
    examples: [{ text: "so [Vardimek], it" }],
    nonExamples: ["so [Vardimek]: it"],
  },
  {
    id: "after/colon",
    describe: "Before a colon.",
    weights: [-4, -5],
    when: [NEXT_MARK, COLON],
    holds: (h) => h.mark(h.next, ":"),
    examples: [{ text: "so [Vardimek]: it" }],
    nonExamples: ["so [Vardimek], it"],
  },
  {
    id: "after/country-word",
    describe: "Before a country or people.",
    weights: [-1, -4],
    when: [NEXT_LOW, M.COUNTRY | M.DEMONYM],
    holds: (h) => isCapital(h, h.next) && (h.lowAt(h.next) & (M.COUNTRY | M.DEMONYM)) !== 0,
    examples: [{ text: "so [Vardimek] Norway it" }],
    nonExamples: ["so [Vardimek], Norway, was"],
  },
  {
    id: "after/plain-word",
    describe: "Before a small word that says nothing.",
    weights: [1, -1],
    when: [NEXT_KIND, IS_WORD],
    holds: (h) => h.kindAt(h.next) === WORD && h.nextClass === 0 && !isCapital(h, h.next),
    examples: [{ text: "so [Vardimek] bucket was" }],
    nonExamples: ["so [Vardimek] was"],
  },
];

/** The name goes on: a capitalised word, or a particle and one: Anna [van der] Berg. */
function goesOn(h: Hypothesis): boolean {
  if (isCapital(h, h.next)) return !(h.lowAt(h.next) & M.ROLES) && !(h.highAt(h.next) & M.TIME_WORD);
  let i = h.next;
  for (let k = 0; k < 3 && i >= 0 && h.lowAt(i) & M.PARTICLE; k++) i = h.after(i);
  return i !== h.next && isCapital(h, i);
}

/** One of the next three words in a row of capitals is a legal form, and the name itself has none. */
function endsInLegalForm(h: Hypothesis): boolean {
  if (h.lowAt(h.last) & M.ORG_SUFFIX) return false;
  for (let i = h.next, k = 0; k < 3 && isCapital(h, i); i = h.after(i), k++)
    if (h.lowAt(i) & M.ORG_SUFFIX && !(h.lowAt(i) & (M.FIRST_STRONG | M.SURNAME))) return true;
  return false;
}

function age(h: Hypothesis): boolean {
  const i = afterComma(h);
  if (h.kindAt(i) !== NUMBER || h.document.tokens.end[i]! - h.document.tokens.start[i]! > 3) return false;
  const j = h.after(i);
  return h.mark(j, ",") || h.mark(j, ".") || j < 0;
}

function apposition(h: Hypothesis): boolean {
  let i = afterComma(h);
  if (i < 0) return false;
  for (let steps = 0; i >= 0 && steps < 5; steps++) {
    if (h.kindAt(i) !== WORD) return false;
    if (h.lowAt(i) & ROLE_OR_RELATION && !isCapital(h, i)) return true;
    if (h.lowAt(i) & M.ROLES && isCapital(h, i) && !(h.lowAt(i) & M.NAMEY)) return true;
    if (h.classAt(i) & (C.COPULA | C.OF | C.IN | C.AT | C.FOR | C.CONJUNCTION | C.WHO | C.WHICH | C.SAYS | C.PLACE_PREPOSITION))
      return false;
    i = h.after(i);
    if (h.kindAt(i) === POSSESSIVE || h.kindAt(i) === HYPHEN) i = h.after(i);
  }
  return false;
}

function bodyApposition(h: Hypothesis): boolean {
  let i = afterComma(h);
  if (i < 0 || !(h.classAt(i) & (C.INDEFINITE | C.ARTICLE))) return false;
  i = h.after(i);
  for (let steps = 0; i >= 0 && steps < 5; steps++) {
    if (h.kindAt(i) !== WORD && h.kindAt(i) !== HYPHEN && h.kindAt(i) !== POSSESSIVE) return false;
    if (h.lowAt(i) & ROLE_OR_RELATION) return false;
    if (h.classAt(i) & C.BODY_KIND) return true;
    if (h.classAt(i) & (C.COPULA | C.OF | C.IN | C.WHO | C.WHICH)) return false;
    i = h.after(i);
  }
  return false;
}
