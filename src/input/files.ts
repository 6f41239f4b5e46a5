/** Files, directories and standard input → bytes, with a limit. */
import { constants } from "node:buffer";
import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { asInputError, InputError } from "./errors.js";
import { isPattern, matching } from "./glob.js";

const CHUNK = 1 << 18;
/** Extensions that a directory gives. */
const READABLE = new Set([".txt", ".md", ".markdown", ".html", ".htm"]);

/** True for a file that a directory gives: a text by its extension. */
export const isReadable = (name: string): boolean => READABLE.has(extname(name).toLowerCase());

const tooLarge = (limit: number): InputError => new InputError(`larger than ${limit.toLocaleString("en-US")} bytes (see --max-bytes)`);

/**
 * Reads a file, FIFO or device.
 * @throws InputError when it cannot be read, is a directory, or holds more than `limit` bytes; a device that gives NUL bytes is refused after its first chunk.
 */
export function readBytes(path: string, limit: number): Uint8Array {
  if (path === "") throw new InputError("empty file name");
  let fd: number | undefined;
  try {
    fd = openSync(path, "r");
    const stat = fstatSync(fd);
    if (stat.isDirectory()) throw new InputError("is a directory");
    if (stat.isFile() && stat.size > limit) throw tooLarge(limit);
    const chunks: Buffer[] = [];
    let total = 0;
    while (true) {
      const chunk = Buffer.allocUnsafe(stat.isFile() && !total && stat.size ? Math.min(stat.size + 1, limit + 1) : CHUNK);
      const n = readSync(fd, chunk, 0, chunk.length, null);
      if (n === 0) break;
      chunks.push(chunk.subarray(0, n));
      total += n;
      if (total > limit)
        throw !stat.isFile() && chunks[0]!.includes(0) ? new InputError("binary data (it holds NUL bytes)") : tooLarge(limit);
    }
    return unzipped(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), limit);
  } catch (error) {
    throw asInputError(error);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** Reads standard input to its end. */
export async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    if (fstatSync(0).isDirectory()) throw new InputError("is a directory");
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      total += chunk.length;
      if (total > limit) throw tooLarge(limit);
    }
  } catch (error) {
    throw asInputError(error);
  }
  return unzipped(Buffer.concat(chunks), limit);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function unzipped(bytes: Uint8Array, limit: number): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.min(limit, constants.MAX_LENGTH) });
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(limit) : new InputError("not valid gzip data");
  }
}

/**
 * The files that an argument means: itself; for a directory written with a final slash, every .txt, .md and .html in it, sorted;
 * for a pattern that no shell has expanded, what matches.
 * @throws InputError when the directory cannot be read, or nothing is there.
 */
export function expand(path: string): string[] {
  if (isPattern(path) && !existsSync(path)) {
    const paths = matching(path);
    if (!paths.length) throw new InputError("no file matches");
    return paths;
  }
  if (!path.endsWith("/") || path === "") return [path];
  try {
    if (!statSync(path).isDirectory()) throw new InputError("not a directory");
    const files = readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() && isReadable(entry.name))
      .map((entry) => join(path, entry.name))
      .sort();
    if (!files.length) throw new InputError("no .txt, .md or .html file in it");
    return files;
  } catch (error) {
    throw asInputError(error);
  }
}
