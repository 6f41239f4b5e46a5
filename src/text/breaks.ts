/** One walk over a text: where its sentences and paragraphs end. */
import { classOf, NEWLINE, SPACE } from "./characters.js";
import { isWrap, marginOf } from "./paragraphs.js";
import { type Boundary, sentenceRules } from "./sentences.js";

/** Asks whether a sentence ends before the character at an offset; `from` is where the sentence began. */
export type Splitter = (from: number, at: number) => boolean;

/** Sentences longer than this are cut: rules look through a whole sentence, and nothing may cost more than linear time. */
const LONGEST_SENTENCE = 2000;

const CANDIDATE =
  /[.!?…]["”’')\]»\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]*[\s\u0085]+|[\n\r\u2028\u2029\u0085][\s\u0085]*|[。！？｡]|[؟۔।][\s\u0085]+/g;
const LINE_BREAKS = /\r\n|[\n\r\u2028\u2029\u0085]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g;
const LONGEST_WORD = 24;

/** Calls `visit` for each sentence in text order; the sentences join to the text. */
export function walkSentences(text: string, splitter: Splitter, visit: (start: number, end: number, paragraph: number) => void): void {
  const margin = marginOf(text);
  let start = 0;
  let paragraph = 0;
  let lineStart = 0;
  const end = (at: number) => {
    while (at - start > LONGEST_SENTENCE) {
      const cut = cutBefore(text, start, start + LONGEST_SENTENCE);
      visit(start, cut, paragraph);
      start = cut;
    }
    if (at > start) visit(start, at, paragraph);
    start = at;
  };
  CANDIDATE.lastIndex = 0;
  for (let m = CANDIDATE.exec(text); m; m = CANDIDATE.exec(text)) {
    const { index } = m;
    const found = m[0];
    const at = index + found.length;
    const breaks = found.match(LINE_BREAKS);
    if (breaks) {
      const blank = breaks.length > 1;
      const line = text.slice(Math.max(lineStart, index - 200), index + 1);
      const length = index - lineStart;
      const last = /[.!?…]/.test(found[0]!) ? found.trimEnd().at(-1)! : (line.trimEnd().at(-1) ?? "");
      const indented = /[ \t]$/.test(found);
      lineStart = at;
      if (!isWrap({ length, last, first: text.slice(at, at + 2), blank, indented }, margin)) {
        end(at);
        if (blank || (margin && indented)) paragraph++;
        continue;
      }
      if (!/[.!?…]/.test(found[0]!)) continue;
    }
    if (at < text.length && endsHere(boundaryAt(text, start, index, found), splitter, start, at)) end(at);
  }
  end(text.length);
}

function endsHere(boundary: Boundary, splitter: Splitter, start: number, at: number): boolean {
  for (const rule of sentenceRules) {
    const answer = rule.ends(boundary);
    if (answer !== null) return answer;
  }
  return splitter(start, at);
}

function boundaryAt(text: string, start: number, index: number, found: string): Boundary {
  const [previous, word] = wordsBefore(text, start, index);
  return {
    word,
    previous,
    mark: found[0]!,
    closers: found.slice(1).trimEnd().replace(INVISIBLE, ""),
    next: text.slice(index + found.length, index + found.length + 60).replace(INVISIBLE, ""),
  };
}

/** The two words before an offset, the farther first; it is empty when it stands on another line. */
function wordsBefore(text: string, start: number, at: number): [string, string] {
  const from = Math.max(start, at - 2 * LONGEST_WORD);
  const inWord = (i: number) => i > from && classOf(text.charCodeAt(i - 1)) !== SPACE && classOf(text.charCodeAt(i - 1)) !== NEWLINE;
  let i = at;
  while (inWord(i)) i--;
  let end = i;
  while (end > from && classOf(text.charCodeAt(end - 1)) === SPACE) end--;
  let first = end;
  while (inWord(first)) first--;
  const word = bare(text.slice(i, at));
  const previous = bare(text.slice(first, end));
  return word ? [previous, word] : ["", previous];
}

const bare = (word: string): string => word.replace(INVISIBLE, "").replace(/^["“‘'([{]+/, "");

/** The best place to cut a sentence that is too long: after a word, else anywhere but inside a surrogate pair. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let i = limit; i > start + LONGEST_SENTENCE / 2; i--) if (/\s/.test(text[i - 1]!)) return i;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}
