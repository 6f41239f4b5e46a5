/**
 * The library: people, countries, organizations, dates and quotes in the text of a news article.
 *
 * ```ts
 * import { extract, Result } from "news-entities";
 *
 * const result = extract(text, { id: "a.txt", documentDate: "2021-08-20" });
 * for (const quote of result.quotes) console.log(quote.speaker?.name, quote.text);
 * Result.parse(JSON.parse(stored)); // a zod schema: checks what was stored, and types it
 * ```
 *
 * It runs wherever JavaScript does: no node built-ins, no network, no clock; the same text and options give the same result.
 */

export { KINDS, type Kind } from "./extractor.js";
export { NAME_KINDS, type NameKind } from "./lexicon/user.js";
export { UserLexicon } from "./lexicon/user-schema.js";
export { type ExtractOptions, extract } from "./pipeline.js";
export { type Country, type DateMention, type Organization, type Person, type Quote, Result, type Speaker } from "./schema.js";
export { jsonSchema } from "./schema-json.js";
