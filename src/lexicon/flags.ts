/**
 * What the lexicon can say about a word or a phrase: flags in two 32-bit words.
 * A list file names its flags in its header (`# flags: ORG COMPANY`).
 */

const LOW = [
  "FIRST_MALE", // first name of men
  "FIRST_FEMALE", // first name of women
  "FIRST", // first name, gender open
  "SURNAME",
  "PARTICLE", // von, bin, de
  "NAME_SUFFIX", // Jr, III
  "HONORIFIC", // Mr, Dr, Sheikh
  "TITLE", // President, Sen, Foreign Minister: stands before a name
  "ROLE", // spokesman, analyst, striker
  "MALE", // with HONORIFIC, TITLE, ROLE, RELATION: says the gender
  "FEMALE",
  "RELATION", // wife, brother
  "PERSON", // a whole name: Pele, Mao Zedong
  "ORG", // a whole name of an organization
  "ORG_HEAD", // Ministry, Bank, University
  "ORG_SUFFIX", // Inc, plc, GmbH
  "COMPANY",
  "GOVERNMENT",
  "PARTY",
  "ARMED",
  "MEDIA",
  "TEAM",
  "EDUCATION",
  "INTERNATIONAL",
  "COUNTRY",
  "DEMONYM",
  "CITY",
  "REGION",
  "PLACE_HEAD",
  "FACILITY_HEAD",
  "FIRST_WEAK", // a first name of the bulk lists only
  "SURNAME_WEAK", // a surname of the bulk lists only
] as const;

const HIGH = [
  "COMMON", // one of the 38,000 most usual English words
  "COMMON_RARE", // an English word of the outer frequency bands
  "RUNNING", // one of the 10,000 most frequent words: a capital at the start of a sentence says nothing
  "FUNCTION", // closed-class word: the, of, and, which
  "MONTH",
  "WEEKDAY",
  "TIME_UNIT",
  "CALENDAR", // any other word that a date expression can hold: today, last, season
  "NUMBER",
  "CUE_VERB",
  "CUE_JUDGE", // a cue verb whose quotation is a fragment: call, describe, dismiss
  "CUE_BESIDE", // a cue verb only right beside a whole quotation: smile, begin
  "CUE_LOOSE", // a cue verb that often reports no words: think, welcome, show
  "CUE_NOUN",
  "PRONOUN",
  "EVENT",
  "EVENT_HEAD",
  "PRODUCT",
  "GROUP", // peoples without a state, religions, languages
  "SPORT",
  "TERRITORY", // countries that are ISO 3166-1 territories, and parts of states
  "CITY_WEAK", // a town of the bulk lists only
  "FALSE_FRIEND", // holds a country word, is not the country
  "AMBIGUOUS", // marked ` ?` in any of its lists: also something else
  "AMBIGUOUS_ORG", // marked so in a list of organizations
  "AMBIGUOUS_PLACE", // marked so in a list of places or countries
  "AMBIGUOUS_NAME", // marked so in a list of first names or surnames
  "PREFIX", // a longer entry begins with this
] as const;

/** The name of a lexicon flag. */
export type FlagName = (typeof LOW)[number] | (typeof HIGH)[number];

/** One bit of the low word (0) or of the high word (1). */
export interface Flag {
  readonly name: FlagName;
  readonly word: 0 | 1;
  readonly mask: number;
}

const toFlag = (word: 0 | 1) => (name: FlagName, bit: number) => ({ name, word, mask: 1 << bit });

/** Every flag, the low word first. */
export const FLAGS: readonly Flag[] = [...LOW.map(toFlag(0)), ...HIGH.map(toFlag(1))];

/** Every flag by name: `F.TITLE`. */
export const F = Object.fromEntries(FLAGS.map((flag) => [flag.name, flag])) as Readonly<Record<FlagName, Flag>>;
