/**
 * Sentences and tokens with exact offsets. The only file that imports compromise.
 *
 * compromise/one splits sentences well and fast, but misses breaks inside quotation marks and after abbreviations (see sentences.ts), so it is asked
 * where no rule of ours knows. Words are scanned here: its terms keep "O'Brien's" and "U.S.-backed" whole and split "al-Qaida" but drop
 * the marks that rules need.
 */
import nlp from "compromise/one";
import { Arena } from "./arena.js";
import { type Splitter, walkSentences } from "./breaks.js";
import { Scanner } from "./scan.js";
import { styleOf } from "./sentence-style.js";
import { TokenArrays } from "./token-arrays.js";

export * from "./shapes.js";
export { HASH_A } from "./word-hash.js";

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
  readonly sentenceStyle: Int32Array;
  /** Paragraph of each sentence. */
  readonly paragraph: Int32Array;
  readonly sentenceCount: number;
}

const world = nlp.world() as unknown as { methods: { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } } };
const { splitSentences } = world.methods.one.tokenize;

/** How far around a boundary the splitter looks, and runs of marks that cost it more than linear time. */
const WINDOW = 1000;
const RUN = /([^\p{L}\p{N}\s])\1{3,}/gu;

/** compromise's opinion on sentence ends, asked for a window at a time. */
function splitterOf(text: string): Splitter {
  let until = 0;
  let ends = new Set<number>();
  return (from, at) => {
    if (at >= until) {
      const start = Math.max(from, at - WINDOW);
      const window = text.slice(start, at + WINDOW);
      const shadow = window.replace(RUN, (run) => run[0]! + " ".repeat(run.length - 1)).replace(/[\r\n]/g, " ");
      let end = start;
      ends = new Set(splitSentences(shadow, world).map((piece) => (end += piece.length)));
      until = at + WINDOW - 100;
    }
    return ends.has(at);
  };
}

/**
 * Splits a text into paragraphs, sentences and tokens.
 * @param text any string; offsets count UTF-16 code units.
 * @param arena where the arrays are.
 */
export function tokenize(text: string, arena = new Arena()): Tokens {
  const out = new TokenArrays(arena, 64 + (text.length >> 2));
  const scanner = new Scanner(text, out);
  const sentenceStart: number[] = [];
  const paragraphs: number[] = [];
  const styles: number[] = [];
  walkSentences(text, splitterOf(text), (start, end, paragraph) => {
    const before = out.count;
    scanner.scan(start, end, sentenceStart.length);
    if (out.count === before) return;
    sentenceStart.push(before);
    paragraphs.push(paragraph);
    styles.push(styleOf(out, before, out.count));
  });
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
    sentenceStart: arena.int32Of(sentenceStart),
    sentenceStyle: arena.int32Of(styles),
    paragraph: arena.int32Of(paragraphs),
    sentenceCount,
  };
}
