/** Sieves for a clause right beside the quotation. */

import { LetterPattern } from "../../text/letter-pattern.js";
import type { AttributionSieve, Page, Parsed, Source } from "../attribution.js";
import type { Clause } from "../clauses.js";
import { clear, outermost } from "../governing.js";
import { T } from "../tags.js";

export const source = (parsed: Parsed, clause: Clause): Source => ({ parsed, clause, subject: clause.subject, same: -1 });

/** First item behind the quotation, commas and dashes skipped; -1 at the end. */
function behind(page: Page, q: number): number {
  const { frame } = page.parsed(q);
  let j = page.item(q) + 1;
  while (j < frame.tag.length && (frame.tag[j] === T.comma || frame.tag[j] === T.dash || /^['’‘]$/.test(frame.word[j]!))) j++;
  return j < frame.tag.length ? j : -1;
}

const OPEN_END = new LetterPattern(String.raw`[\p{L}\d%]`);
const OPENERS = new Set("when while after as if although though because once where whereas before since until what".split(" "));

/** The clause before governs the quotation from inside a subordinate clause: When Roe said “A,” Doe replied. */
function isSubordinateBefore(page: Page, q: number): boolean {
  const { frame, clauses } = page.parsed(q);
  const k = page.item(q);
  const before = clauses.findLast((c) => c.verb < k && c.form === "finite");
  if (!before?.subject || !clear(page.parsed(q), before.verb, k) || k - before.verbEnd > 8) return false;
  if (before.subject.kind === "relative") return true;
  const at = before.subject.from - 1;
  return at >= 0 && OPENERS.has(frame.word[at]!);
}

/** A mark ends the quotation, so that a clause may follow: not “spontaneous” protests. */
function mayEnd(page: Page, q: number): boolean {
  const next = page.parsed(q).frame.tag[page.item(q) + 1];
  return page.kinds[q] === "direct" || next === T.comma || next === T.dash || !OPEN_END.test(page.endMark(q));
}

export const inverted: AttributionSieve = {
  id: "quote/verb-subject",
  describe: "“Q,” said S.",
  examples: [
    { text: "“[We will appeal,]” said Maria Lopez, a lawyer.", value: "Maria Lopez" },
    { text: "“[Nobody is safe,]” warned the mayor of Aleppo.", value: "the mayor of Aleppo" },
  ],
  nonExamples: ["“[Enough,]” Maria Lopez said."],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const j = behind(page, q);
    if (j < 0 || isSubordinateBefore(page, q) || !mayEnd(page, q)) return null;
    const clause = parsed.clauses.find(
      (c) => c.form === "inverted" && (c.verb === j || (c.verb === j + 1 && parsed.frame.tag[j] === T.adverb)),
    );
    return clause ? source(parsed, clause) : null;
  },
};

export const subjectVerb: AttributionSieve = {
  id: "quote/subject-verb",
  describe: "“Q,” S said.",
  examples: [
    { text: "“[It is over,]” Maria Lopez told reporters.", value: "Maria Lopez" },
    { text: "“[It is over,]” Maria Lopez, the head of the union, said.", value: "Maria Lopez" },
  ],
  nonExamples: ["He left “[early,]” and Maria Lopez said so."],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const { frame, clauses } = parsed;
    const j = behind(page, q);
    if (j < 0 || isSubordinateBefore(page, q)) return null;
    // “Q,” as he put it
    if (frame.word[j] === "as") {
      const put = clauses.find((c) => c.verb > j && c.form === "finite" && c.subject?.from === j + 1);
      // “Q,” as he dreamed, Roe said
      const later =
        put && put.strength < 3
          ? clauses.find(
              (c) => c.verb > put.verb && c.strength === 3 && c.form === "finite" && frame.tag[(c.subject?.from ?? 0) - 1] === T.comma,
            )
          : undefined;
      return put && clear(parsed, j, put.verb) ? source(parsed, later ?? put) : null;
    }
    const begins = frame.tag[j]!;
    if (
      begins === T.conjunction ||
      begins === T.subordinator ||
      begins === T.preposition ||
      begins === T.relative ||
      begins === T.auxiliary
    )
      return null;
    const mark = page.endMark(q);
    const ended =
      mark === "," ||
      mark === "?" ||
      mark === "!" ||
      mark === "…" ||
      mark === "—" ||
      mark === "-" ||
      mark === "." ||
      frame.tag[page.item(q) + 1] === T.comma ||
      frame.tag[page.item(q) + 1] === T.dash;
    const clause = clauses.find((c) => c.verb > j && c.form === "finite" && c.subject && c.subject.from >= j);
    if (!clause?.subject || !clear(parsed, j - 1, clause.verb)) return null;
    // “Q,” the agency quoted S as saying
    if (/^(?:quot|cit)(?:es|ed)$/.test(frame.word[clause.verb]!)) {
      const relayed = clauses.find((c) => c.verb > clause.verb && c.subject && frame.word[c.verb - 1] === "as");
      if (relayed) return source(parsed, relayed);
    }
    if (clause.subject.from === j || (frame.tag[j] === T.adverb && clause.subject.from === j + 1))
      return ended || page.kinds[q] === "direct" ? source(parsed, clause) : null;
    // "Q," the chairman, Maria Lopez, said
    if (!ended || !(begins === T.determiner || begins === T.name || begins === T.pronoun || begins === T.word)) return null;
    if (frame.tag[clause.verb - 1] === T.conjunction) return null;
    if (frame.tag[clause.subject.from - 1] === T.comma) return source(parsed, clause);
    // "Q," chief executive of the fund Peter Murphy said
    for (let i = j; i < clause.subject.from; i++)
      if (frame.tag[i] === T.comma || frame.tag[i] === T.auxiliary || frame.tag[i] === T.relative) return null;
    return source(parsed, clause);
  },
};

export const accordingTo: AttributionSieve = {
  id: "quote/according-to",
  describe: "“Q,” according to S.",
  examples: [{ text: "The talks were “[going nowhere,]” according to Maria Lopez.", value: "Maria Lopez" }],
  nonExamples: ["He acted according to “[the rules.]”"],
  resolve(q, page) {
    const parsed = page.parsed(q);
    const k = page.item(q);
    const clause =
      parsed.clauses.find((c) => c.form === "according" && c.verb > k) ??
      parsed.clauses.find(
        (c) =>
          c.form === "according" &&
          c.verb < k &&
          parsed.clauses.every((o) => o === c || o.verb < c.verb || o.form === "noun" || o.verb > k),
      );
    // "according to her “clawback” plan"
    if (!clause || (clause.subject && clause.subject.to === k - 1)) return null;
    // A nearer clause before the quotation has it.
    const nearer = parsed.clauses.some(
      (o) => o.form !== "noun" && o.verb < k && o.subject && clause.verb > k && clear(parsed, o.verb, k) && o.verb > 0 && o.strength > 0,
    );
    return nearer && clause.verb > k + 3 ? null : source(parsed, clause);
  },
};

export const before: AttributionSieve = {
  id: "quote/lead-in",
  describe: "S said, “Q” · S said in London: “Q” · S: “Q”.",
  examples: [
    { text: "Maria Lopez said, “[We will appeal.]”", value: "Maria Lopez" },
    { text: "Maria Lopez told the court on Friday: “[I am innocent.]”", value: "Maria Lopez" },
    { text: "Maria Lopez: “[I never saw it.]”", value: "Maria Lopez" },
  ],
  nonExamples: ["Maria Lopez said so. “[No,]” he said."],
  resolve(q, page) {
    if (page.kinds[q] !== "direct") return null;
    const parsed = page.parsed(q);
    const { frame, clauses, phrases } = parsed;
    const k = page.item(q);
    if (k === 0) return null;
    const mark = frame.tag[k - 1]!;
    const clause = clauses.findLast(
      (c) =>
        c.verb < k &&
        c.form !== "noun" &&
        c.form !== "according" &&
        (c.strength > 0 || k - c.verbEnd <= 3) &&
        clear(parsed, c.verb, mark === T.colon ? k - 1 : k),
    );
    if (clause?.subject) return source(parsed, outermost(parsed, clause));
    if (clause?.form === "participle") return null;
    // … “q”: “Q”
    if (mark === T.colon && frame.tag[k - 2] === T.quote) return { parsed: null, clause: null, subject: null, same: frame.quote[k - 2]! };
    if (mark === T.dash && k >= 2) {
      const subject = phrases.mainSubject(0, k - 2);
      if (subject && (subject.kind === "pronoun" || (subject.kind === "name" && phrases.isPerson(subject.head))))
        return { parsed, clause: null, subject, same: -1 };
    }
    if (mark === T.colon && k >= 2) {
      const noun = clauses.findLast((c) => c.verb < k && clear(parsed, c.verb, k - 1));
      if (noun) return source(parsed, noun);
      const only = phrases.startingAt(0, k - 2);
      if (only && only.to === k - 2) return { parsed, clause: null, subject: only, same: -1 };
      const subject = phrases.mainSubject(0, k - 2);
      if (subject) return { parsed, clause: null, subject, same: -1 };
    }
    return null;
  },
};

export const signature: AttributionSieve = {
  id: "quote/signature",
  describe: "“Q” – S, also on the next line: a name without a verb.",
  examples: [
    { text: "“[We made it.]” – Maria Lopez, a climber", value: "Maria Lopez" },
    { text: "“[We made it.]”\n\n— Maria Lopez", value: "Maria Lopez" },
    { text: "“[We made it]”: goalkeeper Maria Lopez.", value: "Maria Lopez" },
    { text: 'It was cold.\n\n"[We made it at last.]\nMaria Lopez."\n\nIt rained.', value: "Maria Lopez" },
  ],
  nonExamples: ["“[We made it]” – Maria Lopez was the last to come down that day."],
  resolve(q, page) {
    if (page.kinds[q] !== "direct") return null;
    const parsed = page.parsed(q);
    const { frame, phrases, clauses } = parsed;
    const k = page.item(q);
    if (k > 0 && frame.tag[k - 1] !== T.quote) return null;
    if (k + 1 < frame.tag.length) {
      const j = behind(page, q);
      const colon = frame.tag[k + 1] === T.colon;
      const from = colon ? k + 2 : j;
      if (from < 0 || clauses.some((c) => c.verb > k && c.form !== "noun") || frame.tag.indexOf(T.quote, k + 1) > 0) return null;
      const who = phrases.startingAt(from, frame.tag.length - 1);
      if (who?.kind !== "name" || !phrases.isPerson(who.head)) return null;
      const after = frame.tag[who.to + 1];
      return after === undefined || after === T.comma || after === T.stop || after === T.open || after === T.dash
        ? { parsed, clause: null, subject: who, same: -1 }
        : null;
    }
    const signed = page.signatureOf(q);
    if (signed >= 0) {
      const line = page.sentenceAt(page.frames.first[signed]!);
      const name = line?.phrases.startingAt(0, line.frame.tag.length - 1);
      return line && name?.kind === "name" ? { parsed: line, clause: null, subject: name, same: -1 } : null;
    }
    // The next line: a dash and a name.
    const next = page.sentenceAt(page.frames.behind[q]!);
    if (!next || next.frame.tag[0] !== T.dash || next.frame.tag.length > 16) return null;
    const who = next.phrases.startingAt(1, next.frame.tag.length - 1);
    return who && who.kind === "name" && next.phrases.isPerson(who.head) ? { parsed: next, clause: null, subject: who, same: -1 } : null;
  },
};
