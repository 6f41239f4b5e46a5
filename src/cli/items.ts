/** One input → its items to print: one document, or a record a line as they come. */
import { decode } from "../input/decode.js";
import { readBytes, readStdin } from "../input/files.js";
import type { UserLexicon } from "../lexicon/user.js";
import type { ExtractOptions } from "../pipeline.js";
import { type ExtractedItem, type Item, SHOWS_ARTICLE } from "../render/index.js";
import { withOffsets } from "../render/offsets.js";
import { formatOf, type InputFormat, readDocument } from "./document.js";
import type { ExtractSettings } from "./extract-command.js";

/** The settings and what was read for them. */
export type Run = ExtractSettings & { readonly userLexicon: UserLexicon | null };

/** An item, and how many bytes of its input have been read by then. */
export type Step = readonly [item: Item, bytes: number];

/** What every document of this run is extracted with. */
const optionsFor = (id: string, date: string | null, source: "option" | "record", settings: Run): ExtractOptions => ({
  id,
  only: settings.only,
  explain: settings.explain,
  lexicon: settings.userLexicon,
  ...(date ? { documentDate: date, documentDateSource: source } : {}),
});

/** A document as the format shows it: with its article, or with offsets in the unit asked for. */
async function itemOf(source: string, format: InputFormat, options: ExtractOptions, settings: Run): Promise<ExtractedItem> {
  const { article, inArticle, inFile } = await readDocument(source, format, options);
  if (SHOWS_ARTICLE.has(settings.format)) return { result: inArticle, source: article };
  return { result: withOffsets(inFile, source, settings.offsets), source };
}

/** The records of a JSON Lines input, read piece by piece: an item is given out before the next line is looked at. */
async function* recordsOf(path: string, settings: Run): AsyncGenerator<Step> {
  const [{ chunksOf }, { linesOf }, { isBad, parseRecord }] = await Promise.all([
    import("../input/chunks.js"),
    import("../input/lines.js"),
    import("../input/records.js"),
  ]);
  const position = { bytes: 0 };
  for await (const line of linesOf(chunksOf(path, position), settings.maxBytes)) {
    const record = parseRecord(line, settings.keys, settings.maxBytes);
    if (isBad(record)) {
      yield [{ failed: record }, position.bytes];
      continue;
    }
    const date = settings.date ?? record.documentDate;
    const options = optionsFor(record.id, date, settings.date ? "option" : "record", settings);
    const item = await itemOf(record.text, "text", options, settings);
    yield [settings.keepFields ? { ...item, extra: { record: record.rest } } : item, position.bytes];
  }
}

/** All items of one input, in order; a bad record comes as an item of its own. */
export async function* itemsOf(path: string, settings: Run): AsyncGenerator<Step> {
  const format = settings.from ?? formatOf(path);
  if (format === "jsonl") return yield* recordsOf(path, settings);
  const bytes = path === "-" ? await readStdin(settings.maxBytes) : readBytes(path, settings.maxBytes);
  const source = decode(bytes);
  yield [await itemOf(source, format, optionsFor(path, settings.date, "option", settings), settings), bytes.length];
}
