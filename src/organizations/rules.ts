/** Evidence in the words of a name that it is an organization's: names of the lexicon, heads and suffixes, acronyms. */
import type { EvidenceRule } from "../names/evidence.js";
import {
  HAS_AMPERSAND,
  HAS_AND,
  HAS_COMMA,
  HAS_FOR,
  HAS_HYPHEN,
  HAS_IN,
  HAS_NUMBER,
  HAS_OF,
  HAS_POSSESSIVE,
  type Hypothesis,
} from "../names/hypothesis.js";
import * as M from "../names/rules/masks.js";
import { F } from "../lexicon/flags.js";
import { ALL_CAPS, CAPITALS, DOTTED, HAS_DIGIT, INNER_CAPITAL, PROSE } from "../text/tokens.js";

const org = (h: Hypothesis) => (h.low & M.ORG) !== 0;
const single = (h: Hypothesis) => h.words === 1;
const last = (h: Hypothesis, mask: number) => (h.lowAt(h.last) & mask) !== 0;
const ambiguous = (h: Hypothesis) => (h.high & M.AMBIGUOUS_ORG) !== 0;
const acronym = (h: Hypothesis) =>
  single(h) && (h.shapeAt(h.first) & ALL_CAPS) !== 0 && h.document.tokens.end[h.first]! - h.document.tokens.start[h.first]! <= 6;
const unknown = (h: Hypothesis) => !(h.low & (M.ORG | M.NAMEY | M.PLACE | M.DEMONYM)) && !(h.high & (M.ENGLISH | M.TIME_WORD));
const GAELIC = /^(?:Mc|Mac|O['’]|D['’]|De|Di|La|Le|Van|Fitz)\p{Lu}/u;
const kind = (id: string, describe: string, mask: number, person: number, organization: number, text: string): EvidenceRule => ({
  id,
  describe,
  weights: [person, organization],
  holds: (h) => org(h) && (h.low & mask) !== 0,
  examples: [{ text }],
});

const ENDING =
  /.{3}(?:corp|tech|soft|bank|banc|tel|telecom|media|gas|air|oil|gen|pharm|pharma|chem|works|power|trans|net|systems|max|mart|fin|invest|cap|bio|com|plast|prom|neft|energo|export|import|gruppen|werke|haus)$/i;
const SITE = /^\.(?:com|org|net|co|ca|uk|ru|io)\b/;

/** A stretch that is an organization of the lexicon by itself. */
function alone(h: Hypothesis, from: number, to: number): boolean {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  if (from === to) return (h.lowAt(from) & M.ORG) !== 0 && !(h.highAt(from) & M.COMMON) && !(h.lowAt(from) & M.NAMEY);
  return (
    (coverFirst[from] === from && coverLast[from] === to && (table.low(coverEntry[from]!) & M.ORG) !== 0) ||
    (h.lowAt(to) & M.ORG_SUFFIX) !== 0
  );
}

export const organizationRules: readonly EvidenceRule[] = [
  {
    id: "organization/lexicon-phrase",
    describe: "Two words or more that the lexicon holds as an organization.",
    weights: [-12, 6],
    on: "more",
    holds: (h) => org(h) && !single(h) && !ambiguous(h),
    examples: [{ text: "the [World Health Organization] said" }],
  },
  {
    id: "organization/lexicon-phrase-ambiguous",
    describe: "Two words or more that can be an organization.",
    weights: [-14, -1],
    on: "more",
    holds: (h) => org(h) && !single(h) && ambiguous(h),
    examples: [{ text: "the [Social Democrats] said" }],
  },
  {
    id: "organization/lexicon-word",
    describe: "One word that the lexicon holds as an organization and as nothing else.",
    weights: [0, 10],
    on: "one",
    holds: (h) =>
      org(h) && single(h) && !ambiguous(h) && !(h.high & M.COMMON) && !(h.low & (M.NAMEY | M.PLACE)) && !(h.shapeAt(h.first) & ALL_CAPS),
    examples: [{ text: "shares of [Gazprom] rose" }],
  },
  {
    id: "organization/lexicon-word-ambiguous",
    describe: "One word that can be an organization, among other things.",
    weights: [0, 3],
    on: "one",
    holds: (h) => org(h) && single(h) && ambiguous(h) && !(h.shapeAt(h.first) & ALL_CAPS),
    examples: [{ text: "shares of [Shell] rose" }],
  },
  {
    id: "organization/lexicon-word-common",
    describe: "An organization whose name is an English word.",
    weights: [1, 4],
    on: "one",
    holds: (h) => org(h) && single(h) && (h.high & M.COMMON) !== 0,
    examples: [{ text: "shares of [Shell] rose" }],
  },
  {
    id: "organization/lexicon-word-name",
    describe: "An organization whose name is a first name or a surname too.",
    weights: [1, 3],
    on: "one",
    holds: (h) => org(h) && single(h) && (h.low & M.NAMEY) !== 0,
    examples: [{ text: "shares of [Nokia] rose" }],
  },
  {
    id: "organization/lexicon-word-place",
    describe: "An organization whose name is a place's too.",
    weights: [-1, -6],
    holds: (h) => org(h) && (h.low & M.PLACE) !== 0,
    examples: [{ text: "fans of [Liverpool] sang" }],
  },
  {
    id: "organization/lexicon-capitals",
    describe: "Capitals that the lexicon holds as an organization.",
    weights: [-4, 7],
    on: "one",
    holds: (h) => org(h) && single(h) && (h.shapeAt(h.first) & ALL_CAPS) !== 0 && !(h.high & M.COMMON),
    examples: [{ text: "the [UNESCO] said" }],
  },
  kind("organization/company", "A company of the lexicon.", F.COMPANY.mask, -2, 5, "shares of [Gazprom] rose"),
  kind("organization/team", "A team of the lexicon.", F.TEAM.mask, -3, 4, "fans of [Juventus] sang"),
  kind("organization/party", "A party of the lexicon.", F.PARTY.mask, -5, 4, "the [Labour Party] said"),
  kind("organization/government", "A government body of the lexicon.", F.GOVERNMENT.mask, -8, 3, "the [Bundestag] voted"),
  kind("organization/media", "A medium of the lexicon.", F.MEDIA.mask, -7, 3, "told the [BBC] on"),
  kind("organization/international", "An international body of the lexicon.", F.INTERNATIONAL.mask, -12, 5, "the [European Union] said"),
  kind("organization/education", "A university or institute of the lexicon.", F.EDUCATION.mask, -16, 3, "the [University of Oslo] said"),
  kind("organization/armed", "An armed group of the lexicon.", F.ARMED.mask, -3, 1, "the [Taliban] said"),
  {
    id: "organization/suffix",
    describe: "Ends with Inc, plc, GmbH.",
    weights: [-10, 8],
    on: "more",
    holds: (h) => !single(h) && last(h, M.ORG_SUFFIX),
    examples: [{ text: "shares of [Vardimek Inc] rose" }],
  },
  {
    id: "organization/head-last",
    describe: "Ends with a word that heads organizations: Bank, Party.",
    weights: [-3, 4],
    on: "more",
    holds: (h) => !single(h) && last(h, M.ORG_HEAD) && h.head === h.last,
    examples: [{ text: "the [Vardimek Bank] said" }],
  },
  {
    id: "organization/head-of",
    describe: "A head with of, for or in behind it.",
    weights: [0, 8],
    on: "more",
    holds: (h) => h.head < h.last && (h.lowAt(h.head) & M.ORG_HEAD) !== 0,
    examples: [{ text: "the [University of Vardimek] said" }],
  },
  {
    id: "organization/no-head-of",
    describe: "Of, for or in without a head of organizations before it.",
    weights: [-11, -2],
    on: "more",
    holds: (h) => h.head < h.last && !(h.lowAt(h.head) & M.ORG_HEAD) && !org(h),
    examples: [{ text: "the [Prince of Vardimek] said" }],
  },
  {
    id: "organization/single-head",
    describe: "One word that heads organizations and is none.",
    weights: [-4, 1],
    on: "one",
    holds: (h) => single(h) && last(h, M.ORG_HEAD) && !org(h),
    examples: [{ text: "the [Bank] said" }],
  },
  {
    id: "organization/acronym-unknown",
    describe: "Two to six capitals that no list knows, in running text.",
    weights: [-5, 4],
    on: "one",
    holds: (h) => acronym(h) && unknown(h) && h.style === PROSE,
    examples: [{ text: "the [XKVB] said" }],
  },
  {
    id: "organization/acronym-known-word",
    describe: "Two to six capitals that make an English word, in running text.",
    weights: [2, 3],
    on: "one",
    holds: (h) => acronym(h) && !unknown(h) && !org(h) && h.style === PROSE,
    examples: [{ text: "the [HOPE] said" }],
  },
  {
    id: "organization/acronym-dotted",
    describe: "Capitals with points that are no country.",
    weights: [7, -1],
    on: "one",
    holds: (h) => single(h) && (h.shapeAt(h.first) & DOTTED) !== 0 && !(h.low & M.COUNTRY),
    examples: [{ text: "the [X.K.V.] said" }],
  },
  {
    id: "organization/long-capitals",
    describe: "Seven capitals or more in running text.",
    weights: [4, 0],
    on: "one",
    holds: (h) => single(h) && h.style === PROSE && (h.shapeAt(h.first) & ALL_CAPS) !== 0 && !acronym(h),
    examples: [{ text: "the [VARDIMEK] said" }],
  },
  {
    id: "organization/inner-capital",
    describe: "A capital inside a word, not as in McDonald.",
    weights: [-6, 1],
    on: "one",
    holds: (h) => single(h) && (h.shapeAt(h.first) & INNER_CAPITAL) !== 0 && !GAELIC.test(h.text()),
    examples: [{ text: "shares of [VardiCorp] rose" }],
  },
  {
    id: "organization/digit",
    describe: "A word with a digit in it.",
    weights: [-16, -14],
    holds: (h) => (h.shapeAt(h.first) & HAS_DIGIT) !== 0,
    examples: [{ text: "an [M16] was" }],
  },
  {
    id: "organization/ampersand",
    describe: "An ampersand between capitals.",
    weights: [0, 7],
    holds: (h) => (h.inner & HAS_AMPERSAND) !== 0,
    examples: [{ text: "shares of [Vardimek & Ubolo] rose" }],
  },
  {
    id: "organization/and",
    describe: "Holds “and”.",
    weights: [0, -5],
    holds: (h) => (h.inner & HAS_AND) !== 0 && !org(h),
    examples: [{ text: "for [Vardimek and Ubolo] this" }],
  },
  {
    id: "organization/and-with-head",
    describe: "Holds “and”, and a head before or behind.",
    weights: [0, 11],
    holds: (h) =>
      (h.inner & HAS_AND) !== 0 && !org(h) && ((h.lowAt(h.head) | h.lowAt(h.first) | h.lowAt(h.last)) & (M.ORG_HEAD | M.ORG_SUFFIX)) !== 0,
    examples: [{ text: "the [Vardimek and Ubolo Bank] said" }],
  },
  {
    id: "organization/of",
    describe: "Holds “of”.",
    weights: [0, 2],
    holds: (h) => (h.inner & HAS_OF) !== 0,
    examples: [{ text: "the [Church of Vardimek] said" }],
  },
  {
    id: "organization/for",
    describe: "Holds “for”.",
    weights: [0, 3],
    holds: (h) => (h.inner & HAS_FOR) !== 0,
    examples: [{ text: "the [Centre for Vardimek] said" }],
  },
  {
    id: "organization/in",
    describe: "Holds in, on, to or at.",
    weights: [0, -6],
    holds: (h) => (h.inner & HAS_IN) !== 0,
    examples: [{ text: "the [Centre in Vardimek] said" }],
  },
  {
    id: "organization/number",
    describe: "Holds a number.",
    weights: [0, -13],
    holds: (h) => (h.inner & HAS_NUMBER) !== 0 && !org(h),
    examples: [{ text: "the [Channel 94] said" }],
  },
  {
    id: "organization/possessive",
    describe: "Holds a possessive.",
    weights: [0, 2],
    holds: (h) => (h.inner & HAS_POSSESSIVE) !== 0 && !org(h),
    examples: [{ text: "the [Women's Bank] said" }],
  },
  {
    id: "organization/possessive-of-name",
    describe: "Holds the possessive of a name or of a place.",
    weights: [0, -3],
    holds: (h) => (h.inner & HAS_POSSESSIVE) !== 0 && !org(h) && (h.lowAt(h.first) & (M.PLACE | M.NAMEY | M.ORG)) !== 0,
    examples: [{ text: "the [Oslo's Bank] said" }],
  },
  {
    id: "organization/comma",
    describe: "A comma before the suffix.",
    weights: [-6, 11],
    holds: (h) => (h.inner & HAS_COMMA) !== 0,
    examples: [{ text: "shares of [Vardimek, Inc] rose" }],
  },
  {
    id: "organization/hyphen",
    describe: "A hyphen inside.",
    weights: [-1, -6],
    holds: (h) => (h.inner & HAS_HYPHEN) !== 0 && !org(h),
    examples: [{ text: "shares of [Vardi-Mek] rose" }],
  },
  {
    id: "organization/two-words",
    describe: "Two words.",
    weights: [3, -2],
    holds: (h) => h.words === 2 && !org(h),
    examples: [{ text: "shares of [Vardi Mek] rose" }],
  },
  {
    id: "organization/three-words",
    describe: "Three words.",
    weights: [2, -2],
    holds: (h) => h.words === 3 && !org(h),
    examples: [{ text: "shares of [Vardi Mek Ubo] rose" }],
  },
  {
    id: "organization/many-words",
    describe: "Four words or more.",
    weights: [1, 1],
    on: "more",
    holds: (h) => h.words >= 4 && !org(h),
    examples: [{ text: "shares of [Vardi Mek Ubo Zeb] rose" }],
  },
  {
    id: "organization/very-many-words",
    describe: "Six words or more.",
    weights: [0, 0],
    on: "more",
    holds: (h) => h.words >= 6 && !org(h),
    examples: [{ text: "shares of [Vardi Mek Ubo Zeb Nunu Ara] rose" }],
  },
  {
    id: "organization/starts-with-people",
    describe: "Begins with a people: Russian Bank.",
    weights: [-14, -2],
    on: "more",
    holds: (h) => !single(h) && (h.lowAt(h.first) & M.DEMONYM) !== 0 && !org(h),
    examples: [{ text: "the [Norwegian Bank] said" }],
  },
  {
    id: "organization/starts-with-place",
    describe: "Begins with a country, a region or a city.",
    weights: [-6, -1],
    on: "more",
    holds: (h) => !single(h) && (h.lowAt(h.first) & M.PLACE) !== 0 && !org(h),
    examples: [{ text: "the [Norway Bank] said" }],
  },
  {
    id: "organization/ends-in-place",
    describe: "Ends with a country, a region or a city.",
    weights: [-2, 1],
    on: "more",
    holds: (h) => !single(h) && last(h, M.PLACE) && !org(h),
    examples: [{ text: "the [Vardi Norway] said" }],
  },
  {
    id: "organization/starts-with-title",
    describe: "Begins with a title or role.",
    weights: [-4, -1],
    on: "more",
    holds: (h) => !single(h) && (h.lowAt(h.first) & M.ROLES) !== 0 && !org(h),
    examples: [{ text: "the [President Vardi] said" }],
  },
  {
    id: "organization/ends-in-role",
    describe: "Ends with a title or role.",
    weights: [-1, -1],
    on: "more",
    holds: (h) => !single(h) && last(h, M.ROLES) && !org(h),
    examples: [{ text: "the [Vardi President] said" }],
  },
  {
    id: "organization/facility",
    describe: "Ends with a word that heads places: River, Stadium.",
    weights: [-5, -3],
    on: "more",
    holds: (h) => !single(h) && last(h, M.PLACE_HEAD) && !org(h),
    examples: [{ text: "the [Vardi River] is" }],
  },
  {
    id: "organization/event",
    describe: "Ends with a word that heads events: Cup, War, Act.",
    weights: [-6, -10],
    on: "more",
    holds: (h) => !single(h) && (h.highAt(h.head) & M.EVENT_HEAD) !== 0 && !org(h) && !last(h, M.ORG_HEAD),
    examples: [{ text: "the [Vardi Cup] is" }],
  },
  {
    id: "organization/all-english",
    describe: "Every word is English, in running text, and one heads organizations.",
    weights: [-3, 1],
    on: "more",
    holds: (h) =>
      !single(h) && !org(h) && (h.lowAt(h.head) & M.ORG_HEAD) !== 0 && (h.highAt(h.first) & M.ENGLISH) !== 0 && h.style === PROSE,
    examples: [{ text: "the [Green Bucket Bank] said" }],
  },
  {
    id: "organization/calendar",
    describe: "Holds a month or a weekday.",
    weights: [-7, -9],
    on: "more",
    holds: (h) => !single(h) && (h.anyHigh & M.CALENDAR) !== 0 && !org(h),
    examples: [{ text: "told [Vardi Bank on January] that" }],
    nonExamples: ["told [Vardi Bank] that"],
  },
  {
    id: "organization/two-joined",
    describe: "An “and” between two names that stand for themselves.",
    weights: [0, -2],
    holds: (h) => h.and > 0 && !org(h) && (alone(h, h.first, h.and - 1) || alone(h, h.and + 1, h.last)),
    examples: [{ text: "both [Gazprom and Vardi Bank] rose" }, { text: "both [Vardimek and Gazprom] rose" }],
    nonExamples: ["the [Vardimek and Ubolo Bank] said"],
  },
  {
    id: "organization/place-before-of",
    describe: "A place or person before “in” or “for”.",
    weights: [0, -3],
    on: "more",
    holds: (h) =>
      h.head < h.last &&
      !org(h) &&
      (h.inner & (HAS_FOR | HAS_IN)) !== 0 &&
      (h.lowAt(h.head) & (M.PLACE | M.DEMONYM | M.NAMEY)) !== 0 &&
      !(h.lowAt(h.head) & M.ORG_HEAD),
    examples: [{ text: "left [Oslo for Ubolo] then" }],
    nonExamples: ["the [Centre for Vardimek] said"],
  },
  {
    id: "organization/ending",
    describe: "A word in no list that ends as names of companies do: -corp, -tech, -bank.",
    weights: [-4, 2],
    holds: (h) => !(h.lowAt(h.last) & (M.NAMEY | M.PLACE)) && !(h.highAt(h.last) & M.ENGLISH) && ENDING.test(h.text(h.last)),
    examples: [{ text: "shares of [Varditech] rose" }, { text: "shares of [Vardinet] rose" }],
    nonExamples: ["shares of [Vardimek] rose"],
  },
  {
    id: "organization/site",
    describe: "A name with .com or .org behind it.",
    weights: [-4, -20],
    on: "one",
    holds: (h) =>
      single(h) &&
      h.mark(h.next, ".") &&
      SITE.test(h.document.text.slice(h.document.tokens.end[h.last], h.document.tokens.end[h.last]! + 5)),
    examples: [{ text: "says [Vardimek].com on" }],
    nonExamples: ["says [Vardimek]. Com"],
  },
  {
    id: "organization/heading",
    describe: "In a heading of capitals and not in the lexicon.",
    weights: [-2, -11],
    holds: (h) => h.style === CAPITALS && !org(h),
    examples: [{ text: "VARDI [MEK UBO] ZEB LA" }],
  },
];
