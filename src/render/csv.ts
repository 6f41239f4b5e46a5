/** CSV: one mention a row, RFC 4180, with cells that a spreadsheet would run made harmless. */
import type { Result } from "../schema.js";
import type { Renderer } from "./index.js";

const COLUMNS = ["id", "kind", "name", "code", "value", "speaker", "start", "end", "text", "rule"] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null | undefined>>;

/** Spreadsheets run cells that begin so; control characters are dropped on the way. */
const FORMULA = /^[\s]*[=+\-@|%]/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One cell: quoted where it holds a comma, a quote or a line break; led by an apostrophe where it would be a formula. */
export function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  let text = value.replace(CONTROL, "");
  if (FORMULA.test(text) || /^[\t\r\n]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function* rows(result: Result): Generator<Row> {
  for (const kind of ["people", "countries", "organizations"] as const) {
    for (const entity of result[kind]) {
      for (const mention of entity.mentions) yield { kind, name: entity.name, code: "code" in entity ? entity.code : null, ...mention };
    }
  }
  for (const date of result.dates) yield { kind: "dates", ...date };
  for (const { speaker, ...quote } of result.quotes)
    yield { ...quote, kind: "quotes", value: quote.kind, speaker: speaker && (speaker.name ?? speaker.text) };
}

/** CSV of results: a header, then the mentions of each in the order of kinds. */
export const csvRenderer: Renderer = {
  begin: () => `${COLUMNS.join(",")}\r\n`,
  item: (item) =>
    "failed" in item
      ? ""
      : Array.from(
          rows(item.result),
          (row) => `${COLUMNS.map((column) => cell(column === "id" ? item.result.id : row[column])).join(",")}\r\n`,
        ).join(""),
  end: () => "",
};
