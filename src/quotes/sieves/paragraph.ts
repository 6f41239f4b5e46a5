/** Sieves that look beyond the quotation's sentence. */
import type { AttributionSieve, Page, Source } from "../attribution.js";
import { maySpeak } from "../governing.js";
import { T } from "../tags.js";
import { source } from "./beside.js";

const sameAs = (q: number): Source => ({ parsed: null, clause: null, subject: null, same: q });

/** Paragraphs between the words of one who goes on speaking. */
const NEAR = 3;
/** Nothing of the reporter's stands in the sentence but marks. */
export function standsAlone(page: Page, q: number): boolean {
  return page
    .parsed(q)
    .frame.tag.every((t) => t === T.quote || t === T.comma || t === T.stop || t === T.dash || t === T.colon || t === T.conjunction);
}

export const continued: AttributionSieve = {
  id: "quote/next-paragraph",
  describe: "A quotation reopened in the next paragraph keeps its speaker.",
  examples: [{ text: "“[We came at dawn,]” Maria Lopez said. “[We saw nothing.]\n\n“[Then we left.]”", value: "Maria Lopez" }],
  resolve(q, page) {
    const before = page.neighbour(q, -1);
    return page.stretches[q]!.continued && before >= 0 ? sameAs(before) : null;
  },
};

export const secondHalf: AttributionSieve = {
  id: "quote/second-half",
  describe: "“Q,” S said. “Q”: the rest of what was interrupted, in the same paragraph.",
  examples: [{ text: "“[We won,]” Maria Lopez said. “[It was late.]”", value: "Maria Lopez" }],
  resolve(q, page) {
    const before = page.neighbour(q, -1);
    if (before < 0 || page.paragraphOf(before) !== page.paragraphOf(q) || page.opensParagraph(q) || !standsAlone(page, q)) return null;
    // Only the sentence with that quotation lies between.
    if (page.frames.start(q) > page.frames.end(before)) return null;
    return page.sources[before] ? sameAs(before) : null;
  },
};

export const leadInParagraph: AttributionSieve = {
  id: "quote/lead-in-before",
  describe: "A sentence that ends in a colon, and the quotation after it, also in the next paragraph.",
  examples: [{ text: "Maria Lopez had one thing to add:\n\n“[We will be back.]”", value: "Maria Lopez" }],
  resolve(q, page) {
    const first = page.frames.first[q]!;
    if (!standsAlone(page, q) || first <= 0) return null;
    const parsed = page.sentenceBefore(first);
    if (!parsed || parsed.frame.tag.at(-1) !== T.colon) return null;
    const clause = parsed.clauses.findLast((c) => c.subject && c.form !== "noun") ?? parsed.clauses.findLast((c) => c.subject);
    if (clause) return source(parsed, clause);
    const subject = parsed.phrases.mainSubject(0, parsed.frame.tag.length - 2);
    return subject ? { parsed, clause: null, subject, same: -1 } : null;
  },
};

export const sentenceBefore: AttributionSieve = {
  id: "quote/sentence-before",
  describe: "The subject of the sentence before, in the same paragraph.",
  examples: [{ text: "Maria Lopez shook her head. “[Never again.]”", value: "Maria Lopez" }],
  resolve(q, page) {
    const first = page.frames.first[q]!;
    if (page.opensParagraph(q) || first <= 0) return null;
    const before = page.neighbour(q, -1);
    const parsed = page.sentenceBefore(first);
    if (
      before >= 0 &&
      page.frames.behind[before]! >= page.document.sentenceBegin(first - 1) &&
      page.paragraphOf(before) === page.paragraphOf(q)
    )
      return page.sources[before] ? sameAs(before) : null;
    if (!parsed) return null;
    const own = parsed.phrases.mainSubject(0, parsed.frame.tag.length - 1);
    const clause = parsed.clauses.findLast((c) => c.subject && c.form !== "noun" && c.form !== "passive" && c.strength > 0);
    // A thing as subject speaks no words: whoever spoke last in the paragraph goes on.
    const spoke = before >= 0 && page.sources[before] && page.paragraphOf(before) === page.paragraphOf(q);
    if (
      spoke &&
      !(clause && clause.strength === 3) &&
      !(
        own &&
        (own.kind === "pronoun"
          ? parsed.frame.word[own.head] !== "it" && parsed.frame.word[own.head] !== "they"
          : own.kind === "name" && parsed.phrases.isPerson(own.head))
      )
    )
      return sameAs(before);
    if (clause) return source(parsed, clause);
    // "Sales fell in Asia “because of …”": a thing says nothing, the one who spoke before goes on.
    if (
      page.kinds[q] === "mixed" &&
      before >= 0 &&
      page.sources[before] &&
      !(own && maySpeak(parsed, own)) &&
      page.paragraphOf(q) - page.paragraphOf(before) <= NEAR
    )
      return sameAs(before);
    return own ? { parsed, clause: null, subject: own, same: -1 } : null;
  },
};

export const reportBefore: AttributionSieve = {
  id: "quote/report-before",
  describe: "A fragment in copy that goes on from “…, S said”: the speaker of the sentence before, or of the one behind.",
  examples: [
    { text: "Sales fell by a tenth, Maria Lopez said. Spain did better “[because of online orders and new shops.]”", value: "Maria Lopez" },
  ],
  resolve(q, page) {
    if (page.kinds[q] === "direct" && page.parsed(q).frame.tag.length === 1) return null;
    const start = page.frames.start(q);
    const first = page.frames.first[q]!;
    for (const parsed of [start > 0 ? page.sentenceBefore(start) : null, page.sentenceAt(page.frames.end(q))]) {
      if (!parsed) continue;
      const clause = parsed.clauses.findLast(
        (c) => c.subject && (c.form === "finite" || c.form === "inverted" || c.form === "according") && c.strength === 3,
      );
      if (!clause?.subject) continue;
      const begin = Math.min(clause.verb, clause.subject.from);
      const tail = parsed.frame.tag[begin - 1] === T.comma && clause.subject.kind !== "relative";
      if (tail && first > 0) return source(parsed, clause);
    }
    return null;
  },
};

export const lastSpeaker: AttributionSieve = {
  id: "quote/last-speaker",
  describe: "A whole quotation alone in its paragraph: who spoke at the end of the paragraph before.",
  examples: [{ text: "“[We won,]” Maria Lopez said.\n\n“[It was late.]”", value: "Maria Lopez" }],
  resolve(q, page) {
    if (!standsAlone(page, q) || page.kinds[q] !== "direct") return null;
    const before = page.neighbour(q, -1);
    const first = page.frames.first[q]!;
    if (
      before >= 0 &&
      page.sources[before] &&
      page.paragraphOf(q) - page.paragraphOf(before) <= 1 &&
      first > 0 &&
      page.document.sentenceBegin(first - 1) <= page.frames.behind[before]!
    )
      return sameAs(before);
    return null;
  },
};

export const subjectBefore: AttributionSieve = {
  id: "quote/paragraph-before",
  describe: "A whole quotation alone in its paragraph: the cue or the subject of the sentence before.",
  examples: [{ text: "Maria Lopez spoke for an hour.\n\n“[This town deserves better.]”", value: "Maria Lopez" }],
  resolve(q, page) {
    if (!standsAlone(page, q) || page.kinds[q] !== "direct") return null;
    const first = page.frames.first[q]!;
    const parsed = first > 0 ? page.sentenceBefore(first) : null;
    if (!parsed) return null;
    const clause = parsed.clauses.findLast((c) => c.subject && c.form !== "noun" && c.form !== "passive");
    if (clause) return source(parsed, clause);
    const subject = parsed.phrases.mainSubject(0, parsed.frame.tag.length - 1);
    return subject ? { parsed, clause: null, subject, same: -1 } : null;
  },
};
