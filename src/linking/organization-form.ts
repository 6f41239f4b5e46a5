/** An organization's name as linking sees it. */
import { F } from "../lexicon/flags.js";
import { lexicon } from "../lexicon/table.js";
import type { Document } from "../text/document.js";
import { ALL_CAPS, CAPITALS, DOTTED, WORD } from "../text/tokens.js";
import { plain, wordsOf } from "./forms.js";

export interface OrganizationForm {
  readonly text: string;
  readonly words: readonly string[];
  /** Words without Inc, Corp, plc at the end. */
  readonly core: readonly string[];
  /** Number of words of the place or people that it begins with: "New York", "British". */
  readonly placeWords: number;
  /** Capitals of the words, small words left out; and with them. */
  readonly initials: readonly string[];
  /** Letters, when the name is one word in capitals. */
  readonly acronym: string | null;
  /** Stands in a sentence of capitals, where every word looks like an acronym. */
  readonly shouted: boolean;
  /** Line of the lexicon with aliases, or 0. */
  readonly alias: number;
  /** The lexicon holds it as an organization, as a team. */
  readonly known: boolean;
  readonly team: boolean;
  /** A single word that heads organizations: Bank, Party. */
  readonly head: boolean;
  /** One of its words is such a head; then its words without small ones, in the order of the alphabet. */
  readonly headed: boolean;
  readonly content: string;
}

/** Words that count for nothing in acronyms. */
export const SMALL_WORDS: ReadonlySet<string> = new Set("of and for the in on de la del du des et y e di to at".split(" "));

/** British spelling → American. */
const SPELLINGS = new Map(
  "centre:center centres:centers defence:defense organisation:organization organisations:organizations labour:labor programme:program theatre:theater harbour:harbor rehabilitation:rehabilitation criminalisation:criminalization modernisation:modernization stabilisation:stabilization"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Words of an organization's name, in one spelling. */
const spelled = (name: string): string[] => wordsOf(name).map((word) => SPELLINGS.get(word) ?? word);

const PLACES = [F.CITY, F.REGION, F.COUNTRY, F.DEMONYM, F.CITY_WEAK];

/** What linking compares, of the tokens of a name. */
export function organizationForm(document: Document, first: number, last: number): OrganizationForm {
  const { tokens } = document;
  const table = lexicon();
  const text = document.slice(first, last);
  const words = spelled(text);
  const entry = document.entryOf(first, last);
  let end = last;
  while (end > first && document.has(end, F.ORG_SUFFIX)) end--;
  const core = end === last ? words : spelled(document.slice(first, end));
  const letters = (list: readonly string[]) => list.map((word) => word[0]).join("");
  const isBig = (word: string) => !SMALL_WORDS.has(word);
  const single = first === last;
  let place = -1;
  for (const flag of PLACES) place = Math.max(place, Math.min(last, document.longest(first, flag)));
  let headed = false;
  for (let i = first; i <= last; i++) headed ||= document.has(i, F.ORG_HEAD);
  const low = entry < 0 ? 0 : table.low(entry);
  return {
    text,
    words,
    core,
    placeWords: place < 0 ? 0 : wordsOf(document.slice(first, place)).length,
    initials: [...new Set([letters(words), letters(words.filter(isBig)), letters(core.filter(isBig))])],
    acronym: single && tokens.kind[first] === WORD && document.is(first, ALL_CAPS | DOTTED) ? plain(text) : null,
    shouted: tokens.sentenceStyle[tokens.sentence[first]!] === CAPITALS,
    alias: entry >= 0 ? table.alias(entry) : 0,
    known: (low & F.ORG.mask) !== 0,
    team: (low & F.TEAM.mask) !== 0,
    head: single && headed,
    headed,
    content:
      headed && words.length > 1
        ? words
            .filter((word) => isBig(word) && word !== "affairs")
            .sort()
            .join(" ")
        : "",
  };
}
