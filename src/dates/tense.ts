/** The tense around a mention: of a month or weekday it says whether the last or the next is meant. */
import type { Document } from "../text/document.js";
import { SENTENCE_START, WORD } from "../text/tokens.js";
import { read } from "./reading.js";
import { codeOf, codesOf, POSSESSIVE_CODE } from "./vocabulary.js";

export type Tense = "future" | "past" | null;

const setOf = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(codeOf));
const FUTURE = setOf("will shall would ll wont upcoming intends forthcoming expects expect intend should");
/** Said of what is to come, whatever their form. */
const AHEAD = setOf("scheduled slated expected due supposed likely");
/** The same, but only after a form of be or before "to": "is ready", "plans to leave". */
const PLANNED = setOf("planned planning ready prepared bound meant intended");
/** The same, but only before "to": "agreed to meet". */
const RESOLVED = setOf("plans plan hope hopes set agreed decided pledged promised vowed threatened proposed wanted hoped");
/** Verbs of a timetable, in the present tense: "The fair opens Friday". */
const STARTS = setOf("begins starts opens closes resumes expires concludes premieres ends turns");
/** Past forms that are bare forms too. */
const BARE = setOf("hit set");
const UNTIL = setOf("until till");
const ABOUT = setOf("about around");
const BE = setOf("is are was were be been being re");
const not = codeOf("not");
const set = codeOf("set");
const forWord = codeOf("for");
const PAST = setOf(
  "was were had did said has have began became came went took made rose fell won lost killed died met told reported announced signed agreed found held left led gave saw got sent sold paid spoke wrote built brought grew showed ran hit kept stood lay broke thought knew felt flew drove ended set",
);
const to = codeOf("to");
const be = codeOf("be");
const been = codeOf("been");
const had = codeOf("had");
const have = codeOf("have");
const would = codeOf("would");
const NO_VERB = setOf(
  "the a an his her its their our my your this that these those be more less about least almost nearly some up as date",
);
/** Numbers in words: "fell to twelve" holds no infinitive. */
const NUMBERS = new Set(["ONES", "TEENS", "TENS"].flatMap((name) => codesOf(name) ?? []));

const ARTICLES = setOf("a an the its his her their");

/** Tokens before and after a mention that are looked at. */
const REACH = 14;

/** Tense by the nearest verb before the mention, else after it, within its sentence. */
export function tenseAt(document: Document, first: number, last: number): Tense {
  const begin = Math.max(document.sentenceBegin(first), first - REACH);
  const end = Math.min(document.sentenceEnd(last), last + REACH);
  const { codes } = read(document);
  // "to sell it under a June agreement", "to question Monday's ruling": the date belongs to the noun
  const attributive =
    (first > begin && ARTICLES.has(codes[first - 1]!)) || ARTICLES.has(codes[first]!) || codes[last + 1] === POSSESSIVE_CODE;
  // "until Monday" is to come, but "Until Monday, they had …" and "not until Monday" are not
  const until = first - (first > begin && ABOUT.has(codes[first - 1]!) ? 2 : 1);
  if (until > begin && UNTIL.has(codes[until]!) && codes[until - 1] !== not && until > document.sentenceBegin(first)) return "future";
  for (let i = first - 1; i >= begin; i--) {
    const tense = tenseOf(document, i, begin, attributive || first - i > INFINITIVE_REACH ? "no infinitive" : "before");
    if (tense) return tense;
  }
  for (let i = last + 1; i < end; i++) {
    const tense = tenseOf(document, i, last + 1, "after");
    if (tense) return tense;
  }
  return null;
}

/** How far before a mention an infinitive speaks of the future: "to resume Monday". */
const INFINITIVE_REACH = 6;

function tenseOf(document: Document, i: number, begin: number, place: "before" | "no infinitive" | "after"): Tense {
  const { codes } = read(document);
  const code = codes[i]!;
  if (FUTURE.has(code)) return "future";
  const before = i > begin ? codes[i - 1]! : 0;
  if (AHEAD.has(code)) return i - 2 >= begin && before === been && codes[i - 2] === had ? "past" : "future";
  const next = codes[i + 1];
  if (PLANNED.has(code) && (next === to || BE.has(before))) return "future";
  // "On Monday they agreed to meet": they agreed on Monday
  if (RESOLVED.has(code) && next === to && !(place === "after" && isPast(document, i))) return "future";
  if (code === set && next === forWord) return "future";
  // "will have a scan": the auxiliary before it decides
  if (code === have && i > begin && (codes[i - 1] === to || codes[i - 1] === would || FUTURE.has(codes[i - 1]!))) return "future";
  if (STARTS.has(code)) return "future";
  if (isPast(document, i)) {
    // "to hit", "will set": a bare form like the past one
    if (before === to || before === would || FUTURE.has(before)) return BARE.has(code) ? null : "past";
    return before === be || ARTICLES.has(before) ? null : "past";
  }
  if (code === to && place === "after") return BE.has(before) && i > begin && isPlainWord(document, i + 1) ? "future" : null;
  if (code === to && place === "before" && i + 1 < codes.length && isPlainWord(document, i + 1) && !AHEAD.has(before)) {
    if (PLANNED.has(before) || RESOLVED.has(before)) return null;
    // "declined to comment Saturday" is past, "seeks to speak Saturday" is not
    return i > begin && !BE.has(before) && isPast(document, i - 1) ? "past" : "future";
  }
  return null;
}

/** True for a past form: one of the list, or a small word in -ed. */
function isPast(document: Document, i: number): boolean {
  if (PAST.has(read(document).codes[i]!)) return true;
  const { tokens, text } = document;
  const end = tokens.end[i]!;
  return (
    tokens.kind[i] === WORD &&
    end - tokens.start[i]! > 4 &&
    text.charCodeAt(end - 1) === 100 &&
    text.charCodeAt(end - 2) === 101 &&
    text.charCodeAt(end - 3) !== 101 &&
    (!document.isCapital(i) || document.is(i, SENTENCE_START))
  );
}

function isPlainWord(document: Document, i: number): boolean {
  const code = read(document).codes[i]!;
  return document.tokens.kind[i] === WORD && !document.isCapital(i) && !NUMBERS.has(code) && (!NO_VERB.has(code) || code === be);
}
