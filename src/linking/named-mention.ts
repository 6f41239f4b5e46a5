/** A mention with its tokens. */
import type { Mention } from "../extractor.js";

export interface NamedMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** The last mention before an offset, in a list in text order; null when there is none. */
export function lastBefore<T extends NamedMention>(list: readonly T[], start: number): T | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.mention.start < start) low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}
