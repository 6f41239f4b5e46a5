/** Quarters, halves, seasons, weekends, the ends of years. */
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";

const SEASONS = ["SP", "SU", "FA", "WI"];

export const periodRules: readonly DateRule[] = [
  dateRule({
    id: "date/quarter",
    describe: "A quarter or half of a year.",
    patterns: [
      "the? FISCAL? n=ORD FISCAL? unit=quarter|half",
      "FISCAL? n=ORD - unit=quarter|half",
      "the? last|latter unit=half",
      "the? unit=QUARTERS",
      "the latest unit=quarter|half",
      "the n=ORD FISCAL quarter",
      "the? FISCAL? year=YEAR n=ORD -? unit=quarter|half",
      "the? n=ORD and|or|to n2=ORD unit=quarters|halves",
    ],
    meaning(c) {
      const { document } = c.reading;
      const after = wordAfter(c.reading, c.last);
      const after2 = wordAfter(c.reading, c.last, 2);
      const before = wordBefore(c.reading, c.first);
      const hyphen = document.slice(c.first, c.last).includes("-");
      if (c.has("unit") && !c.has("n")) {
        if (/^(?:last|latter)$/.test(document.lower(c.last - 1)))
          return after === "of" &&
            /^(?:the|this|last|next|\d{4}|'|’|fiscal)$/.test(after2) &&
            !/^(?:['’‘]|\d+s)$/.test(wordAfter(c.reading, c.last, 3))
            ? { kind: "part", part: "H2", year: null }
            : null;
        if (document.lower(c.token("unit")) === "quarter" || document.lower(c.token("unit")) === "half")
          return { kind: "anaphor", unit: "Q" };
        const n = c.number("unit");
        return { kind: "part", part: n > 10 ? `H${n - 10}` : `Q${n}`, year: null };
      }
      let n = c.number("n");
      const half = /^hal/.test(c.word("unit"));
      if (n === -1) n = half ? 2 : 4;
      if (c.has("n2"))
        return [
          { first: c.first, last: c.token("n"), meaning: { kind: "part", part: `Q${n}`, year: null } },
          { first: c.token("n2"), last: c.last, meaning: { kind: "part", part: `Q${c.number("n2")}`, year: null } },
        ];
      if (n < 1 || n > (half ? 2 : 4)) return null;
      // sport: the second half, the fourth quarter of a game
      if (
        half &&
        !/^(?:of|results?|profit|profits|earnings|net|sales|period|loss|losses|revenue|pretax|-)$/.test(after) &&
        !/^fiscal$/.test(document.lower(c.first))
      )
        return null;
      if (half && /^of$/.test(after) && !/^(?:the|this|last|next|\d{4}|'|’|fiscal|a)$/.test(after2)) return null;
      if (half && after === "of" && /^(?:the|a)$/.test(after2) && !/^(?:year|fiscal|\d{4}$)/.test(wordAfter(c.reading, c.last, 3)))
        return null;
      if (!half && /^(?:touchdown|field|comeback|goal|foul|point|points|drive|lead|rally|interception|fumble)$/.test(after)) return null;
      void before;
      return { kind: "part", part: `${half ? "H" : "Q"}${n}`, year: c.has("year") ? { year: c.number("year") } : null, adjective: hyphen };
    },
    examples: [
      { text: "profit for [the third quarter] fell", value: "1989-Q3", documentDate: "1989-10-25" },
      { text: "posted [second-quarter] sales of", value: "1989-Q2", documentDate: "1989-08-01" },
      { text: "cut costs in [Q3] and", value: "2019-Q3", documentDate: "2019-11-14" },
    ],
    nonExamples: ["scored in the second half", "a fifth quarter"],
  }),
  dateRule({
    id: "date/last-quarters",
    describe: "The year-earlier quarter, the year-ago period, the corresponding period.",
    patterns: [
      "the|its? comparable|corresponding|same? year - AGO|EARLIER n=ORD? FISCAL? unit=quarter|period|half|month|months",
      "the latest unit=period",
      "the? comparable|corresponding|same year - AGO|EARLIER n=ORD? FISCAL? unit=quarter|period|half|month",
      "the? comparable|corresponding|same|equivalent|similar|prior|identical n=ORD? unit=quarter|period|half|months|month shift=LAST year",
      "the? comparable|corresponding|same|equivalent|similar n=ORD? unit=quarter|period|half|month a? year AGO|EARLIER|before",
      "the unit=quarter a year AGO|EARLIER",
      "the? comparable|corresponding|same|equivalent n=ORD? unit=quarter|period|half|month|time of? shift=LAST year",
      "this unit=time shift=LAST|NEXT year",
      "the? comparable|corresponding|same|equivalent year=YEAR unit=quarter|period|half",
      "the year=YEAR unit=quarter|period",
      "the prior|previous|preceding - year unit=quarter|period|half",
      "shift=LAST year 's unit=quarter|period",
      "year - AGO|EARLIER",
    ],
    meaning(c) {
      if (c.has("shift") && c.number("shift") > 0) return { kind: "anaphor", unit: "PERIOD", shift: 1 };
      if (c.has("n") && c.word("unit") === "quarter") {
        const n = c.number("n");
        if (n < 1 || n > 4) return null;
        return { kind: "part", part: `Q${n}`, year: { shift: -1, from: "mention" } };
      }
      if (c.has("year")) return { kind: "anaphor", unit: "PERIOD", shift: c.number("year") };
      if (c.reading.document.lower(c.first + 1) === "latest") return { kind: "anaphor", unit: "PERIOD", shift: 0 };
      return { kind: "anaphor", unit: "PERIOD", shift: -1 };
    },
    examples: [{ text: "In the third quarter of 1989 profit beat that of [the year-earlier quarter] by", value: "1988-Q3" }],
  }),
  dateRule({
    id: "date/season",
    describe: "A season.",
    patterns: [
      "this|last|next|that|the|previous|following? past|coming|following|previous|next|same? season=SEASON year=YEAR?",
      "the? season=SEASON of? year=YEAR ( -|/ TWO )?",
      "the? season=SEASON of year=YEAR|YEARW",
      "season=SEASON ' two=TWO",
      "last|past|this|next? season=SEASON shift=before last",
    ],
    meaning(c) {
      const { document } = c.reading;
      const first = document.lower(c.first);
      const word = c.word("season");
      const i = c.token("season");
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      const part = SEASONS[c.number("season") - 1]!;
      if (c.has("year")) return { kind: "part", part, year: { year: c.number("year") } };
      if (c.has("two")) return { kind: "part", part, year: { year: 1900 + c.number("two") + (c.number("two") < 40 ? 100 : 0) } };
      const bare = i === c.first;
      if (/^(?:olympics?|games|palace|paralympics|[-])$/.test(after)) return null;
      if (bare) {
        if (document.isCapital(i) && !document.is(i, 256)) return null;
        if (
          /^(?:spring|fall|falls)$/.test(word) &&
          !/^(?:in|by|since|until|during|late|early|mid|before|through|between|and|or|till)$/.test(before)
        )
          return null;
        const pair = /^(?:and|or|to)$/.test(after) && /^(?:spring|summer|autumn|fall|winter)$/.test(wordAfter(c.reading, c.last, 2));
        if (
          !pair &&
          !/^(?:in|by|since|until|during|late|early|mid|before|through|between|and|or|for|of|throughout|from|to|till|each|every)$/.test(
            before,
          )
        )
          return null;
        if (word === "fall" && /^(?:from|of|to|in|below|short|and|out|over|by|on|into|for|through)$/.test(after)) return null;
        if (word === "spring" && /^(?:from|to|up|water|of)$/.test(after)) return null;
        return { kind: "part", part, year: null };
      }
      if (/^(?:fall|spring)$/.test(word) && first === "the") {
        if (!/^(?:in|by|since|until|during|of|through|for|throughout|before|after|late|early|mid|from|to|over)$/.test(before)) return null;
        if (word === "fall" && after === "of") return null;
      }
      if (first === "the" && /^(?:of)$/.test(after)) return { kind: "part", part, year: null };
      if (first === "this" && i > c.first + 1)
        return { kind: "part", part, year: null, shift: document.lower(c.first + 1) === "past" ? -1 : 1 };
      if (first === "this") return { kind: "part", part, year: null, shift: 0 };
      if (first === "that") return { kind: "part", part, year: null, shift: 0, from: "mention" };
      if (first === "the" && i > c.first + 1)
        return {
          kind: "part",
          part,
          year: null,
          shift: /^(?:next|coming|following)$/.test(document.lower(c.first + 1))
            ? 1
            : /^(?:previous|past)$/.test(document.lower(c.first + 1))
              ? -1
              : 0,
          from: "mention",
        };
      const mod = document.lower(i - 1);
      if (/^(?:last|previous|past)$/.test(mod)) return { kind: "part", part, year: null, shift: -1 };
      if (/^(?:next|coming|following)$/.test(mod)) return { kind: "part", part, year: null, shift: 1 };
      return { kind: "part", part, year: null };
    },
    examples: [
      { text: "opens [this summer] in", value: "2015-SU", documentDate: "2015-04-10" },
      { text: "during [the winter of 1962] it", value: "1962-WI" },
      { text: "it fell [last fall] after", value: "2014-FA", documentDate: "2015-04-10" },
    ],
    nonExamples: ["prices fall again", "a hot spring nearby"],
  }),
  dateRule({
    id: "date/year-end",
    describe: "Year-end, the end of the year, month's end.",
    patterns: ["the? unit=month|year 's end", "year - end", "year end", "end - of - year"],
    meaning(c) {
      if (/^(?:to|of)$/.test(wordAfter(c.reading, c.last)) && c.last === c.first + 1) return null;
      if (c.word("unit") === "month") return [{ first: c.first, last: c.last, meaning: { kind: "anaphor", unit: "M" }, mod: "END" }];
      if (c.reading.document.slice(c.first, c.last).includes("-")) return { kind: "part", part: "END", year: null };
      return [{ first: c.first, last: c.last, meaning: { kind: "unit", unit: "Y", shift: 0, from: "document" }, mod: "END" }];
    },
    examples: [{ text: "by [year-end] the debt", value: "1989-12-31", documentDate: "1989-10-25" }],
    nonExamples: ["the end is near"],
  }),
];
