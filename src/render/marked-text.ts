/** The article itself with its mentions coloured, and a legend. Without colours, mentions stand in brackets with a letter. */
import { KINDS, type Kind } from "../extractor.js";
import type { Result } from "../schema.js";
import { noteOf, titleOf } from "./captions.js";
import { type ColorLevel, colorOf, paints } from "./paint.js";
import { piecesOf } from "./pieces.js";
import { forTerminal } from "./safe.js";
import { breaksFor } from "./wrap.js";

export interface MarkedTextOptions {
  readonly color: ColorLevel;
  readonly only: readonly Kind[];
  /** Columns to wrap at; null leaves the lines of the article as they are. */
  readonly wrap: number | null;
  /** False where several articles follow each other: each then says which one it is. */
  readonly single: boolean;
}

const LETTER: Readonly<Record<Kind, string>> = { people: "P", countries: "C", organizations: "O", dates: "D", quotes: "Q" };

/** Keeps line breaks, makes the rest of each line safe. */
const safeLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => forTerminal(line))
    .join("\n");

/** What stands beside the text where it is not coloured, by offset: "[P:" and "]". */
function bracketsOf(result: Result, source: string): Map<number, string> {
  const brackets = new Map<number, string>();
  const put = (at: number, mark: string) => brackets.set(at, (brackets.get(at) ?? "") + mark);
  for (const { from, to, name, quote } of piecesOf(result, source)) {
    if (quote?.start === from) put(from, `[${LETTER.quotes}:`);
    if (name?.start === from) put(from, `[${LETTER[name.kind]}:`);
    if (name?.end === to) put(to, "]");
    if (quote?.end === to) put(to, "]");
  }
  return brackets;
}

/**
 * @param source the text that the offsets (UTF-16) of the result point into.
 */
export function toMarkedText(result: Result, source: string, { color, only, wrap, single }: MarkedTextOptions): string {
  const paint = paints(color);
  const brackets = color === 0 ? bracketsOf(result, source) : new Map<number, string>();
  const widths = new Map(Array.from(brackets, ([at, mark]) => [at, mark.length]));
  const breaks = wrap === null ? new Map<number, number>() : breaksFor(source, wrap, widths);
  const broken = [...breaks.keys()];
  let b = 0;
  /** The text of a piece with its line breaks; a gap that becomes a break may reach over the piece's end. */
  const textOf = (from: number, to: number): string => {
    let out = "";
    let at = from;
    while (b < broken.length && broken[b]! < to) {
      const start = broken[b]!;
      const end = start + breaks.get(start)!;
      if (start >= at) out += `${safeLines(source.slice(at, start))}\n`;
      at = Math.max(at, Math.min(end, to));
      if (end > to) break;
      b++;
    }
    return out + safeLines(source.slice(at, to));
  };
  let out = "";
  for (const { from, to, name, quote } of piecesOf(result, source)) {
    const text = textOf(from, to);
    if (color === 0) out += (brackets.get(from) ?? "") + text;
    else if (name) out += (quote ? paint[colorOf(name.kind)].underline.italic : paint[colorOf(name.kind)].underline)(text);
    else out += quote ? paint[colorOf("quotes")](text) : text;
  }
  out += brackets.get(source.length) ?? "";
  const legend = KINDS.filter((kind) => only.includes(kind)).map((kind) => {
    const label = `${kind} ${result[kind].length}`;
    if (color === 0) return `[${LETTER[kind]}: ${label}]`;
    return kind === "quotes" ? paint[colorOf(kind)](label) : paint[colorOf(kind)].underline(label);
  });
  const warnings = result.warnings.map((warning) => `\n${paint.dim(noteOf(warning))}`);
  const title = single ? "" : `${paint.bold(titleOf(result))}\n\n`;
  return `${title}${out.trimEnd()}\n\n${legend.join("  ")}${warnings.join("")}`;
}
