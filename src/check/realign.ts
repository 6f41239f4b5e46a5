/** A fixture whose text was edited since: its spans follow the text, so that what is told is what the rules find otherwise. */
import { mapSpans, type Result, spansOf } from "../schema.js";

/** How far a span is looked for from where it should be, and on how many of the next spans must agree. */
const REACH = 2000;
const AGREEING = 6;

/** True when the recorded spans hold their texts: nothing has to be moved. */
const holds = (recorded: Result, source: string): boolean =>
  spansOf(recorded).every(({ start, end, text }) => source.slice(start, end) === text);

/**
 * The recorded result with its spans moved to where their texts stand now; null when they stand where they were.
 * @param recorded a result in UTF-16 offsets of a plain text.
 */
export function realigned(recorded: Result, source: string): Result | null {
  if (holds(recorded, source)) return null;
  const spans = [...spansOf(recorded)].sort((a, b) => a.start - b.start || a.end - b.end);
  const stands = (at: number, shift: number): boolean => source.startsWith(spans[at]!.text, spans[at]!.start + shift);
  const agreeing = (from: number, shift: number): number => {
    let count = 0;
    for (let i = from; i < Math.min(spans.length, from + AGREEING); i++) if (stands(i, shift)) count++;
    return count;
  };
  /** The distance that brings most of the next spans to their texts; the one that held so far, unless another is better. */
  const nextShift = (from: number, shift: number): number => {
    let best = shift;
    let most = agreeing(from, shift);
    for (const { start, text } of spans.slice(from, from + AGREEING)) {
      if (text === "") continue;
      const begin = Math.max(0, start + shift - REACH);
      const near = source.slice(begin, start + shift + REACH + text.length);
      for (let at = near.indexOf(text); at >= 0; at = near.indexOf(text, at + 1)) {
        const other = begin + at - start;
        const count = agreeing(from, other);
        if (count > most || (count === most && best !== shift && Math.abs(other - shift) < Math.abs(best - shift)))
          [best, most] = [other, count];
      }
    }
    return best;
  };
  const shifts = new Map<number, number>();
  let shift = 0;
  for (const [i, { start }] of spans.entries()) {
    const before = shift;
    if (!stands(i, shift)) shift = nextShift(i, shift);
    // A span whose own text is gone stays where the text before it has come to.
    if (!shifts.has(start)) shifts.set(start, stands(i, shift) ? shift : before);
  }
  return mapSpans(recorded, (span) => {
    const by = shifts.get(span.start) ?? 0;
    return { ...span, start: Math.max(0, span.start + by), end: Math.max(0, span.end + by) };
  });
}
