/** A role as a noun phrase: "[the] first deputy head of the defence committee". */
import { F } from "../../lexicon/flags.js";
import { GLUED, HYPHEN, NUMBER, POSSESSIVE, PUNCTUATION, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import type { Surroundings } from "../surroundings.js";
import { AND, COMPLEMENT_PREPOSITIONS, DETERMINERS, isFunctionWord, isRole, isVerbLike, MAX_WORDS, MODIFIERS, roleEnd } from "./words.js";

/** Tokens of a role, the last inclusive; `head` is the last word of the noun for the role. */
export interface RolePhrase {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  /** Begins with "the" or a possessive. */
  readonly definite: boolean;
}

const TIME = F.WEEKDAY.mask | F.MONTH.mask | F.CALENDAR.mask | F.TIME_UNIT.mask;
const TITLES = F.HONORIFIC.mask | F.TITLE.mask | F.ROLE.mask;
const MAX_BEFORE_HEAD = 9;

/** Reads the role whose phrase begins at token `i`, article included; null when there is none before token `end`. */
export function readRole(s: Surroundings, i: number, end: number, nested = false): RolePhrase | null {
  const { document } = s;
  const { tokens, lookup } = document;
  let definite = false;
  if (i < end && s.among(i, DETERMINERS)) {
    definite = !/^(?:an?|one|another)$/i.test(document.slice(i));
    i++;
  } else if (i < end && isVerbLike(s, i) && !s.among(i, MODIFIERS)) return null; // "was held hostage"
  let first = i;
  let head = -1;
  let j = i;
  for (; j < end && j - i < MAX_BEFORE_HEAD; j++) {
    const kind = tokens.kind[j];
    const name = s.nameAt(j);
    if (name?.kind === "organizations" && name.last > j) {
      j = name.last;
      head = -1;
    } else if (kind === WORD) {
      if (isFunctionWord(s, j)) break;
      if (head >= 0 && (isVerbLike(s, j) || lookup.high[j]! & TIME)) break;
      // "senator Smith" is a title before a name; "Smith's lawyer" and "a Smith supporter" are roles.
      if (name?.kind === "people" && (head >= 0 || !qualifies(s, name.first, name.last, end))) return null;
      const to = roleEnd(s, j);
      if (to >= 0) {
        head = to;
        j = to;
      } else if (head < 0 && document.lower(j) === "old") first = j + 1; // an age: "46-year-old teacher"
    } else if (kind === POSSESSIVE) head = -1;
    else if (kind === HYPHEN ? !document.is(j + 1, GLUED) : kind !== NUMBER || head >= 0) break;
  }
  // The role is the last noun of the run: "the party leader candidate" has none.
  if (head < 0 || head !== j - 1) return null;
  const last = complement(s, first, head, end, nested);
  return { first, head, last, definite };
}

/** A person's name that qualifies a role: "Smith's lawyer", "a Smith supporter". */
function qualifies(s: Surroundings, first: number, last: number, end: number): boolean {
  if (s.document.tokens.kind[last + 1] === POSSESSIVE) return true;
  return first === last && last + 1 < end && !s.document.isCapital(last + 1) && isRole(s, last + 1);
}

const wordsBetween = (s: Surroundings, first: number, last: number): number => {
  let words = 0;
  for (let i = first; i <= last; i++) if (s.document.tokens.kind[i] === WORD || s.document.tokens.kind[i] === NUMBER) words++;
  return words;
};

/** Last token of the complements behind a head: "of …", "to …", "and chief executive of …", within the longest role. */
function complement(s: Surroundings, first: number, head: number, end: number, nested: boolean): number {
  const { tokens, lookup } = s.document;
  let last = head;
  for (;;) {
    const i = last + 1;
    if (i >= end) return last;
    let next = -1;
    if (tokens.kind[i] === WORD && s.among(i, COMPLEMENT_PREPOSITIONS)) next = isInfinitive(s, i) ? -1 : nounPhraseEnd(s, i + 1, end);
    else if (!nested && (tokens.kind[i] === WORD || s.isMark(i, "&")) && s.among(i, AND)) {
      next = readRole(s, i + 1, end, true)?.last ?? -1;
      if (next >= 0 && next + 1 < end && s.among(next + 1, COMPLEMENT_PREPOSITIONS)) return last; // its complement would not fit
    } else if (!nested && last === head && s.isMark(i, ",")) next = enumerated(s, i, end);
    if (next < 0 || wordsBetween(s, first, next) > MAX_WORDS) return last;
    if (lookup.high[next]! & (F.WEEKDAY.mask | F.MONTH.mask)) return last;
    last = next;
  }
}

const TO = wordSet("to");

/** "to meet" behind a role is no complement; "to France", "to senior officials" are. */
function isInfinitive(s: Surroundings, i: number): boolean {
  if (!s.among(i, TO) || s.document.isCapital(i + 1) || s.among(i + 1, DETERMINERS) || s.among(i + 1, MODIFIERS)) return false;
  return !(s.document.lookup.low[i + 1]! & TITLES);
}

/** "founder, chairman and chief executive": the last token of the enumeration whose first comma is at `i`, or -1. */
function enumerated(s: Surroundings, i: number, end: number): number {
  const next = i + 1 < end && !s.among(i + 1, DETERMINERS) ? readRole(s, i + 1, end, true) : null;
  if (!next) return -1;
  const j = next.last + 1;
  for (let k = next.first; k < next.head; k++) if (s.among(k, AND)) return next.last;
  return j < end && s.among(j, AND) && readRole(s, j + 1, end, true) ? next.last : -1;
}

/** Last token of the noun phrase of a complement that begins at token `i`, or -1. */
export function nounPhraseEnd(s: Surroundings, i: number, end: number): number {
  const { document } = s;
  const { tokens, lookup } = document;
  let j = i;
  let fresh = true; // right behind a preposition, an article or a possessive: what follows is no verb
  let last = -1;
  if (j < end && s.among(j, DETERMINERS)) j++;
  if (j < end && lookup.high[j]! & TIME && !s.nameAt(j)) return -1;
  for (; j < end; j++) {
    const kind = tokens.kind[j];
    if (kind === HYPHEN) {
      if (!document.is(j, GLUED) || !document.is(j + 1, GLUED)) break;
      fresh = true;
      continue;
    }
    if (kind === POSSESSIVE) {
      fresh = true;
      continue;
    }
    if (kind === NUMBER) {
      if (j === i) return -1;
      break;
    }
    if (kind === PUNCTUATION || kind !== WORD) break;
    const name = s.nameAt(j);
    if (name) {
      if (name.kind === "people" && !fresh) break;
      j = name.last;
      last = j;
      fresh = false;
      continue;
    }
    if (isFunctionWord(s, j)) {
      if (s.among(j, AND) && last === j - 1 && joins(s, j, end)) {
        fresh = true;
        continue;
      }
      break;
    }
    if (!fresh && (isVerbLike(s, j) || lookup.high[j]! & (F.WEEKDAY.mask | F.MONTH.mask) || SAYING.test(document.slice(j)))) break;
    last = j;
    // "to Mr. Smith", "of President Smith": the name follows.
    fresh = (lookup.low[j]! & TITLES) !== 0 && document.isCapital(j) && s.isPerson(j + 1);
  }
  return last;
}
const SAYING = /^(?:said|says|told|adds|today|yesterday|ago)$/;

/** "defence and security committee": the "and" at `i` joins two nouns of one complement. */
function joins(s: Surroundings, i: number, end: number): boolean {
  const next = i + 1;
  if (next >= end || s.document.tokens.kind[next] !== WORD || isFunctionWord(s, next) || isVerbLike(s, next) || s.isPerson(next))
    return false;
  if (/ly$/.test(s.document.slice(next))) return false; // an adverb
  return !isRole(s, next) || s.document.isCapital(next);
}
