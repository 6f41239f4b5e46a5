/** What an article says of an organization's other names: "Long Name (ABC)", "ABC (Long Name)", ", or ABC,", ", known as X,". */
import type { Step } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { LetterPattern } from "../text/letter-pattern.js";
import { ALL_CAPS, DOTTED, INNER_CAPITAL, POSSESSIVE, WORD } from "../text/tokens.js";
import { wordSet } from "../text/word-hash.js";
import type { Surroundings } from "./surroundings.js";

/** Another name, from token `first` to token `last`, inclusive. */
export interface Definition {
  readonly first: number;
  readonly last: number;
}

/** Examples mark the name and then the other name; near misses mark the name, and whatever may look like another. */
export interface DefinitionRule extends Step {
  read(s: Surroundings, first: number, last: number): Definition | null;
}

const PLACES = F.COUNTRY.mask | F.REGION.mask | F.CITY.mask;
const TICKER = /^[A-Z]{1,5}\.[A-Z]{1,2}$/;
const EXCHANGES = wordSet("nyse nasdaq lse amex otc tsx asx ap afp upi uk us usa eu");
const INTRODUCTIONS = wordSet(
  "or known abbreviated called formerly also previously hereafter short aka by its the as in acronym initials spanish french portuguese italian german english russian arabic turkish hebrew persian local name once simply commonly better",
);
const OR = wordSet("or");
const NO_CAPITAL = new LetterPattern(String.raw`[^\p{Lu}]`, "g");
const NAMING = wordSet("known abbreviated called formerly previously short aka acronym initials as");

/** One word in capitals that may stand for the name at `first` to `last`. */
function isAcronym(s: Surroundings, i: number, first: number, last: number): boolean {
  const { tokens, lookup } = s.document;
  if (i >= tokens.count || tokens.kind[i] !== WORD) return false;
  const text = s.document.slice(i);
  const capitals = text.replace(NO_CAPITAL.of(text), "");
  if (capitals.length < 2 || text.length > 10 || TICKER.test(text) || s.among(i, EXCHANGES)) return false;
  if (!s.document.is(i, ALL_CAPS | DOTTED) && !(s.document.is(i, INNER_CAPITAL) && capitals.length * 2 >= text.length)) return false;
  if (s.isPerson(i) || lookup.low[i]! & PLACES) return false;
  return first < last;
}

const words = (s: Surroundings, first: number, last: number): number => {
  let n = 0;
  for (let i = first; i <= last; i++) if (s.document.tokens.kind[i] === WORD) n++;
  return n;
};

/** Behind a name and its 's. */
const behind = (s: Surroundings, last: number): number => (s.document.tokens.kind[last + 1] === POSSESSIVE ? last + 2 : last + 1);
const isQuote = (s: Surroundings, i: number): boolean =>
  s.isMark(i, '"') || s.isMark(i, "“") || s.isMark(i, "”") || s.isMark(i, "'") || s.isMark(i, "‘") || s.isMark(i, "’");

/** Steps over the words that introduce another name; tells whether one of them names. */
function introduced(s: Surroundings, i: number): { at: number; names: boolean } {
  let names = false;
  let at = i;
  for (let k = 0; k < 8 && s.document.tokens.kind[at] === WORD && s.among(at, INTRODUCTIONS) && !s.document.is(at, ALL_CAPS); k++, at++)
    names ||= s.among(at, NAMING) || s.among(at, OR);
  if (isQuote(s, at)) at++;
  return { at, names };
}

export const definitionRules: readonly DefinitionRule[] = [
  {
    id: "definition/acronym-in-brackets",
    describe: "Letters in brackets behind a name of several words.",
    read(s, first, last) {
      const open = behind(s, last);
      if (!s.isMark(open, "(")) return null;
      const { at } = introduced(s, open + 1);
      if (!isAcronym(s, at, first, last)) return null;
      const next = isQuote(s, at + 1) ? at + 2 : at + 1;
      return s.isMark(next, ")") || s.isMark(next, ",") || s.isMark(next, ";") ? { first: at, last: at } : null;
    },
    examples: [
      { text: "the [Vardimek Harbour Authority] ([VHA]) said" },
      { text: 'the [Landless Fishers Movement] ("[MPT]") said' },
      { text: "the [Landless Fishers Movement] (known by its Portuguese initials [MPT]) said" },
    ],
    nonExamples: [
      "[Vardimek Mining Corp] ([VMC.N]) rose",
      "[Vardimek Mining] (NYSE: VMC) rose",
      "the [Landless Fishers Movement] (UK) said",
    ],
  },
  {
    id: "definition/name-in-brackets",
    describe: "Another organization's name that fills the brackets: a translation, a full name.",
    read(s, first, last) {
      const open = behind(s, last);
      if (!s.isMark(open, "(")) return null;
      const { at } = introduced(s, open + 1);
      const name = s.nameAt(at);
      if (name?.kind !== "organizations" || name.first !== at || !s.isMark(name.last + 1, ")")) return null;
      const single = words(s, first, last) === 1;
      if (single && !s.document.is(first, ALL_CAPS | DOTTED) && words(s, name.first, name.last) < 3) return null;
      return words(s, name.first, name.last) >= 2 ? name : null;
    },
    examples: [
      { text: "the [Movimento dos Pescadores] ([Fishers Movement]) said" },
      { text: "the [VHA] ([Vardimek Harbour Authority]) said" },
    ],
    nonExamples: ["[Vardimek] (Reuters) said", "the [Fishers Movement] (in brief) said"],
  },
  {
    id: "definition/known-as",
    describe: "“or”, “known as”, “short for” and another name, behind a comma.",
    read(s, _first, last) {
      let open = behind(s, last);
      if (s.isMark(open, ",")) open++;
      else if (!s.among(open, NAMING)) return null;
      const { at, names } = introduced(s, open);
      if (!names || at === open) return null;
      const name = s.nameAt(at);
      const next = name ? name.last + 1 : at + 1;
      if (
        !(
          s.isMark(next, ",") ||
          s.isMark(next, ".") ||
          s.isMark(next, ")") ||
          isQuote(s, next) ||
          s.isMark(next, "—") ||
          next >= s.document.tokens.count
        )
      )
        return null;
      if (name) return name.kind === "organizations" && name.first === at ? name : null;
      return isAcronym(s, at, _first, last) ? { first: at, last: at } : null;
    },
    examples: [
      { text: "the [Vardimek Harbour Authority], or [VHA], said" },
      { text: "the [Vardimek Harbour Authority], known as [VHA], said" },
      { text: "[Ubolo Oyster], formerly [Vardimek Mussel], said" },
    ],
    nonExamples: ["the [Vardimek Harbour Authority], or rather its head, said", "[Vardimek Harbour Authority] or [Ubolo Oyster] said"],
  },
];

/** The other name that follows a name, or null. */
export function definitionAt(s: Surroundings, first: number, last: number): Definition | null {
  const i = behind(s, last);
  if (!s.isMark(i, "(") && !s.isMark(i, ",") && !s.among(i, NAMING)) return null;
  for (const rule of definitionRules) {
    const found = rule.read(s, first, last);
    if (found) return found;
  }
  return null;
}
