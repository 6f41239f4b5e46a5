/** The sieve for what is counted from the mention before, and the quarter that a business report is about. */
import type { Mention } from "../../extractor.js";
import { type Day, weekdayOf } from "../calendar.js";
import { type Context, dayOf, type Reference, type Timex } from "../context.js";
import type { DateFeatures, Meaning, Unit } from "../meaning.js";
import { read } from "../reading.js";
import { tenseAt } from "../tense.js";
import { monthValue, yearValue } from "../timex.js";
import { FINENESS, fineness, firstDay, moveYear, offsetValue, unitValue } from "../units.js";
import { codesOf } from "../vocabulary.js";
import { type DateSieve, date } from "./sieve.js";

const MONTHS = new Set(codesOf("MONTH"));

/** What is left of "days later" when nobody says how many. */
const UNDERSPECIFIED: Partial<Record<Unit, string>> = { D: "XXXX-XX-XX", W: "XXXX-WXX", M: "XXXX-XX", Y: "XXXX" };

/** The day from which a unit of the mention before is counted, when that mention is fine enough. */
function baseFor(unit: Unit, context: Context): Day | null {
  const wanted = FINENESS[unit] ?? 4;
  const { last } = context;
  if (wanted >= 2.5) return context.lastDay ?? (context.narrative ? null : context.today);
  if (last && fineness(last) >= wanted) return firstDay(last);
  return context.narrative ? null : context.today;
}

/** Sentences after which the quarter of a report is forgotten. */
const FOCUS_REACH = 12;

/** The quarter that the report is about, when it was named not long before. */
function focusOf(mention: Mention<DateFeatures>, context: Context): Reference | null {
  const sentence = context.document.tokens.sentence[mention.features.first]!;
  return context.focus && sentence - context.focusSentence <= FOCUS_REACH ? context.focus : null;
}

/** "A year earlier" in a report on a quarter is that quarter of the year before; after "the first nine months" it is the year. */
export function yearBefore(mention: Mention<DateFeatures>, context: Context): Timex | null {
  const focus = focusOf(mention, context);
  if (!focus) return null;
  return date(context.wholeYear ? yearValue(focus.year - 1) : `${yearValue(focus.year - 1)}-${focus.part}`, "the quarter reported on");
}

function anaphor(meaning: Meaning & { kind: "anaphor" }, mention: Mention<DateFeatures>, context: Context): Timex {
  const { unit, shift } = meaning;
  const { last, today } = context;
  const focus = focusOf(mention, context);
  if (unit === "PERIOD") {
    const base = focus && shift !== 0 ? focus : (focus ?? last);
    if (!base) return date(shift !== undefined && shift > 1 ? yearValue(shift) : today ? yearValue(today.year + (shift ?? 0)) : null);
    const year = shift !== undefined && shift > 1 ? shift : base.year + (shift ?? 0);
    if (shift === 0) return date(last?.value ?? base.value, "mention before");
    if (base === focus && context.wholeYear) return date(yearValue(year), "period before");
    return date(
      base.part ? `${yearValue(year)}-${base.part}` : base.month ? monthValue(year, base.month) : yearValue(year),
      "period before",
    );
  }
  if (unit === "Q" || unit === "HY") {
    const ended = endedMonth(mention, context);
    if (focus) return date(focus.value, "quarter reported on");
    if (ended) return date(ended, "month it ended in");
    return date(today ? `${yearValue(today.year)}-QX` : null);
  }
  if (unit === "S") return date(last?.part && /^(?:SP|SU|FA|WI)$/.test(last.part) ? last.value : null);
  if (unit === "WE" && today && !context.narrative) {
    const ahead = /^(?:ahead of|before|for|until)$/.test(
      context.document
        .slice(
          Math.max(0, mention.features.first - (context.document.lower(Math.max(0, mention.features.first - 1)) === "of" ? 2 : 1)),
          Math.max(0, mention.features.first - 1),
        )
        .toLowerCase(),
    );
    const future = ahead || tenseAt(context.document, mention.features.first, mention.features.last) === "future";
    return date(unitValue(today, "WE", future || weekdayOf(today) >= 6 ? 0 : -1));
  }
  // in news "the year" is the document's, in a narrative the one told of; "that year" is the one told of in both
  const that = /\b(?:that|same)\b/i.test(mention.text);
  if (unit === "Y" && last && (context.narrative || that)) return date(yearValue(last.year), "mention before");
  if (unit === "Y" && that && last && last.year !== today?.year) return date(yearValue(last.year), "mention before");
  if (unit === "Y" && !today && !that) return date(null);
  if (unit === "Y" && today) return date(yearValue(focus && focus.year < today.year ? focus.year : today.year), "year of the document");
  const base =
    unit === "D" ? (dayOf(last) ?? context.lastDay ?? (context.narrative && !that ? null : today)) : baseFor(unit as Unit, context);
  return date(base ? unitValue(base, unit as Unit, 0) : null, "mention before");
}

/** "The quarter ended Sept. 30": the quarter of that month. */
function endedMonth(mention: Mention<DateFeatures>, { document, today }: Context): string | null {
  const { codes, numbers } = read(document);
  const i = mention.features.last + 1;
  if (!today || i + 1 >= codes.length || !/^end(?:ed|ing)$/.test(document.lower(i)) || !MONTHS.has(codes[i + 1]!)) return null;
  const month = numbers[i + 1]!;
  return `${yearValue(month > today.month ? today.year - 1 : today.year)}-Q${Math.max(1, Math.ceil((month - 1) / 3))}`;
}

export const anaphoric: DateSieve = {
  id: "date/anaphoric",
  describe: "Counted from the mention before: that day, the following year, two weeks later, the year-earlier quarter.",
  examples: [{ text: "in 1931 he won; [the following year] he", value: "1932" }],
  resolve(mention, context) {
    const { meaning } = mention.features;
    if (meaning.kind === "anaphor") return anaphor(meaning, mention, context);
    if (meaning.kind === "unit") {
      if (meaning.unit === "Y" && context.last) return date(yearValue(moveYear(context.last.year, meaning.shift)), "mention before");
      const base = baseFor(meaning.unit, context);
      return date(base ? unitValue(base, meaning.unit, meaning.shift) : null, "mention before");
    }
    if (meaning.kind === "offset") {
      const { count, unit, sign } = meaning;
      if (count === null) return date(UNDERSPECIFIED[unit] ?? null);
      const compared = sign < 0 && count === 1 && unit === "Y" ? yearBefore(mention, context) : null;
      if (compared) return compared;
      if (unit === "Y" && Number.isInteger(count) && context.last)
        return date(yearValue(moveYear(context.last.year, count * sign)), "mention before");
      const base = baseFor(unit, context);
      return date(base ? offsetValue(base, unit, count * sign) : null, "mention before");
    }
    return null;
  },
};
