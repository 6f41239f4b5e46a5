/** The main command: inputs → results → the chosen format. */
import { realpathSync } from "node:fs";
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
import { fileOutput, standardOutput } from "./output.js";
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

/** All items of one input, in order; a bad record comes as an item of its own. */
async function* itemsOf(path: string, settings: Run): AsyncGenerator<Item> {
  const format = settings.from ?? formatOf(path);
  const bytes =
    path === "-" ? await readStdin(settings.maxBytes) : readBytes(path, format === "jsonl" ? Number.MAX_SAFE_INTEGER : settings.maxBytes);
  if (format === "jsonl") {
    for (const line of lines(bytes)) {
      const record =
        line.bytes.length > settings.maxBytes
          ? { id: null, error: `line ${line.number}: larger than ${settings.maxBytes} bytes (see --max-bytes)` }
          : parseRecord(line, settings.keys);
      if (isBad(record)) {
        yield { failed: record };
        continue;
      }
      const date = settings.date ?? record.documentDate;
      const result = await readDocument(record.text, "text", optionsFor(record.id, date, settings.date ? "option" : "record", settings));
      yield {
        result: SHOWS_ARTICLE.has(settings.format) ? result : withOffsets(result, record.text, settings.offsets),
        source: record.text,
        ...(settings.keepFields ? { extra: { record: record.rest } } : {}),
      };
    }
    return;
  }
  const source = decode(bytes);
  const options = optionsFor(path, settings.date, "option", settings);
  if (SHOWS_ARTICLE.has(settings.format)) {
    const { text, result } = await readArticle(source, format, options);
    yield { result, source: text };
  } else yield { result: withOffsets(await readDocument(source, format, options), source, settings.offsets), source };
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
  let count = 0;
  try {
    const begin = renderer.begin();
    let begun = false;
    for (const path of paths) {
      try {
        for await (const item of itemsOf(path, run)) {
          if ("failed" in item) {
            complain(path, item.failed.error);
          }
          const text = renderer.item(item, count++);
          await output.write(begun ? text : begin + text);
          begun = true;
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        complain(path === "-" ? "standard input" : path, error.message);
      }
    }
    if (!begun && (single || process.exitCode === FAILED) && settings.format !== "json") return output.abort();
    if (!begun && single) return output.abort();
    await output.write((begun ? "" : begin) + renderer.end(count));
    await output.finish();
  } catch (error) {
    output.abort();
    throw error;
  }
}
