/** The head of an article: headline, bylines and dateline; and the credits at its foot. */
import type { Document } from "./document.js";
import { LetterPattern, SMALL_LETTER } from "./letter-pattern.js";
import type { Span } from "./span.js";

/** What stands around the body of an article. */
export interface Head {
  /** The first paragraph, when it looks like a headline. */
  readonly headline: Span | null;
  /** The names in "By Jane Roe and John Doe", and in the credits at the foot: "Reporting by Jane Roe; Editing by John Doe". */
  readonly bylines: readonly Span[];
  /** "MOSCOW, March 3 (AP) —": place, agency, and the text of the date when it has one. */
  readonly dateline: { readonly span: Span; readonly place: Span; readonly date: Span | null } | null;
}

/** How far from the top or the foot these are looked for, in code units. */
const REACH = 3000;

/** Reads headline, bylines, dateline and credits. */
export function readHead(document: Document): Head {
  const { text } = document;
  const top = text.slice(0, REACH);
  const foot = Math.max(REACH, text.length - REACH);
  return {
    headline: headline(document),
    bylines: [...credits(top, 0), ...(text.length > REACH ? credits(text.slice(foot), foot) : [])],
    dateline: dateline(top),
  };
}

function headline({ tokens, text }: Document): Span | null {
  if (tokens.sentenceCount < 2 || tokens.paragraph[0] === tokens.paragraph[1]) return null;
  const last = tokens.sentenceStart[1]! - 1;
  const span = { start: tokens.start[0]!, end: tokens.end[last]! };
  return last < 30 && !/[.!]["”’]?$/.test(text.slice(Math.max(span.start, span.end - 3), span.end)) ? span : null;
}

const TASK =
  "(?:reporting|writing|editing|reported|written|edited|compiled|translated|story|interview|text|photographs?|photos?|graphics?)";
/** What stands before "by": nothing on its line, or the task, at the start of a line or credit. */
/** Made at the first "by" before a name. */
let beforeBy: RegExp | undefined;
const makeBeforeBy = (): RegExp =>
  new RegExp(String.raw`(?:^|\n)[^\S\n]*$|(?:^|[\n([;.|–—])[^\S\n]*(?:(?:additional|extra|with|more) )?${TASK}(?: and ${TASK})?\s$`, "iu");
const BY = new LetterPattern(String.raw`\b(?:by|By|BY)[^\S\n]+(?=\p{Lu})`, "g");
const NAMES = /[^\n;)(|–—]{3,200}/y;
/** "Associated Press writers Jane Roe in Paris and John Doe contributed to this report." */
const CONTRIBUTED = /\b(?:contributed (?:to|reporting)|report(?:ed|ing) from)\b/g;
const WRITERS = /^.{0,60}?\b(?:writers?|reporters?|journalists?|correspondents?|producers?|researchers?) /;

/** Stretches that hold names of writers, as offsets. */
function* creditRegions(text: string): Generator<readonly [number, number]> {
  for (const m of text.matchAll(BY.of(text))) {
    beforeBy ??= makeBeforeBy();
    if (!beforeBy.test(text.slice(Math.max(0, m.index - 60), m.index))) continue;
    NAMES.lastIndex = m.index + m[0].length;
    const names = NAMES.exec(text);
    if (names) yield [names.index, NAMES.lastIndex];
  }
  for (const m of text.matchAll(CONTRIBUTED)) {
    const line = Math.max(text.lastIndexOf("\n", m.index) + 1, m.index - 300);
    const before = text.slice(line, m.index).replace(/(?:,? all)?(?: also)? ?$/, "");
    yield [line + (WRITERS.exec(before)?.[0].length ?? 0), line + before.length];
  }
}

const PART = /,\s*(?:and\s+)?|\s+(?:and|&|with)\s+/gi;
const PLACE_OR_OFFICE = /\s+(?:in|of|for|at|from|with)\s.*$|\.[^.]*\s.*$/s;
const NAME = new LetterPattern(
  String.raw`^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|bin|al|el|la|da|do|dos|di|du)){1,4}$`,
);
const NO_NAME =
  /\b(?:Writers?|Editors?|Reporters?|Correspondents?|Staff|Press|News|Reuters|Times|Post|Agency|Agencies|Service|Media|Bureau|Columnist|Producer|Director|Newspapers?|Magazine|Radio|Network|The)\b/i;

/** A word that no list of names and offices has. */
const PROSE = new LetterPattern(
  String.raw`(?:^|\s)(?!(?:and|in|of|for|with|the|at|from|van|von|de|der|den|bin|al|el|la|da|do|dos|di|du)\b)\p{Ll}`,
);

/** The names of those who wrote the article, one span each. */
function credits(text: string, offset: number): Span[] {
  const spans: Span[] = [];
  for (const [from, to] of creditRegions(text)) {
    const region = text.slice(from, to);
    if (PROSE.test(region)) continue;
    let at = from;
    for (const gap of [...region.matchAll(PART), null]) {
      const end = gap ? from + gap.index : to;
      const name = text
        .slice(at, end)
        .replace(PLACE_OR_OFFICE, "")
        .replace(/\.?\s*$/, "");
      if (NAME.test(name) && !NO_NAME.test(name)) spans.push({ start: offset + at, end: offset + at + name.length });
      if (gap) at = end + gap[0].length;
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATE = `(?<date>\\d{4}-\\d\\d-\\d\\d|${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const STATE = "(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?";
const AGENCY = "\\((?<agency>[\\p{L}. /]{2,30})\\)";
const DASH = " ?(?:--?|—|–|_)(?: |$)";
/** NEW YORK/LONDON, with or without country, date, agency and dash. */
const CAPITALS = `(?<place>\\p{Lu}[\\p{Lu}.'’/-]+(?: [\\p{Lu}.'’/-]+){0,4}${STATE})`;
/** Paris, when an agency in brackets and a dash follow. */
const TITLE_CASE = `(?<place>\\p{Lu}[\\p{L}.'’/-]+(?: \\p{Lu}[\\p{L}.'’/-]+){0,3}${STATE})`;
/** The two take a millisecond each to make and another to compile: they are made for texts with a line that begins as theirs do, or with a bracket. */
const DATELINES: readonly { readonly near: RegExp; readonly pattern: LetterPattern }[] = [
  {
    near: /^[^\S\n]*[A-Z\xc0-\u1fff\u2100-\uffff][A-Z.'/\x80-\uffff-]/m,
    pattern: new LetterPattern(`^[^\\S\\n]*${CAPITALS}(?:,? ${DATE})?(?:,? ?${AGENCY})?(?:${DASH}|,? ?$)`, "dgm"),
  },
  { near: /\(/, pattern: new LetterPattern(`^[^\\S\\n]*${TITLE_CASE}(?:,? ${DATE})?,? ?${AGENCY}${DASH}`, "dgm") },
];
/** After a place and a dash alone, a line shorter than this is the rest of a headline: "SOCCER - LATE RESULTS". */
const SHORTEST_PROSE = 60;

function dateline(top: string): Head["dateline"] {
  for (const kind of DATELINES) {
    if (!kind.near.test(top)) continue;
    for (const m of top.matchAll(kind.pattern.of(top))) {
      const at = m.indices!.groups!;
      const range = (pair: [number, number] | undefined) => (pair ? { start: pair[0], end: pair[1] } : null);
      const date = range(at.date);
      if (!date && !at.agency && !introducesProse(top, m[0], m.index + m[0].length)) continue;
      return { span: { start: m.index, end: m.index + m[0].trimEnd().length }, place: range(at.place)!, date };
    }
  }
  return null;
}

/** A line of capitals alone is a headline; in a dateline a dash is followed by prose, on its line or in the next paragraph. */
function introducesProse(top: string, found: string, end: number): boolean {
  if (!/[-—–_]\s?$/.test(found)) return false;
  const line = /^[^\n]*/.exec(top.slice(end))![0];
  return line.trim() === "" ? end < top.length : line.length >= SHORTEST_PROSE && SMALL_LETTER.test(line);
}
