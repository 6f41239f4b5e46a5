/** Roles and gender of a person, from the words around a mention. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { CAPITAL, HYPHEN, POSSESSIVE, WORD } from "../text/tokens.js";
import type { Gender } from "./entity.js";

export interface PersonContext {
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  readonly sure: boolean;
}

const ROLE = F.TITLE.mask | F.ROLE.mask;
const ANY = ROLE | F.HONORIFIC.mask | F.RELATION.mask;
const BEFORE =
  /^(?:former|ex|acting|deputy|vice|senior|chief|interim|outgoing|incoming|assistant|associate|executive|general|prime|first|second|then|late|veteran|top|lead|head|national|federal|managing|non|co)$/i;
const MAX_WORDS = 12;

/** What the words before and behind the name at tokens `first` to `last` say. */
export function personContext(document: Document, first: number, last: number): PersonContext {
  const roles: string[] = [];
  const before = titleBefore(document, first);
  if (before) roles.push(before);
  const after = apposition(document, last);
  if (after) roles.push(after);
  return { roles, ...genderOf(document, first, last) };
}

/** "Russian Foreign Minister" before a name. */
function titleBefore(document: Document, first: number): string | null {
  const { tokens, lookup } = document;
  const begin = document.sentenceBegin(first);
  let i = first - 1;
  if (i < begin || tokens.kind[i] !== WORD || !(lookup.low[i]! & ROLE)) return null;
  const end = i;
  let start = i;
  while (i > begin && end - i < MAX_WORDS) {
    const j = i - 1;
    const kind = tokens.kind[j];
    if (kind === POSSESSIVE || kind === HYPHEN) {
      i = j;
      continue;
    }
    if (kind !== WORD || lookup.high[j]! & (F.FUNCTION.mask | F.WEEKDAY.mask | F.MONTH.mask)) break;
    const word = document.slice(j);
    if (!(tokens.shape[j]! & CAPITAL || lookup.low[j]! & (ROLE | F.DEMONYM.mask | F.COUNTRY.mask) || BEFORE.test(word))) break;
    i = j;
    start = j;
  }
  return document.slice(start, end);
}

/** ", the first deputy head of …," behind a name. */
function apposition(document: Document, last: number): string | null {
  const { tokens, lookup } = document;
  const end = document.sentenceEnd(last);
  let i = last + 1;
  if (i >= end || document.slice(i) !== ",") return null;
  i++;
  if (i < end && tokens.kind[i] === WORD && /^(?:the|an?|its|his|her|their)$/i.test(document.slice(i))) i++;
  const start = i;
  let role = false;
  for (; i < end && i - start < 16; i++) {
    const kind = tokens.kind[i];
    if (kind !== WORD && kind !== HYPHEN && kind !== POSSESSIVE) break;
    if (kind === WORD) {
      if (i - start < 6 && lookup.low[i]! & ROLE && !(lookup.high[i]! & F.FUNCTION.mask)) role = true;
      if (/^(?:who|which|that|was|is|has|had|were|said|says|told|will|would)$/.test(document.slice(i))) return null;
    }
  }
  const closes = i >= end || /^[,.;:)—–-]/.test(document.slice(i));
  return role && closes && i > start && i - start < 16 ? document.slice(start, i - 1) : null;
}

function genderOf(document: Document, first: number, last: number): { gender: Gender | null; sure: boolean } {
  const { lookup, tokens } = document;
  const begin = document.sentenceBegin(first);
  let role: Gender | null = null;
  for (let i = first - 1; i >= begin && first - i <= 3 && tokens.kind[i] === WORD && lookup.low[i]! & ANY; i--) {
    const gender = flagged(lookup.low[i]!);
    if (gender && lookup.low[i]! & F.HONORIFIC.mask) return { gender, sure: true };
    role ??= gender;
  }
  if (role) return { gender: role, sure: true };
  if (last > first) {
    const low = lookup.low[first]!;
    const male = (low & F.FIRST_MALE.mask) !== 0;
    const female = (low & F.FIRST_FEMALE.mask) !== 0;
    if (male !== female) return { gender: male ? "male" : "female", sure: false };
  }
  return { gender: null, sure: false };
}

const flagged = (low: number): Gender | null => {
  const male = (low & F.MALE.mask) !== 0;
  const female = (low & F.FEMALE.mask) !== 0;
  return male === female ? null : male ? "male" : "female";
};
