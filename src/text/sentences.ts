/** Repairs of the sentence splitter: joins that it misses and breaks that it misses, both measured on news. */

/** A piece that ends so goes on in the next one. */
const GOES_ON =
  /(?:^|[\s(“"])(?:No|Nos|vs|v|Lt|Sgt|Maj|Capt|Cpl|Pvt|Adm|Brig|Gen|Col|Sen|Sens|Rep|Reps|Gov|Rev|Hon|Mr|Mrs|Ms|Dr|Prof|St|Ft|Mt|Messrs|Supt|Insp|Det|Atty|Cmdr|\p{Lu})\.\s*$/u;
/** After these a new sentence may begin, so a break is taken only before a sentence opener. */
const OPENERS =
  "The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|For|From|After|Before|When|While|As|If|His|Her|Their|Its|This|That|These|Those|There|Some|Many|Most|Several|However|Although|Since|Under|With|By|To|Mr|Mrs|Ms|Last|One|Two|Three|Both|Analysts|Officials|Shares";
const MISSED = new RegExp(
  String.raw`[.!?…]["”’')\]]+\s+(?=["“‘(]?(?:${OPENERS})\b)|[.]["”]\s+(?=["“]?\p{Lu})|(?:\b(?:\p{L}\.){2,}|\b(?:Inc|Corp|Co|Ltd|Jr|Bros)\.)\s+(?=(?:${OPENERS})\b)|(?:\.\.\.|…)\s+(?=["“]?\p{Lu})`,
  "gu",
);

/**
 * Joins pieces broken after an abbreviation or before a lower-case word, and breaks those that hold two sentences.
 * The pieces returned join to the same text.
 */
export function repairSentences(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      !/[\r\n]\s*$/.test(last) &&
      last.length < 4000 &&
      (GOES_ON.test(last.slice(-12)) || (/^\s*\p{Ll}/u.test(piece) && !/[!?]["”’]?\s*$/.test(last)))
    ) {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
  }
  const out: string[] = [];
  for (const piece of joined) {
    let start = 0;
    for (const m of piece.matchAll(MISSED)) {
      const end = m.index + m[0].length;
      if (end < piece.length && end > start) {
        out.push(piece.slice(start, end));
        start = end;
      }
    }
    out.push(start ? piece.slice(start) : piece);
  }
  return out;
}
