/** Times that come again: daily, every Monday, twice a year. */
import { dateRule, type DateRule, wordAfter, wordBefore } from "../rule.js";
import { DAY_PARTS } from "../vocabulary.js";
import { durationValue } from "../duration.js";
import { CAPITAL } from "../../text/tokens.js";

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
      if (/^(?:daily|weekly|monthly|quarterly)$/.test(word) && /^(?:the|a|an|s|’s|'s|based|language|leading|influential|liberal|conservative)$/.test(before) && (document.isCapital(c.last + 1) || /^[,.]$/.test(after))) return null;
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
    patterns: ["EVERY EXTRA? unit=UNIT", "EVERY n=NUM unit=UNITS|UNIT", "EVERY n=ORD unit=UNIT", "every other=other unit=UNIT", "n=once|twice|thrice a|an|each|every|per unit=UNIT", "NUM times a|an|each|every|per unit=UNIT", "once EVERY n=NUM unit=UNITS", "once every other=other unit=UNIT"],
    meaning(c) {
      const unit = c.unit("unit");
      if (c.word("unit") === "second") return null;
      if (c.word("unit") === "season") return null;
      const n = c.has("other") ? 2 : Number.isNaN(c.number("n")) || c.reading.numbers[c.token("n")] === -1 ? 1 : /^(?:once|twice|thrice)$/.test(c.word("n")) ? 1 : c.number("n");
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
    describe: "A rate: a day, per month.",
    patterns: ["per unit=UNIT", "a|an unit=hour|day|week|month|year"],
    meaning(c) {
      const before = wordBefore(c.reading, c.first);
      const { tokens } = c.reading.document;
      if (c.reading.document.lower(c.first) === "per") return /^(?:second)$/.test(c.word("unit")) ? null : { kind: "fixed", type: "SET", value: durationValue(1, c.unit("unit")) };
      const after = wordAfter(c.reading, c.last);
      if (/^(?:ago|earlier|later|before|after|and|or|hence)$/.test(after)) return null;
      const number = c.first > 0 && (tokens.kind[c.first - 1] === 2 || /^(?:million|billion|percent|%|dollars|barrels|bpd|tons|tonnes|euros|pounds|cents|times|miles|people|hours|days|games|gallons|calories|meals|patients|cases|liters|visitors|passengers|flights|units|vehicles|cars)$/.test(before));
      if (after === "from" && /^(?:now|today)$/.test(wordAfter(c.reading, c.last, 2))) return null;
      return number ? { kind: "fixed", type: "SET", value: durationValue(1, c.unit("unit")) } : null;
    },
    examples: [
      { text: "pumps 300,000 barrels [a day] from", value: "P1D" },
      { text: "costs 40 euros [per month] now", value: "P1M" },
    ],
    nonExamples: ["for a year", "a day of rest"],
  }),
  dateRule({
    id: "date/every-weekday",
    describe: "Every Monday, Tuesday nights, each July, on Sundays.",
    patterns: ["EVERY weekday=WEEKDAY part=DAY_PART?", "weekday=WEEKDAYS", "weekday=WEEKDAY|WEEKDAYS part=DAY_PARTS", "EVERY month=MONTH", "EVERY season=SEASON", "EVERY daypart=DAY_PART", "EVERY other weekday=WEEKDAY"],
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
