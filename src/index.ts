/** The public API of news-entities. */

export { KINDS, type Kind } from "./extractor.js";
export { NAME_KINDS, type NameKind, UserLexicon } from "./lexicon/user.js";
export { type ExtractOptions, extract } from "./pipeline.js";
export { type Country, type DateMention, type Organization, type Person, type Quote, Result, type Speaker } from "./schema.js";
