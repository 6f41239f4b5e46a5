/**
 * Sentences and tokens with exact offsets. The only file that imports compromise.
 *
 * compromise/one splits sentences at 30 million characters a second and knows abbreviations well; its pieces join to exactly the text given (asserted
 * below), so offsets are sums of lengths. Words are scanned here: its terms keep "O'Brien's" and "U.S.-backed" whole and split "al-Qaida" but drop
 * the marks that rules need, and an own scan over code units runs at 40 million characters a second where splitTerms runs at 7.
 */
import nlp from "compromise/one";
import { lineBreaksInside, segments } from "./paragraphs.js";
import { Scanner } from "./scan.js";
import { styleOf } from "./sentence-style.js";
import { repairSentences } from "./sentences.js";
import { TokenArrays } from "./token-arrays.js";

export * from "./shapes.js";
export { HASH_A, HASH_B } from "./word-hash.js";

/** Tokens, sentences and paragraphs of a text, as parallel arrays; offsets are UTF-16 code units. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint16Array;
  /** Two hashes of the folded word: the keys of the lexicon. */
  readonly hashA: Int32Array;
  readonly hashB: Int32Array;
  /** Index of the sentence of each token. */
  readonly sentence: Int32Array;
  /** First token of each sentence; one more entry closes the last. */
  readonly sentenceStart: Int32Array;
  readonly sentenceStyle: Uint8Array;
  /** Paragraph of each sentence. */
  readonly paragraph: Int32Array;
  readonly sentenceCount: number;
}

const world = nlp.world() as unknown as { methods: { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } } };
const { splitSentences } = world.methods.one.tokenize;

/** Sentences of one segment: strings that join to the segment. */
export function sentencesOf(segment: string): string[] {
  const pieces = splitSentences(segment, world);
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length === segment.length ? pieces : [segment];
}

/**
 * Splits a text into paragraphs, sentences and tokens.
 * @param text any string; offsets count UTF-16 code units.
 */
export function tokenize(text: string): Tokens {
  const out = new TokenArrays(64 + (text.length >> 2));
  const scanner = new Scanner(text, out);
  const sentenceStart: number[] = [];
  const paragraph: number[] = [];
  const style: number[] = [];
  const wrapped = lineBreaksInside(text);
  for (const segment of segments(text, wrapped)) {
    let at = segment.start;
    for (const piece of repairSentences(sentencesOf(segment.shadow))) {
      const before = out.count;
      scanner.scan(at, at + piece.length, sentenceStart.length);
      at += piece.length;
      if (out.count > before) {
        sentenceStart.push(before);
        paragraph.push(segment.paragraph);
        style.push(styleOf(out, before, out.count));
      }
    }
  }
  const sentenceCount = sentenceStart.length;
  sentenceStart.push(out.count);
  return {
    count: out.count,
    start: out.start.subarray(0, out.count),
    end: out.end.subarray(0, out.count),
    kind: out.kind.subarray(0, out.count),
    shape: out.shape.subarray(0, out.count),
    hashA: out.hashA.subarray(0, out.count),
    hashB: out.hashB.subarray(0, out.count),
    sentence: out.sentence.subarray(0, out.count),
    sentenceStart: Int32Array.from(sentenceStart),
    sentenceStyle: Uint8Array.from(style),
    paragraph: Int32Array.from(paragraph),
    sentenceCount,
  };
}
