/** Evidence in how the words of a long name hang together: a place or a people before a name, what an “of” adds, a role or a thing that it begins with. */

import { F } from "../lexicon/flags.js";
import { BODY_KIND, classesOf, wordSet } from "../names/context-words.js";
import type { EvidenceRule } from "../names/evidence.js";
import { FIRST_HIGH, FIRST_LOW, FIRST_SHAPE, FORM, INNER, LAST_HIGH, LAST_LOW, MORE_WORDS, THREE_WORDS } from "../names/facts.js";
import { HAS_AND, HAS_FOR, HAS_IN, HAS_LIST, HAS_OF, HAS_POSSESSIVE, type Hypothesis } from "../names/hypothesis.js";
import * as M from "../names/rules/masks.js";
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  HYPHEN,
  INNER_CAPITAL,
  LINE_START,
  POSSESSIVE,
  PROSE,
  SENTENCE_START,
  WORD,
} from "../text/tokens.js";

const org = (h: Hypothesis) => (h.low & M.ORG) !== 0;
const OF = wordSet("of");
const THE = wordSet("the");
const CAUSES = wordSet(
  "catholic protestant christian islamic muslim jewish democratic socialist communist liberal national nationalist social progressive radical united independent popular revolutionary new workers peasant agrarian vanguard reform republican labour labor free serb serbian conservative ulster",
);
const SHIPS = wordSet("uss hms hmas hmcs rms ss mv ins hnlms usns usns uscgc");
const OF_OR_FOR = HAS_OF | HAS_FOR;

/** The words from token `first` to `last` are one entry of the lexicon with one of these flags. */
function isEntry({ scene, document }: Hypothesis, first: number, last: number, mask: number): boolean {
  if (first > last) return false;
  if (first === last) return (document.lookup.low[first]! & mask) !== 0;
  return scene.coverFirst[first] === first && scene.coverLast[first] === last && (scene.table.low(scene.coverEntry[first]!) & mask) !== 0;
}

/** Last token of the place or people that the name begins with, or -1. */
function endOfPlace(h: Hypothesis, mask: number): number {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  if (coverFirst[h.first] === h.first && coverLast[h.first]! < h.last && table.low(coverEntry[h.first]!) & mask) return coverLast[h.first]!;
  return coverFirst[h.first]! < 0 && h.lowAt(h.first) & mask ? h.first : -1;
}

const begins = (h: Hypothesis, mask: number): boolean => (h.lowAt(h.first) & mask) !== 0;

/** A place or a people, and then a whole name of the lexicon of two words or more. */
function placeAndName(h: Hypothesis, mask: number, party: boolean): boolean {
  if (org(h) || h.words < 3) return false;
  const i = endOfPlace(h, mask);
  return i >= 0 && i + 1 < h.last && isEntry(h, i + 1, h.last, M.ORG) && isEntry(h, i + 1, h.last, F.PARTY.mask) === party;
}

/** How many “of” stand inside. */
function ofs(h: Hypothesis): number {
  const { hashA } = h.document.tokens;
  let n = 0;
  for (let i = h.first + 1; i < h.last; i++) if (OF.has(hashA[i]!)) n++;
  return n;
}

/** First token behind the last “of” and its article, or -1. */
function behindLastOf(h: Hypothesis): number {
  const { hashA } = h.document.tokens;
  for (let i = h.last - 1; i > h.first; i--) if (OF.has(hashA[i]!)) return THE.has(hashA[i + 1]!) ? i + 2 : i + 1;
  return -1;
}

/** First token of the last “of” and its article, or -1. */
function lastOf(h: Hypothesis): number {
  const { hashA } = h.document.tokens;
  for (let i = h.last - 1; i > h.first; i--) if (OF.has(hashA[i]!)) return i;
  return -1;
}

/** The possessive inside follows a city or a region. */
function possessiveOfPlace(h: Hypothesis): boolean {
  for (let i = h.first + 1; i < h.last; i++)
    if (h.kindAt(i) === POSSESSIVE)
      return isEntry(h, h.first, i - 1, M.CITY | M.REGION) && !(h.lowAt(i - 1) & M.NAMEY && i - 1 === h.first);
  return false;
}

const isRole = (h: Hypothesis, i: number): boolean =>
  (h.lowAt(i) & M.ROLES) !== 0 && (h.lowAt(i) & (M.ORG_HEAD | M.NAMEY | M.PLACE | M.DEMONYM)) === 0;

/** A role, and then what can be a person's name. */
function roleInside(h: Hypothesis): boolean {
  for (let i = h.first; i < h.last; i++)
    if (h.kindAt(i) === WORD && isRole(h, i) && (h.lowAt(i + 1) & M.NAMEY || !(h.highAt(i + 1) & M.ENGLISH)) && !(h.lowAt(i + 1) & M.ROLES))
      return true;
  return false;
}

export const boundaryRules: readonly EvidenceRule[] = [
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
      const rest = THE.has(h.document.tokens.hashA[h.head + 2]!) ? h.head + 3 : h.head + 2;
      return isEntry(h, h.first, h.head, M.ORG) && isEntry(h, rest, h.last, M.PLACE) && !(h.lowAt(h.first) & (M.PLACE | M.DEMONYM));
    },
    examples: [{ text: "the [Green Party of British Columbia] said" }, { text: "the [Green Party in Norway] said" }],
    nonExamples: ["the [University of Sheffield of Norway] said", "the [Vardimek Party of Norway] said"],
  },
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
