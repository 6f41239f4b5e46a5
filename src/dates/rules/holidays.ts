/** Holidays with a fixed or computable date. */
import { holidays } from "../holidays.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";

const patternsOf = (names: readonly string[], index: number): string[] =>
  names.map((name) => `the|this|last|next|past|this|that|every|each? holiday${index}=( ${name} ) ( ,|of? year=YEAR )?`);

export const holidayRules: readonly DateRule[] = holidays.map((holiday, index) =>
  dateRule({
    id: `date/holiday-${holiday.id}`,
    describe: `${holiday.title}.`,
    patterns: patternsOf(holiday.patterns, index),
    meaning(c) {
      const { document } = c.reading;
      const start = c.token(`holiday${index}`);
      if (!document.isCapital(start)) return null;
      if (holiday.notBefore?.test(wordAfter(c.reading, c.last))) return null;
      const head = start > c.first ? document.lower(c.first) : "";
      const named = c.has("year") ? { year: c.number("year") } : null;
      if (/^(?:every|each)$/.test(head)) return null;
      if (
        start > 0 &&
        document.isCapital(start - 1) &&
        document.tokens.kind[start - 1] === 1 &&
        !document.is(start - 1, 256) &&
        document.tokens.sentence[start - 1] === document.tokens.sentence[start] &&
        document.tokens.sentenceStyle[document.tokens.sentence[start]!] === 0
      )
        return null;
      if (
        /^(?:merry|happy|father)$/.test(wordBefore(c.reading, c.first)) ||
        /^(?:tree|trees|card|cards|carol|carols|party|parties|present|presents|gift|gifts|shopping|lights|song|songs|album|dinner|turkey|market|markets|island|egg|eggs|bunny)$/.test(
          wordAfter(c.reading, c.last),
        )
      )
        return null;
      const meaning = {
        kind: "holiday",
        holiday: index,
        year: named,
        ...(/^(?:last|past)$/.test(head) ? { shift: -1 } : head === "next" ? { shift: 1 } : {}),
      } as const;
      return meaning;
    },
    examples: holiday.examples,
    ...(holiday.nonExamples ? { nonExamples: holiday.nonExamples } : {}),
  }),
);
