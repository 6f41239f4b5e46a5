/** JSON Lines in: one record a line, each {"id", "text", "documentDate"?}. */
import { isIsoDate } from "../text/iso-date.js";
import { decode } from "./decode.js";
import { InputError } from "./errors.js";

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

/** The lines of a JSON Lines file, without blank ones, numbered from 1. */
export function* lines(bytes: Uint8Array): Generator<{ readonly number: number; readonly bytes: Uint8Array }> {
  let start = 0;
  for (let number = 1; start < bytes.length; number++) {
    const at = bytes.indexOf(10, start);
    const end = at < 0 ? bytes.length : at;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte !== 32 && byte !== 13 && byte !== 9)) yield { number, bytes: line };
    start = end + 1;
  }
}

/** Reads one line; a fault is returned, not thrown, so that the other lines go on. */
export function parseRecord(line: { readonly number: number; readonly bytes: Uint8Array }, keys: RecordKeys): DocumentRecord | BadRecord {
  const fault = (error: string, id: string | null = null): BadRecord => ({ id, error: `line ${line.number}: ${error}` });
  let value: unknown;
  try {
    value = JSON.parse(decode(line.bytes));
  } catch (error) {
    return fault(error instanceof InputError ? error.message : "not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault("not a JSON object");
  const record = value as Record<string, unknown>;
  const { [keys.text]: text, [keys.id]: givenId, [keys.date]: date, ...rest } = record;
  const id = typeof givenId === "string" ? givenId : typeof givenId === "number" ? String(givenId) : null;
  if (givenId !== undefined && givenId !== null && id === null) return fault(`"${keys.id}" must be a string or a number`);
  if (text === undefined) return fault(`no "${keys.text}"`, id);
  if (typeof text !== "string") return fault(`"${keys.text}" must be a string`, id);
  if (date !== undefined && date !== null && !(typeof date === "string" && isIsoDate(date.slice(0, 10))))
    return fault(`"${keys.date}" must be a date that exists, YYYY-MM-DD`, id);
  return { id: id ?? String(line.number), text, documentDate: typeof date === "string" ? date.slice(0, 10) : null, rest };
}

export const isBad = (record: DocumentRecord | BadRecord): record is BadRecord => "error" in record;
