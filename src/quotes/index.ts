/** The room of quotes. */
import type { Entities } from "../linking/entity.js";
import type { Quote } from "../schema.js";
import type { Document } from "../text/document.js";

export interface FoundQuote extends Quote {
  readonly rule: string;
  readonly evidence: string[];
}

/** Every quotation of the document in text order, with its speaker. */
export function findQuotes(_document: Document, _entities: Entities): readonly FoundQuote[] {
  return [];
}
