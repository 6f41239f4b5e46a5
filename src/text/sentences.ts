/**
 * Where sentences end. Rules look at each place behind a full stop, question or exclamation mark; the first that knows decides.
 * Where none knows, the sentence splitter of compromise is asked.
 */
import { ABBREVIATIONS, BEFORE_NAMES, BEFORE_NUMBERS, OFTEN_LOWER } from "./abbreviations.js";
import { LetterPattern, SMALL_FIRST } from "./letter-pattern.js";

/** A place where a sentence may end. */
export interface Boundary {
  /** The word before the mark, without what opens it: "U.S", "home". */
  readonly word: string;
  /** The word before that word. */
  readonly previous: string;
  /** The mark: one of . ! ? … */
  readonly mark: string;
  /** Marks that close, between the mark and the white space. */
  readonly closers: string;
  /** The beginning of what follows. */
  readonly next: string;
}

export interface SentenceRule {
  readonly id: string;
  readonly describe: string;
  /** Each break is marked with "|". */
  readonly examples: readonly [string, ...string[]];
  /** true: a sentence ends here; false: it goes on; null: ask the next rule. */
  ends(boundary: Boundary): boolean | null;
}

/** Words that begin a sentence and seldom a name: behind an abbreviation a sentence ends only before one of these. */
const OPENER =
  /^["“‘'([]*(?:The|A|An|He|She|It|They|We|I|You|But|His|Her|Their|Its|Our|This|That|These|Those|There|Some|Many|Most|Several|However|Although|Though|Since|When|While|If|Because|Mr|Mrs|Ms|Two|Three|Both|Each|Another|Other|Others|Such|Then|Now|Still|Yet|So|What|Who|Where|Why|How|Meanwhile|Recently|Earlier|Later|Among|Also|Even|Only|Instead|Perhaps|According|Asked|Despite|Moreover|Nevertheless|Together|Separately|Analysts|Shares)\b/;
/** Openers that a headline in Title Case has inside too. */
const WEAK_OPENER =
  /^["“‘'([]*(?:In|On|At|And|Or|For|From|After|Before|As|Under|With|By|To|Last|One|Until|During|Over|About|Against|Like|No|Not|More|Following|Between)\b/;
const CAPITAL_NEXT = new LetterPattern(String.raw`^["“‘'([«¿¡]*\p{Lu}`);
const QUOTED_CAPITAL = new LetterPattern(String.raw`^["“‘]\p{Lu}`);
const SMALL_NEXT = new LetterPattern(String.raw`^["“‘']*\p{Ll}(?!\p{Lu})`);
const LETTER_OR_DIGIT = new LetterPattern(String.raw`[\p{L}\p{N}]`);
const WORD_NEXT = new LetterPattern(String.raw`^[^\p{L}\p{N}]{0,4}[\p{L}\p{N}]`);
const INITIAL = new LetterPattern(String.raw`^\p{L}$`);
const SPEAKER_NEXT = new LetterPattern(
  String.raw`^(?!(?:He|She|They|We|I|It)\b)(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|wrote|writes|added|adds|told|cried|shouted|wondered|exclaimed|tweeted|replied)\b`,
);
/** Names that end in an exclamation mark. */
const EXCLAIMED = new Set(["Yahoo", "Yum", "OK", "Jeopardy", "Jeb", "Oklahoma", "Hello"]);
/** U.S, e.g */
const DOTTED = new LetterPattern(String.raw`^(?:\p{L}\.)+\p{L}$`);
const isDotted = (word: string): boolean => word.includes(".") && DOTTED.test(word);
const isInitial = (word: string): boolean => word.length < 3 && INITIAL.test(word);

const isAbbreviation = (word: string): boolean => {
  const lower = word.toLowerCase();
  return ABBREVIATIONS.has(lower) && (word !== lower || OFTEN_LOWER.has(lower));
};

export const sentenceRules: readonly SentenceRule[] = [
  {
    id: "sentence/other-script",
    describe: "The full stops of other scripts have no other use.",
    examples: ["彼は去った。| 彼女は残った。"],
    ends: ({ mark }) => (/[.!?…]/.test(mark) ? null : true),
  },
  {
    id: "sentence/item",
    describe: "The number of an item is followed by the item.",
    examples: ["3. Lind of Norway won. | 4. Ode came next.", "They met on Nov. 25. | The talks failed."],
    ends: ({ word, mark, closers, previous }) =>
      mark === "." && !closers && /^\d{1,3}$/.test(word) && /(?:^|[.!?:;])$/.test(previous) && !isAbbreviation(previous.slice(0, -1))
        ? false
        : null,
  },
  {
    id: "sentence/lower-case",
    describe: "A sentence does not begin with a small letter.",
    examples: ["“Why now?” he asked. | Nobody knew.", "The show Sing Along! returned in May."],
    ends: ({ next }) => (SMALL_NEXT.test(next) ? false : null),
  },
  {
    id: "sentence/speaker",
    describe: "A question or a cry in quotation marks goes on with who says so.",
    examples: ["“Who will pay?” Maria Lind asked the council. | It had no answer."],
    ends: ({ mark, closers, next }) => (mark !== "." && /["”’]/.test(closers) && SPEAKER_NEXT.test(next) ? false : null),
  },
  {
    id: "sentence/exclaimed-name",
    describe: "Some names end in an exclamation mark.",
    examples: ["Shares of Yahoo! Inc rose. | Others fell."],
    ends: ({ word, mark, closers, next }) => (mark === "!" && !closers && EXCLAIMED.has(word) && !OPENER.test(next) ? false : null),
  },
  {
    id: "sentence/title",
    describe: "A title is followed by its name, No. and Vol. by their number.",
    examples: ["They met Gov. Lind and Prof. Ode. | Both smiled.", "The world No. 10 won. | The answer was no. | Ten people left."],
    ends: ({ word, mark, closers, next }) =>
      mark === "." &&
      !closers &&
      ((BEFORE_NAMES.has(word.toLowerCase()) && isAbbreviation(word)) || (/^\d/.test(next) && BEFORE_NUMBERS.has(word.toLowerCase())))
        ? false
        : null,
  },
  {
    id: "sentence/initial",
    describe: "One letter is an initial, unless a sentence opener follows.",
    examples: ["The bank of J. P. Lind closed. | It had failed.", "They chose plan B. | It worked.", "Ola Lind (b. May 1950) sang."],
    ends: ({ word, mark, closers, next, previous }) =>
      mark === "." && !closers && isInitial(word) ? SMALL_FIRST.test(previous) && OPENER.test(next) && !/^(?:A|I|An)\b/.test(next) : null,
  },
  {
    id: "sentence/abbreviation",
    describe: "After U.S., Inc. or Calif. a sentence ends only before a sentence opener or a quotation.",
    examples: [
      "The U.S. Senate met. | They sued Lind Inc. | The case goes on.",
      "He spoke in Fresno, Calif. | “We won,” he said.",
      "Trade with the U.S. | In Berlin nobody spoke.",
      "Why U.S. And Iran Talk",
      "Lind (U.S.) Porsche, Ode (Norway) Lotus",
    ],
    ends: ({ word, mark, closers, next, previous }) => {
      if (mark !== "." || /["”’'»]/.test(closers) || !(isDotted(word) || isAbbreviation(word))) return null;
      if (OPENER.test(next) || QUOTED_CAPITAL.test(next)) return true;
      return WEAK_OPENER.test(next) && (!isDotted(word) || SMALL_FIRST.test(previous));
    },
  },
  {
    id: "sentence/capital",
    describe: "A sentence ends before a capital, inside quotation marks too.",
    examples: ["She said: “Nobody left. | We stayed.” | The room fell silent.", "They waited… | Then it rained."],
    ends: ({ word, next }) => (word && CAPITAL_NEXT.test(next) ? true : null),
  },
  {
    id: "sentence/no-words",
    describe: "Where no word ends or none begins, nothing ends.",
    examples: ["Wait . . . | They left."],
    ends: ({ word, next }) => (LETTER_OR_DIGIT.test(word) && WORD_NEXT.test(next) ? null : false),
  },
];
