/** Files and standard input as a stream of chunks in constant memory: gunzipped, and UTF-16 as UTF-8, by what they begin with. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { asInputError, InputError } from "./errors.js";

const CHUNK = 1 << 16;

type Chunks = AsyncGenerator<Uint8Array, void>;

/** How far a reader has come. */
export interface Position {
  /** Bytes of the input that have been read, compressed as they are. */
  bytes: number;
}

async function* fileChunks(path: string, position: Position): Chunks {
  if (path === "") throw new InputError("empty file name");
  let fd: number | undefined;
  try {
    fd = openSync(path, "r");
    if (fstatSync(fd).isDirectory()) throw new InputError("is a directory");
    while (true) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(fd, chunk, 0, CHUNK, null);
      if (length === 0) return;
      position.bytes += length;
      yield chunk.subarray(0, length);
    }
  } catch (error) {
    throw asInputError(error);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

async function* stdinChunks(position: Position): Chunks {
  try {
    if (fstatSync(0).isDirectory()) throw new InputError("is a directory");
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      position.bytes += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw asInputError(error);
  }
}

async function* gunzipped(chunks: Chunks): Chunks {
  try {
    yield* pipeline(Readable.from(chunks), createGunzip(), () => {}) as AsyncIterable<Buffer>;
  } catch (error) {
    throw String((error as { code?: unknown }).code).startsWith("Z_") ? new InputError("not valid gzip data") : error;
  }
}

async function* fromUtf16(chunks: Chunks, encoding: "utf-16le" | "utf-16be"): Chunks {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
    decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new InputError(`not valid ${encoding.toUpperCase()}`) : error;
  }
}

/** The first bytes, and the chunks with them in front again. */
async function peek(chunks: Chunks): Promise<readonly [first: Uint8Array, chunks: Chunks]> {
  let first: Uint8Array = new Uint8Array();
  while (first.length < 2) {
    const { done, value } = await chunks.next();
    if (done) break;
    first = first.length ? Buffer.concat([first, value]) : value;
  }
  return [
    first,
    (async function* () {
      try {
        if (first.length) yield first;
        yield* chunks;
      } finally {
        await chunks.return();
      }
    })(),
  ];
}

/**
 * Reads an input piece by piece.
 * @param path "-" is standard input.
 * @throws InputError while it is read, when it cannot be.
 */
export async function* chunksOf(path: string, position: Position): Chunks {
  let [first, chunks] = await peek(path === "-" ? stdinChunks(position) : fileChunks(path, position));
  if (first[0] === 0x1f && first[1] === 0x8b) [first, chunks] = await peek(gunzipped(chunks));
  const isLittle = first[0] === 0xff && first[1] === 0xfe;
  const isBig = first[0] === 0xfe && first[1] === 0xff;
  yield* isLittle || isBig ? fromUtf16(chunks, isLittle ? "utf-16le" : "utf-16be") : chunks;
}
