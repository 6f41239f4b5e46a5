/** Weekdays. */
import { CAPITAL, WORD } from "../../text/tokens.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { codesOf, INT } from "../vocabulary.js";

const MONTHS = new Set(codesOf("MONTH"));

export const weekdayRules: readonly DateRule[] = [
  dateRule({
    id: "date/weekday",
    describe: "A weekday: the last one up to the document's day, the next one after will and shall.",
    patterns: ["weekday=WEEKDAY"],
    meaning(c) {
      const { document } = c.reading;
      const i = c.first;
      const short = document.tokens.end[i]! - document.tokens.start[i]! < 6;
      if (!document.isCapital(i)) return short ? null : { kind: "weekday", weekday: c.number("weekday") };
      const after = wordAfter(c.reading, i);
      const before = wordBefore(c.reading, i);
      // "Sun", "Sat", "Wed" without a point are words and names
      if (short && !document.slice(i).endsWith(".") && document.lower(i).length < 5) {
        if (
          !/^(?:on|last|next|since|by|until|[(,–—-])$/.test(before) &&
          !/^(?:[,)–—-]|\d.*|at|morning|night|evening|afternoon)$/.test(after)
        )
          return null;
        if (/^(?:sun|sat|mon|wed)$/.test(document.lower(i))) {
          if (!/^(?:[,)–—-]|\d.*|at|morning|night|evening|afternoon)$/.test(after)) return null;
          // "Sun, Intel and others"
          if (after === "," && c.reading.codes[i + 2] !== INT && !MONTHS.has(c.reading.codes[i + 2]!)) return null;
        }
      }
      const capitalNext =
        i + 1 < document.tokens.count &&
        document.tokens.sentence[i + 1] === document.tokens.sentence[i] &&
        document.tokens.kind[i + 1] === WORD &&
        document.is(i + 1, CAPITAL);
      if (
        capitalNext &&
        /^(?:times|telegraph|mirror|herald|express|mail|post|independent|observer|tribune|review|business|people|standard|world)$/.test(
          after,
        )
      )
        return null;
      if (capitalNext && /^(?:night)$/.test(after) && /^(?:live|football)$/.test(wordAfter(c.reading, i, 2)) && document.isCapital(i + 2))
        return null;
      if (
        /^(?:black|super|ash|palm|bloody|cyber|good|holy|shrove|easter|fat|maundy|giving|red|man|casual)$/.test(before) &&
        document.isCapital(i - 1)
      )
        return null;
      return { kind: "weekday", weekday: c.number("weekday") };
    },
    examples: [
      { text: "the council said [Tuesday] that", value: "2024-03-12", documentDate: "2024-03-14" },
      { text: "she will speak on [Saturday] in Oslo", value: "2024-03-16", documentDate: "2024-03-14" },
    ],
    nonExamples: ["told the Sunday Times", "under the hot Sun of May", "Sun, the maker of screens, fell"],
  }),
  dateRule({
    id: "date/weekday-shift",
    describe: "Last, next, this weekday.",
    patterns: [
      "shift=last|past weekday=WEEKDAY",
      "shift=next|coming weekday=WEEKDAY",
      "this shift=past|coming|last|next? weekday=WEEKDAY",
      "the? shift=previous|preceding weekday=WEEKDAY",
      "the? shift=following weekday=WEEKDAY",
      "that weekday=WEEKDAY",
      "the weekday=WEEKDAY before last",
    ],
    meaning(c) {
      const weekday = c.number("weekday");
      const shift = c.word("shift");
      const head = c.reading.document.lower(c.first);
      if (head === "that" && c.word("weekday").length < 4) return null;
      if (wordAfter(c.reading, c.token("weekday")) === "before")
        return { kind: "from", unit: "W", count: -1, of: { kind: "weekday", weekday, shift: -1 } };
      if (/^(?:previous|preceding)$/.test(shift)) return { kind: "weekday", weekday, shift: -1, from: "mention" };
      if (shift === "following" || head === "that") return { kind: "weekday", weekday, shift: head === "that" ? 0 : 1, from: "mention" };
      return { kind: "weekday", weekday, shift: head === "this" && !shift ? 0 : /^(?:last|past)$/.test(shift) ? -1 : 1 };
    },
    examples: [
      { text: "they met [last Friday] for", value: "2024-03-08", documentDate: "2024-03-14" },
      { text: "opens [next Monday] with", value: "2024-03-18", documentDate: "2024-03-14" },
    ],
  }),
  dateRule({
    id: "date/nth-weekday",
    describe: "The first Sunday in September, the last Monday of May.",
    patterns: ["the? n=ORD|last weekday=WEEKDAY in|of month=MONTH ( ,? year=YEAR )?"],
    meaning(c) {
      const n = c.word("n") === "last" || c.number("n") === -1 ? -1 : c.number("n");
      return n > 5 || n === 0
        ? null
        : {
            kind: "nthWeekday",
            n,
            weekday: c.number("weekday"),
            month: c.number("month"),
            year: c.has("year") ? { year: c.number("year") } : null,
          };
    },
    examples: [
      { text: "they will meet on [the first Sunday in September] there", value: "2015-09-06", documentDate: "2015-08-20" },
      { text: "shut on [the last Monday of May 2015] as", value: "2015-05-25" },
    ],
    nonExamples: ["the ninth Sunday in May"],
  }),
  dateRule({
    id: "date/week-of-month",
    describe: "The second week of June, the last week of March.",
    patterns: ["the? n=ORD|last week of|in month=MONTH ( ,? year=YEAR )?"],
    meaning(c) {
      const n = c.word("n") === "last" || c.number("n") === -1 ? -1 : c.number("n");
      if (n > 5 || n === 0) return null;
      return { kind: "weekOfMonth", n, month: c.number("month"), year: c.has("year") ? { year: c.number("year") } : null };
    },
    examples: [
      { text: "in [the second week of June 2015] the", value: "2015-W24" },
      { text: "sales rose in [the last week of March] by", value: "2009-W13", documentDate: "2009-04-01" },
    ],
    nonExamples: ["the ninth week of May"],
  }),
  dateRule({
    id: "date/weekday-of-week",
    describe: "A weekday with the week it lies in.",
    patterns: [
      "weekday=WEEKDAY of? shift=LAST|NEXT|this week",
      "a week from|after weekday=WEEKDAY",
      "a week shift=ago weekday=WEEKDAY",
      "weekday=WEEKDAY week",
      "a week ago weekday=WEEKDAY",
    ],
    meaning(c) {
      const weekday = c.number("weekday");
      const shift = c.word("shift");
      if (shift === "")
        return wordBefore(c.reading, c.first) === "the" || !c.reading.document.isCapital(c.token("weekday"))
          ? null
          : { kind: "from", unit: "W", count: 1, of: { kind: "weekday", weekday, shift: 1 } };
      if (shift === "ago") return { kind: "from", unit: "W", count: -1, of: { kind: "weekday", weekday } };
      return { kind: "from", unit: "D", count: weekday - 1, of: { kind: "unit", unit: "W", shift: c.number("shift"), from: "document" } };
    },
    examples: [{ text: "on [Tuesday of last week] he", value: "2024-03-05", documentDate: "2024-03-14" }],
  }),
];
