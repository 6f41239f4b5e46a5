/** The head of an article: headline, bylines and dateline; and the credits at its foot. */
import type { Document } from "./document.js";
import type { Span } from "./span.js";

/** What stands around the body of an article. */
export interface Head {
  /** The first paragraph, when it looks like a headline. */
  readonly headline: Span | null;
  /** Lines such as "By Jane Roe and John Doe": the part after "By". */
  readonly bylines: readonly Span[];
  /** "MOSCOW, March 3 (AP) —": place, agency, and the text of the date when it has one. */
  readonly dateline: { readonly span: Span; readonly place: Span; readonly date: Span | null } | null;
}

const BYLINE =
  /^[^\S\n]*(?:By|BY|Story by|Written by|Reporting by|Reported by|Editing by|Writing by)[^\S\n]+(\p{Lu}[^\n.]{2,120}?)[^\S\n]*$/gmu;
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATE = `(?:\\d{4}-\\d\\d-\\d\\d|${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const DATELINE = new RegExp(
  `^[^\\S\\n]*(?<place>\\p{Lu}[\\p{Lu}.'’-]+(?:[ -][\\p{Lu}.'’-]+){0,4}(?:, [\\p{Lu}][\\p{L}.]+(?: [\\p{Lu}][\\p{L}.]+)?)?)(?:(?:,? )(?<date>${DATE}))?(?: ?\\((?<agency>[\\p{L}. /]{2,30})\\))?(?: ?(?:--?|—|–|_) | ?$)`,
  "dmu",
);

/** Reads headline, bylines and dateline from the first 3,000 code units. */
export function readHead(document: Document): Head {
  const top = document.text.slice(0, 3000);
  const bylines: Span[] = [];
  for (const m of top.matchAll(BYLINE))
    bylines.push({ start: m.index + m[0].indexOf(m[1]!), end: m.index + m[0].indexOf(m[1]!) + m[1]!.length });
  return { headline: headline(document), bylines, dateline: dateline(top) };
}

function headline({ tokens, text }: Document): Span | null {
  if (tokens.sentenceCount < 2 || tokens.paragraph[0] === tokens.paragraph[1]) return null;
  const last = tokens.sentenceStart[1]! - 1;
  const span = { start: tokens.start[0]!, end: tokens.end[last]! };
  return last < 30 && !/[.!]["”’]?$/.test(text.slice(span.start, span.end)) ? span : null;
}

function dateline(top: string): Head["dateline"] {
  const m = DATELINE.exec(top);
  if (!m) return null;
  const at = m.indices!.groups!;
  const range = (pair: [number, number] | undefined) => (pair ? { start: pair[0], end: pair[1] } : null);
  const place = range(at.place)!;
  const date = range(at.date);
  // A line of capitals alone is a headline; a dateline has a date, an agency or a dash.
  if (!date && !at.agency && !/[-—–_] $/.test(m[0])) return null;
  return { span: { start: m.index, end: m.index + m[0].trimEnd().length }, place, date };
}
