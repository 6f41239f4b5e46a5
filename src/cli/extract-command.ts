/** The main command: inputs → results → the chosen format. */
import { existsSync, fstatSync, realpathSync, statSync } from "node:fs";
import type { Kind } from "../extractor.js";
import { InputError } from "../input/errors.js";
import { expand } from "../input/files.js";
import type { RecordKeys } from "../input/records.js";
import { createRenderer, type Format } from "../render/index.js";
import type { OffsetUnit } from "../render/offsets.js";
import { formatOf, type InputFormat } from "./document.js";
import { itemsOf, type Run } from "./items.js";
import { loadLexicon } from "./lexicon-option.js";
import { complain, FAILED, UsageError } from "./messages.js";
import { commandHint } from "./nearest.js";
import { fileOutput, standardOutput } from "./output.js";
import { startProgress } from "./progress.js";
import { colorLevel, isTerminal, terminalWidth, wrapWidth } from "./terminal.js";

export interface ExtractSettings {
  readonly format: Format;
  /** null: by the extension of each input. */
  readonly from: InputFormat | null;
  readonly date: string | null;
  readonly only: readonly Kind[];
  /** File of the user's lexicon; null: the package.json of the working folder, if it has one. */
  readonly lexicon: string | null;
  readonly offsets: OffsetUnit;
  readonly explain: boolean;
  readonly output: string | null;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly maxBytes: number;
  readonly keys: RecordKeys;
  readonly keepFields: boolean;
}

/** Bytes of an input as far as the file system tells; what is no file counts as one. */
function sizeOf(path: string): number {
  const status = path === "-" ? fstatSync(0) : path === "" ? undefined : statSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? Math.max(1, status.size) : 1;
}

/** What a message calls an input. */
const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

/** What to do about an input that cannot be read, where there is something. */
function hintFor(path: string, message: string, isFirst: boolean): string {
  if (message === "is a directory" && path !== "-") return " (end it with / to read every .txt, .md and .html in it)";
  return isFirst && !existsSync(path) ? commandHint(path) : "";
}

const sameFile = (a: string, b: string): boolean => {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
};

/** Runs the main command; faults of single inputs are told on standard error and set exit code 2, the other inputs go on. */
export async function runExtract(inputs: readonly string[], settings: ExtractSettings): Promise<void> {
  const run: Run = { ...settings, userLexicon: loadLexicon(settings.lexicon) };
  const paths = inputs.flatMap((input) => {
    try {
      return expand(input);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(input, error.message);
      return [];
    }
  });
  if (settings.output !== null && paths.some((path) => sameFile(path, settings.output!)))
    throw new UsageError(`${settings.output}: is an input too: it would be overwritten`);
  const single =
    inputs.length === 1 && paths.length <= 1 && !inputs[0]!.endsWith("/") && (settings.from ?? formatOf(inputs[0]!)) !== "jsonl";
  const renderer = await createRenderer(settings.format, {
    width: terminalWidth(),
    color: settings.output === null ? colorLevel(1, settings.noColor) : 0,
    explain: settings.explain,
    only: settings.only,
    wrap: settings.output === null ? wrapWidth() : null,
    single,
  });
  const output = settings.output === null ? standardOutput() : fileOutput(settings.output);
  // Results that scroll by on the terminal are progress enough.
  const wantsProgress = !settings.quiet && (settings.output !== null || !isTerminal(1));
  const sizes = wantsProgress && isTerminal(2) ? paths.map(sizeOf) : [];
  const total = sizes.reduce((a, b) => a + b, 0);
  const progress = startProgress(total, wantsProgress);
  let before = 0;
  let count = 0;
  try {
    const begin = renderer.begin();
    let begun = false;
    for (const [i, path] of paths.entries()) {
      try {
        for await (const [item, bytes] of itemsOf(path, run)) {
          if ("failed" in item) complain(nameOf(path), item.failed.error);
          const text = renderer.item(item, count++);
          await output.write(begun ? text : begin + text);
          begun = true;
          progress.step(before + Math.min(bytes, sizes[i] ?? 0));
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        complain(nameOf(path), error.message + hintFor(path, error.message, i === 0));
      }
      before += sizes[i] ?? 0;
    }
    progress.end();
    if (!begun && (single || process.exitCode === FAILED) && settings.format !== "json") return output.abort();
    if (!begun && single) return output.abort();
    await output.write((begun ? "" : begin) + renderer.end(count));
    await output.finish();
  } catch (error) {
    progress.end();
    output.abort();
    throw error;
  }
}
