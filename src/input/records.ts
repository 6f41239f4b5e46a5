/** JSON Lines in: one record a line, each {"id", "text", "documentDate"?}. */
import { isIsoDate } from "../text/iso-date.js";
import { decode } from "./decode.js";
import { InputError } from "./errors.js";
import type { Line } from "./lines.js";

/** Keys under which a record holds its parts. */
export interface RecordKeys {
  readonly text: string;
  readonly id: string;
  readonly date: string;
}

export interface DocumentRecord {
  readonly id: string;
  readonly text: string;
  readonly documentDate: string | null;
  /** The other fields of the record. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** A line that is no record: the id where it could be read, and what is wrong. */
export interface BadRecord {
  readonly id: string | null;
  readonly error: string;
}

/** An id as it is written: a number that JavaScript cannot hold is read from the line itself. */
function numberText(value: number, key: string, line: string): string | null {
  if (Number.isSafeInteger(value) || !Number.isInteger(value)) return String(value);
  const written = [...line.matchAll(/"((?:[^"\\]|\\.)*)"[ \t]*:[ \t]*(-?\d+)(?![\d.eE])/g)].filter(([, name]) => name === key);
  return written.length === 1 ? written[0]![2]! : null;
}

/** Reads one line; a fault is returned, not thrown, so that the other lines go on. */
export function parseRecord({ number, bytes }: Line, keys: RecordKeys, limit: number): DocumentRecord | BadRecord {
  const fault = (error: string, id: string | null = null): BadRecord => ({ id, error: `line ${number}: ${error}` });
  if (bytes === null) return fault(`larger than ${limit.toLocaleString("en-US")} bytes (see --max-bytes)`);
  let source: string;
  let value: unknown;
  try {
    source = decode(bytes);
    value = JSON.parse(source);
  } catch (error) {
    return fault(error instanceof InputError ? error.message : "not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault("not a JSON object");
  const record = value as Record<string, unknown>;
  const { [keys.text]: text, [keys.id]: givenId, [keys.date]: date, ...rest } = record;
  const id = typeof givenId === "string" ? givenId : typeof givenId === "number" ? numberText(givenId, keys.id, source) : null;
  if (givenId !== undefined && givenId !== null && id === null)
    return fault(`"${keys.id}" must be a string or a number${typeof givenId === "number" ? " below 2^53" : ""}`);
  if (text === undefined) return fault(`no "${keys.text}" (see --text-key)`, id);
  if (typeof text !== "string") return fault(`"${keys.text}" must be a string`, id);
  if (date !== undefined && date !== null && !(typeof date === "string" && isIsoDate(date.slice(0, 10))))
    return fault(`"${keys.date}" must be a date that exists, YYYY-MM-DD`, id);
  return { id: id ?? String(number), text, documentDate: typeof date === "string" ? date.slice(0, 10) : null, rest };
}

export const isBad = (record: DocumentRecord | BadRecord): record is BadRecord => "error" in record;
