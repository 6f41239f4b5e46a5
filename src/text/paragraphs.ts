/** Paragraphs, and the segments of bounded length in which sentences are sought. */

/** A stretch of one paragraph, at most MAX_SEGMENT long. */
export interface Segment {
  readonly start: number;
  readonly paragraph: number;
  /** The text with line breaks of wrapped lines and long runs of marks blanked out, unit for unit. */
  readonly shadow: string;
}

/** Above this the sentence splitter takes more than linear time. */
const MAX_SEGMENT = 2000;
const BLANK_LINE = /(?:\r\n|\n|\r|\u2028|\u2029|\u0085)[^\S\r\n]*(?:\r\n|\n|\r|\u2028|\u2029|\u0085)\s*/g;
const LINE_BREAK = /\r\n|\n|\r/g;
const RUN = /([.,;:!?()[\]{}"'“”‘’«»\-–—_*=~/\\|])\1{3,}/g;

/** True when lines are wrapped at a margin: line breaks inside paragraphs are then white space. */
export function lineBreaksInside(text: string): boolean {
  let inner = 0;
  let continued = 0;
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text;
  for (const m of sample.matchAll(/[^\s.!?:]([^\S\r\n]?)(?:\r\n|\n|\r)(\S)/g)) {
    inner++;
    if (/\p{Ll}/u.test(m[2]!)) continued++;
  }
  return inner >= 3 && continued >= inner * 0.4;
}

/** Walks the paragraphs of a text; `wrapped` as told by lineBreaksInside. */
export function* segments(text: string, wrapped: boolean): Generator<Segment> {
  let paragraph = 0;
  let start = 0;
  BLANK_LINE.lastIndex = 0;
  for (const m of text.matchAll(BLANK_LINE)) {
    yield* cut(text, start, m.index, paragraph++, wrapped);
    start = m.index + m[0].length;
  }
  yield* cut(text, start, text.length, paragraph, wrapped);
}

function* cut(text: string, from: number, to: number, paragraph: number, wrapped: boolean): Generator<Segment> {
  let start = from;
  while (start < to) {
    let end = Math.min(to, start + MAX_SEGMENT);
    if (end < to) end = breakBefore(text, start, end);
    yield { start, paragraph, shadow: shadowOf(text.slice(start, end), wrapped) };
    start = end;
  }
}

/** The best place to cut a long paragraph: after a sentence, else after a word, else anywhere but inside a surrogate pair. */
function breakBefore(text: string, start: number, end: number): number {
  for (let i = end; i > start + MAX_SEGMENT / 2; i--) {
    if (/\s/.test(text[i - 1]!) && /[.!?”"\n]/.test(text[i - 2]!)) return i;
  }
  for (let i = end; i > start + MAX_SEGMENT / 2; i--) if (/\s/.test(text[i - 1]!)) return i;
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
}

function shadowOf(segment: string, wrapped: boolean): string {
  let shadow = segment;
  if (wrapped && /[\r\n]/.test(shadow)) shadow = shadow.replace(LINE_BREAK, (m) => " ".repeat(m.length));
  return shadow.replace(RUN, (m) => m[0]! + " ".repeat(m.length - 1));
}
