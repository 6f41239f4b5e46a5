/** A table for people: a section a kind, sized to the terminal, coloured by kind. */
import stringWidth from "string-width";
import type { Kind } from "../extractor.js";
import type { Result } from "../schema.js";
import { noteOf, titleOf } from "./captions.js";
import { type ColorLevel, colorOf, type Paint, paints } from "./paint.js";
import { forTerminal } from "./safe.js";
import { breaksFor } from "./wrap.js";

export interface TableOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: ColorLevel;
  /** Also print rules and evidence. */
  readonly explain: boolean;
  /** Kinds to print; an empty section is printed for a kind without entities. */
  readonly only: readonly Kind[];
}

interface Column {
  readonly title: string;
  /** Share of the width that is left when every column has its least. */
  readonly weight: number;
  readonly min: number;
  readonly right?: boolean;
  /** Lines that a long cell may take, broken between words; 1 when absent. */
  readonly lines?: number;
}

/** Cuts to a width in columns; what is cut shows as "…". Wide characters count two, combining marks none. */
export function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let out = "";
  let used = 0;
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    const w = stringWidth(segment);
    if (used + w > width - 1) break;
    out += segment;
    used += w;
  }
  return `${out}…`;
}

/** The last line of a cell: cut between words where one ends near the edge. */
function clipLine(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const cut = clip(text, width);
  const blank = cut.lastIndexOf(" ");
  return blank > 0 && cut.length - blank <= width / 3 ? `${cut.slice(0, blank)} …` : cut;
}

/** Breaks a text between words into lines of a width, at most so many; what is left over shows as "…". */
export function fold(text: string, width: number, max: number): string[] {
  const out: string[] = [];
  let rest = text;
  while (out.length < max - 1 && stringWidth(rest) > width) {
    const [at] = breaksFor(rest, width).keys();
    if (at === undefined) break;
    out.push(clip(rest.slice(0, at), width));
    rest = rest.slice(at).trimStart();
  }
  return [...out, max > 1 ? clipLine(rest, width) : clip(rest, width)];
}

const pad = (text: string, width: number, right = false): string => {
  const blank = " ".repeat(Math.max(0, width - stringWidth(text)));
  return right ? blank + text : text + blank;
};

/** Rows under column titles; the last column is not padded. */
function grid(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, head: Paint, paint: Paint): string[] {
  const natural = columns.map((column, i) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => Math.min(stringWidth(row[i]!), 400))),
  );
  const gaps = 2 * columns.length;
  const widths = columns.map((column, i) => Math.min(natural[i]!, column.min));
  let left = width - gaps - widths.reduce((a, b) => a + b, 0);
  // What is left goes to the columns that want more, by weight, until nobody wants.
  for (let round = 0; round < columns.length && left > 0; round++) {
    const wanting = columns.map((column, i) => (natural[i]! > widths[i]! ? column.weight : 0));
    const total = wanting.reduce((a, b) => a + b, 0);
    if (!total) break;
    const share = left;
    for (const [i, weight] of wanting.entries()) {
      const more = Math.min(natural[i]! - widths[i]!, Math.floor((share * weight) / total));
      widths[i]! += more;
      left -= more;
    }
  }
  const last = columns.length - 1;
  const line = (cells: readonly string[], styles: (i: number) => Paint): string => {
    const folded = cells.map((cell, i) => fold(cell, widths[i]!, columns[i]!.lines ?? 1));
    return Array.from({ length: Math.max(...folded.map((lines) => lines.length)) }, (_, row) =>
      `  ${folded
        .map((lines, i) =>
          styles(i)(i === last && !columns[i]!.right ? (lines[row] ?? "") : pad(lines[row] ?? "", widths[i]!, columns[i]!.right)),
        )
        .join("  ")}`.trimEnd(),
    ).join("\n");
  };
  return [
    line(
      columns.map((c) => c.title),
      () => head,
    ),
    ...rows.map((row) => line(row, (i) => (i === 0 ? paint : (text) => text))),
  ];
}

/** Different texts of the mentions, in order, without the name itself. */
const forms = (name: string, mentions: readonly { readonly text: string }[]): string =>
  [...new Set(mentions.map((m) => forTerminal(m.text)))].filter((form) => form !== name).join(", ");

const rangeOf = ({ from, to }: { readonly from: string | null; readonly to: string | null }): string =>
  from === null ? "" : from === to || to === null ? from : `${from} … ${to}`;

interface Section {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Rows as explained: rule and evidence of each mention. */
  readonly details: readonly {
    readonly start: number;
    readonly text: string;
    readonly rule?: string | undefined;
    readonly evidence?: readonly string[] | undefined;
  }[];
}

const SECTIONS: Readonly<Record<Kind, (result: Result) => Section>> = {
  people: ({ people }) => ({
    columns: [
      { title: "name", weight: 2, min: 20, lines: 3 },
      { title: "×", weight: 0, min: 3, right: true },
      { title: "roles", weight: 4, min: 12, lines: 3 },
      { title: "also", weight: 2, min: 10, lines: 3 },
    ],
    rows: people.map(({ name, roles, mentions }) => [
      forTerminal(name),
      String(mentions.length),
      forTerminal(roles.join("; ")),
      forms(name, mentions),
    ]),
    details: people.flatMap((p) => p.mentions),
  }),
  countries: ({ countries }) => ({
    columns: [
      { title: "name", weight: 2, min: 20, lines: 3 },
      { title: "×", weight: 0, min: 3, right: true },
      { title: "code", weight: 0, min: 4 },
      { title: "also", weight: 2, min: 10, lines: 3 },
    ],
    rows: countries.map(({ name, code, mentions }) => [forTerminal(name), String(mentions.length), code, forms(name, mentions)]),
    details: countries.flatMap((c) => c.mentions),
  }),
  organizations: ({ organizations }) => ({
    columns: [
      { title: "name", weight: 3, min: 20, lines: 3 },
      { title: "×", weight: 0, min: 3, right: true },
      { title: "acronym", weight: 0, min: 7 },
      { title: "also", weight: 2, min: 10, lines: 3 },
    ],
    rows: organizations.map(({ name, acronym, mentions }) => [
      forTerminal(name),
      String(mentions.length),
      forTerminal(acronym ?? ""),
      forms(name, mentions),
    ]),
    details: organizations.flatMap((o) => o.mentions),
  }),
  dates: ({ dates }) => ({
    columns: [
      { title: "text", weight: 2, min: 16, lines: 3 },
      { title: "type", weight: 0, min: 8 },
      { title: "value", weight: 1, min: 16 },
      { title: "mod", weight: 0, min: 6 },
      { title: "days", weight: 1, min: 23 },
    ],
    rows: dates.map((d) => [forTerminal(d.text), d.type, d.value ?? "–", d.mod ?? "", rangeOf(d)]),
    details: dates,
  }),
  quotes: ({ quotes }) => ({
    columns: [
      { title: "speaker", weight: 1, min: 18, lines: 3 },
      { title: "cue", weight: 1, min: 10 },
      { title: "kind", weight: 0, min: 6 },
      { title: "quote", weight: 6, min: 20, lines: 3 },
    ],
    rows: quotes.map((q) => [
      q.speaker ? forTerminal(q.speaker.name ?? q.speaker.text) : "–",
      forTerminal(q.cue ?? ""),
      q.kind,
      forTerminal(q.text),
    ]),
    details: quotes,
  }),
};

/** The table of one result, without a final line break. */
export function toTable(result: Result, { width, color, explain, only }: TableOptions): string {
  const chalk = paints(color);
  const out: string[] = [chalk.bold(clip(titleOf(result), width))];
  for (const kind of only) {
    const { columns, rows, details } = SECTIONS[kind](result);
    const paint = chalk[colorOf(kind)];
    out.push("", `${paint.bold(kind.toUpperCase())} ${chalk.dim(`(${rows.length})`)}`);
    if (rows.length) out.push(...grid(columns, rows, width, chalk.dim, paint));
    if (explain) {
      const explained: Column[] = [
        { title: "at", weight: 0, min: 7, right: true },
        { title: "mention", weight: 1, min: 20, lines: 3 },
        { title: "rule", weight: 1, min: 24 },
        { title: "evidence", weight: 4, min: 20, lines: 6 },
      ];
      if (details.length)
        out.push(
          "",
          ...grid(
            explained,
            details.map((d) => [String(d.start), forTerminal(d.text), d.rule ?? "", forTerminal((d.evidence ?? []).join("; "))]),
            width,
            chalk.dim,
            chalk.dim,
          ),
        );
    }
  }
  for (const warning of result.warnings) out.push("", chalk.dim(noteOf(warning)));
  return out.join("\n");
}
