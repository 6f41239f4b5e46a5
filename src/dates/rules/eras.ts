/** Decades, centuries, years before and after Christ. */
import { ALL_CAPS, WORD } from "../../text/tokens.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";

export const eraRules: readonly DateRule[] = [
  dateRule({
    id: "date/decade",
    describe: "A decade: 1990s, the '60s, the nineties.",
    patterns: ["the? decade=DECADE", "the? ' decade=DECADE", "the decade=DECADE_WORD", "early|mid|late -? words=DECADE_WORD"],
    meaning(c) {
      // the modifier joins later, with or without its article
      if (c.has("words"))
        return [{ first: c.last, last: c.last, meaning: { kind: "fixed", type: "DATE", value: `19${c.number("words") / 10}` } }];
      const n = c.number("decade");
      const { document } = c.reading;
      const before = wordBefore(c.reading, c.first);
      if (n > 99) {
        if (n < 1000 || n > 2099) return null;
        return { kind: "fixed", type: "DATE", value: n % 100 === 0 && n < 2000 ? String(n / 100) : String(n / 10) };
      }
      const the = document.lower(c.first) === "the";
      const mark = c.token("decade") > c.first && !/\w/.test(document.slice(c.token("decade") - 1));
      const modified = /^(?:early|late|mid|-)$/.test(before);
      // "in her 60s", "the low 80s", "temperatures in the 70s"
      if (/^(?:his|her|their|my|your|our|low|high|upper|lower)$/.test(before)) return null;
      if (!mark && !the && !modified && !/^(?:and|or|to|-)$/.test(before)) return null;
      if (/degrees|fahrenheit|percent/.test(wordAfter(c.reading, c.last))) return null;
      if (!mark && !document.is(c.last, 32) && /^(?:in|into)$/.test(before) && /^(?:his|her)$/.test(wordAfter(c.reading, c.last)))
        return null;
      return { kind: "fixed", type: "DATE", value: n < 20 ? `20${n / 10}` : `19${n / 10}` };
    },
    examples: [
      { text: "music of [the 1970s] and", value: "197" },
      { text: "in [the '60s] it was", value: "196" },
      { text: "since the mid-[nineties] it", value: "199" },
      { text: "[the nineties] were kind to", value: "199" },
    ],
    nonExamples: ["a man in his 60s", "highs in the low 80s"],
  }),
  dateRule({
    id: "date/century",
    describe: "A century by its number.",
    patterns: ["the? n=ORD -? century era=ERA?", "the? n=ORD -|and|to|or n2=ORD -? century|centuries"],
    meaning(c) {
      const n = c.number("n");
      const { document } = c.reading;
      if (
        n < 1 ||
        n > 30 ||
        (document.isCapital(c.last) &&
          document.isCapital(c.last + 1) &&
          document.tokens.kind[c.last + 1] === WORD &&
          !document.is(c.last, ALL_CAPS))
      )
        return null;
      const value = (m: number) => String(m - 1).padStart(2, "0");
      if (c.token("n2") >= 0) {
        const m = c.number("n2");
        if (m < 1 || m > 30) return null;
        return [
          { first: c.first, last: c.token("n2") - 2, meaning: { kind: "fixed", type: "DATE", value: value(n) } },
          { first: c.token("n2"), last: c.last, meaning: { kind: "fixed", type: "DATE", value: value(m) } },
        ];
      }
      const era = c.word("era");
      return { kind: "fixed", type: "DATE", value: era.startsWith("bc") ? `BC${value(n)}` : value(n) };
    },
    examples: [
      { text: "maps of [the 19th century] show", value: "18" },
      { text: "a [seventeenth-century] chapel", value: "16" },
    ],
    nonExamples: ["the 99th century mark", "a 20th Century Fox film"],
  }),
  dateRule({
    id: "date/era",
    describe: "A year before or after Christ.",
    patterns: ["year=INT era=ERA", "ad year=INT", "year=INT -|to|and year2=INT era=ERA"],
    meaning(c) {
      const year = c.number("year");
      const text = c.reading.document.slice(c.first, c.last);
      if (!/\b(?:B\.? ?C|A\.? ?D|BCE|CE|C\.E)/.test(text) || year < 1 || year > 9999) return null;
      const bc = /B\.?C/.test(text);
      if (!bc && year > 2199) return null;
      const yearOf = (n: number) => ({ kind: "year", year: { year: bc ? -n : n } }) as const;
      if (c.token("year2") >= 0) {
        return [
          { first: c.token("year"), last: c.token("year"), meaning: yearOf(year) },
          { first: c.token("year2"), last: c.last, meaning: yearOf(c.number("year2")) },
        ];
      }
      return yearOf(year);
    },
    examples: [
      { text: "fell in [146 BC] to", value: "BC0146" },
      { text: "a coin of [AD 79] found", value: "0079" },
    ],
    nonExamples: ["an ad 5 inches wide"],
  }),
];
