/** Which stretches of a sentence can be names: words with capitals, and the small words, hyphens and marks that names hold. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import {
  ALL_CAPS,
  CAPITAL,
  GLUED,
  HAS_DIGIT,
  HYPHEN,
  INNER_CAPITAL,
  NUMBER,
  POSSESSIVE,
  PROSE,
  PUNCTUATION,
  WORD,
} from "../text/tokens.js";
import { hashOf, wordSet } from "../text/word-hash.js";
import {
  HAS_AMPERSAND,
  HAS_AND,
  HAS_COMMA,
  HAS_FOR,
  HAS_HYPHEN,
  HAS_IN,
  HAS_LIST,
  HAS_NICKNAME,
  HAS_NUMBER,
  HAS_OF,
  HAS_PARTICLE,
  HAS_POSSESSIVE,
  type Hypothesis,
  NAMES,
} from "./hypothesis.js";

const MAX_TOKENS = 14;
const MAX_WORDS = 9;

const INNER_WORDS = new Map<number, number>(
  [
    ["of", HAS_OF],
    ["and", HAS_AND],
    ["for", HAS_FOR],
    ["the", 0],
    ["in", HAS_IN],
    ["on", HAS_IN],
    ["to", HAS_IN],
    ["at", HAS_IN],
    ["de", HAS_PARTICLE],
    ["des", HAS_PARTICLE],
  ].map(([word, bit]) => [hashOf(word as string), bit as number]),
);
const PARTICLES = wordSet(
  "von van der den de da do dos das di del della dello degli du des la le el al bin ibn bint ben ould abu ul zu zum zur af av ter ten te tot y e i und al-din ap",
);
const LEADING = wordSet("von van der den de da dos das di del della du la le el al bin ibn ben ul abu d'");
const SUFFIX_AFTER_COMMA = F.ORG_SUFFIX.mask | F.NAME_SUFFIX.mask;

/** "The", "He", "Monday": begins a name in the lexicon only, or in capitals where the text around is not. */
function neverStarts(h: Hypothesis, i: number, shape: number): boolean {
  if (!(h.highAt(i) & (F.FUNCTION.mask | F.PRONOUN.mask | F.WEEKDAY.mask)) || h.lowAt(i) & NAMES) return false;
  return h.scene.coverFirst[i] !== i && !(shape & ALL_CAPS && h.document.tokens.sentenceStyle[h.document.tokens.sentence[i]!] === PROSE);
}

/** "3D Systems", "4K Media": a figure and a capital letter, before a capital. */
function startsWithFigure({ tokens, text }: Document, i: number): boolean {
  const last = text.charCodeAt(tokens.end[i]! - 1);
  if (last < 65 || last > 90 || i + 1 >= tokens.count) return false;
  return tokens.kind[i + 1] === WORD && (tokens.shape[i + 1]! & CAPITAL) !== 0 && tokens.sentence[i + 1] === tokens.sentence[i];
}

/** The comma at token `i` parts the names of a firm, "Vardi, Mek & Ubo": its last token, or -1. */
function firmEnd({ tokens, text }: Document, i: number, limit: number): number {
  const { kind, shape, start } = tokens;
  const isName = (j: number) => j < limit && kind[j] === WORD && (shape[j]! & CAPITAL) !== 0;
  for (let j = i; j < i + 8 && j < limit && text.charCodeAt(start[j]!) === 44 && isName(j + 1); j += 2)
    if (j + 2 < limit && kind[j + 2] === WORD && text.charCodeAt(start[j + 2]!) === 38) return isName(j + 3) ? j + 3 : -1;
  return -1;
}

/** True when a name can begin at token `i`. */
function canStart(h: Hypothesis, i: number): boolean {
  const { tokens } = h.document;
  const kind = tokens.kind[i];
  const shape = tokens.shape[i]!;
  if (kind === WORD) {
    if (shape & (CAPITAL | INNER_CAPITAL)) return !neverStarts(h, i, shape);
    if (shape & HAS_DIGIT) return startsWithFigure(h.document, i);
    if (!LEADING.has(tokens.hashA[i]!)) return false;
    let j = i + 1;
    for (
      let k = 0;
      k < 2 && j < tokens.count && (tokens.kind[j] === HYPHEN || (tokens.kind[j] === WORD && LEADING.has(tokens.hashA[j]!)));
      k++
    )
      j++;
    return j < tokens.count && tokens.kind[j] === WORD && (tokens.shape[j]! & CAPITAL) !== 0 && tokens.sentence[j] === tokens.sentence[i];
  }
  return kind === NUMBER && (h.lowAt(i) & F.ORG.mask) !== 0;
}

/** The closing mark of a nickname that opens at token `i`, before a capitalised word; -1 when none does. */
function nicknameEnd({ tokens, text }: Document, i: number, limit: number): number {
  const open = text.charCodeAt(tokens.start[i]!);
  if (open !== 34 && open !== 0x201c) return -1;
  const close = open === 34 ? 34 : 0x201d;
  for (let j = i + 2; j <= i + 5 && j + 1 < limit; j++) {
    if (tokens.kind[j] !== PUNCTUATION || text.charCodeAt(tokens.start[j]!) !== close) continue;
    return tokens.kind[j + 1] === WORD && tokens.shape[j + 1]! & CAPITAL && tokens.shape[i + 1]! & GLUED ? j : -1;
  }
  return -1;
}

/** "Wong Kwok-kin": a family name and two syllables, the second small and maybe an English word. */
export function isRomanized({ document: { tokens, lookup } }: Hypothesis, first: number, last: number): boolean {
  const { start, end, kind } = tokens;
  if (last !== first + 3 || kind[last - 1] !== HYPHEN || kind[first + 1] !== WORD || !(lookup.low[first]! & F.SURNAME.mask)) return false;
  if (lookup.high[first + 1]! & F.COMMON.mask && !(lookup.low[first + 1]! & F.SURNAME.mask)) return false;
  return end[first]! - start[first]! <= 6 && end[first + 1]! - start[first + 1]! <= 6 && end[last]! - start[last]! <= 5;
}

/** The words from token `first` to `last` are the name of a country. */
function endsCountry({ scene, document }: Hypothesis, first: number, last: number): boolean {
  if (first === last) return (document.lookup.low[first]! & F.COUNTRY.mask) !== 0;
  return (
    scene.coverFirst[first] === first &&
    scene.coverLast[first] === last &&
    (scene.table.low(scene.coverEntry[first]!) & F.COUNTRY.mask) !== 0
  );
}

/** Calls `visit` for every stretch that can be a name and begins at token `i`, the shorter first. */
export function hypothesesAt(h: Hypothesis, i: number, end: number, visit: (h: Hypothesis) => void): void {
  const { tokens, lookup } = h.document;
  if (!canStart(h, i) && !(h.scene.coverFirst[i] === i && h.scene.table.low(h.scene.coverEntry[i]!) & F.ORG.mask)) return;
  const { kind, shape, hashA } = tokens;
  h.first = i;
  h.prev = h.scene.before(i);
  h.prevClass = h.classAt(h.prev);
  h.style = tokens.sentenceStyle[tokens.sentence[i]!]!;
  h.words = 0;
  h.inner = 0;
  h.anyLow = 0;
  h.anyHigh = 0;
  h.and = -1;
  let head = -1;
  let pending = 0;
  let key = 0;
  let phrase = lookup.phraseAt[i]!;
  const limit = Math.min(end, i + MAX_TOKENS);
  const coverEnd = h.scene.coverFirst[i] === i ? h.scene.coverLast[i]! : -1;
  let afterHyphen = false;
  for (let j = i; j < limit; j++) {
    const k = kind[j]!;
    let ends = false;
    if (k === WORD) {
      const s = shape[j]!;
      const covered = j <= coverEnd;
      h.anyLow |= h.lowAt(j);
      h.anyHigh |= h.highAt(j);
      key = h.words ? Math.imul(((key << 5) | (key >>> 27)) ^ hashA[j]!, 0x9e3779b1 | 0) | 0 : hashA[j]!;
      h.words++;
      if (s & (CAPITAL | INNER_CAPITAL)) {
        h.inner |= pending;
        pending = 0;
        ends = true;
      } else if (afterHyphen && h.inner & HAS_HYPHEN) {
        if (!(lookup.high[j]! & (F.COMMON.mask | F.COMMON_RARE.mask | F.FUNCTION.mask)) || covered || isRomanized(h, i, j)) ends = true;
        else if (!(PARTICLES.has(hashA[j]!) && j + 1 < limit && kind[j + 1] === HYPHEN) && !covered) return;
      } else if (j === i && s & HAS_DIGIT) {
        // "3D" begins a name and is none.
      } else if (covered) {
        // "Israeli army" is in the lexicon, but a name ends in a capital.
        ends = j === coverEnd && (lookup.high[j]! & F.COMMON.mask) === 0;
        const bit = INNER_WORDS.get(hashA[j]!);
        if (bit !== undefined) {
          if (head < 0) head = j - 1;
          pending |= bit;
        }
      } else {
        const bit = INNER_WORDS.get(hashA[j]!);
        const particle = PARTICLES.has(hashA[j]!);
        if (bit === undefined && !particle) return;
        if (j === i && !LEADING.has(hashA[j]!)) return;
        if (bit !== undefined && bit & (HAS_OF | HAS_FOR | HAS_IN) && head < 0) head = j - 1;
        // "Laos and the Party", "the Soviet Union in the war": a country is named by itself.
        if (bit !== undefined && bit & (HAS_FOR | HAS_IN | HAS_AND) && endsCountry(h, i, j - 1)) return;
        // "the" follows a preposition; "and the" and "X the Y" end a name.
        if (bit === 0 && !(pending & (HAS_OF | HAS_FOR | HAS_IN))) return;
        if (bit === HAS_AND && h.and < 0) h.and = j;
        pending |= particle ? HAS_PARTICLE : bit! === HAS_AND && h.document.text.charCodeAt(tokens.start[j]!) === 38 ? HAS_AMPERSAND : bit!;
      }
      afterHyphen = false;
    } else if (k === NUMBER) {
      if (j !== i && !(j <= coverEnd) && (afterHyphen || pending)) return;
      h.inner |= HAS_NUMBER;
      key = Math.imul(((key << 5) | (key >>> 27)) ^ hashA[j]!, 0x9e3779b1 | 0) | 0;
      h.words++;
      ends = j > i || (lookup.low[j]! & F.ORG.mask) !== 0;
      afterHyphen = false;
    } else if (k === HYPHEN) {
      if (j === i) return;
      pending |= HAS_HYPHEN;
      h.inner |= HAS_HYPHEN;
      afterHyphen = true;
    } else if (k === POSSESSIVE) {
      // "Russia's Bank" is two names; "Women's Bank" is one.
      if (j > coverEnd && (pending || endsCountry(h, i, j - 1))) return;
      h.inner |= HAS_POSSESSIVE;
      if (j === coverEnd) ends = true;
      key = Math.imul(((key << 5) | (key >>> 27)) ^ hashA[j]!, 0x9e3779b1 | 0) | 0;
    } else if (k === PUNCTUATION) {
      if (j <= coverEnd) continue;
      const closing = pending ? -1 : nicknameEnd(h.document, j, limit);
      if (closing > 0) {
        // Roberto "Lightning" Vardi: the nickname is part of the name, not of its key.
        h.inner |= HAS_NICKNAME;
        j = closing;
        continue;
      }
      const firm = pending ? -1 : firmEnd(h.document, j, limit);
      if (firm > 0) {
        for (let w = j + 1; w <= firm; w++) {
          if (kind[w] !== WORD || !(shape[w]! & CAPITAL)) continue;
          h.anyLow |= h.lowAt(w);
          h.anyHigh |= h.highAt(w);
          key = Math.imul(((key << 5) | (key >>> 27)) ^ hashA[w]!, 0x9e3779b1 | 0) | 0;
          h.words++;
        }
        h.inner |= HAS_AMPERSAND | HAS_LIST;
        j = firm;
        ends = true;
      } else if (
        h.mark(j, ",") &&
        j + 1 < limit &&
        kind[j + 1] === WORD &&
        shape[j + 1]! & CAPITAL &&
        (lookup.low[j + 1]! & SUFFIX_AFTER_COMMA) !== 0 &&
        !pending
      ) {
        pending |= HAS_COMMA;
        continue;
      } else return;
    } else return;
    if (h.words > MAX_WORDS) return;
    if (!ends) continue;
    h.last = j;
    // "King, Jr.": the surname stands before the comma.
    h.surname = h.words > 2 && lookup.low[j]! & F.NAME_SUFFIX.mask ? (kind[j - 1] === WORD ? j - 1 : kind[j - 2] === WORD ? j - 2 : j) : j;
    h.head = head < 0 ? j : head;
    h.key = key;
    h.next = h.scene.after(j);
    h.nextClass = h.classAt(h.next);
    if (j === i) h.entry = lookup.entry[j]!;
    else {
      h.entry = -1;
      for (; phrase >= 0 && lookup.phraseStart[phrase] === i && lookup.phraseEnd[phrase]! <= j; phrase++)
        if (lookup.phraseEnd[phrase] === j) h.entry = lookup.phraseEntry[phrase]!;
    }
    h.low = h.entry < 0 ? 0 : h.scene.table.low(h.entry);
    h.high = h.entry < 0 ? 0 : h.scene.table.high(h.entry);
    h.settle();
    visit(h);
  }
}
