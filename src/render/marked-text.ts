/** The article itself with its mentions coloured, and a legend. Without colours, mentions stand in brackets with a letter. */
import { KINDS, type Kind } from "../extractor.js";
import type { Result } from "../schema.js";
import { type ColorLevel, colorOf, paints } from "./paint.js";
import { forTerminal } from "./safe.js";

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

const LETTER: Readonly<Record<Kind, string>> = { people: "P", countries: "C", organizations: "O", dates: "D", quotes: "Q" };

/** Keeps line breaks, makes the rest of each line safe. */
const safeLines = (text: string): string =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => forTerminal(line))
    .join("\n");

/**
 * @param source the text that the offsets (UTF-16) of the result point into.
 */
export function toMarkedText(
  result: Result,
  source: string,
  { color, only }: { readonly color: ColorLevel; readonly only: readonly Kind[] },
): string {
  const chalk = paints(color);
  const names: Marked[] = [
    ...result.people.flatMap((p) => p.mentions.map((m) => ({ ...m, kind: "people" as const }))),
    ...result.countries.flatMap((c) => c.mentions.map((m) => ({ ...m, kind: "countries" as const }))),
    ...result.organizations.flatMap((o) => o.mentions.map((m) => ({ ...m, kind: "organizations" as const }))),
    ...result.dates.map(({ start, end }) => ({ start, end, kind: "dates" as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const quotes = result.quotes;
  const paint = (kind: Kind, text: string, quoted: boolean) => {
    const style = chalk[colorOf(kind)];
    return (quoted ? style.underline.italic : style.underline)(text);
  };
  const edges = [
    ...new Set([0, source.length, ...names.flatMap((m) => [m.start, m.end]), ...quotes.flatMap((q) => [q.start, q.end])]),
  ].sort((a, b) => a - b);
  let out = "";
  let n = 0;
  let q = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i]!, edges[i + 1]!];
    while (n < names.length && names[n]!.end <= from) n++;
    while (q < quotes.length && quotes[q]!.end <= from) q++;
    const name = n < names.length && names[n]!.start <= from ? names[n]! : null;
    const quote = q < quotes.length && quotes[q]!.start <= from ? quotes[q]! : null;
    const text = safeLines(source.slice(from, to));
    if (color === 0) {
      const open = name?.start === from ? `[${LETTER[name.kind]}:` : "";
      const close = name?.end === to ? "]" : "";
      out += (quote?.start === from ? "[Q:" : "") + open + text + close + (quote?.end === to ? "]" : "");
    } else if (name) out += paint(name.kind, text, quote !== null);
    else out += quote ? chalk[colorOf("quotes")](text) : text;
  }
  const legend = KINDS.filter((kind) => only.includes(kind)).map((kind) =>
    color === 0 ? `${LETTER[kind]} = ${kind}` : chalk[colorOf(kind)](kind),
  );
  return `${out.trimEnd()}\n\n${legend.join(color === 0 ? ", " : "  ")}`;
}
