/** Evidence in the kind of line: results, standings, line-ups, headings, datelines, bylines, the first line. */
import { CAPITALS, LINE_START, NUMBER, PROSE, PUNCTUATION, SENTENCE_START, TITLE_CASE } from "../../text/tokens.js";
import type { EvidenceRule } from "../evidence.js";
import type { Hypothesis } from "../hypothesis.js";
import { LABEL, RESULTS } from "../scene.js";
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
    weights: [-3, 2],
    holds: (h) => results(h),
    examples: [{ text: "[Vardimek] 12 Ubo 4" }],
  },
  {
    id: "register/results-place",
    describe: "A city that begins a line of results and has a number behind it: a team.",
    weights: [1, 2],
    holds: (h) => results(h) && place(h) && h.kindAt(h.next) === NUMBER,
    examples: [{ text: "[Toronto] 2 Ubo 1" }],
  },
  {
    id: "register/results-country",
    describe: "A country in a line of results.",
    weights: [-5, 0],
    holds: (h) => results(h) && (h.low & M.COUNTRY) !== 0,
    examples: [{ text: "[Norway] 2 Ubo 1" }],
  },
  {
    id: "register/results-number-after",
    describe: "In a line of results, before a number, not in a list of places.",
    weights: [7, 7],
    holds: (h) => results(h) && h.kindAt(h.next) === NUMBER && !(h.low & (M.COUNTRY | M.DEMONYM)),
    examples: [{ text: "[Vardimek] 12 Ubo 4" }],
  },
  {
    id: "register/results-start-number",
    describe: "Begins a line of results, before a number.",
    weights: [-7, 1],
    holds: (h) => results(h) && starts(h) && h.kindAt(h.next) === NUMBER,
    examples: [{ text: "[Vardimek] 12 Ubo 4" }],
  },
  {
    id: "register/results-brackets",
    describe: "In brackets in a line of results.",
    weights: [5, -9],
    holds: (h) => results(h) && inBrackets(h),
    examples: [{ text: "1. Ubo ([Vardimek]) 12 4" }],
  },
  {
    id: "register/results-two-words",
    describe: "Two words in a line of results.",
    weights: [1, 2],
    holds: (h) => results(h) && h.words === 2 && h.canBePerson && !(h.low & M.ORG),
    examples: [{ text: "1. [Ubo Vardimek] 12 4" }],
  },
  {
    id: "register/label",
    describe: "In a short line without a stop.",
    weights: [0, 0],
    holds: (h) => line(h) === LABEL && h.style === PROSE,
    examples: [{ text: "[Vardimek] bucket\n\nThe zebus ran." }],
  },
  {
    id: "register/label-whole",
    describe: "A short line of its own.",
    weights: [0, 2],
    holds: (h) => line(h) === LABEL && starts(h) && (h.next < 0 || h.kindAt(h.next) === PUNCTUATION),
    examples: [{ text: "[Vardimek]\n\nThe zebus ran." }],
  },
  {
    id: "register/title-case",
    describe: "In a heading with capitals on all long words.",
    weights: [4, 0],
    holds: (h) => h.style === TITLE_CASE,
    examples: [{ text: "Zebus Leave [Vardimek] After Long Fight" }],
  },
  {
    id: "register/capitals",
    describe: "In a heading of capitals.",
    weights: [1, 5],
    holds: (h) => h.style === CAPITALS,
    examples: [{ text: "ZEBUS LEAVE [VARDIMEK] AFTER FIGHT" }],
  },
  {
    id: "register/sport-team",
    describe: "A team of the lexicon in an article of sport.",
    weights: [-2, 6],
    holds: (h) => sporty(h) && (h.low & M.TEAM) !== 0,
    examples: [{ text: "The football match at halftime saw the goalkeeper of [Juventus] again." }],
  },
  {
    id: "register/no-sport-team-place",
    describe: "A team named like a place, away from sport.",
    weights: [0, -4],
    holds: (h) => !sporty(h) && (h.low & M.TEAM) !== 0 && place(h),
    examples: [{ text: "The mayor of [Liverpool] said" }],
  },
  {
    id: "register/no-sport-team",
    describe: "A team away from sport.",
    weights: [2, -4],
    holds: (h) => !sporty(h) && (h.low & M.TEAM) !== 0 && !place(h),
    examples: [{ text: "The mayor of [Juventus] said" }],
  },
  {
    id: "register/sport-place",
    describe: "A city in an article of sport, not behind a preposition of place.",
    weights: [2, 3],
    holds: (h) => sporty(h) && place(h) && !(h.prevClass & 32),
    examples: [{ text: "The football match at halftime saw the goalkeeper of [Toronto] again." }],
  },
  {
    id: "register/sport-single",
    describe: "One word in an article of sport.",
    weights: [1, 0],
    holds: (h) => sporty(h) && h.words === 1,
    examples: [{ text: "The football match at halftime saw the goalkeeper of [Vardimek] again." }],
  },
  {
    id: "register/sport-two-words",
    describe: "Two words in an article of sport.",
    weights: [2, -1],
    holds: (h) => sporty(h) && h.words === 2 && h.canBePerson,
    examples: [{ text: "The football match at halftime saw the goalkeeper [Ubo Vardimek] again." }],
  },
  {
    id: "register/dateline",
    describe: "The place of the dateline.",
    weights: [-8, -10],
    holds: (h) => inSpan(h, h.document.head.dateline?.place),
    examples: [{ text: "[VARDIMEK], March 3 (AP) — Zebus ran." }],
  },
  {
    id: "register/dateline-agency",
    describe: "The agency of the dateline.",
    weights: [-1, 11],
    holds: (h) => inSpan(h, h.document.head.dateline?.span) && inBrackets(h),
    examples: [{ text: "OSLO, March 3 ([XKV]) — Zebus ran." }],
  },
  {
    id: "register/byline",
    describe: "On a line that says who wrote.",
    weights: [1, 0],
    holds: (h) => h.canBePerson && h.document.head.bylines.some((span) => inSpan(h, span)),
    examples: [{ text: "By [Ubo Vardimek]\n\nZebus ran." }],
  },
];

function inSpan(h: Hypothesis, span: { start: number; end: number } | null | undefined): boolean {
  return !!span && h.document.tokens.start[h.first]! >= span.start && h.document.tokens.end[h.last]! <= span.end;
}
