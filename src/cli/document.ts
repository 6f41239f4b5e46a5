/** One document of any format → its checked result. */
import { extname } from "node:path";
import type { ReadDocument } from "../input/markup.js";
import { type ExtractOptions, extract } from "../pipeline.js";
import { Result, spansOf } from "../schema.js";
import { optimizeFor } from "./optimizer.js";

export const INPUT_FORMATS = ["text", "markdown", "html", "jsonl"] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

/** The format that a file's name promises; ".gz" is looked through. */
export const formatOf = (path: string): InputFormat => BY_EXTENSION[extname(path.replace(/\.gz$/i, "")).toLowerCase()] ?? "text";

/** The result is held against the schema, and its offsets against the text, before anybody sees it. */
function checked(document: ReadDocument): ReadDocument {
  const { article, inArticle, inFile } = document;
  const parsed = Result.safeParse(inFile);
  if (!parsed.success)
    throw new Error(`the result does not fit its schema: ${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}`);
  for (const { start, end, text } of spansOf(inArticle))
    if (article.slice(start, end) !== text) throw new Error(`offsets ${start}–${end} do not hold ${JSON.stringify(text.slice(0, 40))}`);
  return document;
}

/** Extracts from a document as its format asks. */
export async function readDocument(source: string, format: InputFormat, options: ExtractOptions): Promise<ReadDocument> {
  optimizeFor(source.length);
  if (format === "html" || format === "markdown") {
    const { extractMarkup } = await import("../input/markup.js");
    return checked(await extractMarkup(source, format, options));
  }
  const result = extract(source, options);
  return checked({ article: source, inArticle: result, inFile: result });
}
