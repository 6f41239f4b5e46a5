/** Sieves for what is counted from the document's day: today, last year, a weekday. */
import { addDays, weekdayOf } from "../calendar.js";
import type { Context } from "../context.js";
import { read } from "../reading.js";
import { tenseAt } from "../tense.js";
import { dayValue, offsetValue, unitValue } from "../units.js";
import { codeOf, codesOf, HYPHEN_CODE } from "../vocabulary.js";
import { yearBefore } from "./anaphoric.js";
import { type DateSieve, date } from "./sieve.js";

export const deictic: DateSieve = {
  id: "date/deictic",
  describe: "Counted from the document's day: today, last year, two weeks ago.",
  examples: [{ text: "he left [yesterday] for", value: "2012-02-29", documentDate: "2012-03-01" }],
  resolve(mention, context) {
    const { meaning } = mention.features;
    if (meaning.kind === "unit" && meaning.from === "document") {
      const { today } = context;
      if (!today) return date(meaning.unit === "D" && meaning.shift === 0 ? "PRESENT_REF" : null);
      return date(unitValue(today, meaning.unit, meaning.shift));
    }
    if (meaning.kind === "offset" && meaning.from === "document") {
      const { count, unit, sign } = meaning;
      if (count === null) return date(sign < 0 ? "PAST_REF" : "FUTURE_REF");
      const compared = sign < 0 && count === 1 && unit === "Y" ? yearBefore(mention, context) : null;
      if (compared) return compared;
      const { today } = context;
      if (!today) return date(null);
      return date(offsetValue(today, unit, count * sign));
    }
    return null;
  },
};

const RANGE = new Set([HYPHEN_CODE, ...["to", "through", "until"].map(codeOf)]);
const WEEKDAYS = new Set(codesOf("WEEKDAY"));

/** True when a weekday and "to" stand before the token. */
function closesRange(context: Context, first: number): boolean {
  const { codes } = read(context.document);
  return first >= 2 && RANGE.has(codes[first - 1]!) && WEEKDAYS.has(codes[first - 2]!);
}

export const weekday: DateSieve = {
  id: "date/weekday",
  describe: "A weekday: the next after will and shall, else the last one, the document's day included.",
  examples: [{ text: "they met [Monday] in", value: "2012-02-27", documentDate: "2012-03-01" }],
  resolve({ features: { meaning, first, last } }, context) {
    if (meaning.kind !== "weekday") return null;
    // "Monday to Friday": the second follows the first
    if (meaning.shift === undefined && context.lastDay && closesRange(context, first)) {
      const ahead = (meaning.weekday - weekdayOf(context.lastDay) + 7) % 7;
      return date(dayValue(addDays(context.lastDay, ahead)), "end of a range");
    }
    const told = meaning.from === "mention" || context.narrative;
    const base = told ? (context.lastDay ?? (meaning.from === "mention" ? context.today : null)) : context.today;
    if (!base) return date(`XXXX-WXX-${meaning.weekday}`);
    const back = (weekdayOf(base) - meaning.weekday + 7) % 7;
    const { shift } = meaning;
    if (shift === -1) return date(dayValue(addDays(base, -(back || 7))), "last");
    if (shift === 1) return date(dayValue(addDays(base, 7 - back)), "next");
    const future = tenseAt(context.document, first, last) === "future";
    if (shift === 0 && meaning.from !== "mention")
      return date(dayValue(addDays(base, future || back === 0 ? (7 - back) % 7 : -back)), future ? "future tense" : "this");
    return date(dayValue(addDays(base, future ? (7 - back) % 7 : -back)), future ? "future tense" : "most recent");
  },
};
