/** Word classes of role phrases. */
import { F } from "../../lexicon/flags.js";
import { ALL_CAPS, CAPITAL, DOTTED, HAS_LOWER, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import type { Surroundings } from "../surroundings.js";

/** Longest role, in words. */
export const MAX_WORDS = 12;

export const DETERMINERS = wordSet("the a an this that its his her their our my your another one");
/** Prepositions that a role takes its complement with. */
export const COMPLEMENT_PREPOSITIONS = wordSet("of for to on at in with from against de du");
export const AND = wordSet("and &");

/** Words that qualify a role and belong to it wherever they stand. */
export const MODIFIERS = wordSet(
  "former ex acting deputy vice senior chief interim outgoing incoming assistant associate executive general prime first second third then late veteran top lead head national federal managing non co joint current new old longtime long-time retired honorary founding supreme presidential parliamentary congressional foreign finance defence defense interior prominent leading opposition union party government police military army navy rebel guerrilla trade human rights television film pop rock opera football soccer tennis rugby cricket baseball basketball hockey olympic world club team state city county district provincial regional local republican democratic democrat socialist communist conservative liberal labour labor independent sports press campaign policy security intelligence justice health education energy oil economy economics physics law history political business media industry agriculture transport treasury home shadow cabinet bank fund hedge bond market currency stock investment research market chief principal special permanent under main past elect designate youngest elder younger oldest one-time sometime self-styled self-proclaimed",
);

/** Verbs without the endings of one, that stand where a modifier could. */
const VERBS = wordSet(
  "met meet meets beat beats told tell tells won win wins made make makes saw see sees sent send put puts gave give gives quit got get gets led left leave leaves held hold holds brought sought seek seeks chose choose shot named name named hit hits took take takes kept keep found find paid pay heard hear knew know taught caught lost lose let said says say thank thanks join joins joined visit visits hire hires fire fires back backs replace replaces succeed succeeds face faces call calls urge urges accuse accuses help helps show shows include includes including like appoint elect",
);

/** Titles that are forms of address and no roles. */
export const ADDRESS_FORMS = wordSet(
  "mr mrs ms miss dr sir madam mme mlle mister missus messrs monsieur madame herr frau señor señora mx st ste saint",
);

const NO_ROLES = wordSet(
  "man woman men women boy girl person people guy lady gentleman adult child baby teenager teen youth number other others one human being body hand face figure name part party side leg back second half winner loser rest match goal star's case fellow source sources hit accused named called alleged general's parent guest self mother father husband wife sister brother son daughter friend cousin uncle aunt nephew niece grandmother grandfather widow widower fiancee fiance girlfriend boyfriend partner neighbour neighbor relative twin victim elder younger prior",
);

const ROLE = F.TITLE.mask | F.ROLE.mask;

/** True for "us" the pronoun and not for "U.S.", "US". */
export function isFunctionWord({ document }: Surroundings, i: number): boolean {
  return document.has(i, F.FUNCTION) && !(document.tokens.shape[i]! & (DOTTED | ALL_CAPS));
}

/** True when the token is a noun for what one person does or is. */
export function isRole(s: Surroundings, i: number): boolean {
  const { tokens, lookup } = s.document;
  if (tokens.kind[i] !== WORD || !(lookup.low[i]! & ROLE)) return false;
  if (s.among(i, NO_ROLES) || s.among(i, ADDRESS_FORMS) || isFunctionWord(s, i)) return false;
  if (lookup.low[i]! & F.RELATION.mask && !(lookup.low[i]! & F.TITLE.mask)) return false;
  const word = s.document.lower(i);
  return !/(?:[^sui]s|men|people|ed)$/.test(word) || /^(?:boss|gens|seaman|rs|us)$/.test(word);
}

/** Last token of the title or role of several words that begins at token `i` ("chief of staff"), else `i` when the word is one, else -1. */
export function roleEnd(s: Surroundings, i: number): number {
  let end = isRole(s, i) ? i : -1;
  const last = Math.max(s.document.longest(i, F.TITLE), s.document.longest(i, F.ROLE));
  if (last > i && !/[^su]s$/.test(s.document.lower(last)) && !s.document.has(last, F.RELATION)) end = last;
  else if (last > i && /\b(?:of|for|to)\b/.test(s.document.slice(i, last)) && isRole(s, i)) end = last;
  return end;
}

/** True for words that look like a verb or participle: the phrase has ended before them. */
export function isVerbLike(s: Surroundings, i: number): boolean {
  const { tokens } = s.document;
  if (tokens.kind[i] !== WORD || tokens.shape[i]! & CAPITAL || !(tokens.shape[i]! & HAS_LOWER)) return false;
  if (s.among(i, VERBS)) return true;
  const end = tokens.end[i]!;
  const { text } = s.document;
  return end - tokens.start[i]! > 4 && (text.startsWith("ed", end - 2) || (text.startsWith("ing", end - 3) && !s.among(i, ING_NOUNS)));
}
const ING_NOUNS = wordSet(
  "housing policing marketing manufacturing banking engineering building meeting training planning nursing mining racing boxing cycling rowing skating swimming shipping publishing broadcasting advertising accounting teaching writing wing king programming learning computing fishing farming wrestling fencing sailing skiing managing acting leading outgoing incoming founding visiting ruling reigning serving sitting standing rising promising sterling",
);
