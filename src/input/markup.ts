/** HTML and Markdown in: the article's text, and a result whose offsets point into the file as given. */
import { type ExtractOptions, extract } from "../pipeline.js";
import type { Result } from "../schema.js";
import type { Span } from "../text/span.js";
import type { MappedText } from "./mapped-text.js";

/** Moves a span of the text into the file. */
const mover =
  ({ start, end }: MappedText) =>
  <T extends Span>(span: T): T => ({ ...span, start: start[span.start]!, end: end[span.end - 1]! });

/**
 * Extracts from a file with markup.
 * @returns a result whose offsets are UTF-16 code units of `source`; the text of a mention is what a reader sees, markup inside it left out.
 */
export async function extractMarkup(source: string, format: "html" | "markdown", options: ExtractOptions): Promise<Result> {
  const read =
    format === "html" ? (await import("./html/index.js")).readHtml(source) : (await import("./markdown.js")).readMarkdown(source);
  const dated: ExtractOptions =
    options.documentDate || !read.date ? options : { ...options, documentDate: read.date, documentDateSource: "metadata" };
  const result = extract(read.text, dated);
  const move = mover(read);
  return {
    ...result,
    people: result.people.map((p) => ({ ...p, mentions: p.mentions.map(move) })),
    countries: result.countries.map((c) => ({ ...c, mentions: c.mentions.map(move) })),
    organizations: result.organizations.map((o) => ({ ...o, mentions: o.mentions.map(move) })),
    dates: result.dates.map(move),
    quotes: result.quotes.map((q) => ({ ...move(q), speaker: q.speaker && move(q.speaker) })),
  };
}
