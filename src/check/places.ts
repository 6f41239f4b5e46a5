/** Offsets → line, column and sentence, as a reader looks for them. */
import { tokenize } from "../text/tokens.js";

export interface Place {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** The sentence, or for a file with markup the words around, on one line. */
  readonly sentence: string;
}

/** The greatest index whose value is not above `offset`. */
function indexAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Code units that are shown of a sentence at most, on each side of the mention. */
const AROUND = 160;

/** The text between two offsets on one line, cut to what stands around the mention; whole words where there are any near. */
function around(source: string, from: number, to: number, start: number, end: number): string {
  const left = Math.max(from, start - AROUND);
  const right = Math.min(to, Math.min(end, start + 2 * AROUND) + AROUND);
  const before = left > from ? `…${source.slice(left, start).replace(/^[^\s]{0,30}\s/, "")}` : source.slice(left, start);
  const after = right < to ? `${source.slice(start, right).replace(/\s[^\s]{0,30}$/, "")}…` : source.slice(start, right);
  return (before + after).replace(/\s+/g, " ").trim();
}

/** A finder of places in a text; lines and sentences are found once, when the first place is asked for. */
export function placesIn(source: string, isText: boolean): (start: number, end: number) => Place {
  const lines = [0];
  for (const { index, 0: mark } of source.matchAll(/\r\n|[\n\r]/g)) lines.push(index + mark.length);
  const sentences: number[] = [];
  if (isText) {
    const { sentenceStart, sentenceCount, start } = tokenize(source);
    for (let i = 0; i < sentenceCount; i++) sentences.push(start[sentenceStart[i]!]!);
  }
  return (start, end) => {
    const line = indexAt(lines, start);
    const position = { line: line + 1, column: start - lines[line]! + 1 };
    if (!sentences.length) {
      const from = Math.max(0, start - 2 * AROUND);
      const words = source.slice(from, end + 2 * AROUND).replace(/^[^<>]*>|<[^<>]*>|<[^<>]*$/g, (tag) => " ".repeat(tag.length));
      return { ...position, sentence: around(words, 0, words.length, start - from, end - from) };
    }
    const first = indexAt(sentences, start);
    const last = Math.max(first, indexAt(sentences, Math.max(start, end - 1)));
    return { ...position, sentence: around(source, sentences[first]!, sentences[last + 1] ?? source.length, start, end) };
  };
}
