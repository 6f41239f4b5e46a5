/** Offsets in other units than UTF-16. */
import { mapSpans, type Result, spansOf } from "../schema.js";

export const OFFSET_UNITS = ["utf16", "codepoint", "byte"] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Walks a text once and tells the position of rising offsets. */
function positions(text: string, offsets: readonly number[], unit: "codepoint" | "byte"): Map<number, number> {
  const out = new Map<number, number>();
  let at = 0;
  let position = 0;
  for (const offset of offsets) {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      const trails = code >= 0xdc00 && code < 0xe000;
      if (unit === "codepoint") position += trails ? 0 : 1;
      else position += code < 0x80 ? 1 : code < 0x800 ? 2 : trails ? 1 : 3;
    }
    out.set(offset, position);
  }
  return out;
}

/**
 * The result with its offsets in another unit: code points, or bytes of the text in UTF-8 (a byte order mark not counted).
 * @param source the text that the result's offsets point into.
 */
export function withOffsets(result: Result, source: string, unit: OffsetUnit): Result {
  if (unit === "utf16") return result;
  const at = positions(
    source,
    [...new Set(spansOf(result).flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b),
    unit,
  );
  return {
    ...mapSpans(result, (span) => ({ ...span, start: at.get(span.start)!, end: at.get(span.end)! })),
    offsetUnit: unit,
  };
}

/** The way back: from offsets in a unit to UTF-16. */
export function fromOffsetUnit(source: string, offsets: readonly number[], unit: OffsetUnit): (offset: number) => number {
  if (unit === "utf16") return (offset) => offset;
  const wanted = [...new Set(offsets)].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let position = 0;
  let at = 0;
  for (const offset of wanted) {
    for (; position < offset && at < source.length; ) {
      const point = source.codePointAt(at)!;
      at += point > 0xffff ? 2 : 1;
      position += unit === "codepoint" ? 1 : point < 0x80 ? 1 : point < 0x800 ? 2 : point > 0xffff ? 4 : 3;
    }
    found.set(offset, at);
  }
  return (offset) => found.get(offset) ?? source.length;
}
