/** The tense around a mention: of a month or weekday it says whether the last or the next is meant. */
import type { Document } from "../text/document.js";
import { HAS_LOWER, WORD } from "../text/tokens.js";
import { read } from "./reading.js";
import { codeOf } from "./vocabulary.js";

export type Tense = "future" | "past" | null;

const setOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(codeOf));
const FUTURE = setOf(
  "will shall would ll wont upcoming plans planning intends forthcoming expects expect hope hopes intend plan should until till",
);
/** Said of what is to come when "to" or a date follows, whatever their form. */
const AHEAD = setOf("scheduled slated expected planned due supposed set likely ready prepared bound meant");
const PAST = setOf(
  "was were had did said has have began became came went took made rose fell won lost killed died met told reported announced signed agreed found held left led gave saw got sent sold paid spoke wrote built brought grew showed ran hit kept stood lay broke thought knew felt flew drove ended",
);
const to = codeOf("to");
const be = codeOf("be");
const been = codeOf("been");
const had = codeOf("had");
const have = codeOf("have");
const would = codeOf("would");
const NO_VERB = setOf(
  "the a an his her its their our my your this that these those be more less about least almost nearly some one two up as date",
);

const ARTICLES = setOf("a an the its his her their");

/** Tokens before and after a mention that are looked at. */
const REACH = 14;

/** Tense by the nearest verb before the mention, else after it, within its sentence. */
export function tenseAt(document: Document, first: number, last: number): Tense {
  const begin = Math.max(document.sentenceBegin(first), first - REACH);
  const end = Math.min(document.sentenceEnd(last), last + REACH);
  // "to sell it under a June agreement": the month belongs to the noun
  const attributive = first > begin && ARTICLES.has(read(document).codes[first - 1]!);
  for (let i = first - 1; i >= begin; i--) {
    const tense = tenseOf(document, i, begin, !attributive && first - i <= INFINITIVE_REACH);
    if (tense) return tense;
  }
  for (let i = last + 1; i < end; i++) {
    const tense = tenseOf(document, i, last + 1, false);
    if (tense) return tense;
  }
  return null;
}

/** How far before a mention an infinitive speaks of the future: "to resume Monday". */
const INFINITIVE_REACH = 6;

function tenseOf(document: Document, i: number, begin: number, infinitive: boolean): Tense {
  const { codes } = read(document);
  const code = codes[i]!;
  if (FUTURE.has(code)) return "future";
  if (AHEAD.has(code)) return i - 2 >= begin && codes[i - 1] === been && codes[i - 2] === had ? "past" : "future";
  // "will have a scan": the auxiliary before it decides
  if (code === have && i > begin && (codes[i - 1] === to || codes[i - 1] === would || FUTURE.has(codes[i - 1]!))) return "future";
  if (PAST.has(code)) return i > begin && codes[i - 1] === be ? null : "past";
  const { tokens, text } = document;
  if (tokens.kind[i] !== WORD || !(tokens.shape[i]! & HAS_LOWER)) return null;
  if (code === to && infinitive && i + 1 < codes.length && isPlainWord(document, i + 1) && !(i > begin && AHEAD.has(codes[i - 1]!)))
    return "future";
  // a verb form in -ed, unless passive: "will be opened"
  const end = tokens.end[i]!;
  const past =
    end - tokens.start[i]! > 4 && text.charCodeAt(end - 1) === 100 && text.charCodeAt(end - 2) === 101 && text.charCodeAt(end - 3) !== 101;
  return past && !(i > begin && codes[i - 1] === be) ? "past" : null;
}

const isPlainWord = (document: Document, i: number): boolean =>
  document.tokens.kind[i] === WORD && !document.isCapital(i) && (!NO_VERB.has(read(document).codes[i]!) || read(document).codes[i] === be);
