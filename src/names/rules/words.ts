/** Evidence in single words: English words, places, peoples, things; and how the document writes the word elsewhere. */
import { ALL_CAPS, CAPITALS, LINE_START, PROSE, SENTENCE_START, TITLE_CASE } from "../../text/tokens.js";
import type { EvidenceRule } from "../evidence.js";
import type { Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";

const single = (h: Hypothesis) => h.words === 1;
/** A capital here says nothing: the sentence, a quotation or a line begins. */
export const opens = (h: Hypothesis) => (h.shapeAt(h.first) & (SENTENCE_START | LINE_START)) !== 0 || h.scene.opens(h.first);
const english = (h: Hypothesis) => (h.highAt(h.first) & M.ENGLISH) !== 0;
const lower = (h: Hypothesis) => h.scene.counts.lower(h.document.tokens.hashA[h.first]!);
const capital = (h: Hypothesis) => h.scene.counts.capital(h.document.tokens.hashA[h.first]!);
const prose = (h: Hypothesis) => h.style === PROSE;

export const wordRules: readonly EvidenceRule[] = [
  {
    id: "word/function",
    describe: "One word of a closed class.",
    weights: [-4, -3],
    on: "one",
    holds: (h) => single(h) && (h.high & M.FUNCTION) !== 0,
    examples: [{ text: "so we [WERE] there" }],
  },
  {
    id: "word/running-opening",
    describe: "One frequent word where a sentence opens.",
    weights: [-12, -7],
    on: "one",
    holds: (h) => single(h) && prose(h) && opens(h) && (h.high & M.RUNNING) !== 0,
    examples: [{ text: "[Prices] rose" }],
  },
  {
    id: "word/common-opening",
    describe: "One usual word where a sentence opens.",
    weights: [-9, -3],
    on: "one",
    holds: (h) => single(h) && prose(h) && opens(h) && (h.high & M.COMMON) !== 0 && !(h.high & M.RUNNING),
    examples: [{ text: "[Buckets] rose" }],
  },
  {
    id: "word/rare-opening",
    describe: "One rare English word where a sentence opens.",
    weights: [-4, -1],
    on: "one",
    holds: (h) => single(h) && prose(h) && opens(h) && (h.high & M.COMMON_RARE) !== 0 && !(h.high & M.COMMON),
    examples: [{ text: "[Bailiwicks] rose" }],
  },
  {
    id: "word/running",
    describe: "One frequent word with a capital inside a sentence.",
    weights: [-6, -1],
    on: "one",
    holds: (h) => single(h) && prose(h) && !opens(h) && (h.high & M.RUNNING) !== 0,
    examples: [{ text: "the [Prices] rose" }],
  },
  {
    id: "word/common",
    describe: "One usual word with a capital inside a sentence.",
    weights: [-2, 2],
    on: "one",
    holds: (h) => single(h) && prose(h) && !opens(h) && (h.high & M.COMMON) !== 0 && !(h.high & M.RUNNING),
    examples: [{ text: "the [Buckets] rose" }],
  },
  {
    id: "word/rare",
    describe: "One rare English word with a capital inside a sentence.",
    weights: [2, 6],
    on: "one",
    holds: (h) => single(h) && prose(h) && !opens(h) && (h.high & M.COMMON_RARE) !== 0 && !(h.high & M.COMMON),
    examples: [{ text: "the [Bailiwicks] rose" }],
  },
  {
    id: "word/common-heading",
    describe: "One English word in a heading.",
    weights: [-9, -5],
    on: "one",
    holds: (h) => single(h) && !prose(h) && english(h),
    examples: [{ text: "VARDI [BUCKET] MEK ZEB" }],
  },
  {
    id: "word/unknown-opening",
    describe: "One word that is not English where a sentence opens.",
    weights: [1, 1],
    on: "one",
    holds: (h) => single(h) && prose(h) && opens(h) && !english(h),
    examples: [{ text: "[Vardimek] rose" }],
  },
  {
    id: "word/unknown-capitals",
    describe: "One word that is not English in a heading of capitals.",
    weights: [2, 0],
    on: "one",
    holds: (h) => single(h) && h.style === CAPITALS && !english(h),
    examples: [{ text: "VARDI [MEKOBO] ZEBU LABO" }],
  },
  {
    id: "word/unknown-title-case",
    describe: "One word that is not English in a heading.",
    weights: [-2, 0],
    on: "one",
    holds: (h) => single(h) && h.style === TITLE_CASE && !english(h),
    examples: [{ text: "Vardi [Mekobo] Zebu Labo Takes" }],
  },
  {
    id: "word/small-elsewhere",
    describe: "The article writes the word small elsewhere.",
    weights: [-8, -4],
    on: "one",
    holds: (h) => single(h) && lower(h) > 0 && capital(h) === 0,
    examples: [{ text: "[Zebus] rest. Some zebus ran." }],
  },
  {
    id: "word/small-and-capital-elsewhere",
    describe: "The article writes the word both ways.",
    weights: [-3, -3],
    on: "one",
    holds: (h) => single(h) && lower(h) > 0 && capital(h) > 0,
    examples: [{ text: "[Zebus] rest. Some zebus ran to the Zebus." }],
  },
  {
    id: "word/capital-elsewhere",
    describe: "The article writes the word with a capital inside a sentence and never small.",
    weights: [6, 4],
    on: "one",
    holds: (h) => single(h) && opens(h) && lower(h) === 0 && capital(h) > 0,
    examples: [{ text: "[Zebus] rest. Some ran to the Zebus." }],
  },
  {
    id: "word/opening-english-and-more",
    describe: "A name of several words that opens a sentence with an English word.",
    weights: [-5, -2],
    on: "more",
    holds: (h) => !single(h) && prose(h) && opens(h) && english(h) && !(h.lowAt(h.first) & (M.NAMEY | M.ORG_HEAD)) && !(h.low & M.ORG),
    examples: [{ text: "[Buckets Vardi] rose" }],
  },
  {
    id: "word/opening-function-and-more",
    describe: "A name of several words that begins with a function word.",
    weights: [-2, -1],
    on: "more",
    holds: (h) => !single(h) && (h.highAt(h.first) & M.FUNCTION) !== 0 && !(h.low & (M.ORG | M.PERSON)),
    examples: [{ text: "an [OF VARDI] rose" }],
  },
  {
    id: "word/first-small-elsewhere",
    describe: "The first of several words stands small elsewhere in the article.",
    weights: [-4, -3],
    on: "more",
    holds: (h) => !single(h) && opens(h) && lower(h) > 0 && !(h.low & (M.ORG | M.PERSON)),
    examples: [{ text: "[Zebus Vardi] rest. Some zebus ran." }],
  },
  {
    id: "word/country",
    describe: "The name of a country.",
    weights: [-19, -9],
    holds: (h) => (h.low & M.COUNTRY) !== 0 && !(h.high & M.AMBIGUOUS_PLACE),
    examples: [{ text: "in [Norway] they" }],
  },
  {
    id: "word/country-ambiguous",
    describe: "The name of a country and of something else.",
    weights: [-13, -6],
    holds: (h) => (h.low & M.COUNTRY) !== 0 && (h.high & M.AMBIGUOUS_PLACE) !== 0,
    examples: [{ text: "in [Chad] they" }],
  },
  {
    id: "word/people",
    describe: "A people.",
    weights: [-16, -13],
    holds: (h) => (h.low & M.DEMONYM) !== 0,
    examples: [{ text: "the [Norwegians] said" }],
  },
  {
    id: "word/city",
    describe: "A city.",
    weights: [-11, -7],
    holds: (h) => (h.low & M.CITY) !== 0,
    examples: [{ text: "in [Oslo] they" }],
  },
  {
    id: "word/city-bulk",
    describe: "A town of the bulk lists.",
    weights: [-13, -4],
    holds: (h) => (h.high & M.CITY_WEAK) !== 0 && !(h.low & M.CITY),
    examples: [{ text: "in [Sittard] they" }],
  },
  {
    id: "word/region",
    describe: "A region, a river, a mountain.",
    weights: [-15, -5],
    holds: (h) => (h.low & M.REGION) !== 0,
    examples: [{ text: "in [Lapland] they" }],
  },
  {
    id: "word/event",
    describe: "An event of the lexicon.",
    weights: [-10, -6],
    holds: (h) => (h.high & M.THING) !== 0,
    examples: [{ text: "the [Abel Prize] was" }],
  },
  {
    id: "word/group",
    describe: "A religion, a language, a people without a state.",
    weights: [-12, -6],
    holds: (h) => (h.high & M.GROUP) !== 0,
    examples: [{ text: "the [Kurds] said" }],
  },
  {
    id: "word/sport",
    describe: "A sport, or a word of result pages.",
    weights: [-5, -5],
    holds: (h) => (h.high & M.SPORT) !== 0,
    examples: [{ text: "[Soccer] results" }],
  },
  {
    id: "word/time",
    describe: "A month, a weekday, a number word, a unit of time.",
    weights: [-15, -9],
    on: "one",
    holds: (h) => single(h) && (h.high & M.TIME_WORD) !== 0,
    examples: [{ text: "on [Monday] they" }],
  },
  {
    id: "word/title",
    describe: "One word that is a title or a role.",
    weights: [0, -2],
    on: "one",
    holds: (h) => single(h) && (h.low & M.ROLES) !== 0 && !(h.low & M.NAMEY),
    examples: [{ text: "the [Chancellor] said" }],
  },
  {
    id: "word/title-name",
    describe: "One word that is a title and a name.",
    weights: [-5, -7],
    on: "one",
    holds: (h) => single(h) && (h.low & M.ROLES) !== 0 && (h.low & M.NAMEY) !== 0,
    examples: [{ text: "the [Dean] said" }],
  },
  {
    id: "word/title-phrase",
    describe: "Several words that are a title.",
    weights: [4, -13],
    on: "more",
    holds: (h) => !single(h) && (h.low & M.ROLES) !== 0,
    examples: [{ text: "the [Prime Minister] said" }],
  },
  {
    id: "word/place-head",
    describe: "One word that heads places or events.",
    weights: [-2, -3],
    on: "one",
    holds: (h) => single(h) && ((h.low & M.PLACE_HEAD) !== 0 || (h.high & M.EVENT_HEAD) !== 0),
    examples: [{ text: "the [Cup] was" }],
  },
  {
    id: "word/initial",
    describe: "One letter.",
    weights: [-10, -15],
    on: "one",
    holds: (h) => single(h) && (h.shapeAt(h.first) & 4) !== 0,
    examples: [{ text: "the [B] was" }],
  },
  { id: "word/one", describe: "One word.", weights: [-3, -5], holds: (h) => single(h), examples: [{ text: "the [Vardimek] was" }] },
  {
    id: "word/capitals-name",
    describe: "Two words or more in a heading of capitals.",
    weights: [-7, -1],
    on: "more",
    holds: (h) => !single(h) && h.style === CAPITALS,
    examples: [{ text: "VARDI [MEKOBO ZEBU] LABO" }],
  },
  {
    id: "word/capitals-common-inside",
    describe: "Several words in a heading of which the last is a usual English word.",
    weights: [-4, 0],
    on: "more",
    holds: (h) => !single(h) && !prose(h) && (h.highAt(h.last) & M.COMMON) !== 0 && !(h.low & (M.ORG | M.PERSON)),
    examples: [{ text: "VARDI [MEKOBO BUCKET] LABO" }],
  },
  {
    id: "word/capitals-common-first",
    describe: "Several words in a heading of which the first is a usual English word.",
    weights: [2, -1],
    on: "more",
    holds: (h) => !single(h) && !prose(h) && (h.highAt(h.first) & M.COMMON) !== 0 && !(h.low & (M.ORG | M.PERSON)),
    examples: [{ text: "VARDI [BUCKET MEKOBO] LABO" }],
  },
  {
    id: "word/inside-organization",
    describe: "Inside a longer organization of the lexicon.",
    weights: [-8, -10],
    holds: (h) => inside(h, M.ORG, 0),
    examples: [{ text: "the [World Health] Organization said" }],
  },
  {
    id: "word/inside-person",
    describe: "Inside a longer name of a person of the lexicon.",
    weights: [-6, -3],
    holds: (h) => inside(h, M.PERSON, 0),
    examples: [{ text: "songs of [Elvis] Presley were" }],
  },
  {
    id: "word/inside-thing",
    describe: "Inside an event, a product, a thing of the lexicon.",
    weights: [-8, -9],
    holds: (h) => inside(h, 0, M.THING),
    examples: [{ text: "the [Abel] Prize was" }],
  },
  {
    id: "word/inside-place",
    describe: "Inside a longer name of a place.",
    weights: [-10, -13],
    holds: (h) => inside(h, M.PLACE | M.DEMONYM, 0),
    examples: [{ text: "in [Burkina] Faso they" }],
  },
  {
    id: "word/inside-title",
    describe: "Inside a longer title.",
    weights: [-10, -3],
    holds: (h) => inside(h, M.ROLES, 0),
    examples: [{ text: "the [Prime] Minister said" }],
  },
  {
    id: "word/cuts-phrase",
    describe: "Cuts a phrase of the lexicon in two.",
    weights: [-10, -13],
    holds: (h) => cuts(h),
    examples: [{ text: "the [Vardi World Health] Organization said" }],
  },
  {
    id: "word/all-capitals",
    describe: "In capitals, in running text.",
    weights: [-7, 3],
    holds: (h) => prose(h) && (h.shapeAt(h.first) & ALL_CAPS) !== 0,
    examples: [{ text: "the [VARDI] rose" }],
  },
];

/** Strictly inside a longer phrase of one of these kinds. */
function inside(h: Hypothesis, low: number, high: number): boolean {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  const start = coverFirst[h.first]!;
  if (start < 0 || start > h.first || coverLast[h.first]! < h.last || (start === h.first && coverLast[h.first] === h.last)) return false;
  const entry = coverEntry[h.first]!;
  return (table.low(entry) & low) !== 0 || (table.high(entry) & high) !== 0;
}

function cuts(h: Hypothesis): boolean {
  const { coverFirst, coverLast } = h.scene;
  const left = coverFirst[h.first]!;
  const right = coverFirst[h.last]!;
  return (left >= 0 && left < h.first && coverLast[h.first]! < h.last) || (right >= 0 && right > h.first && coverLast[h.last]! > h.last);
}
