/** Evidence in the words of a name that it is a person's: first names, surnames, initials, particles, and what a person's name does not hold. */
import { AGENT_PREPOSITION, wordSet } from "../names/context-words.js";
import type { EvidenceRule } from "../names/evidence.js";
import { HAS_HYPHEN, HAS_NICKNAME, HAS_PARTICLE, type Hypothesis } from "../names/hypothesis.js";
import * as M from "../names/rules/masks.js";
import { ALL_CAPS, CAPITAL, HAS_LOWER, INITIAL, INNER_CAPITAL, PROSE, WORD } from "../text/tokens.js";

const known = (h: Hypothesis, i: number) =>
  (h.lowAt(i) & (M.NAMEY | M.PLACE | M.DEMONYM | M.ORG)) !== 0 || (h.highAt(i) & (M.ENGLISH | M.TIME_WORD)) !== 0;
const first = (h: Hypothesis, mask: number) => (h.lowAt(h.first) & mask) !== 0;
const last = (h: Hypothesis, mask: number) => (h.lowAt(h.surname) & mask) !== 0;
const name = (h: Hypothesis) => h.canBePerson && h.words >= 2;
const strongFirst = (h: Hypothesis, i: number) => (h.lowAt(i) & M.FIRST_STRONG) !== 0 && !(h.lowAt(i) & M.FIRST_WEAK);
/** Scottish and Irish prefixes with the capital behind them. */
const GAELIC = /^(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Fitz)\p{Lu}/u;

/** Endings of surnames behind two letters or more; a regular expression with the flags i and u for them takes 20 ms to compile. */
const SURNAME_ENDINGS = new Set(
  (
    "ov ova ev eva sky ski skaya skii enko chuk vich vić vic sson sen stein berg mann dez guez rez lez nez tti lli ini ucci escu eanu nen oglu oğlu zadeh pour dze shvili yan ian " +
    "opoulos akis idis adis kar asinghe aratne moto mura yama awa aki uki strom ström quist qvist lund gaard ić ez"
  ).split(" "),
);
const endsAsSurnames = (text: string): boolean => {
  const word = text.toLowerCase();
  for (let length = 2; length <= 7 && word.length >= length + 2; length++) if (SURNAME_ENDINGS.has(word.slice(-length))) return true;
  return false;
};
const CONTRACTION =
  /^(?:I|you|we|they|he|she|it|that|there|what|who|where|here|how|let|don|can|won|isn|aren|wasn|weren|doesn|didn|couldn|wouldn|shouldn|hasn|haven)['’](?:ve|m|ll|re|d|t|s)$/i;
const CREDIT = wordSet("writing editing reporting additional compiled photo photography graphics illustration translation");
const short = (h: Hypothesis): boolean => {
  const { start, end } = h.document.tokens;
  for (let i = h.first; i <= h.last; i++)
    if (h.kindAt(i) === WORD && (end[i]! - start[i]! > 5 || end[i]! - start[i]! < 2 || (h.highAt(i) & M.COMMON) !== 0)) return false;
  return true;
};

export const personRules: readonly EvidenceRule[] = [
  {
    id: "person/first-name",
    describe: "Begins with a first name of the hand-written lists.",
    weights: [8, 0],
    on: "person",
    holds: (h) => name(h) && strongFirst(h, h.first),
    examples: [{ text: "talks with [Sergei Vardin] on" }],
    nonExamples: ["talks with [Harbour Vardin] on"],
  },
  {
    id: "person/first-name-bulk",
    describe: "Begins with a first name that only the bulk lists hold.",
    weights: [0, 1],
    on: "person",
    holds: (h) => name(h) && !strongFirst(h, h.first) && first(h, M.FIRST_ANY),
    examples: [{ text: "talks with [Shayne Vardin] on" }],
    nonExamples: ["talks with [Sergei Vardin] on"],
  },
  {
    id: "person/first-name-english-word",
    describe: "Begins with a first name that is an English word too.",
    weights: [-3, 0],
    on: "person",
    holds: (h) => name(h) && first(h, M.FIRST_ANY) && (h.highAt(h.first) & M.COMMON) !== 0,
    examples: [{ text: "said [Grace Vardin] on" }],
    nonExamples: ["said [J. Vardimek] on"],
  },
  {
    id: "person/surname",
    describe: "Ends with a surname of the hand-written lists.",
    weights: [5, -2],
    on: "person",
    holds: (h) => name(h) && last(h, M.SURNAME),
    examples: [{ text: "said [Ubo Petrov] on" }],
    nonExamples: ["said [Petrov] on"],
  },
  {
    id: "person/surname-bulk",
    describe: "Ends with a surname that only the bulk lists hold.",
    weights: [4, -1],
    on: "person",
    holds: (h) => name(h) && !last(h, M.SURNAME) && last(h, M.SURNAME_ANY),
    examples: [{ text: "said [Ubo Schumm] on" }],
    nonExamples: ["said [Schumm] on"],
  },
  {
    id: "person/first-and-surname",
    describe: "A first name and a surname.",
    weights: [2, 1],
    on: "person",
    holds: (h) => name(h) && first(h, M.FIRST_ANY) && last(h, M.SURNAME_ANY),
    examples: [{ text: "said [Sergei Petrov] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/first-and-english-word",
    describe: "A first name and an English word that is no surname.",
    weights: [2, 0],
    on: "person",
    holds: (h) => name(h) && first(h, M.FIRST_ANY) && (h.highAt(h.surname) & M.ENGLISH) !== 0 && !last(h, M.SURNAME_ANY),
    examples: [{ text: "said [Sergei Bucket] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/first-and-first",
    describe: "Two words, both first names.",
    weights: [1, 1],
    on: "person",
    holds: (h) => name(h) && h.words === 2 && first(h, M.FIRST_ANY) && last(h, M.FIRST_ANY),
    examples: [{ text: "said [Sergei Ivan] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/two-unknown-words",
    describe: "Two words that no list knows.",
    weights: [-1, 1],
    on: "person",
    holds: (h) => name(h) && h.words === 2 && !known(h, h.first) && !known(h, h.surname),
    examples: [{ text: "said [Ubolo Vardimek] on" }],
    nonExamples: ["said [Green Vardimek] on"],
  },
  {
    id: "person/unknown-and-surname",
    describe: "A word that no list knows, then a surname.",
    weights: [2, 2],
    on: "person",
    holds: (h) => name(h) && !known(h, h.first) && last(h, M.SURNAME_ANY),
    examples: [{ text: "said [Ubolo Petrov] on" }],
    nonExamples: ["said [Petrov] on"],
  },
  {
    id: "person/first-and-unknown",
    describe: "A first name, then a word that no list knows.",
    weights: [6, 1],
    on: "person",
    holds: (h) => name(h) && first(h, M.FIRST_ANY) && !known(h, h.surname),
    examples: [{ text: "said [Sergei Vardimek] on" }],
    nonExamples: ["said [Vardimek] on"],
  },
  {
    id: "person/two-words",
    describe: "Two words.",
    weights: [0, 3],
    on: "person",
    holds: (h) => h.canBePerson && h.words === 2,
    examples: [{ text: "said [Ubolo Vardimek] on" }],
    nonExamples: ["said [Ubolo B. Vardimek] on"],
  },
  {
    id: "person/three-words",
    describe: "Three words.",
    weights: [2, 4],
    on: "person",
    holds: (h) => h.canBePerson && h.words === 3,
    examples: [{ text: "said [Ubolo Zeb Vardimek] on" }],
    nonExamples: ["said [Ubolo Zeb Nunu Vardimek] on"],
  },
  {
    id: "person/many-words",
    describe: "Four words or more.",
    weights: [1, 4],
    on: "person",
    holds: (h) => h.canBePerson && h.words >= 4,
    examples: [{ text: "said [Ubolo Zeb Nunu Vardimek] on" }],
    nonExamples: ["said [Ubolo Zeb Vardimek] on"],
  },
  {
    id: "person/initial-first",
    describe: "Begins with an initial.",
    weights: [4, -5],
    on: "person",
    holds: (h) => name(h) && h.isInitial(h.first),
    examples: [{ text: "said [J. Vardimek] on" }],
    nonExamples: ["said [Vardimek] on"],
  },
  {
    id: "person/initial-inside",
    describe: "An initial in the middle.",
    weights: [5, -10],
    on: "person",
    holds: (h) => name(h) && h.words >= 3 && initialInside(h),
    examples: [{ text: "said [Ubolo B. Vardimek] on" }],
    nonExamples: ["said [Ubolo Vardimek] on"],
  },
  {
    id: "person/initial-last",
    describe: "Ends with a single letter.",
    weights: [-2, -8],
    on: "person",
    holds: (h) => name(h) && (h.shapeAt(h.last) & INITIAL) !== 0,
    examples: [{ text: "the so-called [Ward B] was" }],
    nonExamples: ["the so-called [Oslo] was"],
  },
  {
    id: "person/name-suffix",
    describe: "Ends with Jr, Sr or a Roman number.",
    weights: [1, 7],
    on: "person",
    holds: (h) => name(h) && h.surname < h.last,
    examples: [{ text: "said [Ubolo Vardimek Jr.] on" }],
    nonExamples: ["said [Ubolo Vardimek] on"],
  },
  {
    id: "person/particle",
    describe: "Holds a particle: von, bin, de.",
    weights: [6, 1],
    on: "person",
    holds: (h) => name(h) && (h.inner & HAS_PARTICLE) !== 0,
    examples: [{ text: "said [Ubolo van Vardimek] on" }],
    nonExamples: ["said [Ubolo Vardimek] on"],
  },
  {
    id: "person/particle-first",
    describe: "Begins with a particle.",
    weights: [-7, -1],
    holds: (h) => h.canBePerson && !(h.shapeAt(h.first) & CAPITAL),
    examples: [{ text: "said [van Vardimek] on" }],
    nonExamples: ["said [Dean Vardimek] on"],
  },
  {
    id: "person/hyphen-small",
    describe: "A hyphen and a small letter, as in Korean and Chinese given names.",
    weights: [3, -6],
    holds: (h) => h.canBePerson && (h.inner & HAS_HYPHEN) !== 0 && !(h.shapeAt(h.last) & CAPITAL),
    examples: [{ text: "said [Park Bo-yun] on" }],
    nonExamples: ["said [Petrov] on"],
  },
  {
    id: "person/hyphen",
    describe: "A hyphen between capitals.",
    weights: [-3, 3],
    holds: (h) => h.canBePerson && (h.inner & HAS_HYPHEN) !== 0 && (h.shapeAt(h.last) & CAPITAL) !== 0,
    examples: [{ text: "said [Anna Berg-Holm] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/gaelic-prefix",
    describe: "The last word looks like McX, O'X, FitzX.",
    weights: [3, -2],
    holds: (h) => h.canBePerson && (h.shapeAt(h.last) & INNER_CAPITAL) !== 0 && GAELIC.test(h.text(h.surname)),
    examples: [{ text: "said [McArdley] on" }],
    nonExamples: ["said [Oslo] on"],
  },
  {
    id: "person/capital-surname",
    describe: "A last word in capitals after a word that is not.",
    weights: [-12, -4],
    on: "person",
    holds: (h) => name(h) && h.style === PROSE && (h.shapeAt(h.surname) & ALL_CAPS) !== 0 && (h.shapeAt(h.first) & HAS_LOWER) !== 0,
    examples: [{ text: "said [Jean VARDIN] on" }],
    nonExamples: ["said [Dean Vardimek] on"],
  },
  {
    id: "person/single-first-name",
    describe: "One word, a first name of the hand-written lists.",
    weights: [3, 0],
    on: "one",
    holds: (h) => h.words === 1 && strongFirst(h, h.first),
    examples: [{ text: "said [Sergei] on" }],
    nonExamples: ["said [Sergei Ivan] on"],
  },
  {
    id: "person/single-first-name-bulk",
    describe: "One word, a first name of the bulk lists.",
    weights: [2, -2],
    on: "one",
    holds: (h) => h.words === 1 && !strongFirst(h, h.first) && first(h, M.FIRST_ANY),
    examples: [{ text: "said [Shayne] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/single-surname",
    describe: "One word, a surname of the hand-written lists.",
    weights: [8, 0],
    on: "one",
    holds: (h) => h.words === 1 && first(h, M.SURNAME),
    examples: [{ text: "said [Petrov] on" }],
    nonExamples: ["said [Ubo Petrov] on"],
  },
  {
    id: "person/single-surname-bulk",
    describe: "One word, a surname of the bulk lists.",
    weights: [3, 1],
    on: "one",
    holds: (h) => h.words === 1 && !first(h, M.SURNAME) && first(h, M.SURNAME_ANY),
    examples: [{ text: "said [Schumm] on" }],
    nonExamples: ["said [Ubo Schumm] on"],
  },
  {
    id: "person/single-unknown",
    describe: "One word that no list knows.",
    weights: [2, 2],
    on: "one",
    holds: (h) => h.words === 1 && !known(h, h.first) && !(h.shapeAt(h.first) & ALL_CAPS),
    examples: [{ text: "said [Vardimek] on" }],
    nonExamples: ["said [J. Vardimek] on"],
  },
  {
    id: "person/whole-name",
    describe: "A whole name that the lexicon holds.",
    weights: [8, 3],
    holds: (h) => (h.low & M.PERSON) !== 0 && h.words >= 2,
    examples: [{ text: "songs of [Elvis Presley] were" }],
    nonExamples: ["songs of [Elvis] Presley were"],
  },
  {
    id: "person/whole-name-word",
    describe: "One word by which the lexicon knows a person.",
    weights: [8, 0],
    on: "one",
    holds: (h) => (h.low & M.PERSON) !== 0 && h.words === 1,
    examples: [{ text: "songs of [Beyonce] were" }],
    nonExamples: ["songs of [Oslo] were"],
  },
  {
    id: "person/nickname",
    describe: "A nickname in quotation marks inside.",
    weights: [6, -3],
    holds: (h) => (h.inner & HAS_NICKNAME) !== 0,
    examples: [{ text: "boxer [Roberto “Lightning” Vardimek] on" }],
    nonExamples: ["boxer [Roberto Vardimek] on"],
  },
  {
    id: "person/surname-ending",
    describe: "The last word, in no list, ends as surnames do: -ov, -sson, -enko, -ez, -ini, -escu.",
    weights: [2, -3],
    holds: (h) => h.canBePerson && !known(h, h.surname) && endsAsSurnames(h.text(h.surname)),
    examples: [{ text: "said [Vardimekov] on" }, { text: "said [Ubo VARDIMESCU] on" }],
    nonExamples: ["said [Vardimek] on", "said [Petrov] on"],
  },
  {
    id: "person/unknown-vowel-ending",
    describe: "Two words in no list, each of letters of a name only.",
    weights: [2, 1],
    on: "person",
    holds: (h) => name(h) && h.words === 3 && !known(h, h.first) && !known(h, h.surname),
    examples: [{ text: "said [Ubolo Zebu Vardimek] on" }],
    nonExamples: ["said [Vardimek] on"],
  },
  {
    id: "person/short-words",
    describe: "Three short words, as Chinese, Korean and Malay names have.",
    weights: [5, -8],
    on: "person",
    holds: (h) => name(h) && h.words === 3 && short(h),
    examples: [{ text: "said [Lim Wei Ming] on" }],
    nonExamples: ["said [Ubolo Zebu Vardimek] on"],
  },
  {
    id: "person/contraction",
    describe: "A pronoun or auxiliary with its apostrophe: I’ve, Don’t.",
    weights: [-25, -16],
    on: "one",
    holds: (h) => h.words === 1 && CONTRACTION.test(h.text()),
    examples: [{ text: "said. [I’ve] been" }, { text: "[Don’t] go" }],
    nonExamples: ["said [O’Ve] on"],
  },
  {
    id: "person/credit-verb",
    describe: "Ends in the Writing, Editing or Reporting of a credit.",
    weights: [-2, -4],
    on: "more",
    holds: (h) => h.words >= 2 && CREDIT.has(h.document.tokens.hashA[h.last]!) && (h.nextClass & AGENT_PREPOSITION) !== 0,
    examples: [{ text: "(Reporting by [Ubo Vardimek Writing] by Zeb Nunu)" }],
    nonExamples: ["(Reporting by [Ubo Vardimek]"],
  },
  {
    id: "person/holds-title",
    describe: "Begins with a title, an honorific or a role.",
    weights: [-4, -1],
    holds: (h) => h.canBePerson && first(h, M.ROLES) && !first(h, M.NAMEY),
    examples: [{ text: "said [President Vardimek] on" }],
    nonExamples: ["President [Vardimek] said"],
  },
  {
    id: "person/holds-title-name",
    describe: "Begins with a title that is a name too.",
    weights: [3, -5],
    on: "person",
    holds: (h) => name(h) && first(h, M.ROLES) && first(h, M.NAMEY),
    examples: [{ text: "said [Dean Vardimek] on" }],
    nonExamples: ["said [van Vardimek] on"],
  },
  {
    id: "person/ends-in-title",
    describe: "Ends with a title or a role.",
    weights: [0, 0],
    on: "person",
    holds: (h) => name(h) && last(h, M.ROLES) && !last(h, M.NAMEY),
    examples: [{ text: "said [Vardimek President] on" }],
    nonExamples: ["said [President Vardimek] on"],
  },
  {
    id: "person/holds-place-or-people",
    describe: "Begins with a country, a people or a city that is no first name.",
    weights: [2, 1],
    on: "person",
    holds: (h) => name(h) && first(h, M.PLACE | M.DEMONYM) && !first(h, M.FIRST_ANY),
    examples: [{ text: "said [Canadian Vardimek] on" }],
    nonExamples: ["said [van Vardimek] on"],
  },
  {
    id: "person/ends-in-place-or-people",
    describe: "Ends with a country, a people or a city that is no surname.",
    weights: [-6, -1],
    on: "person",
    holds: (h) => name(h) && last(h, M.PLACE | M.DEMONYM) && !last(h, M.SURNAME_ANY),
    examples: [{ text: "said [Vardimek Canadian] on" }],
    nonExamples: ["said [Canadian Vardimek] on"],
  },
  {
    id: "person/holds-function-word",
    describe: "Holds a function word.",
    weights: [-8, -6],
    holds: (h) => h.canBePerson && (h.anyHigh & M.FUNCTION) !== 0 && !(h.inner & HAS_PARTICLE),
    examples: [{ text: "to [Vardimek THE Ubo] was" }],
    nonExamples: ["to [Vardimek] was"],
  },
  {
    id: "person/holds-running-word",
    describe: "Holds one of the most frequent English words.",
    weights: [-5, -2],
    on: "person",
    holds: (h) => name(h) && (h.anyHigh & M.RUNNING) !== 0 && !(h.anyHigh & M.FUNCTION),
    examples: [{ text: "[Good Vardimek] was" }],
    nonExamples: ["[Vardimek] was"],
  },
  {
    id: "person/english-words",
    describe: "Both ends are English words and no names.",
    weights: [-9, -2],
    on: "person",
    holds: (h) => name(h) && english(h, h.first) && english(h, h.surname),
    examples: [{ text: "[Wooden Bucket] was" }],
    nonExamples: ["[Vardimek Bucket] was"],
  },
  {
    id: "person/english-first",
    describe: "The first word is an English word and no name.",
    weights: [-5, 2],
    on: "person",
    holds: (h) => name(h) && english(h, h.first) && !english(h, h.surname),
    examples: [{ text: "[Wooden Vardimek] was" }],
    nonExamples: ["[Good Vardimek] was"],
  },
  {
    id: "person/english-last",
    describe: "The last word is an English word and no name.",
    weights: [-5, -1],
    on: "person",
    holds: (h) => name(h) && !english(h, h.first) && english(h, h.surname),
    examples: [{ text: "[Vardimek Bucket] was" }],
    nonExamples: ["[Vardimek] was"],
  },
  {
    id: "person/calendar",
    describe: "Holds a month or a weekday.",
    weights: [-7, 0],
    holds: (h) => h.canBePerson && (h.anyHigh & M.CALENDAR) !== 0 && h.words >= 2,
    examples: [{ text: "[Vardimek January] was" }],
    nonExamples: ["[Vardimek] was"],
  },
  {
    id: "person/ends-in-head",
    describe: "Ends with a word that heads organizations, places or events.",
    weights: [-3, 1],
    on: "person",
    holds: (h) =>
      name(h) && (last(h, M.ORG_HEAD | M.PLACE_HEAD | M.ORG_SUFFIX) || (h.highAt(h.surname) & M.EVENT_HEAD) !== 0) && !last(h, M.SURNAME),
    examples: [{ text: "[Vardimek Cup] was" }],
    nonExamples: ["[Vardimek] was"],
  },
  {
    id: "person/starts-in-head",
    describe: "Begins with a word that heads organizations, places or events.",
    weights: [-4, 0],
    on: "person",
    holds: (h) => name(h) && (first(h, M.ORG_HEAD | M.PLACE_HEAD) || (h.highAt(h.first) & M.EVENT_HEAD) !== 0) && !first(h, M.FIRST_STRONG),
    examples: [{ text: "[Mount Vardimek] was" }],
    nonExamples: ["[Vardimek] was"],
  },
  {
    id: "person/holds-capitals",
    describe: "Holds a word in capitals, like a short name of a body.",
    weights: [3, 2],
    on: "person",
    holds: (h) => name(h) && h.style === PROSE && (h.shapeAt(h.first) & ALL_CAPS) !== 0 && !(h.shapeAt(h.surname) & ALL_CAPS),
    examples: [{ text: "the [BBW Vardimek] was" }],
    nonExamples: ["the [Vardimek] was"],
  },
];

function english(h: Hypothesis, i: number): boolean {
  return (h.highAt(i) & M.ENGLISH) !== 0 && !(h.lowAt(i) & M.NAMEY);
}

function initialInside(h: Hypothesis): boolean {
  for (let i = h.first + 1; i < h.last; i++) if (h.shapeAt(i) & INITIAL) return true;
  return false;
}
