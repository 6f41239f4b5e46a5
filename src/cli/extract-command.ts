/** The main command: inputs → results → the chosen format. */
import { existsSync, realpathSync, statSync } from "node:fs";
import { isatty } from "node:tty";
import type { Kind } from "../extractor.js";
import { decode } from "../input/decode.js";
import { InputError } from "../input/errors.js";
import { expand, readBytes, readStdin } from "../input/files.js";
import { isBad, lines, parseRecord, type RecordKeys } from "../input/records.js";
import type { UserLexicon } from "../lexicon/user.js";
import type { ExtractOptions } from "../pipeline.js";
import { createRenderer, type Format, type Item, SHOWS_ARTICLE } from "../render/index.js";
import { type OffsetUnit, withOffsets } from "../render/offsets.js";
import { formatOf, type InputFormat, readArticle, readDocument } from "./document.js";
import { loadLexicon } from "./lexicon-option.js";
import { complain, FAILED, UsageError } from "./messages.js";
import { commandHint } from "./nearest.js";
import { fileOutput, standardOutput } from "./output.js";
import { startProgress } from "./progress.js";
import { colorLevel, terminalWidth, wrapWidth } from "./terminal.js";

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

/** The settings and what was read for them. */
type Run = ExtractSettings & { readonly userLexicon: UserLexicon | null };

/** What every document of this run is extracted with. */
const optionsFor = (id: string, date: string | null, source: "option" | "record", settings: Run): ExtractOptions => ({
  id,
  only: settings.only,
  explain: settings.explain,
  lexicon: settings.userLexicon,
  ...(date ? { documentDate: date, documentDateSource: source } : {}),
});

/** An item, and how much of its input is then done, 0 to 1. */
type Step = readonly [item: Item, share: number];

/** Bytes of JSON Lines at most: --max-bytes is for one document, a file of records may hold many. */
const LONGEST_BATCH = 1_000_000_000;

/** All items of one input, in order; a bad record comes as an item of its own. */
async function* itemsOf(path: string, settings: Run): AsyncGenerator<Step> {
  const format = settings.from ?? formatOf(path);
  const limit = format === "jsonl" ? Math.max(settings.maxBytes, LONGEST_BATCH) : settings.maxBytes;
  const bytes = path === "-" ? await readStdin(limit) : readBytes(path, limit);
  if (format === "jsonl") {
    for (const line of lines(bytes)) {
      const record =
        line.bytes.length > settings.maxBytes
          ? { id: null, error: `line ${line.number}: larger than ${settings.maxBytes} bytes (see --max-bytes)` }
          : parseRecord(line, settings.keys);
      const share = (line.bytes.byteOffset + line.bytes.length - bytes.byteOffset) / bytes.length;
      if (isBad(record)) {
        yield [{ failed: record }, share];
        continue;
      }
      const date = settings.date ?? record.documentDate;
      const result = await readDocument(record.text, "text", optionsFor(record.id, date, settings.date ? "option" : "record", settings));
      const item = {
        result: SHOWS_ARTICLE.has(settings.format) ? result : withOffsets(result, record.text, settings.offsets),
        source: record.text,
        ...(settings.keepFields ? { extra: { record: record.rest } } : {}),
      };
      yield [item, share];
    }
    return;
  }
  const source = decode(bytes);
  const options = optionsFor(path, settings.date, "option", settings);
  if (SHOWS_ARTICLE.has(settings.format)) {
    const { text, result } = await readArticle(source, format, options);
    yield [{ result, source: text }, 1];
  } else yield [{ result: withOffsets(await readDocument(source, format, options), source, settings.offsets), source }, 1];
}

/** Bytes of an input as far as the file system tells; what is no file counts as one. */
function sizeOf(path: string): number {
  const status = path === "-" || path === "" ? undefined : statSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? Math.max(1, status.size) : 1;
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
  const wantsProgress = !settings.quiet && (settings.output !== null || !isatty(1));
  const sizes = wantsProgress && isatty(2) ? paths.map(sizeOf) : [];
  const total = sizes.reduce((a, b) => a + b, 0);
  const progress = startProgress(total, wantsProgress);
  let before = 0;
  let count = 0;
  try {
    const begin = renderer.begin();
    let begun = false;
    for (const [i, path] of paths.entries()) {
      try {
        for await (const [item, share] of itemsOf(path, run)) {
          if ("failed" in item) {
            complain(path, item.failed.error);
          }
          const text = renderer.item(item, count++);
          await output.write(begun ? text : begin + text);
          begun = true;
          progress.step(before + share * (sizes[i] ?? 0));
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        complain(path === "-" ? "standard input" : path, error.message + (i === 0 && !existsSync(path) ? commandHint(path) : ""));
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
