/** A stretch of words that may be one name: the thing that evidence speaks for or against. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { ALL_CAPS, CAPITAL, GLUED, HYPHEN, INNER_CAPITAL, NUMBER, POSSESSIVE, PROSE, PUNCTUATION, WORD } from "../text/tokens.js";
import { hashOf, wordSet } from "./context-words.js";
import type { NameMemory } from "./memory.js";
import { isInitial, type Scene } from "./scene.js";

/** What a stretch holds between its first and last word. */
export const HAS_OF = 1;
export const HAS_AND = 2;
export const HAS_FOR = 4;
export const HAS_NUMBER = 8;
export const HAS_POSSESSIVE = 16;
export const HAS_PARTICLE = 32;
export const HAS_HYPHEN = 64;
export const HAS_COMMA = 128;
export const HAS_IN = 256;
/** A nickname in quotation marks. */
export const HAS_NICKNAME = 1024;
/** An ampersand. */
export const HAS_AMPERSAND = 512;

const NOT_A_PERSON = HAS_OF | HAS_AND | HAS_FOR | HAS_NUMBER | HAS_POSSESSIVE | HAS_IN | HAS_AMPERSAND;
const OTHER_LOW = F.COUNTRY.mask | F.DEMONYM.mask | F.CITY.mask | F.REGION.mask | F.TITLE.mask | F.ROLE.mask;
const OTHER_HIGH = F.EVENT.mask | F.FALSE_FRIEND.mask | F.TERRITORY.mask;
const MAX_TOKENS = 14;
const MAX_WORDS = 9;

/** One stretch; a single object is reused for all of them (see `hypotheses`). */
export class Hypothesis {
  first = 0;
  last = 0;
  /** Number of words, marks not counted. */
  words = 0;
  inner = 0;
  /** The last word that is no suffix such as Jr: the surname of a person. */
  surname = 0;
  /** The “and” inside, or -1. */
  and = -1;
  /** Last word before the first "of", "for" or "in": the grammatical head. */
  head = 0;
  /** Neighbours in the sentence, or -1. */
  prev = -1;
  next = -1;
  style = 0;
  /** Entry of the whole stretch in the lexicon, or -1, with its flags. */
  entry = -1;
  low = 0;
  high = 0;
  /** Flags of any of its words. */
  anyLow = 0;
  anyHigh = 0;
  /** Key of the name in the document's memory. */
  key = 0;
  /** Row of the key there, or -1. */
  row = -1;
  /** Classes of the words beside it. */
  prevClass = 0;
  nextClass = 0;
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private readonly shapes: Uint16Array;
  private readonly kinds: Uint8Array;
  private readonly classes: Int32Array;

  constructor(
    readonly document: Document,
    readonly scene: Scene,
    /** What a first reading found; null in the first reading. */
    public memory: NameMemory | null = null,
  ) {
    this.lows = scene.low;
    this.highs = scene.high;
    this.shapes = document.tokens.shape;
    this.kinds = document.tokens.kind;
    this.classes = scene.classes;
  }

  /** No “of”, “and”, number; no honorific in front. */
  canBePerson = false;

  private couldBePerson(): boolean {
    if (this.inner & NOT_A_PERSON) return false;
    if (this.words === 1) return true;
    // A whole entry of another kind: Costa Rican, San Jose, Prime Minister, Grand Prix.
    if ((this.low & OTHER_LOW || this.high & OTHER_HIGH) && !(this.low & F.PERSON.mask)) return false;
    const low = this.lows[this.first]!;
    // America Kenya: two countries are no person.
    if (low & F.COUNTRY.mask && this.lows[this.surname]! & F.COUNTRY.mask) return false;
    return !(low & F.HONORIFIC.mask) || (low & NAMES) !== 0;
  }

  /** Called when the words are set. */
  settle(): void {
    this.canBePerson = this.couldBePerson();
    if (this.memory) this.row = this.memory.find(this.key);
  }

  /** Called for a stretch that was found before, when its tokens, words and key are set: all that the rules about the rest of the article ask. */
  recall(canBePerson: boolean, style: number): void {
    this.canBePerson = canBePerson;
    this.style = style;
    this.row = this.memory ? this.memory.find(this.key) : -1;
  }

  /** What the article says elsewhere of the name: PEOPLE, SURNAMES … of the memory; 0 in a first reading. */
  known(cell: number): number {
    return this.memory ? this.memory.strength(this.row, cell) : 0;
  }

  is(low: number, high = 0): boolean {
    return (this.low & low) !== 0 || (this.high & high) !== 0;
  }

  isInitial(i: number): boolean {
    return isInitial(this.document, i);
  }

  /** Low flags of the word at token `i`; 0 outside the sentence. */
  lowAt(i: number): number {
    return i < 0 ? 0 : this.lows[i]!;
  }

  highAt(i: number): number {
    return i < 0 ? 0 : this.highs[i]!;
  }

  shapeAt(i: number): number {
    return i < 0 ? 0 : this.shapes[i]!;
  }

  kindAt(i: number): number {
    return i < 0 ? 0 : this.kinds[i]!;
  }

  classAt(i: number): number {
    return i < 0 ? 0 : this.classes[i]!;
  }

  mark(i: number, mark: string): boolean {
    return this.scene.isMark(i, mark);
  }

  before(i: number): number {
    return i < 0 ? -1 : this.scene.before(i);
  }

  after(i: number): number {
    return i < 0 ? -1 : this.scene.after(i);
  }

  text(i: number = this.first, last: number = i): string {
    return this.document.slice(i, last);
  }
}

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
const NAMES = F.FIRST_MALE.mask | F.FIRST_FEMALE.mask | F.FIRST.mask | F.SURNAME.mask | F.ORG.mask | F.PERSON.mask | F.COUNTRY.mask;

/** True when a name can begin at token `i`. */
function canStart(h: Hypothesis, i: number): boolean {
  const { tokens } = h.document;
  const kind = tokens.kind[i];
  const shape = tokens.shape[i]!;
  if (kind === WORD) {
    if (shape & (CAPITAL | INNER_CAPITAL)) return !neverStarts(h, i, shape);
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
      if (
        h.mark(j, ",") &&
        j + 1 < limit &&
        kind[j + 1] === WORD &&
        shape[j + 1]! & CAPITAL &&
        (lookup.low[j + 1]! & SUFFIX_AFTER_COMMA) !== 0 &&
        !pending
      ) {
        pending |= HAS_COMMA;
        continue;
      }
      return;
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
