/** Roles that stand before a name. */
import { F } from "../../lexicon/flags.js";
import { ALL_CAPS, CAPITAL, CAPITALS, DOTTED, GLUED, HYPHEN, NUMBER, POSSESSIVE, PROSE, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import type { Surroundings } from "../surroundings.js";
import { nounPhraseEnd } from "./phrase.js";
import type { RoleRule, RoleSpan } from "./rule.js";
import { ADDRESS_FORMS, COMPLEMENT_PREPOSITIONS, DETERMINERS, isFunctionWord, isRole, isVerbLike, MAX_WORDS, MODIFIERS } from "./words.js";

const PLACE = F.DEMONYM.mask | F.COUNTRY.mask | F.CITY.mask | F.REGION.mask;
const TIME = F.WEEKDAY.mask | F.MONTH.mask;
const FUNCTION_MODIFIERS = wordSet("past then");
const TO = wordSet("to");
const IN = wordSet("in");
const PRIVATE = wordSet("private public");
const REACH = 8;

/** First token of the role whose last word is at token `e`, or -1: "minister", "chief of staff". */
function headBefore(s: Surroundings, e: number, begin: number): number {
  const { document } = s;
  if (e < begin || document.tokens.kind[e] !== WORD) return -1;
  let found = isRole(s, e) ? e : -1;
  for (let i = Math.max(begin, e - 5); i < e; i++) {
    if (document.lookup.phraseAt[i]! < 0) continue;
    const whole = found >= 0 || isRole(s, i) || document.tokens.kind[i + 1] === HYPHEN; // "scrum-half"
    if (whole && Math.max(document.longest(i, F.TITLE), document.longest(i, F.ROLE)) === e) {
      found = i;
      break;
    }
  }
  return found;
}

/** Leftmost token of the words that qualify a role beginning at token `from`. */
function modifiersBefore(s: Surroundings, from: number, begin: number): number {
  const { tokens, lookup } = s.document;
  const prose = tokens.sentenceStyle[tokens.sentence[from]!] === PROSE;
  from = compoundStart(s, from, begin);
  let start = from;
  let open = from;
  for (let j = from - 1, words = 1; j >= begin && words < MAX_WORDS - 2; j--) {
    const kind = tokens.kind[j];
    if (kind === POSSESSIVE) {
      if (!prose || j === begin || tokens.kind[j - 1] !== WORD || isFunctionWord(s, j - 1)) break;
      open = j;
      continue;
    }
    if (kind === NUMBER) {
      open = j;
      words++;
      continue;
    }
    if (kind !== WORD) return bounded(s, start, open, j);
    const name = s.nameAt(j);
    if (name && name.first >= begin) {
      j = name.first;
      open = start = j;
      words += name.last - name.first + 1;
      continue;
    }
    const part = compoundStart(s, j, begin);
    if (part < j) {
      if (s.among(j, OLD)) return open;
      if (part === begin && !prose) break;
      const keeps = s.document.isCapital(part) || s.among(part, MODIFIERS) || s.among(j, MODIFIERS);
      if (keeps && start === open) start = part;
      words += j - part;
      open = j = part;
      continue;
    }
    if (isFunctionWord(s, j) && !s.among(j, FUNCTION_MODIFIERS)) {
      if (s.among(j, DETERMINERS) || (s.among(j, COMPLEMENT_PREPOSITIONS) && !s.among(j, TO) && !s.among(j, IN)))
        return bounded(s, start, open, j);
      break;
    }
    if (lookup.high[j]! & TIME || isVerbLike(s, j)) {
      if (isVerbLike(s, j) && (start === open || j + 1 === open) && j > begin && s.among(j - 1, DETERMINERS)) return j;
      // What stands between a verb and the role is its object.
      if (!s.among(j, MODIFIERS)) return isVerbLike(s, j) && open - j === 1 && prose ? open : start;
    }
    const low = lookup.low[j]!;
    const plural = s.document.text.charCodeAt(tokens.end[j]! - 1) === 115; // s
    // "Ministers Prince …" are several; "Tass quotes director …" has a verb.
    if ((plural && low & ROLES && !isRole(s, j)) || low & F.RELATION.mask) break;
    if (
      plural &&
      !(tokens.shape[j]! & CAPITAL) &&
      !s.among(j, MODIFIERS) &&
      !s.among(j, PLURALS) &&
      open - j === 1 &&
      !isBound(s, j, begin)
    )
      return open;
    words++;
    open = j;
    if (s.among(j, PRIVATE) && j > begin && s.among(j - 1, IN)) return start;
    const known = s.among(j, MODIFIERS) || (low & PLACE) !== 0 || isRole(s, j) || s.document.has(j, F.GROUP);
    const first = tokens.shape[j]! & 256;
    if (known || (prose && tokens.shape[j]! & CAPITAL && !first)) start = j;
    else if (!prose) break;
    else if (first && start === j + 1 && opens(s, j)) start = j;
  }
  return start;
}
const NO_NOUN = F.CALENDAR.mask | F.CUE_VERB.mask | F.PRONOUN.mask | F.FUNCTION.mask | F.TIME_UNIT.mask;

/** True when the first word of a sentence may be a noun before a role: "Harbour director …", "UN envoy …". */
function opens(s: Surroundings, j: number): boolean {
  if (!s.document.isCapital(j)) return false;
  if (s.document.is(j, ALL_CAPS | DOTTED)) return true;
  return !(s.document.lookup.high[j]! & NO_NOUN) && !/(?:ed|ing|ly)$/.test(s.document.slice(j));
}

const OLD = wordSet("old");
const ROLES = F.TITLE.mask | F.ROLE.mask;
const PLURALS = wordSet(
  "sports affairs rights operations sales arms news physics politics economics mathematics communications relations works services systems resources taxes markets futures bonds commodities emergencies prisons schools women's children's business press process congress access wellness fitness",
);

/** True when an article or preposition stands within three words before token `j`: a plural there is no verb. */
function isBound(s: Surroundings, j: number, begin: number): boolean {
  for (let i = j - 1; i >= begin && j - i <= 3; i--) {
    if (s.document.tokens.kind[i] !== WORD || s.document.isCapital(i)) return false;
    if (s.among(i, DETERMINERS) || s.among(i, COMPLEMENT_PREPOSITIONS)) return true;
  }
  return false;
}

/** First token of the hyphenated compound that ends at token `j`: "Moscow-based", "46-year-old". */
function compoundStart(s: Surroundings, j: number, begin: number): number {
  const { kind } = s.document.tokens;
  let i = j;
  while (i - 2 >= begin && kind[i - 1] === HYPHEN && s.document.is(i - 1, GLUED) && s.document.is(i, GLUED)) i -= 2;
  return i;
}

/** Between an article or a preposition and the role every word belongs to it. */
const bounded = (s: Surroundings, start: number, open: number, at: number): number =>
  s.document.tokens.kind[at] === WORD && open - at === 1 ? open : start;

/** "Russian Foreign Minister", "Kremlin envoy on Afghanistan": the role whose last token is `e`. */
function roleEndingAt(s: Surroundings, e: number, begin: number, closed = false): RoleSpan | null {
  const { tokens } = s.document;
  const head = headBefore(s, e, begin);
  if (head >= 0) return { first: modifiersBefore(s, head, begin), last: e };
  // A complement between role and name.
  for (let p = e - 1; p > begin && e - p <= REACH; p--) {
    const kind = tokens.kind[p];
    if (kind !== WORD && kind !== HYPHEN && kind !== POSSESSIVE) return null;
    if (s.isPerson(p) || s.isPerson(p + 1)) return null;
    if (kind !== WORD || !s.among(p, COMPLEMENT_PREPOSITIONS)) {
      if (kind === WORD && isFunctionWord(s, p) && !s.among(p, DETERMINERS) && !s.among(p, AND)) return null;
      continue;
    }
    const role = headBefore(s, p - 1, begin);
    if (role < 0) continue;
    if (!closed && !s.document.isCapital(e) && s.among(p + 1, DETERMINERS)) return null;
    if (complementEnd(s, p, e) !== e) return null;
    return { first: modifiersBefore(s, role, begin), last: e };
  }
  return null;
}
const AND = wordSet("and &");

/** Last token of the complements that begin with the preposition at `p`. */
function complementEnd(s: Surroundings, p: number, e: number): number {
  let last = nounPhraseEnd(s, p + 1, e + 1);
  while (last >= 0 && last < e && s.among(last + 1, COMPLEMENT_PREPOSITIONS)) last = nounPhraseEnd(s, last + 2, e + 1);
  return last;
}

const inCapitals = (s: Surroundings, i: number) => s.document.tokens.sentenceStyle[s.document.tokens.sentence[i]!] === CAPITALS;

export const beforeRules: readonly RoleRule[] = [
  {
    id: "role/title",
    describe: "A title or role right before the name, with the words that qualify it and its complement.",
    read(s, first) {
      const begin = s.document.sentenceBegin(first);
      let e = first - 1;
      while (e >= begin && s.among(e, ADDRESS_FORMS)) e--;
      if (e < begin || s.document.tokens.kind[e] !== WORD || inCapitals(s, first)) return null;
      return roleEndingAt(s, e, begin);
    },
    examples: [
      { text: "Danish Fisheries Minister [Karen Lindholt] resigned.", value: "Danish Fisheries Minister" },
      { text: "UN envoy on Cyprus [Oscar Belmonte] flew in.", value: "UN envoy on Cyprus" },
      { text: "Harbour director [Oscar Belmonte] flew in.", value: "Harbour director" },
      { text: "talks with former Peruvian striker [Oscar Belmonte]", value: "former Peruvian striker" },
      { text: "a Lisbon-based analyst [Karen Lindholt] said", value: "Lisbon-based analyst" },
      { text: "the deputy prime minister [Karen Lindholt]", value: "deputy prime minister" },
      { text: "White House chief of staff [Oscar Belmonte]", value: "White House chief of staff" },
      { text: "the town's longest-serving mayor [Oscar Belmonte] spoke", value: "town's longest-serving mayor" },
      { text: "Vardimek quotes harbour director [Oscar Belmonte] as saying", value: "harbour director" },
      { text: "a 52-year-old plumber [Oscar Belmonte]", value: "plumber" },
      { text: "Samoan scrum-half [Oscar Belmonte] scored", value: "Samoan scrum-half" },
      { text: "In private Foreign Minister [Karen Lindholt] agreed", value: "Foreign Minister" },
    ],
    nonExamples: [
      "Mr [Belmonte] said",
      "his wife [Karen Lindholt]",
      "and [Karen Lindholt]",
      "on Monday [Oscar Belmonte] left",
      "Yesterday [Oscar Belmonte] left",
      "Prior to taking office [Oscar Belmonte] left",
      "near St. [Karen] they",
      "the elder [Karen Lindholt] left",
    ],
  },
  {
    id: "role/comma-before",
    describe: "A role before the name and a comma, when a mark closes the name.",
    read(s, first, last) {
      const { tokens } = s.document;
      const begin = s.document.sentenceBegin(first);
      const e = first - 2;
      if (e < begin || !s.isMark(first - 1, ",") || inCapitals(s, first)) return null;
      const end = s.document.sentenceEnd(last);
      if (last + 1 < end && !/^[,;.:)—–(]/.test(s.document.slice(last + 1))) return null;
      if (s.isPerson(e)) return null;
      const role = roleEndingAt(s, e, begin, true);
      if (!role) return null;
      // ", the mayor, Name": after a person and a comma the role is that person's.
      let before = role.first - 1;
      if (before >= begin && s.among(before, DETERMINERS)) before--;
      if (before > begin && s.isMark(before, ",") && (s.isPerson(before - 1) || tokens.kind[before - 1] === NUMBER)) return null;
      return role;
    },
    examples: [
      { text: "Danish ambassador to Quito, [Karen Lindholt], left.", value: "Danish ambassador to Quito" },
      { text: "the company's chief executive, [Oscar Belmonte], said", value: "company's chief executive" },
      { text: "the deputy head of the Danish harbour board, [Oscar Belmonte], said", value: "deputy head of the Danish harbour board" },
    ],
    nonExamples: ["In a letter to the mayor, [Karen Lindholt] wrote", "the engineers, [Karen Lindholt], left"],
  },
];
