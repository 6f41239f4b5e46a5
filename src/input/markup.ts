/** HTML and Markdown in: the article's text, and a result whose offsets point into the file as given. */
import { type ExtractOptions, extract } from "../pipeline.js";
import { mapSpans, type Result } from "../schema.js";

/** A document with its result seen from both sides; without markup the two are one. */
export interface ReadDocument {
  /** What a reader sees. */
  readonly article: string;
  /** Offsets are UTF-16 code units of `article`. */
  readonly inArticle: Result;
  /** Offsets are UTF-16 code units of the file; the text of a mention is what a reader sees, markup inside it left out. */
  readonly inFile: Result;
}

/** Extracts from a file with markup; its metadata date the document where nobody else does. */
export async function extractMarkup(source: string, format: "html" | "markdown", options: ExtractOptions): Promise<ReadDocument> {
  const read =
    format === "html" ? (await import("./html/index.js")).readHtml(source) : (await import("./markdown.js")).readMarkdown(source);
  const inArticle = extract(
    read.text,
    options.documentDate || !read.date ? options : { ...options, documentDate: read.date, documentDateSource: "metadata" },
  );
  const inFile = mapSpans(inArticle, (span) => ({ ...span, start: read.start[span.start]!, end: read.end[span.end - 1]! }));
  return { article: read.text, inArticle, inFile };
}
