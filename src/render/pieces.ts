/** An article cut at the edges of its mentions and quotes: what every view of the text itself is made from. */
import type { Kind } from "../extractor.js";
import type { Result } from "../schema.js";
import type { Span } from "../text/span.js";

/** A mention or date in the text. */
export interface Marked extends Span {
  readonly kind: Exclude<Kind, "quotes">;
  /** What it denotes: the entity's name, a country's code, a date's value. */
  readonly means: string;
  /** Number of its entity or date within its kind. */
  readonly number: number;
}

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly name: Marked | null;
  readonly quote: Result["quotes"][number] | null;
}

const marks = (result: Result): Marked[] =>
  [
    ...result.people.flatMap((p, number) =>
      p.mentions.map(({ start, end }) => ({ start, end, kind: "people" as const, means: p.name, number })),
    ),
    ...result.countries.flatMap((c, number) =>
      c.mentions.map(({ start, end }) => ({ start, end, kind: "countries" as const, means: `${c.name} (${c.code})`, number })),
    ),
    ...result.organizations.flatMap((o, number) =>
      o.mentions.map(({ start, end }) => ({ start, end, kind: "organizations" as const, means: o.name, number })),
    ),
    ...result.dates.map(({ start, end, value, type }, number) => ({ start, end, kind: "dates" as const, means: value ?? type, number })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);

/**
 * The pieces of an article in order; together they are the whole of it. Where two mentions overlap, the first is shown.
 * @param source the text that the offsets (UTF-16) of the result point into.
 */
export function* piecesOf(result: Result, source: string): Generator<Piece> {
  const names: Marked[] = [];
  for (const mark of marks(result)) if (mark.start >= (names.at(-1)?.end ?? 0)) names.push(mark);
  const quotes = result.quotes;
  const edges = new Set([0, source.length]);
  for (const { start, end } of [...names, ...quotes]) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  let n = 0;
  let q = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [from, to] = [sorted[i]!, sorted[i + 1]!];
    while (n < names.length && names[n]!.end <= from) n++;
    while (q < quotes.length && quotes[q]!.end <= from) q++;
    yield {
      from,
      to,
      name: n < names.length && names[n]!.start <= from ? names[n]! : null,
      quote: q < quotes.length && quotes[q]!.start <= from ? quotes[q]! : null,
    };
  }
}
