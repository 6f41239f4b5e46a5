/** Cities and nicknames of one team: "Toronto" and "Jays" where the lexicon holds the two together. */
import { F } from "../lexicon/flags.js";
import { joinA, joinB } from "../lexicon/hash.js";
import { lexicon } from "../lexicon/table.js";
import type { Document } from "../text/document.js";
import { WORD } from "../text/tokens.js";

/** Nicknames and places that are compared: keeps lists of thousands linear. */
const MAX_NICKNAMES = 60;
const MAX_PLACES = 200;

/** Tokens of a form. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** True when the words of `place` and then those of `nickname` are a team of the lexicon. */
function isTeam({ tokens }: Document, place: TokenRange, nickname: TokenRange): boolean {
  let a = 0;
  let b = 0;
  let words = 0;
  for (const { first, last } of [place, nickname]) {
    for (let i = first; i <= last; i++) {
      if (tokens.kind[i] !== WORD) continue;
      a = words ? joinA(a, tokens.hashA[i]!) : tokens.hashA[i]!;
      b = words ? joinB(b, tokens.hashB[i]!) : tokens.hashB[i]!;
      words++;
    }
  }
  const table = lexicon();
  const entry = table.find(a, b);
  return entry >= 0 && (table.low(entry) & F.TEAM.mask) !== 0;
}

/** Pairs of place and nickname that are one team; a place that two nicknames of the article go with is nobody's. */
export function teamPairs<T extends TokenRange>(document: Document, places: readonly T[], nicknames: readonly T[]): [T, T][] {
  const pairs: [T, T][] = [];
  const few = nicknames.slice(0, MAX_NICKNAMES);
  for (const place of few.length ? places.slice(0, MAX_PLACES) : []) {
    const fitting = few.filter((nickname) => isTeam(document, place, nickname));
    if (fitting.length === 1) pairs.push([place, fitting[0]!]);
  }
  return pairs;
}
