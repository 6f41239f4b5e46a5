/** Every date rule finds its examples exactly as marked and stays silent on its near misses; every step yields the values it promises. */
import { describe, expect, test } from "vitest";
import { datesRoom, findDates } from "../src/dates/index.js";
import { monthNearMisses } from "../src/dates/rules/month-near-misses.js";
import { yearNearMisses } from "../src/dates/rules/year-near-misses.js";
import { dateSieves } from "../src/dates/sieves/index.js";
import { codesOf, entryOf, vocabulary, wordOf } from "../src/dates/vocabulary.js";
import type { Example } from "../src/extractor.js";
import { F, type FlagName } from "../src/lexicon/flags.js";
import { lexicon } from "../src/lexicon/table.js";
import { Document } from "../src/text/document.js";
import { unmark } from "./helpers/marked.js";

/** Dates as the whole room reads an example. */
function datesIn({ text: marked, documentDate }: Example) {
  const { text, spans } = unmark(marked);
  const document = new Document(text, documentDate ? { value: documentDate, source: "option" } : undefined);
  return { spans, dates: findDates(document).dates };
}

describe("date rules", () => {
  for (const rule of datesRoom.rules) {
    const textsOf = (text: string) => Array.from(rule.find(new Document(text)), ({ start, end }) => text.slice(start, end));
    test.each(rule.examples)(`${rule.id} finds $text`, ({ text: marked }) => {
      const { text, spans } = unmark(marked);
      expect(textsOf(text)).toEqual(spans.map(({ start, end }) => text.slice(start, end)));
    });
    test.each(rule.nonExamples ?? [])(`${rule.id} is silent on %s`, (text) => expect(textsOf(text)).toEqual([]));
  }
});

describe("values of dates", () => {
  for (const step of [...datesRoom.rules, ...datesRoom.refiners, ...dateSieves]) {
    test.each(step.examples.filter((example) => example.value !== undefined))(`${step.id}: $text is $value`, (example) => {
      const { spans, dates } = datesIn(example);
      const span = spans[0]!;
      expect(dates.find((date) => date.start < span.end && span.start < date.end)).toMatchObject({ value: example.value });
    });
  }
  for (const step of [...datesRoom.refiners, ...dateSieves]) {
    test.each(step.examples)(`${step.id} leaves $text`, (example) => {
      const { spans, dates } = datesIn(example);
      expect(dates).toContainEqual(expect.objectContaining(spans[0]!));
    });
  }
});

describe("near misses of years and months", () => {
  for (const { describe: reason, examples } of [...yearNearMisses, ...monthNearMisses]) {
    test.each(examples)(`${reason} %s`, (text) => expect(findDates(new Document(text)).dates.map((date) => date.text)).toEqual([]));
  }
});

describe("vocabulary", () => {
  test("every word is in the lexicon", () =>
    expect(vocabulary.filter(({ text }) => entryOf(text) < 0).map(({ text }) => text)).toEqual([]));
  test.each<[string, FlagName]>([
    ["MONTH", "MONTH"],
    ["WEEKDAY", "WEEKDAY"],
    ["WEEKDAYS", "WEEKDAY"],
    ["UNIT", "TIME_UNIT"],
    ["UNITS", "TIME_UNIT"],
    ["ONES", "NUMBER"],
    ["TENS", "NUMBER"],
    ["ORDINAL", "NUMBER"],
    ["SEASON", "CALENDAR"],
    ["DEICTIC", "CALENDAR"],
    ["FREQUENCY", "CALENDAR"],
  ])("%s has the flag %s", (name, flag) => {
    const without = codesOf(name)!
      .map((code) => wordOf(code).text)
      .filter((text) => text !== "final" && !(lexicon().high(entryOf(text)) & F[flag].mask));
    expect(without).toEqual([]);
  });
});
