/** The room of quotes: marks → stretches → speech or not → sieves → speakers. */
import type { Entities } from "../linking/entity.js";
import type { Quote } from "../schema.js";
import type { Document } from "../text/document.js";
import { Page } from "./attribution.js";
import { Mentions } from "./mentions.js";
import { Narrative } from "./narrative.js";
import { References } from "./references.js";
import { quoteSieves } from "./sieves/index.js";
import { type Resolved, Speakers } from "./speakers.js";
import { isScare, tellSpeech } from "./speech.js";
import { findStretches } from "./stretches.js";
import { Topics } from "./topics.js";

export interface FoundQuote extends Quote {
  readonly rule: string;
  readonly evidence: string[];
}

/** Every quotation of the document in text order, with its speaker. */
export function findQuotes(document: Document, entities: Entities): readonly FoundQuote[] {
  const stretches = findStretches(document.text);
  if (!stretches.length) return [];
  const mentions = new Mentions(document, entities);
  const speech = tellSpeech(document.text, stretches);
  const page = new Page(document, mentions, stretches, speech);
  const inside = document.arena.uint8(document.tokens.count);
  for (let q = 0; q < stretches.length; q++) if (speech[q]) inside.fill(1, page.frames.first[q]!, page.frames.behind[q]!);
  const references = new References(document, mentions, new Narrative(document, mentions, inside), new Topics(page));
  const speakers = new Speakers(document.text, mentions, references);
  const resolved: (Resolved | null)[] = stretches.map(() => null);
  const found: FoundQuote[] = [];
  for (let q = 0; q < stretches.length; q++) {
    if (!speech[q]) continue;
    let rule = "quote/marks";
    for (const sieve of quoteSieves) {
      const answer = sieve.resolve(q, page);
      if (!answer) continue;
      page.sources[q] = answer;
      rule = sieve.id;
      break;
    }
    if (isScare(document.text, stretches[q]!, page.kinds[q]!, rule, page.sources[q]?.clause ?? null)) continue;
    const source = page.sources[q];
    if (source) {
      if (source.same >= 0) resolved[q] = resolved[source.same] ?? null;
      else if (source.subject && source.parsed) resolved[q] = speakers.resolve(source.subject, source.parsed);
      const r = resolved[q];
      if (r && (r.entity || r.human)) references.note(document.tokenAt(r.speaker.start), r.entity);
    }
    const { start, end } = stretches[q]!;
    const clause = source?.clause ?? null;
    const cue =
      clause && source?.parsed ? document.slice(source.parsed.frame.token[clause.verb]!, source.parsed.frame.token[clause.verbEnd]!) : null;
    const r = resolved[q] ?? null;
    found.push({
      start,
      end,
      text: document.text.slice(start, end),
      kind: page.kinds[q]!,
      cue,
      speaker: r?.speaker ?? null,
      rule,
      evidence: [...(cue ? [`cue: ${cue}`] : []), ...(r?.chain ?? [])],
    });
  }
  return found;
}
