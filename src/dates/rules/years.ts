/** Years. */
import { isNearMiss, Place } from "../near-miss.js";
import type { Reading } from "../reading.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { countsNext, isModern, yearNearMisses } from "./year-near-misses.js";

/** Words before a bare year that speak for it. */
const YEAR_PREPOSITION =
  /^(?:in|since|by|of|from|until|till|til|to|through|throughout|during|before|after|around|about|circa|c|ca|early|late|mid|and|or|between|than|fiscal|year|season|spring|summer|fall|autumn|winter|to|for|back|into|pre|post|unlike|versus|vs|prior|beyond|only|anno|ad|a\.d\.|later|earlier|end|calendar|toward|towards|twelfth|elections|thru|born|died|founded|built|established|beginning|both|ended|ending|per|s|’s|'s|the|a|his|her|its|their|our|my|this|that|any|full|all|with|summers?|vintage|[-–—,(/;:])$/;
/** True when a bare number of four digits is a year. */
function isYear(reading: Reading, first: number, last: number): boolean {
  const place = new Place(reading, first, last);
  const { before, number } = place;
  if (isNearMiss(yearNearMisses, place)) return false;
  // (c. 1818)
  if (before === "." && /^(?:c|ca|b|d|r|fl)$/.test(place.word(-2))) return true;
  const plural = countsNext(place);
  // "around 1850." counts nothing
  if (/^(?:about|around)$/.test(before) && !/^[\p{L}\d$£€%]/u.test(place.after))
    return number >= 1000 && number < 2060 && number % 100 !== 0;
  if (isModern(number)) return YEAR_PREPOSITION.test(before) || before === "" || !plural;
  if (number < 1000 || number > 2100) return false;
  const round = number % 100 === 0;
  if (/^(?:the|its|their)$/.test(before) && !round && number < 2060) return true;
  if (before === "for") return !round && !plural;
  if (round || plural || number >= 2060) return /^(?:in|since|until|circa|year|early|late|mid|during|[(])$/.test(before) && !plural;
  return YEAR_PREPOSITION.test(before) && !/^(?:about|around|than|only|a|for|with|per|all|any)$/.test(before);
}

export const yearRules: readonly DateRule[] = [
  dateRule({
    id: "date/year-range",
    describe: "Two years joined by a dash or a stroke: each is a date.",
    patterns: ["( the years )? year=YEAR -|/ year2=YEAR", "year=YEAR -|/ two=TWO"],
    meaning(c) {
      const year = c.number("year");
      const text = c.reading.document.slice(c.first, c.last);
      const spaced = /\s/.test(text);
      if (
        /\s[/]|[/]\s/.test(text) ||
        (spaced && /\S[-–]|[-–]\S/.test(text)) ||
        /^[-–/:.$£€#]$/.test(wordBefore(c.reading, c.first)) ||
        /^[-–/%]$/.test(wordAfter(c.reading, c.last))
      )
        return null;
      const year2 = Number.isNaN(c.number("two"))
        ? c.number("year2")
        : Math.floor(year / 100) * 100 + c.number("two") + (c.number("two") < year % 100 ? 100 : 0);
      // 1998/99 is a season, 1984/15 a number
      if (year2 <= year || year2 - year > 300 || (text.includes("/") && year2 !== year + 1)) return null;
      if (!Number.isNaN(c.number("two")) && ((spaced && !/[–—]/.test(text)) || year2 - year > 60)) return null;
      if (isNearMiss(yearNearMisses, new Place(c.reading, c.first, c.last))) return null;
      return [
        { first: c.first, last: c.token("year"), meaning: { kind: "year", year: { year } } },
        { first: c.last, last: c.last, meaning: { kind: "year", year: { year: year2 }, closing: true } },
      ];
    },
    examples: [
      { text: "the war of [1912]-[1913] and", value: "1912" },
      { text: "in [1998]-[99] the club", value: "1998" },
    ],
    nonExamples: ["call 1800-2000-555", "1990-1850"],
  }),
  dateRule({
    id: "date/year",
    describe: "A year in four digits where the words around it speak of time.",
    patterns: ["year=YEAR"],
    meaning: (c) => (isYear(c.reading, c.first, c.last) ? { kind: "year", year: { year: c.number("year") } } : null),
    examples: [
      { text: "founded in [1984] by two sisters", value: "1984" },
      { text: "won the [2012] election", value: "2012" },
      { text: "off the market until at least [2015], she", value: "2015" },
      { text: "carved around [1850], the", value: "1850" },
    ],
    nonExamples: ["some 2000 people", "paid $1999", "2000 troops", "about 1500 villages", "No. 1976"],
  }),
  dateRule({
    id: "date/the-year",
    describe: "The year with its number, in digits or words.",
    patterns: ["the year year=YEAR|YEARW|INT", "year=YEARW"],
    meaning(c) {
      const year = c.number("year");
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      if (/^(?:people|men|women|troops|dollars|miles|feet|tons|pounds)$/.test(after)) return null;
      const bare = c.token("year") === c.first;
      if (bare && (year % 100 === 0 || (year >= 2000 && !/^(?:in|since|by|of|until|from|early|late|to|for|before|after)$/.test(before))))
        return null;
      // "in the year 71", but "the year 8 pupils"
      if (year < 1000 && (year < 1 || !/^(?:in|since|by|of|until|from|before|after|to)$/.test(before) || /^\p{Ll}+s$/u.test(after)))
        return null;
      return year < 2200 ? { kind: "year", year: { year } } : null;
    },
    examples: [
      { text: "by [the year 2030] most of", value: "2030" },
      { text: "it was [nineteen ninety-six] then", value: "1996" },
      { text: "since [the year two thousand] it", value: "2000" },
      { text: "built in [the year 71] by", value: "0071" },
    ],
    nonExamples: ["twenty ten-year-olds", "in the year 8 lessons"],
  }),
  dateRule({
    id: "date/short-year",
    describe: "A year of two digits after an apostrophe.",
    patterns: ["in|of|since|by|and|to|for|early|late|until|summer|spring|fall|winter|before|after|from|class ' TWO"],
    meaning(c) {
      const { document } = c.reading;
      const n = c.reading.numbers[c.last]!;
      if (document.tokens.end[c.last - 1] !== document.tokens.start[c.last]) return null;
      return [{ first: c.last - 1, last: c.last, meaning: { kind: "shortYear", two: n } }];
    },
    examples: [{ text: "back in ['68] it", value: "1968" }],
    nonExamples: ["in 68 cases"],
  }),
  dateRule({
    id: "date/fiscal-year",
    describe: "A fiscal year by its number.",
    patterns: ["the? FISCAL year? year=YEAR", "FISCAL year? ' two=TWO", "fy=FYEAR", "the? FISCAL year? year=YEAR - TWO"],
    meaning(c) {
      const year = c.has("two")
        ? 1900 + c.number("two") + (c.number("two") < 40 ? 100 : 0)
        : c.has("fy")
          ? c.number("fy")
          : c.number("year");
      return { kind: "year", year: { year: year < 100 ? year + (year < 40 ? 2000 : 1900) : year } };
    },
    examples: [
      { text: "the budget for [fiscal 2004] grew", value: "2004" },
      { text: "losses in [FY2017] doubled", value: "2017" },
    ],
  }),
];
