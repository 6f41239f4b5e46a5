/** Which of several clauses governs what is said. */
import { F } from "../lexicon/flags.js";
import type { Parsed } from "./attribution.js";
import type { Clause } from "./clauses.js";
import type { Phrase } from "./phrases.js";
import { T } from "./tags.js";

/** Documents that have words of their own. */
const DOCUMENT =
  /^(?:report|statement|letter|study|book|memo|email|document|article|ad|poster|banner|text|note|law|order|ruling|bill|paper|post|tweet|message|sign|survey|review|contract|plan)s?$/;

/** The phrase is somebody, or a document. */
export function maySpeak({ phrases, frame }: Parsed, { kind, head }: Phrase): boolean {
  if (kind === "pronoun") return frame.word[head] !== "it" && frame.word[head] !== "they";
  if (kind !== "noun") return true;
  return (
    phrases.has(head, F.ROLE) ||
    phrases.has(head, F.TITLE) ||
    phrases.has(head, F.RELATION) ||
    phrases.has(head, F.ORG_HEAD) ||
    phrases.has(head, F.CUE_NOUN) ||
    DOCUMENT.test(frame.word[head]!)
  );
}

/** No quotation, colon or semicolon between two items. */
export function clear(parsed: Parsed, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = parsed.frame.tag[i]!;
    if (t === T.quote || t === T.colon || t === T.semicolon) return false;
  }
  return true;
}

/**
 * The clause that stands behind a clause inside what is said: "Roe said she expects", "Roe says the plan targets".
 * Annotators and readers name the outer speaker, unless somebody else is said to have spoken.
 */
export function outermost(parsed: Parsed, inner: Clause): Clause {
  let clause = inner;
  for (let guard = 0; guard < 4; guard++) {
    const { subject } = clause;
    if (!subject || clause.form === "inverted") return clause;
    const outer = parsed.clauses.findLast(
      (c) =>
        c.verb < Math.min(subject.from, clause.verb) &&
        c.subject &&
        c.subject !== subject &&
        c.strength === 3 &&
        (c.form === "finite" || c.form === "participle"),
    );
    if (!outer || !clear(parsed, outer.verb, subject.from)) return clause;
    for (let i = outer.verbEnd + 1; i < subject.from; i++)
      if (parsed.frame.tag[i] === T.comma || parsed.frame.tag[i] === T.conjunction) return clause;
    const same = subject.kind === "pronoun" || subject.kind === "relative";
    if (!same && clause.strength === 3 && subject.kind === "name") return clause;
    if (subject.kind === "relative") return clause;
    clause = outer;
  }
  return clause;
}
