/** What an “of” adds, and a role, a figure or a thing that a name begins or ends with. */
import { F } from "../../lexicon/flags.js";
import { BODY_KIND, classesOf } from "../../names/context-words.js";
import type { EvidenceRule } from "../../names/evidence.js";
import { FIRST_HIGH, FIRST_LOW, FIRST_SHAPE, FORM, INNER, LAST_HIGH, LAST_LOW, MORE_WORDS, THREE_WORDS } from "../../names/facts.js";
import { HAS_AND, HAS_FOR, HAS_LIST, HAS_OF, HAS_POSSESSIVE, type Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { ALL_CAPS, CAPITAL, HAS_DIGIT, INNER_CAPITAL, LINE_START, POSSESSIVE, PROSE, SENTENCE_START, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import { behindLastOf, isEntry, OF, org } from "./entries.js";

const SHIPS = wordSet("uss hms hmas hmcs rms ss mv ins hnlms usns usns uscgc");

const OF_OR_FOR = HAS_OF | HAS_FOR;

const isRole = (h: Hypothesis, i: number): boolean =>
  (h.lowAt(i) & M.ROLES) !== 0 && (h.lowAt(i) & (M.ORG_HEAD | M.NAMEY | M.PLACE | M.DEMONYM)) === 0;

export const partBoundaryRules: readonly EvidenceRule[] = [
  {
    id: "organization/starts-with-kind",
    describe: "A kind of company that opens the sentence, and then a name: Carmaker Vardimek.",
    weights: [-8, 4],
    on: "more",
    when: [FIRST_SHAPE, SENTENCE_START | LINE_START],
    holds: (h) =>
      !org(h) &&
      (h.shapeAt(h.first) & (SENTENCE_START | LINE_START)) !== 0 &&
      (classesOf(h.document.tokens.hashA[h.first]!) & BODY_KIND) !== 0 &&
      !(h.lowAt(h.first) & (M.ORG_HEAD | M.NAMEY)) &&
      h.head === h.last,
    examples: [{ text: "[Carmaker Vardimek] said" }],
    nonExamples: ["so [Carmaker Vardimek] said", "Carmaker [Vardimek] said"],
  },
  {
    id: "organization/of-title",
    describe: "A title right behind “of”: a person's name follows.",
    weights: [0, -1],
    on: "more",
    when: [INNER, HAS_OF],
    holds: (h) => {
      const i = behindLastOf(h);
      return !org(h) && i > 0 && i <= h.last && isRole(h, i) && (h.lowAt(i) & M.TITLES) !== 0;
    },
    examples: [{ text: "the [Forces of Colonel] Vardimek said" }],
    nonExamples: ["the [Forces of Vardimek] said"],
  },
  {
    id: "organization/possessive-of-place",
    describe: "The possessive of a city or a region before the name: not a part of it.",
    weights: [0, -16],
    on: "more",
    when: [INNER, HAS_POSSESSIVE],
    holds: (h) => !org(h) && possessiveOfPlace(h),
    examples: [{ text: "the [Oslo's Vardimek Bank] said" }],
    nonExamples: ["the [Women's Vardimek Bank] said"],
  },
  {
    id: "person/starts-with-acronym",
    describe: "Begins with capitals that are an organization of the lexicon: CNN Washington.",
    weights: [3, 0],
    on: "person",
    when: [FIRST_SHAPE, ALL_CAPS],
    holds: (h) =>
      h.canBePerson &&
      h.words > 1 &&
      h.style === PROSE &&
      (h.shapeAt(h.first) & ALL_CAPS) !== 0 &&
      (h.lowAt(h.first) & M.ORG) !== 0 &&
      !(h.lowAt(h.first) & (M.FIRST_STRONG | M.SURNAME)),
    examples: [{ text: "so on that day the [CNN Vardimek] bureau was shut for ever and a day" }],
    nonExamples: ["so on that day the [XKV Vardimek] bureau was shut for ever and a day"],
  },
  {
    id: "organization/firm",
    describe: "Names with commas and an ampersand before the last: a firm.",
    weights: [0, 24],
    on: "more",
    when: [INNER, HAS_LIST],
    holds: (h) => (h.inner & HAS_LIST) !== 0,
    examples: [{ text: "hired [Vardimek, Ubolo & Nunu] in" }, { text: "hired [Vardimek, Mek, Ubolo & Nunu, LLP] in" }],
    nonExamples: ["hired [Vardimek & Nunu] in"],
  },
  {
    id: "organization/figure-and-head",
    describe: "A figure with a letter, and a head or a legal form at the end: 3D Systems.",
    weights: [0, 20],
    on: "more",
    when: [FIRST_SHAPE, HAS_DIGIT],
    holds: (h) =>
      !org(h) &&
      (h.shapeAt(h.first) & (HAS_DIGIT | CAPITAL)) === HAS_DIGIT &&
      h.kindAt(h.first) === WORD &&
      (h.lowAt(h.last) & (M.ORG_HEAD | M.ORG_SUFFIX)) !== 0,
    examples: [{ text: "shares of [5K Vardimek Inc] rose" }],
    nonExamples: ["a [5K Vardimek] race", "shares of [Vardimek Inc] rose"],
  },
  {
    id: "organization/second-of",
    describe: "Two “of” inside: mostly a name of its own stands behind the first.",
    weights: [0, 1],
    on: "more",
    when: [INNER, HAS_OF],
    holds: (h) => !org(h) && (h.inner & HAS_OF) !== 0 && ofs(h) > 1,
    examples: [{ text: "the [Office of the Mayor of Vardimek] said" }],
    nonExamples: ["the [Mayor of Vardimek] said"],
  },
  {
    id: "organization/of-name",
    describe: "Behind “of” a whole name of the lexicon: Board of Directors of the World Bank.",
    weights: [0, -2],
    on: "more",
    when: [INNER, HAS_OF],
    holds: (h) => {
      if (org(h) || !(h.inner & HAS_OF)) return false;
      const i = behindLastOf(h);
      return i > 0 && i < h.last && isEntry(h, i, h.last, M.ORG);
    },
    examples: [{ text: "the [Board of the World Health Organization] said" }],
    nonExamples: ["the [Board of Vardimek] said"],
  },
  {
    id: "organization/role-of",
    describe: "A role before “of” or “for”: President of X.",
    weights: [-4, -6],
    on: "more",
    when: [INNER, OF_OR_FOR],
    holds: (h) => (h.inner & OF_OR_FOR) !== 0 && h.head < h.last && !org(h) && isRole(h, h.head),
    examples: [{ text: "the [Archbishop of Vardimek] said" }],
    nonExamples: ["the [Bank of Vardimek] said"],
  },
  {
    id: "organization/role-inside",
    describe: "A role and a person's name behind it.",
    weights: [-2, 2],
    on: "more",
    when: [FORM, THREE_WORDS | MORE_WORDS],
    holds: (h) => (h.anyLow & M.ROLES) !== 0 && h.words > 2 && !(h.inner & (OF_OR_FOR | HAS_AND)) && !org(h) && roleInside(h),
    examples: [{ text: "the [Vardimek Minister Ubo] said" }],
    nonExamples: ["the [Vardimek Bank Ubo] said", "the [Vardimek Minister] said"],
  },
  {
    id: "organization/peoples",
    describe: "Peoples, religions and languages and nothing else: Iraqi Kurdish.",
    weights: [-16, -2],
    on: "more",
    when: [LAST_HIGH, M.GROUP],
    holds: (h) =>
      !org(h) &&
      h.words === 2 &&
      (h.highAt(h.last) & M.GROUP) !== 0 &&
      ((h.lowAt(h.first) & (M.DEMONYM | M.COUNTRY)) !== 0 || (h.highAt(h.first) & M.GROUP) !== 0),
    examples: [{ text: "under [Iraqi Kurdish] control" }],
    nonExamples: ["under [Vardimek Kurdish] control", "under [Iraqi Vardimek] control"],
  },
  {
    id: "organization/number-and-people",
    describe: "A number and a people: Nine Colombians.",
    weights: [0, -8],
    on: "more",
    when: [LAST_LOW, M.DEMONYM],
    holds: (h) =>
      !org(h) &&
      h.entry < 0 &&
      (h.lowAt(h.last) & M.DEMONYM) !== 0 &&
      !(h.lowAt(h.last) & (M.NAMEY | M.ORG_HEAD)) &&
      (h.highAt(h.first) & F.NUMBER.mask) !== 0,
    examples: [{ text: "[Nine Colombians] were there" }],
    nonExamples: ["the [Colombian Bank] said", "the [Vardi Colombians] won"],
  },
  {
    id: "organization/starts-as-event",
    describe: "Begins with a word that heads events: Operation, Hurricane.",
    weights: [0, -3],
    on: "more",
    when: [FIRST_HIGH, M.EVENT_HEAD],
    holds: (h) => !org(h) && !(h.inner & OF_OR_FOR) && (h.highAt(h.first) & M.EVENT_HEAD) !== 0,
    examples: [{ text: "in [Operation Vardimek] they" }],
    nonExamples: ["in [Vardimek Operation] they", "the [Campaign for Vardimek] said"],
  },
  {
    id: "organization/starts-as-place",
    describe: "Begins with a word that heads places: Mount, Fort, Camp.",
    weights: [-1, -2],
    on: "more",
    when: [FIRST_LOW, M.PLACE_HEAD],
    holds: (h) =>
      !org(h) && !(h.inner & OF_OR_FOR) && (h.lowAt(h.first) & M.PLACE_HEAD) !== 0 && !(h.lowAt(h.first) & (M.NAMEY | M.ORG_HEAD)),
    examples: [{ text: "in [Mount Vardimek] they" }],
    nonExamples: ["in [Vardimek Mount] they"],
  },
  {
    id: "organization/ship",
    describe: "A ship: USS, HMS and its name.",
    weights: [-10, -11],
    on: "more",
    when: [FIRST_SHAPE, ALL_CAPS],
    holds: (h) => !org(h) && SHIPS.has(h.document.tokens.hashA[h.first]!),
    examples: [{ text: "the [USS Vardimek] sailed" }],
    nonExamples: ["the [USA Vardimek] sailed"],
  },
  {
    id: "organization/plural-capitals",
    describe: "Capitals and a small s: several of something.",
    weights: [-15, -11],
    on: "one",
    when: [FIRST_SHAPE, INNER_CAPITAL],
    holds: (h) => !org(h) && /^\p{Lu}{2,}s$/u.test(h.text()),
    examples: [{ text: "many [XVBs] said" }],
    nonExamples: ["the [XVB] said", "the [XvBs] said"],
  },
  {
    id: "person/holds-organization",
    describe: "Holds a whole name of the lexicon of two words or more, an organization's.",
    weights: [-3, 4],
    on: "person",
    when: [FORM, THREE_WORDS | MORE_WORDS],
    holds: (h) => !org(h) && holdsName(h),
    examples: [{ text: "on [Vardimek Goldman Sachs] said" }],
    nonExamples: ["on [Vardimek Goldman] said"],
  },
];

/** How many “of” stand inside. */
function ofs(h: Hypothesis): number {
  const { hashA } = h.document.tokens;
  let n = 0;
  for (let i = h.first + 1; i < h.last; i++) if (hashA[i] === OF) n++;
  return n;
}

/** The possessive inside follows a city or a region. */
function possessiveOfPlace(h: Hypothesis): boolean {
  for (let i = h.first + 1; i < h.last; i++)
    if (h.kindAt(i) === POSSESSIVE)
      return isEntry(h, h.first, i - 1, M.CITY | M.REGION) && !(h.lowAt(i - 1) & M.NAMEY && i - 1 === h.first);
  return false;
}

/** A role, and then what can be a person's name. */
function roleInside(h: Hypothesis): boolean {
  for (let i = h.first; i < h.last; i++)
    if (h.kindAt(i) === WORD && isRole(h, i) && (h.lowAt(i + 1) & M.NAMEY || !(h.highAt(i + 1) & M.ENGLISH)) && !(h.lowAt(i + 1) & M.ROLES))
      return true;
  return false;
}

/** A phrase of two words or more in the lexicon, an organization and no person, begins or ends the stretch. */
function holdsName({ scene, first, last }: Hypothesis): boolean {
  const { coverFirst, coverLast, coverEntry, table } = scene;
  const test = (i: number): boolean =>
    coverFirst[i]! >= first &&
    coverLast[i]! <= last &&
    coverLast[i]! > coverFirst[i]! &&
    (table.low(coverEntry[i]!) & (M.ORG | M.PERSON)) === M.ORG;
  return test(first) || test(last);
}
