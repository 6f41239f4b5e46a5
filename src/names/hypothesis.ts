/** A stretch of words that may be one name: the thing that evidence speaks for or against. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
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
/** Names with commas and an ampersand before the last: Vardi, Mek & Ubo. */
export const HAS_LIST = 2048;

const NOT_A_PERSON = HAS_OF | HAS_AND | HAS_FOR | HAS_NUMBER | HAS_POSSESSIVE | HAS_IN | HAS_AMPERSAND | HAS_LIST;
/** Names of persons, organizations and countries. */
export const NAMES = F.FIRST_MALE.mask | F.FIRST_FEMALE.mask | F.FIRST.mask | F.SURNAME.mask | F.ORG.mask | F.PERSON.mask | F.COUNTRY.mask;
const OTHER_LOW = F.COUNTRY.mask | F.DEMONYM.mask | F.CITY.mask | F.REGION.mask | F.TITLE.mask | F.ROLE.mask;
const OTHER_HIGH = F.EVENT.mask | F.FALSE_FRIEND.mask | F.TERRITORY.mask;

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
