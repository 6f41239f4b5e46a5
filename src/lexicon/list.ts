/** The format of the list files: read by the build and held by tests/lexicon.test.ts. */
import { F, type FlagName } from "./flags.js";

/** One form of an entry; `ambiguous` when it is marked ` ?`. */
export interface Form {
  readonly text: string;
  readonly ambiguous: boolean;
}

/** A list of names: its flags, and one array of forms a line; forms of one line name the same entity. */
export interface WordList {
  readonly what: string;
  readonly source: string;
  readonly flags: readonly FlagName[];
  readonly lines: readonly (readonly Form[])[];
}

/** One line of a list of countries. */
export interface CountryLine {
  readonly code: string;
  readonly name: string;
  readonly names: readonly Form[];
  readonly demonyms: readonly Form[];
}

const toForm = (text: string): Form =>
  text.endsWith("?") ? { text: text.slice(0, -1).trim(), ambiguous: true } : { text: text.trim(), ambiguous: false };

/** Splits a list file into its header comments and its lines. */
export function splitList(content: string): { readonly header: readonly string[]; readonly body: readonly string[] } {
  const lines = content.split("\n").filter((line) => line.trim());
  return {
    header: lines.filter((line) => line.startsWith("#")).map((line) => line.slice(1).trim()),
    body: lines.filter((line) => !line.startsWith("#")),
  };
}

/** @throws Error that names the fault, when a header is incomplete or a flag unknown. */
export function parseWordList(content: string): WordList {
  const { header, body } = splitList(content);
  const [what, source] = header;
  const flagLine = header.find((line) => line.startsWith("flags:"));
  if (!what || !source || !/^Source: .+ Licence: /.test(source) || !flagLine)
    throw new Error("header must say what it is, `Source: … Licence: …` and `flags: …`");
  const flags = flagLine.slice(6).trim().split(/\s+/) as FlagName[];
  for (const flag of flags) if (!(flag in F)) throw new Error(`unknown flag ${flag}`);
  return { what, source, flags, lines: body.map((line) => line.split(" = ").map(toForm)) };
}

/** @throws Error that names the line, when it has not five columns or no code. */
export function parseCountryList(content: string): CountryLine[] {
  return splitList(content).body.map((line) => {
    const columns = line.split("|").map((column) => column.trim());
    if (columns.length !== 5 || !/^[A-Z]{2}(?:[A-Z]{2}|-[A-Z0-9]{1,3})?$/.test(columns[0]!)) throw new Error(`not a country line: ${line}`);
    const forms = (column: string) =>
      column
        .split(";")
        .map((form) => form.trim())
        .filter(Boolean)
        .map(toForm);
    const [code, name, others, abbreviations, demonyms] = columns as [string, string, string, string, string];
    const first = toForm(name);
    return { code, name: first.text, names: [first, ...forms(others), ...forms(abbreviations)], demonyms: forms(demonyms) };
  });
}
