/** Chunks of bytes → lines, of which no more than the limit is ever held. */
import { InputError } from "./errors.js";

/** A line that is not blank. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** null for a line above the limit: it is passed over, not held. */
  readonly bytes: Uint8Array | null;
}

/** A line longer than this has no end that is worth waiting for. */
const ENDLESS = 1_000_000_000;

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);

/**
 * The lines of an input, without blank ones, each as soon as its line break has come.
 * @throws InputError for a line without end.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line, void> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  const take = (): Line | null => {
    const bytes = length > limit ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return bytes && isBlank(bytes) ? null : { number, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      const line = take();
      if (line) yield line;
      number++;
      start = end + 1;
    }
    add(chunk.subarray(start));
    if (length > limit && chunk.includes(0, start)) throw new InputError("binary data (it holds NUL bytes)");
    if (length > ENDLESS) throw new InputError(`line ${number}: larger than ${ENDLESS.toLocaleString("en-US")} bytes`);
  }
  const last = take();
  if (last) yield last;
}
