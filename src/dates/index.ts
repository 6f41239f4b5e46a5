/** The room of dates: rules find, refiners tidy, sieves say which day. */
import type { Extractor, Mention } from "../extractor.js";
import type { DateMention } from "../schema.js";
import type { Document } from "../text/document.js";
import type { Day } from "./calendar.js";
import { type Context, dayOf, type Reference, referenceOf, type Timex, today } from "./context.js";
import { dateDocument } from "./document-date.js";
import { dayFirst } from "./locale.js";
import type { DateFeatures, Meaning } from "./meaning.js";
import { dateRefiners } from "./refiners.js";
import { recognizer } from "./rule.js";
import { dateRules } from "./rules/index.js";
import { dateSieves } from "./sieves/index.js";
import { rangeOf } from "./timex.js";

export interface FoundDate extends DateMention {
  readonly rule: string;
  readonly evidence: string[];
}

export const datesRoom: Extractor<DateFeatures> = { kind: "dates", rules: dateRules, refiners: dateRefiners };

const recognizeDates = recognizer(dateRules);

const NO_DATE = "no document date: relative dates have no calendar value";

/** Every time expression of the document in text order, as TIMEX3; sets `document.documentDate` from the dateline when nothing else did. */
export function findDates(document: Document): { readonly dates: readonly FoundDate[]; readonly warnings: readonly string[] } {
  let mentions: readonly Mention<DateFeatures>[] = recognizeDates(document);
  for (const refiner of dateRefiners) mentions = refiner.refine(mentions, document);
  dateDocument(document, mentions);
  const context: Context = {
    resolve: denote,
    document,
    today: today(document),
    narrative: isNarrative(document, mentions),
    last: null,
    lastDay: null,
    story: null,
    storySentence: -1,
    pending: null,
    focus: null,
    focusSentence: -100,
    wholeYear: false,
    dayFirst: null,
    warnings: [],
  };
  if (mentions.some(({ features }) => features.meaning.kind === "numeric")) context.dayFirst = dayFirst(document, mentions);
  const dates = mentions.map((mention) => resolve(mention, context));
  const relative = mentions.some(
    ({ features: { meaning } }) => (meaning.kind === "unit" || meaning.kind === "offset") && meaning.from === "document",
  );
  return {
    dates,
    warnings:
      !document.documentDate && (relative || dates.some((d) => d.value === null || (/^XXXX-/.test(d.value) && d.type !== "SET")))
        ? [NO_DATE, ...context.warnings]
        : context.warnings,
  };
}

/** The answer of the first sieve that has one. */
function denote(meaning: Meaning, mention: Mention<DateFeatures>, context: Context): Timex | null {
  for (const sieve of dateSieves) {
    const answer = sieve.resolve({ ...mention, features: { ...mention.features, meaning } }, context);
    if (answer) return answer;
  }
  return null;
}

function resolve(mention: Mention<DateFeatures>, context: Context): FoundDate {
  const { start, end, text, rule, features } = mention;
  let timex: Timex = { type: "DATE", value: null };
  const evidence = [...mention.evidence];
  for (const sieve of dateSieves) {
    const answer = sieve.resolve(mention, context);
    if (!answer) continue;
    timex = answer;
    evidence.push(answer.evidence ? `${sieve.id}: ${answer.evidence}` : sieve.id);
    break;
  }
  if (!isAside(mention, context)) remember(timex, mention, context);
  const range = timex.type === "DATE" || timex.type === "TIME" ? rangeOf(timex.value) : null;
  return {
    start,
    end,
    text,
    type: timex.type,
    value: timex.value,
    mod: features.mod ?? null,
    from: range?.from ?? null,
    to: range?.to ?? null,
    rule,
    evidence,
  };
}

/** Keeps what later mentions are counted from. */
function remember({ type, value }: Timex, mention: Mention<DateFeatures>, context: Context): void {
  const { features } = mention;
  if ((type !== "DATE" && type !== "TIME") || !value) return;
  const reference = referenceOf(value);
  if (!reference) return;
  const { meaning } = features;
  if (meaning.kind === "year" && meaning.closing) return;
  context.last = reference;
  moveStory(reference, mention, context);
  const day = dayOf(reference);
  if (day) context.lastDay = day;
  else if (
    reference.month === null ||
    context.lastDay === null ||
    context.lastDay.year !== reference.year ||
    context.lastDay.month !== reference.month
  )
    context.lastDay = null;
  // a quarter named in itself, not as the one a year before
  if (
    features.meaning.kind === "part" &&
    reference.part &&
    /^[QH]\d$/.test(reference.part) &&
    !(features.meaning.year && "shift" in features.meaning.year && features.meaning.year.from === "mention")
  ) {
    if (!context.focus || !context.today || hasEnded(reference, context.today) || !hasEnded(context.focus, context.today))
      context.focus = reference;
    context.wholeYear = false;
  }
  if (reference.part && reference.part === context.focus?.part) context.focusSentence = context.document.tokens.sentence[features.first]!;
}

/** Years by which a mention may leap and still carry the story with it. */
const LEAP = 12;

function moveStory(reference: Reference, { features: { meaning, first } }: Mention<DateFeatures>, context: Context): void {
  const explicit = "year" in meaning && meaning.year !== null && typeof meaning.year === "object" && "year" in meaning.year;
  if (!explicit && !context.narrative && meaning.kind !== "day" && meaning.kind !== "month") return;
  const { story, pending } = context;
  if (
    explicit &&
    story &&
    Math.abs(reference.year - story.year) > LEAP &&
    (pending === null || Math.abs(reference.year - pending) > LEAP)
  ) {
    context.pending = reference.year;
    return;
  }
  if (!explicit && !context.narrative && reference.year !== story?.year) return;
  context.story = reference;
  context.storySentence = context.document.tokens.sentence[first]!;
  context.pending = null;
}

/** True when a quarter or half lies before a day: reports are about those. */
function hasEnded({ year, part }: Reference, day: Day): boolean {
  const month = Number(part!.slice(1)) * (part![0] === "Q" ? 3 : 6);
  return year * 12 + month < day.year * 12 + day.month;
}

/** In a narrative, words counted from the day of writing do not move the story. */
function isAside({ features: { meaning } }: Mention<DateFeatures>, context: Context): boolean {
  if (meaning.kind === "fixed" && meaning.type === "DURATION" && context.focus && /^P[69]M$/.test(meaning.value ?? ""))
    context.wholeYear = true;
  return context.narrative && (meaning.kind === "unit" || meaning.kind === "offset") && meaning.from === "document";
}

/** Share of the named years that lie away from the document's own above which a text is a narrative. */
const DISTANT = 0.6;

/** True when the text tells of other years than its own, or has no date and names years. */
function isNarrative(document: Document, mentions: readonly Mention<DateFeatures>[]): boolean {
  const own = today(document)?.year;
  let years = 0;
  let distant = 0;
  let bare = 0;
  for (const {
    features: { meaning },
  } of mentions) {
    if (meaning.kind === "weekday" || ((meaning.kind === "unit" || meaning.kind === "offset") && meaning.from === "document")) bare++;
    if (meaning.kind === "year" || meaning.kind === "day" || meaning.kind === "month") {
      if (!meaning.year || !("year" in meaning.year)) continue;
      years++;
      if (own === undefined || Math.abs(meaning.year.year - own) > 1) distant++;
    }
  }
  if (own === undefined) return bare * 4 < years;
  return years >= 6 && distant >= years * DISTANT && bare * 4 < years;
}
