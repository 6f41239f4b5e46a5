/** Evidence in the kind of line: results, standings, line-ups, headings, datelines, bylines, the first line. */

import { CAPITALS, HYPHEN, LINE_START, NUMBER, PROSE, PUNCTUATION, SENTENCE_START, TITLE_CASE, WORD } from "../../text/tokens.js";
import { hashOf } from "../../text/word-hash.js";
import { PLACE_PREPOSITION } from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import { BUSINESS, FIRST_SHAPE, FORM, HAS_BYLINES, IN_HEAD, LOW, REGISTER, SPORTY, STYLE, TOPIC, VERY_SPORTY } from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";
import { LABEL, LINE_UP, RESULTS } from "../scene.js";
import * as M from "./masks.js";

const line = (h: Hypothesis) => h.scene.register[h.document.tokens.sentence[h.first]!];
const results = (h: Hypothesis) => line(h) === RESULTS;
const sporty = (h: Hypothesis) => h.scene.sport >= 1;
const place = (h: Hypothesis) => (h.low & (M.CITY | M.REGION)) !== 0 || (h.high & M.CITY_WEAK) !== 0;
const inBrackets = (h: Hypothesis) => h.mark(h.prev, "(");
const starts = (h: Hypothesis) => (h.shapeAt(h.first) & (LINE_START | SENTENCE_START)) !== 0;

export const registerRules: readonly EvidenceRule[] = [
  {
    id: "register/results",
    describe: "In a line of results.",
    weights: [-2, 1],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h),
    examples: [{ text: "[Vardimek] 12 Ubo 4" }],
    nonExamples: ["so [Vardimek] Ubo said"],
  },
  {
    id: "register/results-place",
    describe: "A city that begins a line of results and has a number behind it: a team.",
    weights: [3, 4],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && place(h) && h.kindAt(h.next) === NUMBER,
    examples: [{ text: "[Toronto] 2 Ubo 1" }],
    nonExamples: ["[Toronto] so it was"],
  },
  {
    id: "register/results-country",
    describe: "A country in a line of results.",
    weights: [-4, 3],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && (h.low & M.COUNTRY) !== 0,
    examples: [{ text: "[Norway] 2 Ubo 1" }],
    nonExamples: ["[Oslo] 2 Ubo 1"],
  },
  {
    id: "register/results-number-after",
    describe: "In a line of results, before a number, not in a list of places.",
    weights: [7, 7],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && h.kindAt(h.next) === NUMBER && !(h.low & (M.COUNTRY | M.DEMONYM)),
    examples: [{ text: "[Vardimek] 12 Ubo 4" }],
    nonExamples: ["1. Ubo ([Vardimek]) 12 4"],
  },
  {
    id: "register/results-start-number",
    describe: "Begins a line of results, before a number.",
    weights: [-5, 5],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && starts(h) && h.kindAt(h.next) === NUMBER,
    examples: [{ text: "[Vardimek] 12 Ubo 4" }],
    nonExamples: ["so [Vardimek] 12 Ubo 4"],
  },
  {
    id: "register/results-brackets",
    describe: "In brackets in a line of results.",
    weights: [6, -10],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && inBrackets(h),
    examples: [{ text: "1. Ubo ([Vardimek]) 12 4" }],
    nonExamples: ["so [Vardimek]) 12 4"],
  },
  {
    id: "register/results-two-words",
    describe: "Two words in a line of results.",
    weights: [2, 2],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && h.words === 2 && h.canBePerson && !(h.low & M.ORG),
    examples: [{ text: "1. [Ubo Vardimek] 12 4" }],
    nonExamples: ["1. [Vardimek] 12 4"],
  },
  {
    id: "register/label",
    describe: "In a short line without a stop.",
    weights: [-1, 0],
    when: [REGISTER, 1 << LABEL],
    holds: (h) => line(h) === LABEL && h.style === PROSE,
    examples: [{ text: "[Vardimek] bucket\n\nThe zebus ran." }],
    nonExamples: ["[Zebus Vardi] rest. Some zebus ran."],
  },
  {
    id: "register/label-whole",
    describe: "A short line of its own.",
    weights: [1, 3],
    when: [REGISTER, 1 << LABEL],
    holds: (h) => line(h) === LABEL && starts(h) && (h.next < 0 || h.kindAt(h.next) === PUNCTUATION),
    examples: [{ text: "[Vardimek]\n\nThe zebus ran." }],
    nonExamples: ["so [Vardimek]\n\nThe zebus ran."],
  },
  {
    id: "register/title-case",
    describe: "In a heading with capitals on all long words.",
    weights: [1, 1],
    when: [STYLE, 1 << TITLE_CASE],
    holds: (h) => h.style === TITLE_CASE,
    examples: [{ text: "Zebus Leave [Vardimek] After Long Fight" }],
    nonExamples: ["the [Vardimek] ran"],
  },
  {
    id: "register/capitals",
    describe: "In a heading of capitals.",
    weights: [-2, 4],
    when: [STYLE, 1 << CAPITALS],
    holds: (h) => h.style === CAPITALS,
    examples: [{ text: "ZEBUS LEAVE [VARDIMEK] AFTER FIGHT" }],
    nonExamples: ["ZEBUS LEAVE [VARDIMEK] so it was"],
  },
  {
    id: "register/sport-team",
    describe: "A team of the lexicon in an article of sport.",
    weights: [-3, 6],
    when: [LOW, M.TEAM],
    holds: (h) => sporty(h) && (h.low & M.TEAM) !== 0,
    examples: [{ text: "The football match at halftime saw the goalkeeper of [Juventus] again." }],
    nonExamples: ["The football match at halftime saw the goalkeeper of [Oslo] again."],
  },
  {
    id: "register/no-sport-team-place",
    describe: "A team named like a place, away from sport.",
    weights: [-2, -1],
    when: [LOW, M.TEAM],
    holds: (h) => !sporty(h) && (h.low & M.TEAM) !== 0 && place(h),
    examples: [{ text: "The mayor of [Liverpool] said" }],
    nonExamples: ["The mayor of [Oslo] said"],
  },
  {
    id: "register/no-sport-team",
    describe: "A team away from sport.",
    weights: [2, -4],
    when: [LOW, M.TEAM],
    holds: (h) => !sporty(h) && (h.low & M.TEAM) !== 0 && !place(h),
    examples: [{ text: "The mayor of [Juventus] said" }],
    nonExamples: ["The mayor of [Oslo] said"],
  },
  {
    id: "register/sport-place",
    describe: "A city in an article of sport, not behind a preposition of place.",
    weights: [1, -1],
    when: [TOPIC, SPORTY],
    holds: (h) => sporty(h) && place(h) && !(h.prevClass & 32),
    examples: [{ text: "The football match at halftime saw the goalkeeper of [Toronto] again." }],
    nonExamples: ["The football match at halftime saw the goalkeeper of [Vardimek] again."],
  },
  {
    id: "register/sport-single",
    describe: "One word in an article of sport.",
    weights: [1, 0],
    when: [TOPIC, SPORTY],
    holds: (h) => sporty(h) && h.words === 1,
    examples: [{ text: "The football match at halftime saw the goalkeeper of [Vardimek] again." }],
    nonExamples: ["The football match at halftime saw the goalkeeper of [Ubo Vardimek] again."],
  },
  {
    id: "register/sport-two-words",
    describe: "Two words in an article of sport.",
    weights: [3, -2],
    when: [TOPIC, SPORTY],
    holds: (h) => sporty(h) && h.words === 2 && h.canBePerson,
    examples: [{ text: "The football match at halftime saw the goalkeeper [Ubo Vardimek] again." }],
    nonExamples: ["The football match at halftime saw the goalkeeper [Vardimek] again."],
  },
  {
    id: "register/date-behind",
    describe: "Begins a line, with a date in figures behind it: a dateline.",
    weights: [-3, -17],
    when: [FIRST_SHAPE, LINE_START | SENTENCE_START],
    holds: (h) => starts(h) && figures(h),
    examples: [{ text: "Zebus ran.\n\n[VARDIMEK] 1998-04-12" }],
    nonExamples: ["[Vardimek] 12 Ubo 4"],
  },
  {
    id: "register/schedule-away",
    describe: "A place before “at” in a line of two places: the team that travels.",
    weights: [-3, 18],
    when: [REGISTER, 1 << LABEL],
    holds: (h) => isTeamPlace(h) && fixture(h) === 1,
    examples: [{ text: "Games:\n\n[BOSTON] AT TORONTO\n\nCHICAGO AT DENVER" }],
    nonExamples: ["[Boston] looked on at noon.", "Games:\n\nBOSTON AT [TORONTO]\n\nCHICAGO AT DENVER"],
  },
  {
    id: "register/schedule-home",
    describe: "A place behind “at” in a line of two places: where a fixture is held.",
    weights: [-6, -30],
    when: [REGISTER, 1 << LABEL],
    holds: (h) => h.next < 0 && isTeamPlace(h) && fixture(h) === 2,
    examples: [{ text: "Games:\n\nBOSTON AT [TORONTO]\n\nCHICAGO AT DENVER" }],
    nonExamples: ["They met in [Boston] at noon."],
  },
  {
    id: "register/line-up",
    describe: "In a list of names and commas with hardly a small word.",
    weights: [8, -1],
    when: [REGISTER, 1 << LINE_UP],
    holds: (h) => line(h) === LINE_UP && h.canBePerson,
    examples: [{ text: "Team: [Vardimek], Ubolo, Nunu, Zebulo, Araso, Mekoli." }],
    nonExamples: ["The team of [Vardimek] met the team of Ubolo."],
  },
  {
    id: "register/line-up-single",
    describe: "One word in a list of names.",
    weights: [-5, 0],
    when: [REGISTER, 1 << LINE_UP],
    holds: (h) => line(h) === LINE_UP && h.words === 1,
    examples: [{ text: "Team: [Vardimek], Ubolo, Nunu, Zebulo, Araso, Mekoli." }],
    nonExamples: ["The team of [Vardimek] met the team of Ubolo."],
  },
  {
    id: "register/results-behind-person",
    describe: "In a line of results, behind the country in brackets: the team of an athlete.",
    weights: [-7, 8],
    when: [REGISTER, 1 << RESULTS],
    holds: (h) => results(h) && behindBracket(h),
    examples: [{ text: "5. Ubo Nunu (Norway) [Vardimek] 54.6 12" }, { text: "5. Ubo Nunu (Norway), [Vardimek], 54.6 12" }],
    nonExamples: ["5. [Vardimek] (Norway) Ubo 54.6 12"],
  },
  {
    id: "register/business-single",
    describe: "One word that no list knows in an article on business.",
    weights: [0, 1],
    when: [TOPIC, BUSINESS],
    holds: (h) => h.scene.business >= 1.5 && h.words === 1 && !(h.low & (M.NAMEY | M.PLACE)) && !(h.high & M.ENGLISH),
    examples: [{ text: "Shares of [Vardimek] rose as profit and revenue beat what analysts at the bank saw." }],
    nonExamples: ["The mayor saw [Vardimek] in the street by the river at noon."],
  },
  {
    id: "register/business-person",
    describe: "A possible person in an article on business.",
    weights: [-5, 1],
    when: [TOPIC, BUSINESS],
    holds: (h) => h.scene.business >= 1.5 && h.words === 1,
    examples: [{ text: "Shares of [Vardimek] rose as profit and revenue beat what analysts at the bank saw." }],
    nonExamples: ["The mayor saw [Vardimek] in the street by the river at noon."],
  },
  {
    id: "register/strong-sport-place",
    describe: "A place in an article that is all about sport, not behind in, at or near.",
    weights: [4, 9],
    when: [TOPIC, VERY_SPORTY],
    holds: (h) => h.scene.sport >= 3 && place(h) && !(h.prevClass & PLACE_PREPOSITION),
    examples: [{ text: "Football: halftime goalkeeper [Toronto] striker midfielder" }],
    nonExamples: ["The mayor of [Toronto] said"],
  },
  {
    id: "register/dateline",
    describe: "The place of the dateline.",
    weights: [-9, -15],
    when: [FORM, IN_HEAD],
    holds: (h) => inSpan(h, h.document.head.dateline?.place),
    examples: [{ text: "[VARDIMEK], March 3 (AP) — Zebus ran." }],
    nonExamples: ["so [VARDIMEK], March 3 (AP) — Zebus ran."],
  },
  {
    id: "register/dateline-agency",
    describe: "The agency of the dateline.",
    weights: [-1, 13],
    when: [FORM, IN_HEAD],
    holds: (h) => inSpan(h, h.document.head.dateline?.span) && inBrackets(h),
    examples: [{ text: "OSLO, March 3 ([XKV]) — Zebus ran." }],
    nonExamples: ["so [XKV]) — Zebus ran."],
  },
  {
    id: "register/byline",
    describe: "On a line that says who wrote.",
    weights: [12, -4],
    when: [TOPIC, HAS_BYLINES],
    holds: (h) => h.canBePerson && h.document.head.bylines.some((span) => inSpan(h, span)),
    examples: [{ text: "By [Ubo Vardimek]\n\nZebus ran." }],
    nonExamples: ["so [Ubo Vardimek]\n\nZebus ran."],
  },
];

function figures(h: Hypothesis): boolean {
  let i = h.next;
  // "OSLO, Norway 1998-04-12": the place may have its state behind a comma.
  if (h.mark(i, ",")) for (let k = 0; k < 4 && i >= 0 && h.kindAt(i) !== NUMBER; k++) i = h.after(i);
  const { start, end } = h.document.tokens;
  return h.kindAt(i) === NUMBER && end[i]! - start[i]! === 4 && h.kindAt(h.after(i)) === HYPHEN && h.kindAt(h.after(h.after(i))) === NUMBER;
}

const isTeamPlace = (h: Hypothesis): boolean => (h.low & (M.CITY | M.REGION | M.TEAM)) !== 0 || (h.high & M.CITY_WEAK) !== 0;

/** The whole sentence is "A at B", each side of one to three words: 1 for A, 2 for B, else 0. */
function fixture(h: Hypothesis): 0 | 1 | 2 {
  const { sentenceStart, sentence, hashA, kind } = h.document.tokens;
  const s = sentence[h.first]!;
  const begin = sentenceStart[s]!;
  const end = sentenceStart[s + 1]!;
  if (end - begin < 3 || end - begin > 8) return 0;
  for (let i = begin; i < end; i++) if (kind[i] !== WORD) return 0;
  if (h.first === begin) return hashA[h.last + 1] === AT_WORD && h.last + 1 < end - 1 ? 1 : 0;
  return h.last === end - 1 && hashA[h.first - 1] === AT_WORD && h.first - 1 > begin ? 2 : 0;
}
const AT_WORD = hashOf("at");

function behindBracket(h: Hypothesis): boolean {
  const i = h.mark(h.prev, ",") ? h.before(h.prev) : h.prev;
  if (!h.mark(i, ")")) return false;
  const inside = h.before(i);
  return (h.lowAt(inside) & (M.COUNTRY | M.DEMONYM)) !== 0;
}

function inSpan(h: Hypothesis, span: { start: number; end: number } | null | undefined): boolean {
  return !!span && h.document.tokens.start[h.first]! >= span.start && h.document.tokens.end[h.last]! <= span.end;
}
