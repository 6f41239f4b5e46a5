/** Half-open ranges of text, in UTF-16 code units. */

/** A place in the text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order; of two that start together the longer one first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
