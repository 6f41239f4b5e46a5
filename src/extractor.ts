/** The contract of a room: rules find mentions, refiners tidy them, sieves say what each denotes. */
import type { Document } from "./text/document.js";
import type { Span } from "./text/span.js";

/** The five kinds of result, in the order in which they are printed. */
export const KINDS = ["people", "countries", "organizations", "dates", "quotes"] as const;
export type Kind = (typeof KINDS)[number];

/**
 * A sentence with the span marked: "after [Sept. 11, 2001], when". Brackets of the sentence itself are written \[ \].
 * `value` is what the mention denotes (a code, a TIMEX3 value, a speaker) where the step decides it.
 */
export interface Example {
  readonly text: string;
  readonly value?: string | null;
  readonly documentDate?: string;
}

/** What rules, refiners and sieves have in common: a name, a line of description and a proof. */
export interface Step {
  /** "date/month-day-year": shown by --explain and by `entities rules`. */
  readonly id: string;
  /** One line for a person who reads the table of rules. */
  readonly describe: string;
  readonly examples: readonly [Example, ...Example[]];
  /** Looks like it, is not. */
  readonly nonExamples?: readonly string[];
}

/** One place in the text that refers to something, and the rule that found it. */
export interface Mention<F = unknown> extends Span {
  readonly kind: Kind;
  readonly text: string;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** Short strings that say what spoke for it. */
  readonly evidence: readonly string[];
  readonly features: F;
}

/** What a rule finds: a span, and what the rule knows of it. */
export type Found<F> = Span & { readonly features: F; readonly evidence?: readonly string[] };

export interface Rule<F> extends Step {
  find(document: Document): Iterable<Found<F>>;
}

export interface Refiner<F> extends Step {
  refine(mentions: readonly Mention<F>[], document: Document): readonly Mention<F>[];
}

/** `resolve` answers null to pass the mention to the next sieve. */
export interface Sieve<F, Context, Answer> extends Step {
  resolve(mention: Mention<F>, context: Context): Answer | null;
}

/** A room: these lists under one name. Sieves differ in what they answer, so each room calls its own. */
export interface Extractor<F> {
  readonly kind: Kind;
  readonly rules: readonly Rule<F>[];
  readonly refiners: readonly Refiner<F>[];
}
