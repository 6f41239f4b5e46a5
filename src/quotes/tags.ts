/** Tags of the words and marks of a frame, from the closed classes. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { CAPITAL, GLUED, HYPHEN, LINE_START, NUMBER, POSSESSIVE, PUNCTUATION } from "../text/tokens.js";
import type { Mentions } from "./mentions.js";
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, RELATIVES, SUBORDINATORS, TIME_WORDS } from "./words.js";

/** Tags of items, from the closed classes and the marks. */
export const T = {
  word: 0,
  quote: 1,
  comma: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  open: 6,
  close: 7,
  stop: 8,
  determiner: 9,
  preposition: 10,
  conjunction: 11,
  subordinator: 12,
  auxiliary: 13,
  adverb: 14,
  pronoun: 15,
  relative: 16,
  time: 17,
  number: 18,
  name: 19,
  possessive: 20,
  hyphen: 21,
} as const;

/** Text of the item in lower case and its tag. */
export function tagOf(document: Document, mentions: Mentions, token: number): [number, string] {
  const { kind, start, end } = document.tokens;
  const k = kind[token];
  if (k === PUNCTUATION) {
    const code = document.text.charCodeAt(start[token]!);
    if ((code === 39 || code === 0x2019) && document.is(token, GLUED) && token > 0 && /s/i.test(document.text[start[token]! - 1]!))
      return [T.possessive, "'"];
    if (code === 44) return [T.comma, ","];
    if (code === 58) return [T.colon, ":"];
    if (code === 59) return [T.semicolon, ";"];
    if (code === 40 || code === 91) return [T.open, "("];
    if (code === 41 || code === 93) return [T.close, ")"];
    if (code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45 || code === 95) return [T.dash, "-"];
    return [T.stop, document.text.slice(start[token], end[token])];
  }
  if (k === HYPHEN) return [T.hyphen, "-"];
  if (k === POSSESSIVE) return [T.possessive, "'s"];
  const lower = document.text.slice(start[token], end[token]).toLowerCase();
  const word = lower.includes("’") ? lower.replaceAll("’", "'") : lower;
  if (mentions.at(token) >= 0) return [T.name, word];
  if (k === NUMBER) return [T.number, word];
  if (kind[token - 1] === HYPHEN || kind[token + 1] === HYPHEN) return [T.word, word]; // 54-year-old
  if (
    (word === "will" || word === "may") &&
    document.isCapital(token) &&
    document.isCapital(token + 1) &&
    !isSentenceStart(document, token)
  )
    return [T.word, word];
  if (!(document.tokens.shape[token]! & CAPITAL) || document.has(token, F.FUNCTION) || TIME_WORDS.has(word)) return [tagOfWord(word), word];
  return [document.is(token, LINE_START) || isSentenceStart(document, token) ? tagOfWord(word) : T.word, word];
}

const isSentenceStart = (document: Document, token: number): boolean => document.sentenceBegin(token) === token;

function tagOfWord(word: string): number {
  if (AUXILIARIES.has(word)) return T.auxiliary;
  if (PRONOUNS.has(word)) return T.pronoun;
  if (word === "who" || word === "which" || word === "whom" || word === "whose") return T.relative;
  if (DETERMINERS.has(word) && word !== "that" && word !== "what" && word !== "which") return T.determiner;
  if (PREPOSITIONS.has(word)) return T.preposition;
  if (CONJUNCTIONS.has(word)) return T.conjunction;
  if (SUBORDINATORS.has(word)) return T.subordinator;
  if (TIME_WORDS.has(word)) return T.time;
  if (
    ADVERBS.has(word) ||
    (word.length > 4 && word.endsWith("ly") && word !== "family" && word !== "daily" && word !== "assembly" && word !== "ally")
  )
    return T.adverb;
  if (RELATIVES.has(word)) return T.relative;
  return T.word;
}
