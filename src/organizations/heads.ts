/** Evidence in the kind of word that heads a name: a ministry is surer than a house. */

import type { EvidenceRule, Weights } from "../names/evidence.js";
import { INNER, LAST_LOW } from "../names/facts.js";
import { HAS_FOR, HAS_IN, HAS_OF, type Hypothesis } from "../names/hypothesis.js";
import * as M from "../names/rules/masks.js";
import { WORD } from "../text/tokens.js";
import { wordSet } from "../text/word-hash.js";

/** Weights of the rules below, by id. */
const WEIGHTS: Readonly<Record<string, Weights>> = {
  "head/party": [0, 7],
  "head/party-of": [0, 7],
  "head/education": [0, 9],
  "head/education-of": [0, 5],
  "head/government": [-1, 7],
  "head/government-of": [0, 5],
  "head/society": [-1, 5],
  "head/society-of": [0, 5],
  "head/business": [-2, 2],
  "head/business-of": [0, 1],
  "head/armed": [0, 5],
  "head/armed-of": [0, 1],
  "head/media": [6, 6],
  "head/media-of": [0, 15],
  "head/stage": [0, 2],
  "head/stage-of": [0, 1],
  "head/house": [-2, 0],
  "head/house-of": [0, 5],
  "head/opener-first": [-1, 2],
  "head/opener-before": [0, -3],
  "head/cause-first": [0, 1],
  "head/cause-before": [0, 6],
  "head/field-first": [0, -2],
  "head/field-before": [0, 0],
};
const weightsOf = (id: string): Weights => WEIGHTS[id] ?? [0, 0];

/** Kinds of heads: what the rule calls them, their words, an example. */
const KINDS: readonly (readonly [id: string, describe: string, words: ReadonlySet<number>, example: string])[] = [
  [
    "party",
    "parties and alliances",
    wordSet(
      "party parties movement front league alliance coalition bloc democrats greens liberals conservatives socialists communists radicals list union",
    ),
    "Movement",
  ],
  [
    "education",
    "places of learning and research",
    wordSet(
      "university college school institute academy faculty seminary polytechnic conservatory universidad universitat université institut laboratory laboratories observatory",
    ),
    "University",
  ],
  [
    "government",
    "offices of state",
    wordSet(
      "ministry department authority agency commission committee council bureau office board directorate secretariat inspectorate treasury parliament senate assembly court tribunal administration service services police subcommittee embassy consulate taskforce",
    ),
    "Authority",
  ],
  [
    "society",
    "societies, foundations and unions of people",
    wordSet(
      "society association foundation federation confederation trust charity guild fellowship brotherhood network institute congress chamber fund lodge order sisterhood campaign initiative forum consortium centre center",
    ),
    "Society",
  ],
  [
    "business",
    "companies",
    wordSet(
      "bank group holdings company companies airlines airways insurance motors capital partners industries systems technologies enterprises securities investments financial energy oil gas petroleum mining electric telecom communications pharmaceuticals laboratories foods stores brands resources properties management software entertainment pictures records studios advisors associates solutions international bancorp bancshares trust",
    ),
    "Airlines",
  ],
  [
    "armed",
    "armies and their parts",
    wordSet(
      "army navy force forces brigade brigades corps division battalion regiment guard guards command militia legion fleet squadron marines rangers",
    ),
    "Brigade",
  ],
  [
    "media",
    "media",
    wordSet(
      "news times post press herald tribune radio television tv journal gazette magazine daily weekly mail mirror telegraph review chronicle standard observer globe star sun express today newspaper channel broadcasting newswires newsroom",
    ),
    "Gazette",
  ],
  [
    "stage",
    "orchestras, museums, companies of art",
    wordSet("orchestra philharmonic symphony choir ballet opera theatre theater museum gallery ensemble quartet band"),
    "Orchestra",
  ],
  [
    "house",
    "houses that are places too",
    wordSet(
      "house hospital hotel library club market clinic church cathedral mosque synagogue temple prison mall resort restaurant cafe bar park",
    ),
    "Hospital",
  ],
];

const BITS = new Map<number, number>();
KINDS.forEach(([, , words], kind) => {
  for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | (1 << kind));
});

const isKind = (h: Hypothesis, bit: number): boolean => ((BITS.get(h.document.tokens.hashA[h.head]!) ?? 0) & bit) !== 0;
const isName = (h: Hypothesis): boolean => (h.low & M.ORG) === 0 && h.words > 1;

/** Kinds of words that stand before a head: what the rules call them, their words, an example. */
const THEMES: readonly (readonly [id: string, describe: string, words: ReadonlySet<number>, example: string])[] = [
  [
    "opener",
    "words that names of bodies begin with: National, Royal, United",
    wordSet(
      "national international royal united federal world european central general first new american african asian global joint supreme imperial state public independent free central inter pan north south east west northern southern eastern western great greater old young",
    ),
    "National",
  ],
  [
    "cause",
    "words of causes and creeds: Democratic, Liberation, People's",
    wordSet(
      "democratic socialist liberal republican christian islamic muslim jewish catholic communist people national liberation revolutionary labour labor green social progressive popular reform unity independence freedom justice peace patriotic workers women youth conservative nationalist radical resistance salvation solidarity liberty democracy agrarian peasant farmers",
    ),
    "Liberation",
  ],
  [
    "field",
    "fields of work: Research, Human Rights, Trade",
    wordSet(
      "research development investment trade human rights health security affairs studies policy science sciences technology energy education labour labor defence defense finance foreign interior justice transport agriculture environment environmental medical economic business industrial commercial financial legal press broadcasting football cricket boxing athletic athletics rugby tennis olympic space nuclear aviation police fire water food drug children family housing historical scientific cultural monetary electoral election information intelligence",
    ),
    "Research",
  ],
];
const THEME_BITS = new Map<number, number>();
THEMES.forEach(([, , words], theme) => {
  for (const word of words) THEME_BITS.set(word, (THEME_BITS.get(word) ?? 0) | (1 << theme));
});
const themeAt = (h: Hypothesis, i: number, bit: number): boolean => ((THEME_BITS.get(h.document.tokens.hashA[i]!) ?? 0) & bit) !== 0;

/** The last word before token `i` inside the stretch, over a possessive or a hyphen, or -1. */
function wordBefore(h: Hypothesis, i: number): number {
  for (let j = i - 1; j >= h.first; j--) if (h.kindAt(j) === WORD) return j;
  return -1;
}

const themeRules: readonly EvidenceRule[] = THEMES.flatMap(([id, describe, , example], theme): EvidenceRule[] => {
  const bit = 1 << theme;
  return [
    {
      id: `head/${id}-first`,
      describe: `Begins with one of the ${describe}, and ends with a head.`,
      weights: weightsOf(`head/${id}-first`),
      on: "more",
      when: [LAST_LOW, M.ORG_HEAD | M.ORG_SUFFIX],
      holds: (h) => isHeaded(h) && themeAt(h, h.first, bit),
      examples: [{ text: `the [${example} Vardimek Party] said` }],
      nonExamples: [`the [Vardimek ${example} Party] said`, `the [${example} Vardimek] said`],
    },
    {
      id: `head/${id}-before`,
      describe: `One of the ${describe}, right before the head.`,
      weights: weightsOf(`head/${id}-before`),
      on: "more",
      when: [LAST_LOW, M.ORG_HEAD | M.ORG_SUFFIX],
      holds: (h) => isHeaded(h) && h.words > 2 && themeAt(h, wordBefore(h, h.last), bit),
      examples: [{ text: `the [Vardimek ${example} Party] said` }],
      nonExamples: [`the [${example} Vardimek Party] said`],
    },
  ];
});
const isHeaded = (h: Hypothesis): boolean => isName(h) && h.head === h.last && (h.lowAt(h.last) & (M.ORG_HEAD | M.ORG_SUFFIX)) !== 0;

const kindRules: readonly EvidenceRule[] = KINDS.flatMap(([id, describe, , example], kind): EvidenceRule[] => {
  const bit = 1 << kind;
  return [
    {
      id: `head/${id}`,
      describe: `Ends with a word for ${describe}.`,
      weights: weightsOf(`head/${id}`),
      on: "more",
      when: [LAST_LOW, M.ORG_HEAD | M.ORG_SUFFIX],
      holds: (h) => h.head === h.last && isName(h) && (h.lowAt(h.last) & (M.ORG_HEAD | M.ORG_SUFFIX)) !== 0 && isKind(h, bit),
      examples: [{ text: `the [Vardimek ${example}] said` }],
      nonExamples: ["the [Vardimek Bucket] said", `the [${example} of Vardimek] said`],
    },
    {
      id: `head/${id}-of`,
      describe: `A word for ${describe}, with of, for or in behind it.`,
      weights: weightsOf(`head/${id}-of`),
      on: "more",
      when: [INNER, HAS_OF | HAS_FOR | HAS_IN],
      holds: (h) => (h.inner & (HAS_OF | HAS_FOR | HAS_IN)) !== 0 && h.head < h.last && isName(h) && isKind(h, bit),
      examples: [{ text: `the [${example} of Vardimek] said` }],
      nonExamples: [`the [Vardimek ${example}] said`],
    },
  ];
});

export const headRules: readonly EvidenceRule[] = [...kindRules, ...themeRules];
