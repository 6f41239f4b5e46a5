/** One word; whole names of the lexicon; nicknames and endings of surnames. */
import { AGENT_PREPOSITION } from "../../names/context-words.js";
import type { EvidenceRule } from "../../names/evidence.js";
import { FIRST_LOW, FIRST_SHAPE, FORM, INNER, LOW, NEXT_CLASS, THREE_WORDS, UNKNOWN } from "../../names/facts.js";
import { HAS_NICKNAME } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { ALL_CAPS, APOSTROPHE } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import { first, known, name, short, strongFirst } from "./words.js";

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

export const singleRules: readonly EvidenceRule[] = [
  {
    id: "person/single-first-name",
    describe: "One word, a first name of the hand-written lists.",
    weights: [4, 0],
    on: "one",
    when: [FIRST_LOW, M.FIRST_STRONG],
    holds: (h) => h.words === 1 && strongFirst(h, h.first),
    examples: [{ text: "said [Sergei] on" }],
    nonExamples: ["said [Sergei Ivan] on"],
  },
  {
    id: "person/single-first-name-bulk",
    describe: "One word, a first name of the bulk lists.",
    weights: [2, -2],
    on: "one",
    when: [FIRST_LOW, M.FIRST_ANY],
    holds: (h) => h.words === 1 && !strongFirst(h, h.first) && first(h, M.FIRST_ANY),
    examples: [{ text: "said [Shayne] on" }],
    nonExamples: ["said [Sergei] on"],
  },
  {
    id: "person/single-surname",
    describe: "One word, a surname of the hand-written lists.",
    weights: [8, 1],
    on: "one",
    when: [FIRST_LOW, M.SURNAME],
    holds: (h) => h.words === 1 && first(h, M.SURNAME),
    examples: [{ text: "said [Petrov] on" }],
    nonExamples: ["said [Ubo Petrov] on"],
  },
  {
    id: "person/single-surname-bulk",
    describe: "One word, a surname of the bulk lists.",
    weights: [3, 2],
    on: "one",
    when: [FIRST_LOW, M.SURNAME_ANY],
    holds: (h) => h.words === 1 && !first(h, M.SURNAME) && first(h, M.SURNAME_ANY),
    examples: [{ text: "said [Schumm] on" }],
    nonExamples: ["said [Ubo Schumm] on"],
  },
  {
    id: "person/single-unknown",
    describe: "One word that no list knows.",
    weights: [2, 2],
    on: "one",
    when: [UNKNOWN, 1],
    holds: (h) => h.words === 1 && !known(h, h.first) && !(h.shapeAt(h.first) & ALL_CAPS),
    examples: [{ text: "said [Vardimek] on" }],
    nonExamples: ["said [J. Vardimek] on"],
  },
  {
    id: "person/whole-name",
    describe: "A whole name that the lexicon holds.",
    weights: [8, 2],
    when: [LOW, M.PERSON],
    holds: (h) => (h.low & M.PERSON) !== 0 && h.words >= 2,
    examples: [{ text: "songs of [Elvis Presley] were" }],
    nonExamples: ["songs of [Elvis] Presley were"],
  },
  {
    id: "person/whole-name-word",
    describe: "One word by which the lexicon knows a person.",
    weights: [8, 0],
    on: "one",
    when: [LOW, M.PERSON],
    holds: (h) => (h.low & M.PERSON) !== 0 && h.words === 1,
    examples: [{ text: "songs of [Beyonce] were" }],
    nonExamples: ["songs of [Oslo] were"],
  },
  {
    id: "person/nickname",
    describe: "A nickname in quotation marks inside.",
    weights: [7, -5],
    when: [INNER, HAS_NICKNAME],
    holds: (h) => (h.inner & HAS_NICKNAME) !== 0,
    examples: [{ text: "boxer [Roberto “Lightning” Vardimek] on" }],
    nonExamples: ["boxer [Roberto Vardimek] on"],
  },
  {
    id: "person/surname-ending",
    describe: "The last word, in no list, ends as surnames do: -ov, -sson, -enko, -ez, -ini, -escu.",
    weights: [2, -3],
    when: [UNKNOWN, 2],
    holds: (h) => h.canBePerson && !known(h, h.surname) && endsAsSurnames(h.text(h.surname)),
    examples: [{ text: "said [Vardimekov] on" }, { text: "said [Ubo VARDIMESCU] on" }],
    nonExamples: ["said [Vardimek] on", "said [Petrov] on"],
  },
  {
    id: "person/unknown-vowel-ending",
    describe: "Two words in no list, each of letters of a name only.",
    weights: [2, 1],
    on: "person",
    when: [FORM, THREE_WORDS],
    holds: (h) => name(h) && h.words === 3 && !known(h, h.first) && !known(h, h.surname),
    examples: [{ text: "said [Ubolo Zebu Vardimek] on" }],
    nonExamples: ["said [Vardimek] on"],
  },
  {
    id: "person/short-words",
    describe: "Three short words, as Chinese, Korean and Malay names have.",
    weights: [3, -10],
    on: "person",
    when: [FORM, THREE_WORDS],
    holds: (h) => name(h) && h.words === 3 && short(h),
    examples: [{ text: "said [Lim Wei Ming] on" }],
    nonExamples: ["said [Ubolo Zebu Vardimek] on"],
  },
  {
    id: "person/contraction",
    describe: "A pronoun or auxiliary with its apostrophe: I’ve, Don’t.",
    weights: [-28, -18],
    on: "one",
    when: [FIRST_SHAPE, APOSTROPHE],
    holds: (h) => h.words === 1 && CONTRACTION.test(h.text()),
    examples: [{ text: "said. [I’ve] been" }, { text: "[Don’t] go" }],
    nonExamples: ["said [O’Ve] on"],
  },
  {
    id: "person/credit-verb",
    describe: "Ends in the Writing, Editing or Reporting of a credit.",
    weights: [-3, -6],
    on: "more",
    when: [NEXT_CLASS, AGENT_PREPOSITION],
    holds: (h) => h.words >= 2 && CREDIT.has(h.document.tokens.hashA[h.last]!) && (h.nextClass & AGENT_PREPOSITION) !== 0,
    examples: [{ text: "(Reporting by [Ubo Vardimek Writing] by Zeb Nunu)" }],
    nonExamples: ["(Reporting by [Ubo Vardimek]"],
  },
];
