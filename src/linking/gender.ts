/** The gender of a person: what the words around a name and the name itself say. */
import type { Step } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { GLUED, HYPHEN, PUNCTUATION, WORD } from "../text/tokens.js";
import { wordSet } from "../text/word-hash.js";
import type { Gender } from "./entity.js";
import { ADDRESS_FORMS } from "./roles/words.js";
import type { Surroundings } from "./surroundings.js";

/** Examples mark the name; their value is the gender. A rule that is sure parts two people of one surname. */
export interface GenderRule extends Step {
  readonly sure: boolean;
  read(s: Surroundings, first: number, last: number): Gender | null;
}

const MALE = F.MALE.mask;
const FEMALE = F.FEMALE.mask;
const either = (male: boolean, female: boolean): Gender | null => (male === female ? null : male ? "male" : "female");
const flagged = (low: number): Gender | null => either((low & MALE) !== 0, (low & FEMALE) !== 0);

const TITLES = F.HONORIFIC.mask | F.TITLE.mask | F.ROLE.mask | F.RELATION.mask;
/** Words with a sex in other uses than before a name. */
const NOT_BEFORE = wordSet("fellow man master don guy king major general prince duke chief earl baron sir's bachelor");
const MEN = wordSet("king prince duke earl baron chief man master bachelor");

/** The gender of the nearest gendered word among the titles right before a name. */
function before(s: Surroundings, first: number, last: number, flags: number): Gender | null {
  const { tokens, lookup } = s.document;
  const begin = s.document.sentenceBegin(first);
  // "her sister, Ruth"
  const isApposed = first - 2 >= begin && s.isMark(first - 1, ",") && s.isMark(last + 1, ",") && s.document.has(first - 2, F.RELATION);
  const from = isApposed ? first - 2 : first - 1;
  for (let i = from; i >= begin && from - i < 4; i--) {
    if (tokens.kind[i] === HYPHEN) continue;
    const low = lookup.low[i]!;
    if (tokens.kind[i] !== WORD || !(low & TITLES) || s.nameAt(i)) return null;
    if (low & flags && !(s.among(i, NOT_BEFORE) && !(s.document.isCapital(i) && s.among(i, MEN)))) {
      const gender = flagged(low);
      if (gender) return gender;
    }
  }
  return null;
}

const RELATIVE = F.RELATION.mask | F.ROLE.mask | F.TITLE.mask;

const FOLLOWING = wordSet("of to for from at in on with who whose whom and");

/** Gender of the noun behind a comma: ", his wife,", ", a businesswoman from Leeds". */
function apposition(s: Surroundings, last: number): Gender | null {
  const { tokens, lookup } = s.document;
  if (!s.isMark(last + 1, ",")) return null;
  const end = Math.min(s.document.sentenceEnd(last), last + 9);
  for (let i = last + 2; i < end; i++) {
    if (s.nameAt(i)?.kind === "people" && tokens.kind[s.nameAt(i)!.last + 1] !== 3) return null;
    if (tokens.kind[i] === PUNCTUATION) return null;
    if (tokens.kind[i] !== WORD) continue;
    if (i > last + 2 && s.document.has(i, F.FUNCTION)) return null;
    const gender = lookup.low[i]! & RELATIVE ? flagged(lookup.low[i]!) : null;
    if (!gender) continue;
    const next = i + 1;
    if (next >= tokens.count || tokens.kind[next] === HYPHEN || tokens.kind[next] === 3 || s.isPerson(next)) return null;
    return tokens.kind[next] === PUNCTUATION || s.among(next, FOLLOWING) ? gender : null;
  }
  return null;
}

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
const FAMILY_FIRST = wordSet(
  "kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song yoo hong moon ban roh wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng xi wen jiang nguyen tran le pham hoang phan vu dang bui do ho ngo duong ly chan cheung wong leung tsang lam",
);

/** Names of both sexes in the lists, by the sex that news mostly means. */
const MOSTLY_FEMALE = wordSet("karen joyce vivian hanna petya nika jaya bharati lakshmi mika");
const MOSTLY_MALE = wordSet("yuri ira rui eren shaheen nino haruna ilham iqbal raja hale alek rio kader om");

/** Votes of the given names. */
function givenNames(s: Surroundings, first: number, last: number): Gender | null {
  if (last === first) return null;
  const { tokens } = s.document;
  let i = first;
  let end = last;
  if (s.among(first, FAMILY_FIRST) && last - first >= 2) {
    // "Kim Yo-jong": the given name follows; both of its halves, or the whole of it, may be known.
    i = first + 1;
    end = last + 1;
  }
  let male = 0;
  let female = 0;
  for (; i < end; i++) {
    if (tokens.kind[i] !== WORD || s.document.has(i, F.NAME_SUFFIX)) continue;
    const to = Math.max(s.document.longest(i, F.FIRST_MALE), s.document.longest(i, F.FIRST_FEMALE), i);
    const isMale = s.document.longest(i, F.FIRST_MALE) === to && !s.among(i, MOSTLY_FEMALE);
    const isFemale = s.document.longest(i, F.FIRST_FEMALE) === to && !s.among(i, MOSTLY_MALE);
    const weight = s.document.has(i, F.FIRST_WEAK) ? 1 : 2;
    if (isMale !== isFemale) isMale ? (male += weight) : (female += weight);
    if ((isMale || isFemale) && i === first) break; // the first name decides, middle names only where it is silent
    if (to > i && to < end) i = to;
  }
  return either(male > female, female > male);
}

const FEMALE_ENDING = /(?:[oe]va|skaya|skaia|sk[aá]|ov[aá]|evna|ovna|d[oó]ttir|kyzy|qizi)$/i;
const MALE_ENDING = /(?:ovich|evich|yevich|oglu|oğlu)$/i;
const ROMANCE = /^(?:villanueva|casanova|cordova|córdova|cueva|nueva|genova|nova|canova|villanova|casa|genéva|neva|leva)$/i;

/** Precise first: the first that answers for a mention decides. */
export const genderRules: readonly GenderRule[] = [
  {
    id: "gender/honorific",
    describe: "Mr, Mrs, Sir, Lady before the name.",
    sure: true,
    read: (s, first, last) => {
      const own = last > first && s.among(first, ADDRESS_FORMS) ? flagged(s.document.lookup.low[first]!) : null;
      return own ?? before(s, first, last, F.HONORIFIC.mask);
    },
    examples: [
      { text: "Mrs [Lindholt] said", value: "female" },
      { text: "Mr. [Belmonte] said", value: "male" },
    ],
    nonExamples: ["Dr [Lindholt] said", "minister [Lindholt] said"],
  },
  {
    id: "gender/title",
    describe: "A title, role or relation of one sex before the name.",
    sure: true,
    read: (s, first, last) => before(s, first, last, TITLES),
    examples: [
      { text: "Queen [Ulrike] left", value: "female" },
      { text: "spokeswoman [Lindholt] said", value: "female" },
      { text: "his brother [Oscar] said", value: "male" },
      { text: "his sister, [Ruth], said", value: "female" },
    ],
    nonExamples: ["Speaking to his mother, [Lindholt] wept", "President [Lindholt]", "her aunt and [Lindholt]"],
  },
  {
    id: "gender/apposition",
    describe: "A role or relation of one sex behind the name and a comma.",
    sure: true,
    read: (s, _first, last) => apposition(s, last),
    examples: [
      { text: "[Lindholt], his wife, said", value: "female" },
      { text: "[Belmonte], a businessman from Leeds, said", value: "male" },
    ],
    nonExamples: ["[Lindholt], his wife's lawyer, said", "[Lindholt], his brother Oscar and others", "[Lindholt], fiancee have a girl"],
  },
  {
    id: "gender/first-name",
    describe: "The first name, or the given name behind a family name.",
    sure: false,
    read: givenNames,
    examples: [
      { text: "[Karen Lindholt] said", value: "female" },
      { text: "[Oscar Belmonte] said", value: "male" },
    ],
    nonExamples: ["[Lindholt] said"],
  },
  {
    id: "gender/ending",
    describe: "A patronymic or a surname whose ending tells the sex.",
    sure: false,
    read: (s, first, last) => {
      const name = s.document.slice(first, last);
      if (name.length < 7 || s.document.is(last, GLUED)) return null;
      const female = name.split(" ").some((word) => FEMALE_ENDING.test(word) && !ROMANCE.test(word));
      return either(
        name.split(" ").some((word) => MALE_ENDING.test(word)),
        female,
      );
    },
    examples: [
      { text: "[Zzora Blakhanova] said", value: "female" },
      { text: "[Sturla Arnkelsdóttir] said", value: "female" },
    ],
    nonExamples: ["[Oscar Villanueva] said", "[Belmonte] said"],
  },
];

/** What one mention says of the gender. */
export interface GenderEvidence {
  readonly gender: Gender | null;
  readonly sure: boolean;
}

const NONE: GenderEvidence = { gender: null, sure: false };

/** The answer of the first rule that has one. */
export function genderAt(s: Surroundings, first: number, last: number): GenderEvidence {
  for (const { read, sure } of genderRules) {
    const gender = read(s, first, last);
    if (gender) return { gender, sure };
  }
  return NONE;
}

const HE = wordSet("he his himself");
const SHE = wordSet("she herself hers");
const HER = wordSet("her");
const MAX_LOOK = 60;

/**
 * The pronoun that takes up the only person of a sentence, at tokens `first` to `last`: +1 for he, -1 for she, 0 for none. It is looked for behind the
 * name and at the start of the next sentence.
 * @param previous last token of the person named before, or -1.
 * @param next first token of the person named next, or the number of tokens.
 */
export function pronounAfter(s: Surroundings, first: number, last: number, previous: number, next: number): number {
  const { tokens } = s.document;
  const end = s.document.sentenceEnd(last);
  if (next < end || previous >= s.document.sentenceBegin(first)) return 0;
  const stop = Math.min(end, last + MAX_LOOK);
  for (let i = last + 1; i < stop; i++) {
    if (tokens.kind[i] === PUNCTUATION && /^["“”]/.test(s.document.slice(i))) return 0;
    if (tokens.kind[i] !== WORD) continue;
    if (s.among(i, HE)) return 1;
    if (s.among(i, SHE)) return -1;
    if (s.among(i, HER) && i + 1 < stop && tokens.kind[i + 1] === WORD && !s.document.has(i + 1, F.FUNCTION)) return -1;
  }
  if (end >= tokens.count || next <= end || s.document.paragraphOf(end) !== s.document.paragraphOf(first)) return 0;
  return s.among(end, HE) ? 1 : s.among(end, SHE) ? -1 : 0;
}
