/** Sieves for a clause elsewhere in the quotation's sentence. */
import { F } from "../../lexicon/flags.js";
import type { AttributionSieve, Parsed } from "../attribution.js";
import type { Clause } from "../clauses.js";
import { clear, maySpeak, outermost } from "../governing.js";
import { T } from "../tags.js";
import { source } from "./beside.js";

/** The clause that closes the sentence behind item `k`: "…, he said on Monday." */
function trailing(parsed: Parsed, k: number): Clause | null {
  const { frame, clauses } = parsed;
  for (const clause of clauses) {
    if (
      clause.verb < k ||
      (clause.form !== "finite" && clause.form !== "inverted" && clause.form !== "according") ||
      !clause.subject ||
      (clause.strength < 3 && clause.form !== "according") ||
      clause.subject.kind === "relative"
    )
      continue;
    const start = Math.min(clause.verb, clause.subject.from);
    if (start <= k) continue;
    const before = frame.tag[start - 1]!;
    const twice = before === T.comma && frame.tag[start - 2] === T.quote;
    if (before === T.comma || before === T.quote || before === T.dash || twice) return clause;
  }
  return null;
}

/** The subject is no person, body or document. */
const isThing = (parsed: Parsed, { subject }: Clause): boolean => subject?.kind === "noun" && !maySpeak(parsed, subject);

/** "voters who think", not "Jane Roe, who thinks" */
const isRestrictive = ({ frame }: Parsed, clause: Clause): boolean => {
  const before = frame.tag[clause.subject!.from - 1];
  return before === T.word && !frame.word[clause.subject!.from - 1]!.endsWith("-");
};

/** The nearest clause before item `k` that can govern it. */
function governing(parsed: Parsed, k: number): Clause | null {
  const { clauses } = parsed;
  let best: Clause | null = null;
  for (const clause of clauses) {
    if (clause.verb > k) break;
    if (clause.form === "noun" || clause.form === "according" || clause.strength === 0) continue;
    // A thing that "considers" or a passive says nothing when somebody spoke before.
    // "an account called “q”" only names it.
    if (clause.form === "passive" && !clause.subject && k - clause.verbEnd === 1) {
      best = clause;
      continue;
    }
    if (
      best?.subject &&
      clause.strength < 3 &&
      (!clause.subject || (clause.subject.kind === "noun" && clause.form === "finite" && !clause.judges))
    )
      continue;
    // "Roe called the use of [executive orders] “q”"
    if (
      best?.subject &&
      best.subject.kind !== "noun" &&
      clause.form === "finite" &&
      isThing(parsed, clause) &&
      parsed.phrases.has(clause.verb, F.CUE_NOUN)
    )
      continue;
    // "Roe tells voters who wonder why that he “q”"
    if (
      best?.subject &&
      clause.subject?.kind === "relative" &&
      clause.strength < 3 &&
      isRestrictive(parsed, clause) &&
      k - clause.verbEnd > 1
    )
      continue;
    if (best?.subject && clause.subject?.kind === "relative" && clause.strength < 3 && best.strength === 3 && k - clause.verbEnd > 4)
      continue;
    best = clause;
  }
  return best;
}

export const fragment: AttributionSieve = {
  id: "quote/fragment",
  describe: "S called it “q” · S said that they “q”: the nearest reporting clause before a fragment.",
  examples: [
    { text: "Maria Lopez called the verdict “[a disgrace.]”", value: "Maria Lopez" },
    { text: "The verdict, Maria Lopez said, was “[a disgrace.]”", value: "Maria Lopez" },
  ],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const k = page.item(q);
    const near = governing(parsed, k);
    return near ? source(parsed, outermost(parsed, near)) : null;
  },
};

export const freeIndirect: AttributionSieve = {
  id: "quote/free-indirect",
  describe: "The plan “q” and “q”, S said: one clause at the end of the sentence for all its fragments.",
  examples: [{ text: "The plan was “[a disgrace]” and would “[ruin]” the town, Maria Lopez said.", value: "Maria Lopez" }],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const k = page.item(q);
    const last = trailing(parsed, k);
    if (!last) return null;
    const near = governing(parsed, k);
    const aside =
      near?.subject &&
      near.strength < 3 &&
      (near.subject.kind === "relative" ? isRestrictive(parsed, near) : near.form === "finite" && isThing(parsed, near));
    return !near?.subject || aside || (!near.judges && !clear(parsed, near.verb, k)) ? source(parsed, last) : null;
  },
};

export const nounCue: AttributionSieve = {
  id: "quote/noun-cue",
  describe: "S’s claim that “q” · a statement by S about “q”.",
  examples: [{ text: "Maria Lopez’s description of the “[filthy]” cells stirred the court.", value: "Maria Lopez" }],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const k = page.item(q);
    const noun =
      parsed.clauses.findLast((c) => c.form === "noun" && c.verb < k && c.verb >= k - 2) ??
      parsed.clauses.findLast((c) => c.form === "noun" && c.verb < k) ??
      parsed.clauses.find((c) => c.form === "noun");
    return noun ? source(parsed, noun) : null;
  },
};

export const ownWords: AttributionSieve = {
  id: "quote/own-words",
  describe: "S’s “q”: the words of the one who owns them.",
  examples: [{ text: "Rain ended Maria Lopez’s “[beautiful dream of a better park]” on Friday.", value: "Maria Lopez" }],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const { frame, phrases } = parsed;
    const k = page.item(q);
    if (frame.tag[k - 1] !== T.possessive) return null;
    const owner = phrases.antecedent(k - 1);
    return owner ? { parsed, clause: null, subject: owner, same: -1 } : null;
  },
};
