/** Months. */
import { ALL_CAPS, SENTENCE_START, WORD } from "../../text/tokens.js";
import type { Captures } from "../pattern.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { HYPHEN_CODE, INT } from "../vocabulary.js";

const yearRef = (c: Captures, name = "year") => (Number.isNaN(c.number(name)) ? null : { year: c.number(name) });

/** "May" and "March" alone are months only where a preposition or a neighbour says so. */
function isBareMonth(c: Captures): boolean {
  const { document } = c.reading;
  const word = c.word("month");
  const first = c.first;
  const before = wordBefore(c.reading, first);
  const after = wordAfter(c.reading, c.last);
  // Willem-Jan
  if (
    before === "-" &&
    c.reading.codes[first - 1] === HYPHEN_CODE &&
    document.tokens.end[first - 1] === document.tokens.start[first] &&
    document.isCapital(first - 2) &&
    !/^(?:mid|early|late)$/i.test(document.slice(first - 2))
  )
    return false;
  // 31 April is no day, and no April either
  if (c.reading.codes[first - 1] === INT && /^\d{1,2}$/.test(before)) return false;
  const abbreviated = word.length < 4 && word !== "may";
  if (
    abbreviated &&
    !document.slice(first).endsWith(".") &&
    !/^(?:in|since|by|until|from|to|of|last|next|early|late|mid|between|[-–/])$/.test(before)
  )
    return false;
  const nextCapital =
    c.last + 1 < document.tokens.count &&
    wordAfter(c.reading, c.last) !== "" &&
    document.tokens.kind[c.last + 1] === WORD &&
    document.isCapital(c.last + 1) &&
    !document.is(c.last + 1, ALL_CAPS);
  const prepositional =
    /^(?:in|since|by|until|till|from|through|during|last|next|this|early|late|mid|of|between|before|after|to|for|and|or|past|every|each|previous|following|throughout|earlier|later|around|about|[-–—/,(])$/.test(
      before,
    );
  if (/^(?:may|march|august|april|june|sept|sep|jan|dec|mar|apr|jun)$/.test(word)) {
    if (!document.isCapital(first)) return false;
    if (
      /^(?:may|april|june|august)$/.test(word) &&
      nextCapital &&
      !/^(?:in|since|by|until|last|next|early|late|mid|during|this)$/.test(before)
    )
      return false;
    if (
      /^(?:may|april|june|august)$/.test(word) &&
      first > 0 &&
      document.isCapital(first - 1) &&
      !document.is(first - 1, SENTENCE_START) &&
      document.tokens.kind[first - 1] === WORD &&
      !/^(?:in|since|by|until|last|next|early|late|mid|during|this|from|to|of|and|or|for)$/.test(before)
    )
      return false;
    if (word === "may" && (!prepositional || /^(?:be|have|not|also|i|he|she|we|you|they|it|the|well|god|still|never)$/.test(after)))
      return false;
    if (
      word === "march" &&
      (/^(?:on|of|for|to|against|through|into|toward|towards|from|past|madness|held|led)$/.test(after)
        ? !/^(?:in|since|by|last|next|early|late|mid|until|this|during)$/.test(before)
        : !prepositional)
    )
      return false;
    if (/^(?:april|june|august)$/.test(word) && !prepositional && /^(?:said|says|told|was|is|has|had|who|s)$/.test(after)) return false;
    if (
      /^(?:april|june)$/.test(word) &&
      before === "" &&
      /^(?:,|and)$/.test(after) === false &&
      !/^(?:was|is|saw|brought|'s|’s)$/.test(after) &&
      nextCapital
    )
      return false;
  }
  return true;
}

export const monthRules: readonly DateRule[] = [
  dateRule({
    id: "date/month-year",
    describe: "Month and year.",
    patterns: ["month=MONTH ,? of|in? year=YEAR|YEARW", "month=MONTH of the year year=YEAR|YEARW"],
    meaning(c) {
      if (/^(?:people|men|women|troops|%)$/.test(wordAfter(c.reading, c.last))) return null;
      return { kind: "month", month: c.number("month"), year: yearRef(c) };
    },
    examples: [
      { text: "opened in [June 1998] and closed", value: "1998-06" },
      { text: "since [October, 2003], she", value: "2003-10" },
      { text: "back in [January nineteen ninety-seven] when", value: "1997-01" },
    ],
    nonExamples: ["in May 2,000 left"],
  }),
  dateRule({
    id: "date/month-short-year",
    describe: "Month and a year of two digits with its apostrophe.",
    patterns: ["month=MONTH ' year=TWO"],
    meaning: (c) => ({ kind: "month", month: c.number("month"), year: { year: c.number("year") + (c.number("year") < 40 ? 2000 : 1900) } }),
    examples: [{ text: "the flood of [June '98] took", value: "1998-06" }],
  }),
  dateRule({
    id: "date/month",
    describe: "A month alone: the tense of the sentence, then nearness, says of which year.",
    patterns: ["month=MONTH"],
    meaning: (c) => (isBareMonth(c) ? { kind: "month", month: c.number("month"), year: null } : null),
    examples: [
      { text: "prices rose in [October], the bureau said", value: "2019-10", documentDate: "2019-11-14" },
      { text: "it will open in [May] with a concert", value: "2020-05", documentDate: "2019-11-14" },
    ],
    nonExamples: ["It may rain", "May I ask", "troops march on", "Theresa May said", "April Ryan asked"],
  }),
  dateRule({
    id: "date/month-of-unit",
    describe: "A month or season of last year, this year, next year.",
    patterns: [
      "the? last|past|previous|preceding month=MONTH",
      "the? next|coming month=MONTH",
      "this ( past )? month=MONTH",
      "this coming month=MONTH",
      "the following month=MONTH",
      "that same? month=MONTH",
    ],
    meaning(c) {
      const first = c.reading.document.lower(c.first);
      const past = c.last - c.first === 2 && /^(?:past)$/.test(c.reading.document.lower(c.first + 1));
      const second = c.reading.document.lower(c.first + 1);
      if (first === "that") return { kind: "month", month: c.number("month"), year: null, shift: 0, from: "mention" };
      if (first === "the")
        return {
          kind: "month",
          month: c.number("month"),
          year: null,
          shift: /^(?:next|coming|following)$/.test(second) ? 1 : -1,
          from: "mention",
        };
      const shift = first === "this" ? (past ? -1 : c.last - c.first === 2 ? 1 : 0) : /^(?:next|coming)$/.test(first) ? 1 : -1;
      return { kind: "month", month: c.number("month"), year: null, shift };
    },
    examples: [
      { text: "he quit [last May] over pay", value: "2019-05", documentDate: "2020-02-10" },
      { text: "due [next June] at the latest", value: "2020-06", documentDate: "2020-02-10" },
    ],
  }),
];
