/** Line breaks: which of them are white space inside a sentence because lines are wrapped at a margin, and which end a paragraph. */
import { SMALL_FIRST } from "./letter-pattern.js";

/** What surrounds one or more line breaks. */
export interface LineBreak {
  /** Length of the line before. */
  readonly length: number;
  /** Last character of the line before that is no white space, first of the line behind. */
  readonly last: string;
  readonly first: string;
  /** True when a blank line is between. */
  readonly blank: boolean;
  /** True when the line behind is indented. */
  readonly indented: boolean;
}

const SAMPLE = 200_000;
/** Lines longer than this are paragraphs, not lines at a margin. */
const LONGEST_LINE = 130;
/** A line shorter than this is an item of a list, not a line at a margin. */
const SHORTEST_LINE = 25;

/** The margin at which lines are wrapped, in characters; 0 when they are not. */
export function marginOf(text: string): number {
  const lines = (text.length > SAMPLE ? text.slice(0, SAMPLE) : text).split(/\r\n|\n|\r/);
  let inner = 0;
  let continued = 0;
  let margin = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (!/[^\s.!?:]\s?$/.test(line.slice(-2)) || !next || next[0] === " " || next[0] === "\t") continue;
    inner++;
    if (!SMALL_FIRST.test(next)) continue;
    continued++;
    if (line.length > margin && line.length <= LONGEST_LINE) margin = line.length;
  }
  return inner >= 3 && continued >= inner * 0.4 ? margin : 0;
}

/** True when lines are wrapped at a margin: line breaks inside paragraphs are then white space. */
export const lineBreaksInside = (text: string): boolean => marginOf(text) > 0;

/** True when a line break is only white space inside a paragraph. */
export function isWrap({ length, last, first, blank, indented }: LineBreak, margin: number): boolean {
  if (blank || indented) return false;
  if (SMALL_FIRST.test(first)) return length >= SHORTEST_LINE && !/[.!?:;]/.test(last);
  return margin > 0 && length >= margin * 0.6 && length <= LONGEST_LINE;
}
