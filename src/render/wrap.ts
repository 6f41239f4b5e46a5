/** Where a text has to break to fit a width. */
import stringWidth from "string-width";
import { forTerminal } from "./safe.js";

/** Columns of a piece of text on a terminal. */
export const columnsOf = (text: string): number => (/^[ -~]*$/.test(text) ? text.length : stringWidth(forTerminal(text)));

/**
 * The runs of white space that become line breaks, as offset → length. Words are never broken: one that is wider than the width stands alone.
 * @param extra columns that stand at an offset besides the text itself (brackets of a mention).
 */
export function breaksFor(text: string, width: number, extra: ReadonlyMap<number, number> = new Map()): Map<number, number> {
  const breaks = new Map<number, number>();
  let column = 0;
  let last = 0;
  for (const { index, 0: word } of text.matchAll(/[^\s]+/g)) {
    let wide = columnsOf(word);
    for (let i = index; extra.size && i <= index + word.length; i++) wide += extra.get(i) ?? 0;
    const gap = text.slice(last, index);
    if (/[\n\r\u0085\u2028\u2029]/.test(gap)) column = gap.length - Math.max(gap.lastIndexOf("\n"), gap.lastIndexOf("\r")) - 1 + wide;
    else if (column && column + gap.length + wide > width) {
      breaks.set(last, gap.length);
      column = wide;
    } else column += gap.length + wide;
    last = index + word.length;
  }
  return breaks;
}
