/** The form of a name: how many words, initials, suffixes, particles, hyphens. */
import { isRomanized } from "../../names/enumeration.js";
import type { EvidenceRule } from "../../names/evidence.js";
import {
  FIRST_LOW,
  FIRST_SHAPE,
  FORM,
  INNER,
  LAST_LOW,
  LAST_SHAPE,
  MORE_WORDS,
  SMALL_FIRST,
  SUFFIXED,
  THREE_WORDS,
  TWO_WORDS,
} from "../../names/facts.js";
import { HAS_COMMA, HAS_HYPHEN, HAS_PARTICLE, type Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { ALL_CAPS, CAPITAL, CAPITALS, HAS_LOWER, INITIAL, INNER_CAPITAL, POINT, PROSE } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import { first, name } from "./words.js";

/** Scottish and Irish prefixes with the capital behind them. */
const GAELIC = /^(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Fitz)\p{Lu}/u;

/** Suffixes that tell father and son apart. */
const GENERATION = wordSet("jr sr jnr snr junior senior ii iii iv v vi");

const ADDRESS = wordSet("mr mrs ms dr messrs mme");

export const formRules: readonly EvidenceRule[] = [
  {
    id: "person/two-words",
    describe: "Two words.",
    weights: [0, 2],
    on: "person",
    when: [FORM, TWO_WORDS],
    holds: (h) => h.canBePerson && h.words === 2,
    examples: [{ text: "said [Ubolo Vardimek] on" }],
    nonExamples: ["said [Ubolo B. Vardimek] on"],
  },
  {
    id: "person/three-words",
    describe: "Three words.",
    weights: [1, 5],
    on: "person",
    when: [FORM, THREE_WORDS],
    holds: (h) => h.canBePerson && h.words === 3,
    examples: [{ text: "said [Ubolo Zeb Vardimek] on" }],
    nonExamples: ["said [Ubolo Zeb Nunu Vardimek] on"],
  },
  {
    id: "person/many-words",
    describe: "Four words or more.",
    weights: [1, 6],
    on: "person",
    when: [FORM, MORE_WORDS],
    holds: (h) => h.canBePerson && h.words >= 4,
    examples: [{ text: "said [Ubolo Zeb Nunu Vardimek] on" }],
    nonExamples: ["said [Ubolo Zeb Vardimek] on"],
  },
  {
    id: "person/initial-first",
    describe: "Begins with an initial.",
    weights: [4, -7],
    on: "person",
    when: [FIRST_SHAPE, INITIAL],
    holds: (h) => name(h) && h.isInitial(h.first),
    examples: [{ text: "said [J. Vardimek] on" }],
    nonExamples: ["said [Vardimek] on"],
  },
  {
    id: "person/initial-inside",
    describe: "An initial in the middle.",
    weights: [5, -11],
    on: "person",
    when: [FORM, THREE_WORDS | MORE_WORDS],
    holds: (h) => name(h) && h.words >= 3 && initialInside(h),
    examples: [{ text: "said [Ubolo B. Vardimek] on" }],
    nonExamples: ["said [Ubolo Vardimek] on"],
  },
  {
    id: "person/initial-last",
    describe: "Ends with a single letter.",
    weights: [-3, -9],
    on: "person",
    when: [LAST_SHAPE, INITIAL],
    holds: (h) => name(h) && (h.shapeAt(h.last) & INITIAL) !== 0,
    examples: [{ text: "the so-called [Ward B] was" }],
    nonExamples: ["the so-called [Oslo] was"],
  },
  {
    id: "person/name-suffix",
    describe: "Ends with Jr, Sr or a Roman number.",
    weights: [0, 5],
    on: "person",
    when: [FORM, SUFFIXED],
    holds: (h) => name(h) && h.surname < h.last,
    examples: [{ text: "said [Ubolo Vardimek Jr.] on" }],
    nonExamples: ["said [Ubolo Vardimek] on"],
  },
  {
    id: "person/comma-suffix",
    describe: "A comma before Jr, Sr or a Roman number.",
    weights: [10, -18],
    on: "person",
    when: [INNER, HAS_COMMA],
    holds: (h) => name(h) && (h.inner & HAS_COMMA) !== 0 && GENERATION.has(h.document.tokens.hashA[h.last]!),
    examples: [{ text: "said [Ubo Vardimek, Jr.] on" }],
    nonExamples: ["said [Ubo Vardimek Jr.] on", "said [Ubo Vardimek, Inc] on", "said [Ubo Vardimek, QC] on"],
  },
  {
    id: "person/letters-behind",
    describe: "Ends in letters of a degree, an order or a seat: QC, PhD, MP.",
    weights: [-5, -9],
    on: "person",
    when: [LAST_LOW, M.NAME_SUFFIX],
    holds: (h) =>
      name(h) &&
      (h.lowAt(h.last) & M.NAME_SUFFIX) !== 0 &&
      (h.shapeAt(h.last) & (ALL_CAPS | INNER_CAPITAL)) !== 0 &&
      !GENERATION.has(h.document.tokens.hashA[h.last]!) &&
      (h.style !== CAPITALS || (h.inner & HAS_COMMA) !== 0),
    examples: [{ text: "said [Ubo Vardimek, QC] on" }, { text: "said [Ubo Vardimek MP] on" }],
    nonExamples: ["said [Ubo Vardimek, Jr.] on", "said [Ubo Vardimek III] on"],
  },
  {
    id: "person/romanized",
    describe: "A family name and two syllables with a hyphen: Wong Kwok-kin, Park Joo-Ho.",
    weights: [14, -6],
    on: "person",
    when: [INNER, HAS_HYPHEN],
    holds: (h) => h.canBePerson && h.words === 3 && isRomanized(h, h.first, h.last),
    examples: [{ text: "said [Wong Kek-tin] on" }, { text: "said [Park Jeo-Ho] on" }],
    nonExamples: ["said [Wong Vardimekolo-Tin] on", "said [Anna Vardi-Mek] on"],
  },
  {
    id: "person/suffix-alone",
    describe: "Jr, Sr or a Roman number and nothing else.",
    weights: [-8, -4],
    on: "one",
    when: [FIRST_LOW, M.NAME_SUFFIX],
    holds: (h) => h.words === 1 && (h.lowAt(h.first) & M.NAME_SUFFIX) !== 0 && !(h.lowAt(h.first) & (M.FIRST_STRONG | M.SURNAME | M.ORG)),
    examples: [{ text: "Vardimek, [Jr.], said" }],
    nonExamples: ["[Vardimek], Jr., said"],
  },
  {
    id: "person/short-title-first",
    describe: "Begins with a shortened title: Maj., Gen., Mr.",
    weights: [-14, -14],
    on: "person",
    when: [FIRST_LOW, M.TITLES],
    holds: (h) =>
      name(h) &&
      (h.lowAt(h.first) & M.TITLES) !== 0 &&
      ((h.shapeAt(h.first) & POINT) !== 0 || ADDRESS.has(h.document.tokens.hashA[h.first]!)) &&
      !(h.shapeAt(h.first) & INITIAL) &&
      !(h.lowAt(h.first) & M.PARTICLE),
    examples: [{ text: "said [Maj. Vardimek] on" }, { text: "said [Mr English] on" }],
    nonExamples: ["said [Maj Vardimek] on", "said [M. Vardimek] on"],
  },
  {
    id: "person/place-first",
    describe: "A place or a people, and then a first name and another word: Virginia's Anna Vardimek without the 's.",
    weights: [-10, -2],
    on: "person",
    when: [FIRST_LOW, M.PLACE | M.DEMONYM],
    holds: (h) =>
      name(h) &&
      h.words > 2 &&
      (h.lowAt(h.first) & (M.PLACE | M.DEMONYM)) !== 0 &&
      !first(h, M.FIRST_ANY) &&
      (h.lowAt(h.first + 1) & M.FIRST_STRONG) !== 0,
    examples: [{ text: "said [Norway Sergei Vardimek] on" }],
    nonExamples: ["said [Sergei Vardimek] on", "said [Jordan Sergei Vardimek] on"],
  },
  {
    id: "person/particle",
    describe: "Holds a particle: von, bin, de.",
    weights: [6, 1],
    on: "person",
    when: [INNER, HAS_PARTICLE],
    holds: (h) => name(h) && (h.inner & HAS_PARTICLE) !== 0,
    examples: [{ text: "said [Ubolo van Vardimek] on" }],
    nonExamples: ["said [Ubolo Vardimek] on"],
  },
  {
    id: "person/particle-first",
    describe: "Begins with a particle.",
    weights: [-8, 0],
    when: [FORM, SMALL_FIRST],
    holds: (h) => h.canBePerson && !(h.shapeAt(h.first) & CAPITAL),
    examples: [{ text: "said [van Vardimek] on" }],
    nonExamples: ["said [Dean Vardimek] on"],
  },
  {
    id: "person/hyphen-small",
    describe: "A hyphen and a small letter, as in Korean and Chinese given names.",
    weights: [-1, -14],
    when: [INNER, HAS_HYPHEN],
    holds: (h) => h.canBePerson && (h.inner & HAS_HYPHEN) !== 0 && !(h.shapeAt(h.last) & CAPITAL),
    examples: [{ text: "said [Park Bo-yun] on" }],
    nonExamples: ["said [Petrov] on"],
  },
  {
    id: "person/hyphen",
    describe: "A hyphen between capitals.",
    weights: [-3, 3],
    when: [INNER, HAS_HYPHEN],
    holds: (h) => h.canBePerson && (h.inner & HAS_HYPHEN) !== 0 && (h.shapeAt(h.last) & CAPITAL) !== 0,
    examples: [{ text: "said [Anna Berg-Holm] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/gaelic-prefix",
    describe: "The last word looks like McX, O'X, FitzX.",
    weights: [3, -3],
    when: [LAST_SHAPE, INNER_CAPITAL],
    holds: (h) => h.canBePerson && (h.shapeAt(h.last) & INNER_CAPITAL) !== 0 && GAELIC.test(h.text(h.surname)),
    examples: [{ text: "said [McArdley] on" }],
    nonExamples: ["said [Oslo] on"],
  },
  {
    id: "person/capital-surname",
    describe: "A last word in capitals after a word that is not.",
    weights: [-12, -4],
    on: "person",
    when: [FIRST_SHAPE, HAS_LOWER],
    holds: (h) => name(h) && h.style === PROSE && (h.shapeAt(h.surname) & ALL_CAPS) !== 0 && (h.shapeAt(h.first) & HAS_LOWER) !== 0,
    examples: [{ text: "said [Jean VARDIN] on" }],
    nonExamples: ["said [Dean Vardimek] on"],
  },
];

function initialInside(h: Hypothesis): boolean {
  for (let i = h.first + 1; i < h.last; i++) if (h.shapeAt(i) & INITIAL) return true;
  return false;
}
