/** Evidence in brackets: "Long Name (ABC)" and "ABC (Long Name)" explain each other. */

import { ALL_CAPS, CAPITAL, HYPHEN, INITIAL, POSSESSIVE, WORD } from "../../text/tokens.js";
import type { EvidenceRule } from "../evidence.js";
import { FIRST_SHAPE, NEXT_MARK, OPENING_BRACKET, PREV_MARK } from "../facts.js";
import type { Hypothesis } from "../hypothesis.js";

/** Longest acronym, and the words that its explanation may have more than letters. */
const MAX_LETTERS = 9;
const MAX_SMALL = 5;

const letters = (h: Hypothesis, i: number): string =>
  i >= 0 && h.kindAt(i) === WORD && (h.shapeAt(i) & ALL_CAPS) !== 0 ? h.text(i).replace(/\./g, "").toUpperCase() : "";

/** Initials of the capitalised words from token `first` to `last`; hyphens part words. */
function initials(h: Hypothesis, first: number, last: number, small: boolean): string {
  const { tokens, text } = h.document;
  let out = "";
  for (let i = first; i <= last; i++) if (tokens.kind[i] === WORD && (small || tokens.shape[i]! & CAPITAL)) out += text[tokens.start[i]!];
  return out.toUpperCase();
}

const explains = (h: Hypothesis, first: number, last: number, acronym: string): boolean =>
  acronym.length >= 2 && (initials(h, first, last, false) === acronym || initials(h, first, last, true) === acronym);

/** The words before the bracket that opens before token `i` have these initials. */
function explainedBefore(h: Hypothesis, acronym: string): boolean {
  if (acronym.length < 2 || acronym.length > MAX_LETTERS || !h.mark(h.prev, "(")) return false;
  const last = h.before(h.prev);
  let first = last;
  for (let words = 0; first >= 0 && words <= acronym.length + MAX_SMALL; first = h.before(first)) {
    const kind = h.kindAt(first);
    if (kind === HYPHEN || kind === POSSESSIVE) continue;
    if (kind !== WORD) return false;
    words++;
    if (h.shapeAt(first) & CAPITAL && words > 1 && explains(h, first, last, acronym)) return true;
  }
  return false;
}

/** The words before the bracket have these initials, and the last of them no capital. */
function isOfSmallWords(h: Hypothesis, acronym: string): boolean {
  let i = h.before(h.prev);
  if (acronym.length < 2 || acronym.length > MAX_LETTERS || h.kindAt(i) !== WORD || h.shapeAt(i) & CAPITAL) return false;
  const { tokens, text } = h.document;
  for (let k = acronym.length - 1; k >= 0; i = h.before(i)) {
    if (h.kindAt(i) === HYPHEN) continue;
    if (h.kindAt(i) !== WORD || text[tokens.start[i]!]!.toUpperCase() !== acronym[k--]) return false;
  }
  return true;
}

const TICKER = /^[A-Z0-9]{1,6}\.[A-Z]{1,3}\)/;
/** The place in "(ABC-Place)" whose party is the token `i`; 0 when there is none. */
function seatOf(h: Hypothesis, i: number): number {
  if (!(h.shapeAt(i) & ALL_CAPS) || h.shapeAt(i) & INITIAL || !h.mark(h.before(i), "(") || h.kindAt(h.after(i)) !== HYPHEN) return 0;
  let j = h.after(h.after(i));
  let words = 0;
  for (; j >= 0 && words < 4 && h.kindAt(j) === WORD && (h.shapeAt(j) & (CAPITAL | ALL_CAPS)) === CAPITAL; j = h.after(j)) words++;
  return words && h.mark(j, ")") ? words : 0;
}

const closes = (h: Hypothesis): boolean => h.mark(h.next, ")") || h.mark(h.next, ",") || h.mark(h.next, ";");

export const acronymRules: readonly EvidenceRule[] = [
  {
    id: "acronym/explained-before",
    describe: "Capitals in brackets that are the initials of the words before.",
    weights: [-8, 2],
    on: "one",
    when: [FIRST_SHAPE, ALL_CAPS],
    holds: (h) => (h.shapeAt(h.first) & ALL_CAPS) !== 0 && h.mark(h.prev, "(") && explainedBefore(h, letters(h, h.first)),
    examples: [{ text: "the Vardimek Ubolo Party ([VUP]) said" }, { text: "the Society of Zebus and Mekos ([SZM]) said" }],
    nonExamples: ["the Vardimek Ubolo Party ([XYZ]) said", "swam for Norway ([NOR]) then"],
  },
  {
    id: "acronym/in-brackets",
    describe: "Capitals alone in brackets behind a capitalised word, not its initials.",
    weights: [-8, 7],
    on: "one",
    when: [FIRST_SHAPE, ALL_CAPS],
    holds: (h) =>
      (h.shapeAt(h.first) & ALL_CAPS) !== 0 &&
      h.mark(h.prev, "(") &&
      closes(h) &&
      (h.shapeAt(h.before(h.prev)) & CAPITAL) !== 0 &&
      !explainedBefore(h, letters(h, h.first)),
    examples: [{ text: "the Vardimek Ubolo Party ([XYZ]) said" }],
    nonExamples: ["the Vardimek Ubolo Party ([VUP]) said"],
  },
  {
    id: "acronym/of-small-words",
    describe: "Capitals in brackets that are the initials of words in small letters before: a thing.",
    weights: [-6, -15],
    on: "one",
    when: [PREV_MARK, OPENING_BRACKET],
    holds: (h) => (h.shapeAt(h.first) & ALL_CAPS) !== 0 && h.mark(h.prev, "(") && isOfSmallWords(h, letters(h, h.first)),
    examples: [{ text: "the vardi mek ubolo ([VMU]) rose" }, { text: "its vardi-mek ubolo ([VMU]) rose" }],
    nonExamples: ["the Vardimek Mekolo Ubolo ([VMU]) said", "the vardi zebu ubolo ([VMU]) rose"],
  },
  {
    id: "acronym/ticker",
    describe: "A share's symbol in brackets: letters, a point and those of the exchange.",
    weights: [-8, -14],
    when: [PREV_MARK, OPENING_BRACKET],
    holds: (h) => {
      const { document } = h;
      const from = document.tokens.start[h.first]!;
      return h.mark(h.prev, "(") && TICKER.test(document.text.slice(from, from + 12));
    },
    examples: [{ text: "Ubolo ([VRD].N) rose" }],
    nonExamples: ["Ubolo ([VRD]) rose", "so [VRD].N rose"],
  },
  {
    id: "acronym/party-seat",
    describe: "Capitals before a hyphen and a place, in brackets behind a member of parliament: the party.",
    weights: [-8, 36],
    on: "one",
    when: [PREV_MARK, OPENING_BRACKET],
    holds: (h) => seatOf(h, h.last) > 0,
    examples: [{ text: "told Ubo Nunu ([XKV]-Vardimek Mek) that" }],
    nonExamples: ["told Ubo Nunu ([XKV]) that", "told Ubo Nunu ([X]-Texas) that"],
  },
  {
    id: "acronym/with-seat",
    describe: "A party, a hyphen and a place in brackets: not one name.",
    weights: [-10, -5],
    on: "more",
    when: [PREV_MARK, OPENING_BRACKET],
    holds: (h) => seatOf(h, h.first) > 0,
    examples: [{ text: "told Ubo Nunu ([XKV-Vardimek]) that" }],
    nonExamples: ["told Ubo Nunu ([XKV Vardimek]) that"],
  },
  {
    id: "acronym/explains",
    describe: "Words whose initials stand in brackets behind them.",
    weights: [-19, 3],
    on: "more",
    when: [NEXT_MARK, OPENING_BRACKET],
    holds: (h) => h.mark(h.next, "(") && explains(h, h.first, h.last, letters(h, h.after(h.next))),
    examples: [{ text: "the [Vardimek Ubolo Party] (VUP) said" }],
    nonExamples: ["the Vardimek [Ubolo Party] (VUP) said", "the [Vardimek Ubolo Party] (XYZ) said"],
  },
  {
    id: "acronym/explained-in-brackets",
    describe: "Capitals whose meaning stands in brackets behind them.",
    weights: [0, 9],
    on: "one",
    when: [FIRST_SHAPE, ALL_CAPS],
    holds: (h) => (h.shapeAt(h.first) & ALL_CAPS) !== 0 && h.mark(h.next, "(") && explainedBehind(h, letters(h, h.first)),
    examples: [{ text: "the [VUP] (Vardimek Ubolo Party) said" }],
    nonExamples: ["the [VUP] (Zebu Party) said"],
  },
  {
    id: "acronym/explains-in-brackets",
    describe: "Words in brackets whose initials stand before them.",
    weights: [0, 3],
    on: "more",
    when: [PREV_MARK, OPENING_BRACKET],
    holds: (h) => h.mark(h.prev, "(") && explains(h, h.first, h.last, letters(h, h.before(h.prev))),
    examples: [{ text: "the VUP ([Vardimek Ubolo Party]) said" }],
    nonExamples: ["the VUP ([Zebu Party]) said"],
  },
];

function explainedBehind(h: Hypothesis, acronym: string): boolean {
  if (acronym.length < 2 || acronym.length > MAX_LETTERS) return false;
  const first = h.after(h.next);
  let last = first;
  for (let words = 0; last >= 0 && words <= acronym.length + MAX_SMALL; last = h.after(last)) {
    if (h.kindAt(last) === HYPHEN || h.kindAt(last) === POSSESSIVE) continue;
    if (h.kindAt(last) !== WORD) return false;
    words++;
    if (words > 1 && explains(h, first, last, acronym)) return true;
  }
  return false;
}
