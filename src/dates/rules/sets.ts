/** Times that come again: daily, every Monday, twice a year. */

import { CAPITAL } from "../../text/tokens.js";
import { durationValue } from "../duration.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { DAY_PARTS } from "../vocabulary.js";

const FREQUENCY = ["P1D", "P1D", "P1W", "P2W", "P1M", "P3M", "P1Y", "P1Y", "P1Y", "PT1H", "P2W", "P6M", "P2Y", "P2M"];

export const setRules: readonly DateRule[] = [
  dateRule({
    id: "date/frequency",
    describe: "Daily, weekly, annual.",
    patterns: ["often=FREQUENCY"],
    meaning(c) {
      const { document } = c.reading;
      const word = c.word("often");
      if (document.isCapital(c.first) && !document.is(c.first, 256)) return null;
      const after = wordAfter(c.reading, c.last);
      const before = wordBefore(c.reading, c.first);
      if (document.isCapital(c.first) && /^[\p{Lu}]/u.test(document.slice(Math.min(c.last + 1, document.tokens.count - 1)))) return null;
      if (/^(?:newspaper|newspapers|paper|papers|magazine|magazines|tabloid|tabloids|newsweekly)$/.test(after)) return null;
      if (word === "weekly" && /^(?:the|a|an|business|news|german)$/.test(before) && !/^\p{Ll}/u.test(after)) return null;
      if (
        /^(?:daily|weekly|monthly|quarterly)$/.test(word) &&
        /^(?:the|a|an|s|’s|'s|based|language|leading|influential|liberal|conservative)$/.test(before) &&
        (document.isCapital(c.last + 1) || /^[,.]$/.test(after))
      )
        return null;
      // dividends and rates are paid quarterly: money, not time
      if (word === "quarterly") return null;
      if (
        /^annual/.test(word) &&
        /^(?:sales|revenue|revenues|dividend|dividends|rate|rates|interest|earnings|profit|profits|income|salary|turnover|output|capacity|production|growth|inflation|percentage|pace|cost|costs|budget|volume|yield|yields)$/.test(
          after,
        )
      )
        return null;
      if (
        /^(?:annually|daily|monthly|weekly|yearly)$/.test(word) &&
        (/^(?:%|percent|units|tons|barrels)$/.test(before) || /^(?:volume|turnover|dividend|dividends|trading)$/.test(after))
      )
        return null;
      return { kind: "fixed", type: "SET", value: FREQUENCY[c.number("often")] ?? "P1D" };
    },
    examples: [
      { text: "flights leave [daily] from", value: "P1D" },
      { text: "the [annual] meeting of", value: "P1Y" },
    ],
    nonExamples: ["wrote the Daily Bugle", "the daily newspaper"],
  }),
  dateRule({
    id: "date/every",
    describe: "Every day, each year, every two weeks, every other month.",
    patterns: [
      "EVERY EXTRA? unit=UNIT",
      "EVERY n=NUM unit=UNITS|UNIT",
      "EVERY n=NUM to|or NUM unit=UNITS",
      "EVERY n=ORD unit=UNIT",
      "every other=other unit=UNIT",
      "n=once|twice|thrice a|an|each|every|per unit=UNIT",
      "NUM times a|an|each|every|per unit=UNIT",
      "once EVERY n=NUM unit=UNITS",
      "once every other=other unit=UNIT",
    ],
    meaning(c) {
      const unit = c.unit("unit");
      if (c.word("unit") === "second") return null;
      if (c.word("unit") === "season") return null;
      const n = c.has("other")
        ? 2
        : Number.isNaN(c.number("n")) || c.reading.numbers[c.token("n")] === -1
          ? 1
          : /^(?:once|twice|thrice)$/.test(c.word("n"))
            ? 1
            : c.number("n");
      return { kind: "fixed", type: "SET", value: unit === "WE" ? "XXXX-WXX-WE" : durationValue(n, unit) };
    },
    examples: [
      { text: "walks [every day] to", value: "P1D" },
      { text: "meets [twice a year] in", value: "P1Y" },
      { text: "votes [every four years] on", value: "P4Y" },
      { text: "runs [every other week] until", value: "P2W" },
    ],
    nonExamples: ["every second counts"],
  }),
  dateRule({
    id: "date/per-unit",
    describe: "A rate: per month, so many times a day.",
    patterns: ["per unit=UNIT", "times a unit=day|week|month|year"],
    meaning(c) {
      if (c.word("unit") === "second") return null;
      const value = { kind: "fixed", type: "SET", value: durationValue(1, c.unit("unit")) } as const;
      return c.reading.document.lower(c.first) === "per" ? value : [{ first: c.first + 1, last: c.last, meaning: value }];
    },
    examples: [
      { text: "rang many times [a day] for", value: "P1D" },
      { text: "costs 40 euros [per month] now", value: "P1M" },
    ],
    nonExamples: ["for a year", "kilometres per second"],
  }),
  dateRule({
    id: "date/every-weekday",
    describe: "Every Monday, Tuesday nights, each July, on Sundays.",
    patterns: [
      "EVERY weekday=WEEKDAY part=DAY_PART?",
      "weekday=WEEKDAYS",
      "weekday=WEEKDAY|WEEKDAYS part=DAY_PARTS",
      "EVERY month=MONTH",
      "EVERY season=SEASON",
      "EVERY daypart=DAY_PART",
      "EVERY other weekday=WEEKDAY",
    ],
    meaning(c) {
      const part = c.has("part") ? (DAY_PARTS[c.number("part") - 1] ?? "") : "";
      if (c.has("month")) return { kind: "fixed", type: "SET", value: `XXXX-${String(c.number("month")).padStart(2, "0")}` };
      if (c.has("season")) return { kind: "fixed", type: "SET", value: `XXXX-${["SP", "SU", "FA", "WI"][c.number("season") - 1]}` };
      if (c.has("daypart")) return { kind: "fixed", type: "SET", value: `XXXX-XX-XX${DAY_PARTS[c.number("daypart") - 1] ?? ""}` };
      if (!c.reading.document.is(c.token("weekday"), CAPITAL)) return null;
      return { kind: "fixed", type: "SET", value: `XXXX-WXX-${c.number("weekday")}${part}` };
    },
    examples: [
      { text: "sings [every Monday] at", value: "XXXX-WXX-1" },
      { text: "open on [Saturdays] only", value: "XXXX-WXX-6" },
      { text: "airs [Tuesday nights] on", value: "XXXX-WXX-2TNI" },
    ],
  }),
];
