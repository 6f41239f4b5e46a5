/** Where results go: standard output, or a file that appears whole or not at all. */
import { accessSync, closeSync, constants, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { systemMessage } from "../input/errors.js";
import { isTerminal } from "./terminal.js";

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
  write(text: string | Uint8Array): Promise<void>;
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

const STANDARD_OUTPUT = "standard output";

/** The stream of standard output: for terminals, and for pipes that do not block. */
function streamOutput(): Output {
  let failure: unknown;
  process.stdout.on("error", (error) => {
    failure ??= error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(outputError(STANDARD_OUTPUT, failure));
        process.stdout.write(text, (error) => (error ? reject(outputError(STANDARD_OUTPUT, error)) : resolve()));
      }),
    finish: async () => {
      if (failure) throw outputError(STANDARD_OUTPUT, failure);
    },
    abort: () => {},
  };
}

/** Standard output. Files and pipes are written to as they are, since a stream takes longer to load than to write one article's result. */
export function standardOutput(): Output {
  let stream = isTerminal(1) ? streamOutput() : null;
  return {
    write: async (text) => {
      if (stream) return stream.write(text);
      const bytes = Buffer.from(text);
      let at = 0;
      try {
        while (at < bytes.length) at += writeSync(1, bytes, at);
      } catch (error) {
        if ((error as { code?: string }).code !== "EAGAIN") throw outputError(STANDARD_OUTPUT, error);
        stream = streamOutput();
        await stream.write(bytes.subarray(at));
      }
    },
    finish: async () => stream?.finish(),
    abort: () => {},
  };
}

const status = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Signals that end us; a file that is not finished goes with us. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Milliseconds after which a run of documents looks up, so that a signal is heard. */
const BREATH = 20;

/**
 * A file, written under a temporary name beside it and renamed at the end, so that whoever reads it sees the old one or the new one.
 * The temporary file comes with the first result and goes when a signal ends us. A device or FIFO is written to as it is.
 * @throws OutputError when it cannot be created.
 */
export function fileOutput(path: string): Output {
  const failing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw outputError(path, error);
    }
  };
  const there = failing(() => status(path));
  if (there?.isDirectory()) throw new OutputError(path, "is a directory");
  const target = there ? failing(() => realpathSync(path)) : path;
  const temporary = there && !there.isFile() ? null : join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}.tmp`);
  let fd: number | null = null;
  if (temporary) failing(() => accessSync(dirname(target), constants.W_OK | constants.X_OK));
  else fd = failing(() => openSync(target, "w"));
  let looked = performance.now();
  const leave = (): void => {
    for (const signal of SIGNALS) process.off(signal, interrupted);
  };
  const remove = (): void => {
    leave();
    if (fd === null) return;
    try {
      closeSync(fd);
      if (temporary) unlinkSync(temporary);
    } catch {
      // The file that is there stays as it is.
    }
    fd = null;
  };
  function interrupted(signal: NodeJS.Signals): void {
    remove();
    process.kill(process.pid, signal);
  }
  const opened = (): number => {
    if (fd !== null) return fd;
    fd = openSync(temporary!, "w", there ? there.mode & 0o777 : 0o666);
    for (const signal of SIGNALS) process.on(signal, interrupted);
    return fd;
  };
  return {
    write: async (text) => {
      failing(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(opened(), bytes, at);
      });
      if (performance.now() - looked < BREATH) return;
      await new Promise((resolve) => setImmediate(resolve));
      looked = performance.now();
    },
    finish: async () =>
      failing(() => {
        const file = opened();
        if (temporary) fsyncSync(file);
        closeSync(file);
        fd = null;
        if (temporary) renameSync(temporary, target);
        leave();
      }),
    abort: remove,
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
