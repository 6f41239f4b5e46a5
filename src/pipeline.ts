/** extract(): the whole flow on one screen. Text → document → mentions → one owner for each span → entities → result. */
import { findDates } from "./dates/index.js";
import { KINDS, type Kind, type Mention } from "./extractor.js";
import type { UserLexicon } from "./lexicon/user.js";
import type { Entities } from "./linking/entity.js";
import { plainNames } from "./linking/plain-name.js";
import { undecidedIn } from "./linking/undecided.js";
import { applyLexicon } from "./linking/user-lexicon.js";
import { findNames } from "./names/index.js";
import { findQuotes } from "./quotes/index.js";
import type { Result } from "./schema.js";
import { Arena } from "./text/arena.js";
import { type DateSource, Document } from "./text/document.js";
import { isIsoDate } from "./text/iso-date.js";

export interface ExtractOptions {
  /** The result's `id`. Default: "". */
  readonly id?: string;
  /** ISO date (YYYY-MM-DD) that relative dates are counted from, and where it came from (default "option"). */
  readonly documentDate?: string | null;
  readonly documentDateSource?: DateSource;
  /** Kinds to report; the other arrays stay empty. Default: all. */
  readonly only?: readonly Kind[];
  /** Each mention also says the rule that found it and the evidence for it. */
  readonly explain?: boolean;
  /** Names to add, aliases, names never to report. */
  readonly lexicon?: UserLexicon | null;
}

/** Holds the arrays of one document after the other: no document outlives its extraction. */
const scratch = new Arena();

/**
 * Finds people, countries, organizations, dates and quotes in the text of a news article.
 * @param text any string.
 * @returns a plain object that `Result` validates; offsets are UTF-16 code units: `text.slice(start, end)` is the mention's text.
 * @throws RangeError when documentDate is not a date that exists or `only` names no kind, TypeError when the text is no string or the lexicon does not fit its schema.
 */
export function extract(text: string, options: ExtractOptions = {}): Result {
  if (typeof text !== "string") throw new TypeError("the text must be a string");
  if (options.documentDate && !isIsoDate(options.documentDate))
    throw new RangeError(`documentDate: ${JSON.stringify(options.documentDate)} is not a date that exists (YYYY-MM-DD)`);
  const wanted = new Set<Kind>(options.only ?? KINDS);
  for (const kind of wanted)
    if (!KINDS.includes(kind)) throw new RangeError(`only: ${JSON.stringify(kind)} is none of ${KINDS.join(", ")}`);
  scratch.reset();
  const document = new Document(
    text,
    options.documentDate ? { value: options.documentDate, source: options.documentDateSource ?? "option" } : undefined,
    scratch,
  );
  const { dates, warnings } = findDates(document);
  const names: Entities =
    wanted.size === 1 && wanted.has("dates") ? { people: [], organizations: [], countries: [] } : findNames(document, options.explain);
  const entities = plainNames(options.lexicon ? applyLexicon(document, names, options.lexicon) : names);
  const quotes = wanted.has("quotes") ? findQuotes(document, entities) : [];
  const { explain = false } = options;
  const explained = <T extends object>(result: T, { rule, evidence }: { readonly rule: string; readonly evidence: readonly string[] }) =>
    explain ? { ...result, rule, evidence: [...evidence] } : result;
  const plain = (mention: Mention) => explained({ start: mention.start, end: mention.end, text: mention.text }, mention);
  const list = <T, U>(kind: Kind, items: readonly T[], toResult: (item: T) => U): U[] => (wanted.has(kind) ? items.map(toResult) : []);
  return {
    schemaVersion: 1,
    id: options.id ?? "",
    documentDate: document.documentDate,
    documentDateSource: document.documentDateSource,
    offsetUnit: "utf16",
    people: list("people", entities.people, ({ name, roles, mentions }) => ({ name, roles: [...roles], mentions: mentions.map(plain) })),
    countries: list("countries", entities.countries, ({ name, code, mentions }) => ({
      name,
      code,
      mentions: mentions.map((mention) => {
        const { start, end, text, form } = mention;
        return explain ? { ...plain(mention), form } : { start, end, text, form };
      }),
    })),
    organizations: list("organizations", entities.organizations, ({ name, acronym, mentions }) => ({
      name,
      acronym,
      mentions: mentions.map(plain),
    })),
    dates: list("dates", dates, (date) => {
      const { start, end, text, type, value, mod, from, to } = date;
      return explained({ start, end, text, type, value, mod, from, to }, date);
    }),
    quotes: list("quotes", quotes, (quote) => {
      const { start, end, text, kind, cue, speaker } = quote;
      return explained({ start, end, text, kind, cue, speaker }, quote);
    }),
    warnings: [...(wanted.has("dates") ? warnings : []), ...(wanted.has("countries") ? undecidedIn(entities.countries) : [])],
  };
}
