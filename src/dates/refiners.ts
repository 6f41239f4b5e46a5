/** Refiners: neighbours that are one expression become one, modifiers join, what only looks like a date goes. */
import type { Mention, Refiner } from "../extractor.js";
import type { Document } from "../text/document.js";
import { HAS_DIGIT, PROSE, SENTENCE_START, WORD } from "../text/tokens.js";
import type { DateFeatures, Meaning, YearRef } from "./meaning.js";
import { modifier } from "./modifiers.js";
import { read } from "./reading.js";
import { wordAfter, wordBefore } from "./rule.js";

type DateMention = Mention<DateFeatures>;

const PART_KINDS = new Set(["day", "month", "part"]);
const isDayLike = ({ kind, ...meaning }: Meaning): boolean =>
  kind === "day" ||
  kind === "weekday" ||
  kind === "holiday" ||
  kind === "numeric" ||
  kind === "dayOfMonth" ||
  (kind === "unit" && (meaning as { unit: string }).unit === "D") ||
  (kind === "from" && true) ||
  (kind === "anaphor" && (meaning as { unit: string }).unit === "D");

/** The year that a mention names, when it is a year. */
function yearOf(meaning: Meaning): YearRef | null {
  if (meaning.kind === "year") return meaning.year;
  if (meaning.kind === "unit" && meaning.unit === "Y") return { shift: meaning.shift, from: meaning.from };
  if (meaning.kind === "anaphor" && meaning.unit === "Y") return { shift: 0, from: "mention" };
  return null;
}

const withYear = (meaning: Meaning, year: YearRef): Meaning | null =>
  (meaning.kind === "day" || meaning.kind === "month" || meaning.kind === "part") &&
  !meaning.year &&
  meaning.shift === undefined &&
  !(meaning.kind === "part" && meaning.part === "END")
    ? { ...meaning, year }
    : null;

/** What two neighbours mean together, given the words between them; null when they are two. */
function together(a: Meaning, gap: string, b: Meaning): Meaning | null {
  const yearA = yearOf(a);
  const yearB = yearOf(b);
  if (yearB && PART_KINDS.has(a.kind) && /^(?:of|in|,|, of)?$/.test(gap)) {
    if (gap === "in" && a.kind !== "month") return null;
    if (gap === "," && "year" in yearB) return a.kind === "day" ? withYear(a, yearB) : null;
    return withYear(a, yearB);
  }
  if (yearA && b.kind === "part" && /^(?:['’]?s|['’])?$/.test(gap)) return withYear(b, yearA);
  if (
    a.kind === "weekday" &&
    a.shift === undefined &&
    (b.kind === "day" || b.kind === "dayOfMonth" || b.kind === "numeric") &&
    /^,?$/.test(gap)
  )
    return b;
  if (a.kind === "weekday" && b.kind === "fixed" && b.type === "DATE" && /^\d{4}-/.test(b.value ?? "") && /^,?$/.test(gap)) return b;
  if (a.kind === "time" && !a.of && isDayLike(b) && (gap === "" || gap === "," || (!a.time.includes(":") && /^of(?: the)?$/.test(gap))))
    return { ...a, of: b };
  if (isDayLike(a) && b.kind === "time" && !b.of && /^,?$/.test(gap)) {
    if (gap === "," && !b.time.includes(":")) return null;
    return { ...b, of: a };
  }
  if (a.kind === "time" && b.kind === "time" && !a.time.includes(":") === false && b.of && /^,?$/.test(gap)) return { ...a, of: b.of };
  if ((a.kind === "unit" || a.kind === "anaphor") && a.unit === "W" && isDayLike(b) && /^(?:of|beginning|starting)$/.test(gap))
    return { kind: "from", unit: "W", count: 0, of: b };
  if (isDayLike(a) && b.kind === "unit" && b.unit === "W" && a.kind === "weekday" && /^(?:of)?$/.test(gap))
    return { kind: "from", unit: "D", count: a.weekday - 1, of: b };
  if (a.kind === "anaphor" && a.unit === "PERIOD" && yearB && /^(?:of|in)?$/.test(gap))
    return "year" in yearB ? { ...a, shift: yearB.year } : a;
  return null;
}

const merged = (document: Document, a: DateMention, b: DateMention, meaning: Meaning): DateMention => {
  const first = a.features.first;
  const last = b.features.last;
  const mod = a.features.mod ?? b.features.mod;
  return {
    ...a,
    ...document.span(first, last),
    text: document.slice(first, last),
    evidence: [...a.evidence, `with ${b.rule}`],
    features: { meaning, first, last, ...(mod ? { mod } : {}) },
  };
};

/** True for a day or month whose year must be found. */
const isOpen = (meaning: Meaning): boolean =>
  (meaning.kind === "day" || meaning.kind === "month") && !meaning.year && meaning.shift === undefined;

const sameSentence = ({ tokens }: Document, a: number, b: number): boolean => tokens.sentence[a] === tokens.sentence[b];

export const dateRefiners: readonly Refiner<DateFeatures>[] = [
  {
    id: "date/join",
    describe: "Joins neighbours that are one expression: quarter and year, weekday and date, hour and day.",
    examples: [
      { text: "at [8 p.m. Friday] in", value: "2010-05-07T20:00", documentDate: "2010-05-10" },
      { text: "in [the third quarter of last year] sales", value: "2009-Q3", documentDate: "2010-05-06" },
      { text: "[this year's first quarter] was", value: "2010-Q1", documentDate: "2010-05-06" },
      { text: "on [Friday night] they", value: "2010-05-07TNI", documentDate: "2010-05-10" },
    ],
    nonExamples: ["on Friday, last year's winner lost"],
    refine(mentions, document) {
      const out: DateMention[] = [];
      for (const mention of mentions) {
        let current = mention;
        for (let previous = out.at(-1); previous; previous = out.at(-1)) {
          const between = current.features.first - previous.features.last - 1;
          if (between < 0 || between > 2 || !sameSentence(document, previous.features.last, current.features.first)) break;
          const gap = between
            ? document
                .slice(previous.features.last + 1, current.features.first - 1)
                .toLowerCase()
                .replace(/\s+/g, " ")
            : "";
          const meaning = together(previous.features.meaning, gap, current.features.meaning);
          if (!meaning) break;
          current = merged(document, previous, current, meaning);
          out.pop();
        }
        out.push(current);
      }
      return out;
    },
  },
  {
    id: "date/modifier",
    describe: "Takes early, late, mid, the end of, nearly and more than into the span and the modifier.",
    examples: [
      { text: "since [early 2003] the", value: "2003" },
      { text: "by [the end of April] it", value: "2010-04", documentDate: "2010-05-06" },
      { text: "in [mid-November] they", value: "2009-11", documentDate: "2010-05-06" },
      { text: "idle for [nearly two years] until", value: "P2Y" },
      { text: "built [more than a decade ago] by", value: "2000", documentDate: "2010-05-06" },
    ],
    refine: (mentions, document) =>
      mentions.map((mention, index) => {
        const found = modifier(document, mention);
        const previous = mentions[index - 1];
        if (!found || (previous && previous.features.last >= found.first)) return mention;
        const { last, meaning } = mention.features;
        return {
          ...mention,
          ...document.span(found.first, last),
          text: document.slice(found.first, last),
          features: { meaning, first: found.first, last, mod: mention.features.mod ?? found.mod },
        };
      }),
  },
  {
    id: "date/share-year",
    describe: "April and June 1955: the year counts for both.",
    examples: [{ text: "between [April] and [June 1955] they", value: "1955-04" }],
    refine(mentions, document) {
      const out = [...mentions];
      for (let i = out.length - 2; i >= 0; i--) {
        const a = out[i]!;
        const b = out[i + 1]!;
        const am = a.features.meaning;
        const bm = b.features.meaning;
        if ((am.kind !== "day" && am.kind !== "month" && am.kind !== "part") || am.year || am.shift !== undefined) continue;
        if ((bm.kind !== "day" && bm.kind !== "month" && bm.kind !== "part") || !bm.year) continue;
        const between = b.features.first - a.features.last - 1;
        if (between < 1 || between > 3 || !sameSentence(document, a.features.last, b.features.first)) continue;
        const gap = document
          .slice(a.features.last + 1, b.features.first - 1)
          .toLowerCase()
          .replace(/\s+/g, " ");
        if (!/^(?:and|or|to|through|until|till|,|, and|-|–|—|and the|to the|and in)$/.test(gap)) continue;
        const later =
          (am.kind === "day" || am.kind === "month") &&
          (bm.kind === "day" || bm.kind === "month") &&
          am.month > bm.month &&
          "year" in bm.year;
        const year = later && "year" in bm.year ? { year: bm.year.year - 1 } : bm.year;
        out[i] = { ...a, features: { ...a.features, meaning: { ...am, year } as Meaning } };
      }
      return out;
    },
  },
  {
    id: "date/range",
    describe: "From November to March: the second follows the first; in the present tense they are those of any year.",
    examples: [
      { text: "shut from [November 20] to March 3 for", value: "2009-11-20", documentDate: "2010-05-06" },
      { text: "it rains from [June] to September there", value: "XXXX-06", documentDate: "2010-05-06" },
    ],
    refine(mentions, document) {
      const out = [...mentions];
      for (let i = 0; i + 1 < out.length; i++) {
        const [a, b] = [out[i]!, out[i + 1]!];
        const between = b.features.first - a.features.last - 1;
        if (between !== 1 || !isOpen(a.features.meaning) || !isOpen(b.features.meaning)) continue;
        const gap = document.lower(a.features.last + 1);
        if (
          !/^(?:to|through|until|till|[-–—])$/.test(gap) &&
          !(gap === "and" && wordBefore(read(document), a.features.first) === "between")
        )
          continue;
        if (!sameSentence(document, a.features.last, b.features.first)) continue;
        const range = { first: a.features.first, last: b.features.last };
        out[i] = { ...a, features: { ...a.features, meaning: { ...a.features.meaning, range: { ...range, closes: false } } as Meaning } };
        out[i + 1] = {
          ...b,
          features: { ...b.features, meaning: { ...b.features.meaning, range: { ...range, closes: true } } as Meaning },
        };
      }
      return out;
    },
  },
  {
    id: "date/hour-of-day",
    describe: "An hour and a day joined by on or at stay two mentions, but the hour is of that day.",
    examples: [{ text: "met at [8 p.m.] on Friday", value: "2010-05-07T20:00", documentDate: "2010-05-10" }],
    refine(mentions, document) {
      const out = [...mentions];
      for (let i = 0; i + 1 < out.length; i++) {
        const [a, b] = [out[i]!, out[i + 1]!];
        const between = b.features.first - a.features.last - 1;
        if (between < 1 || between > 2 || !sameSentence(document, a.features.last, b.features.first)) continue;
        const gap = document.slice(a.features.last + 1, b.features.first - 1).toLowerCase();
        const [am, bm] = [a.features.meaning, b.features.meaning];
        if (am.kind === "time" && !am.of && isDayLike(bm) && /^(?:on|,\s+on)$/.test(gap))
          out[i] = { ...a, features: { ...a.features, meaning: { ...am, of: bm } } };
        else if (bm.kind === "time" && !bm.of && isDayLike(am) && /^(?:at|from|by|,|around|about|,\s+at)$/.test(gap))
          out[i + 1] = { ...b, features: { ...b.features, meaning: { ...bm, of: am } } };
      }
      return out;
    },
  },
  {
    id: "date/bare-part-of-day",
    describe: "Drops a part of the day that no day and no preposition makes a time: morning show, good evening.",
    examples: [{ text: "they left at [dawn] for", value: "2010-05-10TMO", documentDate: "2010-05-10" }],
    nonExamples: ["Good evening, the night show begins"],
    refine: (mentions, document) =>
      mentions.filter(({ features: { first, last, meaning } }) => {
        if (meaning.kind !== "time" || meaning.of || meaning.time.includes(":") || first !== last) return true;
        const reading = read(document);
        return /^(?:at|by|before|after|until|till|since|from|around|near|towards?|past|through|throughout|during|in|early|late|this|that)$/.test(
          wordBefore(reading, first),
        );
      }),
  },
  {
    id: "date/part-of-name",
    describe: "Drops dates inside names, titles and numbers: streets, papers, laws.",
    examples: [{ text: "since [1998] the" }],
    nonExamples: ["at 4 May Street", "Sunday Times"],
    refine: (mentions, document) =>
      mentions.filter(({ features: { first, last, meaning } }) => {
        const reading = read(document);
        const after = wordAfter(reading, last);
        // "This Week", "Tomorrow": names of programmes in running prose
        const named =
          document.tokens.sentenceStyle[document.tokens.sentence[last]!] === PROSE &&
          document.isCapital(last) &&
          !document.is(last, SENTENCE_START);
        if (
          named &&
          (meaning.kind === "unit" || (meaning.kind === "fixed" && meaning.type === "DURATION")) &&
          first >= document.sentenceBegin(first) &&
          document.tokens.kind[last] === WORD &&
          !document.is(last, HAS_DIGIT)
        )
          return false;
        if (
          /^(?:street|avenue|square|road|boulevard|bridge|stadium|plaza|brigade|brigades|movement|hospital|airport|barracks|mosque|university|park)$/.test(
            after,
          ) &&
          document.isCapital(last + 1) &&
          (meaning.kind === "day" || meaning.kind === "month" || meaning.kind === "holiday")
        )
          return false;
        return true;
      }),
  },
];
