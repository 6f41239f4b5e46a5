/** What a date expression says before it is counted from anything: the answer of the rules, the question of the sieves. */
import type { Mod, TimexType } from "./timex.js";

/** D day, W week, WE weekend, FN fortnight, M month, Q quarter, H half, S season, Y year, DE decade, CE century, ML millennium; TS, TM, TH second, minute, hour. */
export type Unit = "TS" | "TM" | "TH" | "D" | "W" | "WE" | "FN" | "M" | "Q" | "HY" | "S" | "Y" | "DE" | "CE" | "ML";

/** -1 last, 0 this, 1 next. */
export type Shift = number;

/** A year as the text names it: a number, or relative to the document ("last year") or to the mention before ("the following year"). */
export type YearRef = { readonly year: number } | { readonly shift: Shift; readonly from: "document" | "mention" };

/** Two joined by "from … to", "between … and": their tokens, and whether this is the second. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly closes: boolean;
}

export type Meaning =
  /** Complete in itself: a duration, a set, PRESENT_REF, a century. */
  | { readonly kind: "fixed"; readonly type: TimexType; readonly value: string | null }
  | {
      readonly kind: "day";
      readonly month: number;
      readonly day: number;
      readonly year: YearRef | null;
      readonly shift?: Shift;
      readonly range?: Range;
    }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly year: YearRef | null;
      readonly shift?: Shift;
      readonly from?: "mention";
      readonly range?: Range;
    }
  /** `closing`: the second year of a range. */
  | { readonly kind: "year"; readonly year: YearRef; readonly closing?: boolean }
  /** A quarter, half or season of a year. */
  | {
      readonly kind: "part";
      readonly part: string;
      readonly year: YearRef | null;
      readonly shift?: Shift;
      readonly from?: "mention";
      readonly adjective?: boolean;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift?: Shift; readonly from?: "document" | "mention" }
  /** The second week of June; n -1 is the last. */
  | { readonly kind: "weekOfMonth"; readonly n: number; readonly month: number; readonly year: YearRef | null }
  /** The first Sunday in September; n -1 is the last. */
  | { readonly kind: "nthWeekday"; readonly n: number; readonly weekday: number; readonly month: number; readonly year: YearRef | null }
  | { readonly kind: "holiday"; readonly holiday: number; readonly year: YearRef | null; readonly shift?: Shift }
  /** this, last, next week, month, year … */
  | { readonly kind: "unit"; readonly unit: Unit; readonly shift: Shift; readonly from: "document" | "mention" }
  /** N units ago, later; count null when it is not known (several, a few). */
  | {
      readonly kind: "offset";
      readonly unit: Unit;
      readonly count: number | null;
      readonly sign: 1 | -1;
      readonly from: "document" | "mention";
    }
  /** that day, the quarter, the same period. */
  | { readonly kind: "anaphor"; readonly unit: Unit | "PERIOD"; readonly shift?: Shift }
  /** the 12th; the second day of a range. */
  | { readonly kind: "dayOfMonth"; readonly day: number; readonly next?: boolean }
  /** 1995-96: the second year. */
  | { readonly kind: "shortYear"; readonly two: number }
  /** 11/09/2001: two readings, the locale decides. */
  | { readonly kind: "numeric"; readonly a: number; readonly b: number; readonly year: number | null }
  /** A time of day: "T15:00", "TNI"; of a day named beside it, or else of the day spoken of. */
  | { readonly kind: "time"; readonly time: string; readonly of: Meaning | null }
  /** "the day before [B]", "a week after [B]" and the like, once B is merged in. */
  | { readonly kind: "from"; readonly unit: Unit; readonly count: number; readonly of: Meaning };

export interface DateFeatures {
  readonly meaning: Meaning;
  readonly mod?: Mod;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
}
