/** Sieves for what is built on another date: hours of a day, the week of a day. */
import { addDays, isoDate } from "../calendar.js";
import { referenceOf } from "../context.js";
import { dayValue, firstDay, unitValue } from "../units.js";
import { type DateSieve, date } from "./sieve.js";

export const time: DateSieve = {
  id: "date/time",
  describe: "A time of day, of the day beside it or the day spoken of.",
  examples: [{ text: "at [8 p.m.] on", value: "2012-03-01T20:00", documentDate: "2012-03-01" }],
  resolve(mention, context) {
    const { meaning } = mention.features;
    if (meaning.kind !== "time") return null;
    const of = meaning.of ? context.resolve(meaning.of, mention, context) : null;
    if (meaning.of)
      return {
        type: "TIME",
        value:
          of?.value && /^(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d)$/.test(of.value)
            ? of.value + meaning.time
            : `XXXX-XX-XX${meaning.time}`,
      };
    const day = context.narrative ? context.lastDay : (context.lastDay ?? context.today);
    return { type: "TIME", value: `${day ? isoDate(day) : "XXXX-XX-XX"}${meaning.time}` };
  },
};

export const fromDay: DateSieve = {
  id: "date/from-day",
  describe: "The week of a day, a weekday of last week, a week from Monday.",
  examples: [{ text: "in [the week of March 2] they", value: "2020-W10", documentDate: "2020-03-20" }],
  resolve(mention, context) {
    const { meaning } = mention.features;
    if (meaning.kind !== "from") return null;
    const value = context.resolve(meaning.of, mention, context)?.value ?? null;
    const reference = value ? referenceOf(value) : null;
    const day = reference && firstDay(reference);
    if (!day) return date(null);
    if (meaning.unit === "W" && meaning.count === 0) return date(unitValue(day, "W", 0));
    return date(dayValue(addDays(day, meaning.count * (meaning.unit === "W" ? 7 : 1))));
  },
};
