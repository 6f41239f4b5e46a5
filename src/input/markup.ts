/** HTML and Markdown in: the article's text, and a result whose offsets point into the file as given. */
import { type ExtractOptions, extract } from "../pipeline.js";
import type { Result } from "../schema.js";
import type { Span } from "../text/span.js";
import type { MappedText } from "./mapped-text.js";

/** A document with its result seen from both sides; without markup the two are one. */
export interface ReadDocument {
  /** What a reader sees. */
  readonly article: string;
  /** Offsets are UTF-16 code units of `article`. */
  readonly inArticle: Result;
  /** Offsets are UTF-16 code units of the file; the text of a mention is what a reader sees, markup inside it left out. */
  readonly inFile: Result;
}

/** Moves a result of the article's text into the file. */
function moved(result: Result, { start, end }: MappedText): Result {
  const move = <T extends Span>(span: T): T => ({ ...span, start: start[span.start]!, end: end[span.end - 1]! });
  return {
    ...result,
    people: result.people.map((p) => ({ ...p, mentions: p.mentions.map(move) })),
    countries: result.countries.map((c) => ({ ...c, mentions: c.mentions.map(move) })),
    organizations: result.organizations.map((o) => ({ ...o, mentions: o.mentions.map(move) })),
    dates: result.dates.map(move),
    quotes: result.quotes.map((q) => ({ ...move(q), speaker: q.speaker && move(q.speaker) })),
  };
}

/** Extracts from a file with markup; its metadata date the document where nobody else does. */
export async function extractMarkup(source: string, format: "html" | "markdown", options: ExtractOptions): Promise<ReadDocument> {
  const read =
    format === "html" ? (await import("./html/index.js")).readHtml(source) : (await import("./markdown.js")).readMarkdown(source);
  const inArticle = extract(
    read.text,
    options.documentDate || !read.date ? options : { ...options, documentDate: read.date, documentDateSource: "metadata" },
  );
  return { article: read.text, inArticle, inFile: moved(inArticle, read) };
}
