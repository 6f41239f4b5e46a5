import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { CAPITAL, CAPITALS, PUNCTUATION, WORD } from "../../text/tokens.js";
import { type CountryRule, isCapital } from "./rule.js";

/** Tokens that a title may have on either side of the country. */
const TITLE_REACH = 12;

/** Letters from which a word of a title has a capital. */
const LONG = 4;

const POSSESSIVE = /^[\p{L}.]+['’]s /u;

export const titleRules: readonly CountryRule[] = [
  {
    id: "country/title-of-work",
    describe: "Inside the title of a book, film or song: between quotation marks where every long word has a capital.",
    weight: -12,
    holds: (h) => h.style !== CAPITALS && inTitle(h),
    examples: [
      { text: "He wrote the book “The Long Face of [Norway]” in two years there." },
      { text: "He wrote “[Norway] and the Danes: The Long War Between Them” in two years there." },
    ],
    nonExamples: [
      "He said Ubo “Long” Vardi of [Norway] and Sven “Big” Olsen led there.",
      'She met Ubo "Long" Vardi of [Norway] and Sven "Big" Olsen there.',
      "They called him “[Norway]'s Bruce Long” in two years there.",
      "He said “the long winter of [Norway]” was over there.",
      "He said “[Norway]” twice in two years there.",
    ],
  },
];

/** A person likened to another: “Norway's Bruce Long” is no title. */
function namesakeBehind(h: Hypothesis): boolean {
  const { tokens, text } = h.document;
  const possessive = POSSESSIVE.exec(text.slice(tokens.start[h.last], tokens.end[h.last]! + 3));
  if (!possessive) return false;
  const from = tokens.start[h.last]! + possessive[0].length;
  for (let i = h.last + 1; i < tokens.count && i <= h.last + 3; i++) {
    if (tokens.start[i]! < from) continue;
    return isCapital(h, i) && (h.lowAt(i) & M.FIRST_STRONG) !== 0;
  }
  return false;
}

/** Whether a straight quotation mark has its quotation on the side of the country. */
function turnsInward(h: Hypothesis, i: number, step: number): boolean {
  const { tokens, text } = h.document;
  return step < 0 ? /^[^\s,.;)]/.test(text.charAt(tokens.end[i]!)) : /^\S/.test(text.charAt(tokens.start[i]! - 1));
}

function inTitle(h: Hypothesis): boolean {
  let capitals = 0;
  for (const [step, from, marks] of [
    [-1, h.first, /^["“]/],
    [1, h.last, /^["”]/],
  ] as const) {
    let closed = false;
    for (let i = from, n = 0; n < TITLE_REACH && !closed; n++) {
      i = step < 0 ? h.before(i) : h.after(i);
      if (i < 0) return false;
      if (h.kindAt(i) === PUNCTUATION) {
        if (h.mark(i, step < 0 ? "”" : "“") || (h.mark(i, '"') && !turnsInward(h, i, step))) return false;
        closed = marks.test(h.text(i));
      } else if (h.kindAt(i) === WORD) {
        if (h.shapeAt(i) & CAPITAL) capitals++;
        else if (h.document.tokens.end[i]! - h.document.tokens.start[i]! >= LONG) return false;
      }
    }
    if (!closed) return false;
  }
  return capitals >= 2 && !namesakeBehind(h);
}
