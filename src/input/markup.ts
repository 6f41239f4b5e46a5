/** HTML and Markdown in: the article's text, and offsets that point into the file as given. */
import { type ExtractOptions, extract } from "../pipeline.js";
import type { Result } from "../schema.js";

export function extractMarkup(source: string, _format: "html" | "markdown", options: ExtractOptions): Result {
  return extract(source, options);
}
