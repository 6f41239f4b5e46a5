/** The check as a person reads it: by text and kind, a sign, the line, what changed and the sentence. */
import { paints } from "../render/paint.js";
import { forTerminal } from "../render/safe.js";
import { breaksFor } from "../render/wrap.js";
import { type CheckedText, type PlacedDifference, type ReportOptions, summaryOf, totalsOf } from "./checked-text.js";

export const SIGN = { found: "+", lost: "−", changed: "~" } as const;

/** One line for a difference, without its place: "Lavrov → Sergey Lavrov", "last week  value: 2021-W33 → 2021-W32". */
export function describe(difference: PlacedDifference): string {
  const { text, means, sign, kind, changes } = difference;
  if (sign === "changed") {
    const list = changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`).join(", ");
    return forTerminal(kind === null ? list : `${short(text)}  ${list}`);
  }
  return forTerminal(means === text ? text : `${short(text)}  (${kind === "quotes" ? "speaker: " : ""}${means})`);
}

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text);

const MARGIN = "      │ ";
const HANGING = "      ";

/** The lines of a text of which the first begins behind `taken` columns. */
function folded(text: string, wrap: number | null, taken: number): string[] {
  if (wrap === null) return [text];
  let from = 0;
  const lines = Array.from(breaksFor(text, Math.max(20, wrap - taken)), ([at, length]) => {
    const line = text.slice(from, at);
    from = at + length;
    return line;
  });
  return [...lines, text.slice(from)];
}

/** The differences of one text, grouped by kind. */
export function listing({ differences }: CheckedText, { color, wrap }: Pick<ReportOptions, "color" | "wrap">): string[] {
  const paint = paints(color);
  const colors = { found: paint.green, lost: paint.red, changed: paint.yellow };
  const out: string[] = [];
  let heading: string | null = null;
  for (const [i, difference] of differences.entries()) {
    const kind = difference.kind ?? "document";
    if (kind !== heading) out.push(`  ${paint.bold((heading = kind))}`);
    const where = difference.place ? `line ${difference.place.line}  ` : "";
    const [first, ...more] = folded(describe(difference), wrap, 4 + where.length);
    out.push(`  ${colors[difference.sign](SIGN[difference.sign])} ${paint.dim(where)}${first}`, ...more.map((line) => HANGING + line));
    // Several differences of one sentence: it stands below the last of them.
    const next = differences[i + 1];
    if (difference.place && !(next?.kind === difference.kind && next.place?.sentence === difference.place.sentence))
      out.push(...folded(forTerminal(difference.place.sentence), wrap, MARGIN.length).map((line) => paint.dim(MARGIN + line)));
  }
  return out;
}

export function prettyReport(texts: readonly CheckedText[], options: ReportOptions): string {
  const paint = paints(options.color);
  const totals = totalsOf(texts);
  const out: string[] = [];
  for (const text of texts) {
    if (text.status === "same" || (text.status === "error" && options.errorsAreTold)) continue;
    const bad = text.status !== "updated" && text.status !== "created";
    out.push(`${paint.bold(forTerminal(text.path))}  ${(bad ? paint.red : paint.green)(forTerminal(text.message ?? text.status))}`);
    if (bad) out.push(...listing(text, options), "");
  }
  const good = totals.different + totals.errors === 0;
  out.push((good ? paint.green : paint.red)(summaryOf(totals)));
  return `${out.join("\n")}\n`;
}
