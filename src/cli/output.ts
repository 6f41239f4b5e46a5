/** Where results go: standard output, or a file that appears whole or not at all. */
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { systemMessage } from "../input/errors.js";

/** The reader of our pipe has gone: a quiet end. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}

/** The output cannot be written; `target` names it. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(
    readonly target: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Output {
  write(text: string): Promise<void>;
  /** Makes the file appear under its name; for standard output, waits until all is written. */
  finish(): Promise<void>;
  /** Leaves an existing file as it was. */
  abort(): void;
}

function outputError(target: string, error: unknown): unknown {
  if ((error as { code?: string }).code === "EPIPE") return new ClosedPipe();
  const message = systemMessage(error);
  return message ? new OutputError(target, message) : error;
}

/** Standard output. */
export function standardOutput(): Output {
  let failure: unknown;
  process.stdout.on("error", (error) => {
    failure ??= error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(outputError("standard output", failure));
        process.stdout.write(text, (error) => (error ? reject(outputError("standard output", error)) : resolve()));
      }),
    finish: async () => {
      if (failure) throw outputError("standard output", failure);
    },
    abort: () => {},
  };
}

const status = (path: string) => statSync(path, { throwIfNoEntry: false });

/**
 * A file, written under a temporary name beside it and renamed at the end, so that whoever reads it sees the old one or the new one.
 * A device or FIFO is written to as it is.
 * @throws OutputError when it cannot be created.
 */
export function fileOutput(path: string): Output {
  let target = path;
  let temporary: string | null = null;
  let fd: number;
  try {
    const there = status(path);
    if (there?.isDirectory()) throw new OutputError(path, "is a directory");
    if (there) target = realpathSync(path);
    if (there && !there.isFile()) fd = openSync(target, "w");
    else {
      temporary = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}.tmp`);
      fd = openSync(temporary, "w", there ? there.mode & 0o777 : 0o666);
    }
  } catch (error) {
    throw outputError(path, error);
  }
  const failing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw outputError(path, error);
    }
  };
  return {
    write: async (text) =>
      failing(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      }),
    finish: async () =>
      failing(() => {
        if (temporary) fsyncSync(fd);
        closeSync(fd);
        if (temporary) renameSync(temporary, target);
      }),
    abort: () => {
      try {
        closeSync(fd);
        if (temporary) unlinkSync(temporary);
      } catch {
        // The file that is there stays as it is.
      }
    },
  };
}

/** Writes a whole file atomically. */
export async function writeFileAtomically(path: string, text: string): Promise<void> {
  const output = fileOutput(path);
  try {
    await output.write(text);
    await output.finish();
  } catch (error) {
    output.abort();
    throw error;
  }
}
