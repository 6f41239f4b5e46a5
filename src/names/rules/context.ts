/** Evidence in the words beside a name. */
import { CAPITAL, GLUED, HAS_DIGIT, HYPHEN, LINE_START, NUMBER, POSSESSIVE, PROSE, PUNCTUATION, WORD } from "../../text/tokens.js";
import * as C from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import type { Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";

const prevClass = (h: Hypothesis, bits: number) => (h.prevClass & bits) !== 0;
const nextClass = (h: Hypothesis, bits: number) => (h.nextClass & bits) !== 0;
/** A capital that says something: in a heading every word has one, so usual English words do not count there. */
const isCapital = (h: Hypothesis, i: number) =>
  i >= 0 &&
  h.kindAt(i) === WORD &&
  (h.shapeAt(i) & CAPITAL) !== 0 &&
  (h.style === PROSE || !(h.highAt(i) & M.ENGLISH) || (h.lowAt(i) & M.FIRST_STRONG) !== 0);
const roleLow = M.ROLES | M.RELATION;
/** A capitalised word before that is no title, people or sentence opener. */
const nameBefore = (h: Hypothesis) =>
  isCapital(h, h.prev) && !(h.lowAt(h.prev) & (roleLow | M.DEMONYM)) && !(h.highAt(h.prev) & (M.FUNCTION | M.TIME_WORD));
const afterComma = (h: Hypothesis) => (h.mark(h.next, ",") ? h.after(h.next) : -1);
const afterBracket = (h: Hypothesis) => (h.mark(h.next, "(") ? h.after(h.next) : -1);
const behindPossessive = (h: Hypothesis) => (h.kindAt(h.next) === POSSESSIVE ? h.after(h.next) : -1);
/** Two words back: the one before the previous. */
const second = (h: Hypothesis) => h.before(h.prev);

export const contextRules: readonly EvidenceRule[] = [
  {
    id: "before/honorific",
    describe: "Behind Mr, Dr, Sheikh.",
    weights: [2, -7],
    holds: (h) => h.canBePerson && (h.lowAt(h.prev) & F_HONORIFIC) !== 0,
    examples: [{ text: "Mr. [Vardimek] said" }],
  },
  {
    id: "before/title",
    describe: "Behind a title with a capital.",
    weights: [4, -6],
    holds: (h) => h.canBePerson && isCapital(h, h.prev) && (h.lowAt(h.prev) & M.ROLES) !== 0 && !(h.lowAt(h.prev) & F_HONORIFIC),
    examples: [{ text: "President [Vardimek] said" }],
  },
  {
    id: "before/role",
    describe: "Behind a role or a relation in small letters.",
    weights: [8, 1],
    holds: (h) => h.canBePerson && !isCapital(h, h.prev) && (h.lowAt(h.prev) & roleLow) !== 0,
    examples: [{ text: "the spokesman [Ubo Vardimek] said" }],
  },
  {
    id: "before/role-comma",
    describe: "Behind a role and a comma.",
    weights: [5, 2],
    holds: (h) => h.canBePerson && h.mark(h.prev, ",") && (h.lowAt(second(h)) & roleLow) !== 0,
    examples: [{ text: "the spokesman, [Ubo Vardimek], said" }],
  },
  {
    id: "before/people",
    describe: "Behind a people: American X.",
    weights: [-2, -7],
    holds: (h) => (h.lowAt(h.prev) & M.DEMONYM) !== 0,
    examples: [{ text: "the Norwegian [Ubo Vardimek] won" }],
  },
  {
    id: "before/in-single",
    describe: "One word behind “in”.",
    weights: [-7, -7],
    holds: (h) => h.words === 1 && prevClass(h, C.IN),
    examples: [{ text: "in [Vardimek] they" }],
  },
  {
    id: "before/in",
    describe: "Several words behind “in”.",
    weights: [-12, -2],
    holds: (h) => h.words > 1 && prevClass(h, C.IN),
    examples: [{ text: "in [Ubo Vardimek] they" }],
  },
  {
    id: "before/at",
    describe: "Behind “at”.",
    weights: [-6, 1],
    holds: (h) => prevClass(h, C.AT),
    examples: [{ text: "at [Vardimek] they" }],
  },
  {
    id: "before/place-preposition",
    describe: "Behind another preposition of place: near, from, to.",
    weights: [-1, 1],
    holds: (h) => prevClass(h, C.PLACE_PREPOSITION) && !prevClass(h, C.IN | C.AT),
    examples: [{ text: "near [Vardimek] they" }],
  },
  {
    id: "before/of",
    describe: "Behind “of”.",
    weights: [-3, 1],
    holds: (h) => prevClass(h, C.OF),
    examples: [{ text: "of [Vardimek] they" }],
  },
  {
    id: "before/for",
    describe: "Behind “for”.",
    weights: [3, 2],
    holds: (h) => prevClass(h, C.FOR),
    examples: [{ text: "for [Vardimek] they" }],
  },
  {
    id: "before/agent",
    describe: "Behind by, with, against, between.",
    weights: [5, 4],
    holds: (h) => prevClass(h, C.AGENT_PREPOSITION),
    examples: [{ text: "by [Vardimek] they" }],
  },
  {
    id: "before/the",
    describe: "Behind “the”.",
    weights: [-7, 4],
    holds: (h) => prevClass(h, C.ARTICLE) || the(h, h.prev),
    examples: [{ text: "the [Vardimek] said" }],
  },
  {
    id: "before/the-single",
    describe: "One word behind “the”.",
    weights: [3, -1],
    holds: (h) => h.words === 1 && (prevClass(h, C.ARTICLE) || the(h, h.prev)),
    examples: [{ text: "the [Vardimek] said" }],
  },
  {
    id: "before/a",
    describe: "Behind “a”.",
    weights: [-5, 1],
    holds: (h) => prevClass(h, C.INDEFINITE),
    examples: [{ text: "a [Vardimek] said" }],
  },
  {
    id: "before/his",
    describe: "Behind his, their, its.",
    weights: [-10, 3],
    holds: (h) => prevClass(h, C.PRONOUN_POSSESSIVE),
    examples: [{ text: "their [Vardimek] said" }],
  },
  {
    id: "before/says",
    describe: "Behind a verb of speech.",
    weights: [8, 4],
    holds: (h) => prevClass(h, C.SAYS),
    examples: [{ text: "said [Vardimek] on" }],
  },
  {
    id: "before/human-object",
    describe: "Behind a verb that takes a person.",
    weights: [3, 4],
    holds: (h) => prevClass(h, C.HUMAN_OBJECT_VERB),
    examples: [{ text: "met [Vardimek] on" }],
  },
  {
    id: "before/body-object",
    describe: "Behind a verb that takes a company.",
    weights: [0, 12],
    holds: (h) => prevClass(h, C.BODY_OBJECT_VERB),
    examples: [{ text: "joined [Vardimek] on" }],
  },
  {
    id: "before/body-kind",
    describe: "Behind the kind of organization: carmaker X.",
    weights: [-8, 10],
    holds: (h) => prevClass(h, C.BODY_KIND),
    examples: [{ text: "carmaker [Vardimek] said" }],
  },
  {
    id: "before/place-kind",
    describe: "Behind the kind of place: the village X.",
    weights: [-12, -3],
    holds: (h) => prevClass(h, C.PLACE_KIND),
    examples: [{ text: "the village [Vardimek] was" }],
  },
  {
    id: "before/and",
    describe: "Behind “and”.",
    weights: [1, 2],
    holds: (h) => prevClass(h, C.CONJUNCTION),
    examples: [{ text: "and [Vardimek] on" }],
  },
  {
    id: "before/contest",
    describe: "Behind beat, v, vs.",
    weights: [6, 10],
    holds: (h) => prevClass(h, C.CONTEST),
    examples: [{ text: "beat [Vardimek] on" }],
  },
  {
    id: "before/possessive",
    describe: "Behind a possessive.",
    weights: [0, 0],
    holds: (h) => h.kindAt(h.prev) === POSSESSIVE,
    examples: [{ text: "the river's [Vardimek] was" }],
  },
  {
    id: "before/possessive-of-place",
    describe: "Behind the possessive of a place: Russia's X.",
    weights: [2, 3],
    holds: (h) => h.kindAt(h.prev) === POSSESSIVE && (h.lowAt(second(h)) & M.PLACE) !== 0,
    examples: [{ text: "Norway's [Vardimek] was" }],
  },
  {
    id: "before/bracket",
    describe: "Behind an opening bracket.",
    weights: [2, 5],
    holds: (h) => h.mark(h.prev, "("),
    examples: [{ text: "it ([Vardimek]) was" }],
  },
  {
    id: "before/comma",
    describe: "Behind a comma.",
    weights: [5, 4],
    holds: (h) => h.mark(h.prev, ","),
    examples: [{ text: "so, [Vardimek] was" }],
  },
  {
    id: "before/comma-place",
    describe: "Behind a place and a comma: Springfield, X.",
    weights: [4, -1],
    holds: (h) =>
      h.mark(h.prev, ",") && isCapital(h, second(h)) && (h.lowAt(second(h)) & (M.CITY | M.REGION)) !== 0 && !(h.lowAt(second(h)) & M.NAMEY),
    examples: [{ text: "in Oslo, [Vardimek] was" }],
  },
  {
    id: "before/comma-name",
    describe: "Behind a comma after a capitalised word.",
    weights: [-6, -3],
    holds: (h) => h.mark(h.prev, ",") && isCapital(h, second(h)),
    examples: [{ text: "in Ubo, [Vardimek] was" }],
  },
  {
    id: "before/quote",
    describe: "Behind a quotation mark.",
    weights: [-4, -1],
    holds: (h) => h.prev >= 0 && /^["“‘']/.test(h.text(h.prev)) && h.kindAt(h.prev) === PUNCTUATION,
    examples: [{ text: "the “[Vardimek]” was" }],
  },
  {
    id: "before/dash",
    describe: "Behind a dash.",
    weights: [0, 1],
    holds: (h) => h.mark(h.prev, "-") || h.mark(h.prev, "—") || h.mark(h.prev, "–"),
    examples: [{ text: "so — [Vardimek] was" }],
  },
  {
    id: "before/slash",
    describe: "Behind a slash.",
    weights: [-5, 1],
    holds: (h) => h.mark(h.prev, "/"),
    examples: [{ text: "PHOTO/[Vardimek] was" }],
  },
  {
    id: "before/hyphen",
    describe: "Behind a hyphen: cut out of a compound.",
    weights: [-18, -16],
    holds: (h) => h.kindAt(h.prev) === HYPHEN,
    examples: [{ text: "the anti-[Vardimek] vote" }],
  },
  {
    id: "before/name",
    describe: "Behind another capitalised word that is no title.",
    weights: [-11, -8],
    holds: (h) => nameBefore(h),
    examples: [{ text: "the Ubo [Vardimek] vote" }],
  },
  {
    id: "before/name-unknown",
    describe: "Behind a capitalised word that could be part of the name.",
    weights: [-8, -1],
    holds: (h) => nameBefore(h) && (h.lowAt(h.prev) & (M.FIRST_ANY | M.SURNAME_ANY)) !== 0,
    examples: [{ text: "the Sergei [Vardimek] vote" }],
  },
  {
    id: "before/organization-word",
    describe: "Behind an organization's name: Reuters X.",
    weights: [5, 0],
    holds: (h) => isCapital(h, h.prev) && (h.lowAt(h.prev) & (M.ORG | M.ORG_SUFFIX | M.ORG_HEAD)) !== 0,
    examples: [{ text: "the Gazprom [Vardimek] vote" }],
  },
  {
    id: "before/credit",
    describe: "Behind a medium and a slash: XYZ/Ubo Vardimek.",
    weights: [17, -4],
    holds: (h) => h.canBePerson && h.words >= 2 && h.mark(h.prev, "/") && (h.lowAt(second(h)) & F.MEDIA.mask) !== 0,
    examples: [{ text: "REUTERS/[Ubo Vardimek]" }],
    nonExamples: ["Zebus/[Ubo Vardimek]"],
  },
  {
    id: "before/dismissed-by",
    describe: "Behind the b, c, lbw, st of a cricket score.",
    weights: [27, -4],
    holds: (h) => CRICKET.has(h.prev < 0 ? 0 : h.document.tokens.hashA[h.prev]!) && !(h.shapeAt(h.prev) & CAPITAL),
    examples: [{ text: "Zeb lbw b [Vardimek] 12" }],
    nonExamples: ["Zeb by [Vardimek] 12"],
  },
  {
    id: "before/listed-organization",
    describe: "In a list behind an organization of the lexicon.",
    weights: [0, 5],
    holds: (h) => lists(h, h.prev) && isOrganization(h, second(h)),
    examples: [{ text: "between Gazprom and [Vardimek] on" }],
    nonExamples: ["between Oslo and [Vardimek] on"],
  },
  {
    id: "after/listed-organization",
    describe: "In a list before an organization of the lexicon.",
    weights: [-2, 4],
    holds: (h) => lists(h, h.next) && isOrganization(h, h.after(h.next)),
    examples: [{ text: "between [Vardimek] and Gazprom on" }],
    nonExamples: ["between [Vardimek] and Oslo on"],
  },
  {
    id: "before/listed-person",
    describe: "In a list behind a first name and another word.",
    weights: [5, 1],
    holds: (h) =>
      h.canBePerson &&
      lists(h, h.prev) &&
      isCapital(h, second(h)) &&
      (h.lowAt(h.before(second(h))) & M.FIRST_STRONG) !== 0 &&
      isCapital(h, h.before(second(h))),
    examples: [{ text: "between Sergei Nunu and [Vardimek] on" }],
    nonExamples: ["between Oslo and [Vardimek] on"],
  },
  {
    id: "after/listed-person",
    describe: "In a list before a first name and another word.",
    weights: [5, -2],
    holds: (h) =>
      h.canBePerson &&
      lists(h, h.next) &&
      isCapital(h, h.after(h.next)) &&
      (h.lowAt(h.after(h.next)) & M.FIRST_STRONG) !== 0 &&
      isCapital(h, h.after(h.after(h.next))),
    examples: [{ text: "between [Vardimek] and Sergei Nunu on" }],
    nonExamples: ["between [Vardimek] and Oslo on"],
  },
  {
    id: "before/listed-place",
    describe: "In a list behind a place.",
    weights: [-6, -3],
    holds: (h) => lists(h, h.prev) && isPlace(h, second(h)),
    examples: [{ text: "between Oslo and [Vardimek] on" }],
    nonExamples: ["between Gazprom and [Vardimek] on"],
  },
  {
    id: "after/listed-place",
    describe: "In a list before a place.",
    weights: [-6, -3],
    holds: (h) => lists(h, h.next) && isPlace(h, h.after(h.next)),
    examples: [{ text: "between [Vardimek] and Oslo on" }],
    nonExamples: ["between [Vardimek] and Gazprom on"],
  },
  {
    id: "before/number",
    describe: "Behind a number.",
    weights: [-9, -2],
    holds: (h) => h.kindAt(h.prev) === NUMBER,
    examples: [{ text: "by 12 [Vardimek] voters" }],
  },
  {
    id: "before/rank",
    describe: "Behind a number that begins the line: 1. X.",
    weights: [7, 6],
    holds: (h) => rank(h),
    examples: [{ text: "1. [Vardimek] 12.4" }],
  },
  {
    id: "before/colon",
    describe: "Behind a colon.",
    weights: [3, 6],
    holds: (h) => h.mark(h.prev, ":"),
    examples: [{ text: "Scorers: [Vardimek] 12" }],
  },
  {
    id: "before/by",
    describe: "By at the start of the line.",
    weights: [3, -2],
    holds: (h) => h.prev >= 0 && (h.shapeAt(h.prev) & LINE_START) !== 0 && /^by$/i.test(h.text(h.prev)),
    examples: [{ text: "By [Ubo Vardimek]\n\nText" }],
  },

  {
    id: "after/says",
    describe: "Before a verb of speech.",
    weights: [6, 3],
    holds: (h) => nextClass(h, C.SAYS),
    examples: [{ text: "so [Vardimek] said" }],
  },
  {
    id: "after/says-single",
    describe: "One word before a verb of speech.",
    weights: [3, 2],
    holds: (h) => h.words === 1 && nextClass(h, C.SAYS),
    examples: [{ text: "so [Vardimek] said" }],
  },
  {
    id: "after/human-verb",
    describe: "Before a verb of human beings.",
    weights: [7, 4],
    holds: (h) => nextClass(h, C.HUMAN_VERB),
    examples: [{ text: "so [Vardimek] died" }],
  },
  {
    id: "after/body-verb",
    describe: "Before a verb of companies and institutions.",
    weights: [2, 5],
    holds: (h) => nextClass(h, C.BODY_VERB),
    examples: [{ text: "so [Vardimek] acquired" }],
  },
  {
    id: "after/body-noun",
    describe: "Before a noun of organizations: X shares.",
    weights: [-4, 4],
    holds: (h) => nextClass(h, C.BODY_NOUN),
    examples: [{ text: "so [Vardimek] shares rose" }],
  },
  {
    id: "after/human-noun",
    describe: "Before a noun of persons: the X administration.",
    weights: [10, 2],
    holds: (h) => nextClass(h, C.HUMAN_NOUN),
    examples: [{ text: "the [Vardimek] administration was" }],
  },
  {
    id: "after/place-kind",
    describe: "Before a kind of place: the X area.",
    weights: [-12, -9],
    holds: (h) => nextClass(h, C.PLACE_KIND),
    examples: [{ text: "the [Vardimek] area was" }],
  },
  {
    id: "after/copula",
    describe: "Before an auxiliary verb.",
    weights: [4, 3],
    holds: (h) => nextClass(h, C.COPULA),
    examples: [{ text: "so [Vardimek] was" }],
  },
  {
    id: "after/contest",
    describe: "Before beat, v, vs.",
    weights: [-1, -2],
    holds: (h) => nextClass(h, C.CONTEST),
    examples: [{ text: "so [Vardimek] beat" }],
  },
  {
    id: "after/and",
    describe: "Before “and”.",
    weights: [1, 1],
    holds: (h) => nextClass(h, C.CONJUNCTION),
    examples: [{ text: "so [Vardimek] and" }],
  },
  {
    id: "after/of",
    describe: "Before “of”.",
    weights: [-1, -8],
    holds: (h) => nextClass(h, C.OF),
    examples: [{ text: "so [Vardimek] of Ubo" }],
  },
  {
    id: "after/in",
    describe: "Before “in” or “at”.",
    weights: [0, 0],
    holds: (h) => nextClass(h, C.IN | C.AT),
    examples: [{ text: "so [Vardimek] in Ubo" }],
  },
  {
    id: "after/who",
    describe: "Before “who”.",
    weights: [-5, 1],
    holds: (h) => nextClass(h, C.WHO),
    examples: [{ text: "so [Vardimek] who" }],
  },
  {
    id: "after/comma-who",
    describe: "Before a comma and “who”.",
    weights: [11, 0],
    holds: (h) => (h.classAt(afterComma(h)) & C.WHO) !== 0,
    examples: [{ text: "so [Vardimek], who" }],
  },
  {
    id: "after/comma-which",
    describe: "Before a comma and “which”.",
    weights: [-4, 2],
    holds: (h) => (h.classAt(afterComma(h)) & C.WHICH) !== 0,
    examples: [{ text: "so [Vardimek], which" }],
  },
  {
    id: "after/age",
    describe: "Before an age between commas.",
    weights: [11, -4],
    holds: (h) => age(h),
    examples: [{ text: "so [Vardimek], 43, was" }],
  },
  {
    id: "after/comma-role",
    describe: "Before a comma and a role: X, chief executive.",
    weights: [6, 2],
    holds: (h) => apposition(h),
    examples: [{ text: "so [Vardimek], spokesman for" }, { text: "so [Vardimek], the spokesman for" }],
  },
  {
    id: "after/comma-body",
    describe: "Before a comma and a kind of organization: X, a company.",
    weights: [1, 9],
    holds: (h) => bodyApposition(h),
    examples: [{ text: "so [Vardimek], a company that" }],
  },
  {
    id: "after/comma-place",
    describe: "Before a comma and a place: X, Norway.",
    weights: [-2, -4],
    holds: (h) => isCapital(h, afterComma(h)) && (h.lowAt(afterComma(h)) & (M.COUNTRY | M.REGION)) !== 0,
    examples: [{ text: "so [Vardimek], Norway, was" }],
  },
  {
    id: "after/bracket-country",
    describe: "Before a country in brackets: X (Norway).",
    weights: [8, 2],
    holds: (h) => (h.lowAt(afterBracket(h)) & (M.COUNTRY | M.DEMONYM)) !== 0,
    examples: [{ text: "1. [Ubo Vardimek] (Norway) 12" }],
  },
  {
    id: "after/bracket-name",
    describe: "Before a capitalised word in brackets.",
    weights: [0, 3],
    holds: (h) => isCapital(h, afterBracket(h)) && !(h.lowAt(afterBracket(h)) & (M.COUNTRY | M.DEMONYM)),
    examples: [{ text: "so [Ubo Vardimek] (XVB) was" }],
  },
  {
    id: "after/bracket-number",
    describe: "Before a number in brackets.",
    weights: [2, 0],
    holds: (h) => h.kindAt(afterBracket(h)) === NUMBER,
    examples: [{ text: "so [Ubo Vardimek] (12) was" }],
  },
  {
    id: "after/possessive",
    describe: "Before 's.",
    weights: [7, 4],
    holds: (h) => h.kindAt(h.next) === POSSESSIVE,
    examples: [{ text: "so [Vardimek]'s was" }],
  },
  {
    id: "after/possessive-role",
    describe: "Before 's and a role: X's spokesman.",
    weights: [1, 1],
    holds: (h) => behindPossessive(h) >= 0 && (h.lowAt(behindPossessive(h)) & roleLow) !== 0,
    examples: [{ text: "so [Vardimek]'s spokesman was" }],
  },
  {
    id: "after/possessive-relation",
    describe: "Before 's and a relation: X's wife.",
    weights: [8, -4],
    holds: (h) => (h.lowAt(behindPossessive(h)) & M.RELATION) !== 0,
    examples: [{ text: "so [Vardimek]'s wife was" }],
  },
  {
    id: "after/possessive-name",
    describe: "Before 's and a capital: X's Ubo.",
    weights: [-6, 0],
    holds: (h) => isCapital(h, behindPossessive(h)),
    examples: [{ text: "so [Vardimek]'s Ubo was" }],
  },
  {
    id: "after/role",
    describe: "Before a role: the X spokesman.",
    weights: [-7, 0],
    holds: (h) => (h.lowAt(h.next) & M.ROLES) !== 0,
    examples: [{ text: "so [Vardimek] spokesman said" }],
  },
  {
    id: "after/name",
    describe: "Before another capitalised word.",
    weights: [-11, -6],
    holds: (h) => isCapital(h, h.next) && !(h.lowAt(h.next) & M.ROLES) && !(h.highAt(h.next) & M.TIME_WORD),
    examples: [{ text: "so [Vardimek] Ubo said" }],
  },
  {
    id: "after/organization-head",
    describe: "Before a word that ends names of organizations.",
    weights: [1, -7],
    holds: (h) => isCapital(h, h.next) && (h.lowAt(h.next) & (M.ORG_HEAD | M.ORG_SUFFIX)) !== 0,
    examples: [{ text: "so [Vardimek] Bank said" }],
  },
  {
    id: "after/place-head",
    describe: "Before a word that ends names of places and events.",
    weights: [0, -6],
    holds: (h) => isCapital(h, h.next) && ((h.lowAt(h.next) & M.PLACE_HEAD) !== 0 || (h.highAt(h.next) & M.EVENT_HEAD) !== 0),
    examples: [{ text: "so [Vardimek] Cup was" }],
  },
  {
    id: "after/number",
    describe: "Before a number.",
    weights: [-3, -2],
    holds: (h) => h.kindAt(h.next) === NUMBER,
    examples: [{ text: "so [Vardimek] 12" }],
  },
  {
    id: "after/hyphen",
    describe: "Before a hyphen: cut out of a compound.",
    weights: [-19, -12],
    holds: (h) => h.kindAt(h.next) === HYPHEN,
    examples: [{ text: "the [Vardimek]-led vote" }],
  },
  {
    id: "after/slash",
    describe: "Before a slash.",
    weights: [-2, 0],
    holds: (h) => h.mark(h.next, "/"),
    examples: [{ text: "[VARDIMEK]/Ubo Zeb" }],
  },
  {
    id: "after/comma",
    describe: "Before a comma.",
    weights: [0, 2],
    holds: (h) => h.mark(h.next, ","),
    examples: [{ text: "so [Vardimek], it" }],
  },
  {
    id: "after/colon",
    describe: "Before a colon.",
    weights: [-3, -6],
    holds: (h) => h.mark(h.next, ":"),
    examples: [{ text: "so [Vardimek]: it" }],
  },
  {
    id: "after/bracket-closes",
    describe: "Alone in brackets.",
    weights: [-1, 3],
    holds: (h) => h.mark(h.next, ")") && h.mark(h.prev, "("),
    examples: [{ text: "so ([Vardimek]) it" }],
  },
  {
    id: "after/country-word",
    describe: "Before a country or people.",
    weights: [-1, -2],
    holds: (h) => isCapital(h, h.next) && (h.lowAt(h.next) & (M.COUNTRY | M.DEMONYM)) !== 0,
    examples: [{ text: "so [Vardimek] Norway it" }],
  },
  {
    id: "after/quote-ends",
    describe: "Between quotation marks.",
    weights: [-6, -2],
    holds: (h) => h.prev >= 0 && h.next >= 0 && /^["“‘']/.test(h.text(h.prev)) && /^["”’']/.test(h.text(h.next)),
    examples: [{ text: "the “[Vardimek]” was" }],
  },
  {
    id: "after/small-noun",
    describe: "Behind “the” and before a small noun that says nothing.",
    weights: [0, 0],
    holds: (h) => (prevClass(h, C.ARTICLE) || the(h, h.prev)) && h.kindAt(h.next) === WORD && h.nextClass === 0 && !isCapital(h, h.next),
    examples: [{ text: "the [Vardimek] bucket was" }],
  },
  {
    id: "after/plain-word",
    describe: "Before a small word that says nothing.",
    weights: [1, -1],
    holds: (h) => h.kindAt(h.next) === WORD && h.nextClass === 0 && !isCapital(h, h.next),
    examples: [{ text: "so [Vardimek] bucket was" }],
  },
];

const CRICKET = C.wordSet("b c lbw st");
const AND = C.hashOf("and");
const lists = (h: Hypothesis, i: number) => i >= 0 && (h.mark(i, ",") || (h.kindAt(i) === WORD && h.document.tokens.hashA[i] === AND));
/** The last word of an organization of the lexicon, or one that no other list knows. */
function isOrganization(h: Hypothesis, i: number): boolean {
  if (!isCapital(h, i)) return false;
  const entry = h.scene.coverEntry[i]!;
  if (entry >= 0) return (h.scene.table.low(entry) & M.ORG) !== 0;
  return (
    (h.lowAt(i) & M.ORG_SUFFIX) !== 0 || ((h.lowAt(i) & M.ORG) !== 0 && !(h.lowAt(i) & (M.NAMEY | M.PLACE)) && !(h.highAt(i) & M.COMMON))
  );
}
function isPlace(h: Hypothesis, i: number): boolean {
  if (!isCapital(h, i)) return false;
  const entry = h.scene.coverEntry[i]!;
  if (entry >= 0) return (h.scene.table.low(entry) & (M.CITY | M.REGION | M.COUNTRY)) !== 0;
  return (h.lowAt(i) & (M.CITY | M.REGION | M.COUNTRY)) !== 0 && !(h.lowAt(i) & M.NAMEY);
}

const THE = /^the$/i;
function the(h: Hypothesis, i: number): boolean {
  return i >= 0 && h.kindAt(i) === WORD && h.document.tokens.end[i]! - h.document.tokens.start[i]! === 3 && THE.test(h.text(i));
}

function rank(h: Hypothesis): boolean {
  let i = h.prev;
  if (h.mark(i, ".") || h.mark(i, ")") || h.mark(i, "-")) i = h.before(i);
  return h.kindAt(i) === NUMBER && (h.shapeAt(i) & LINE_START) !== 0;
}

function age(h: Hypothesis): boolean {
  const i = afterComma(h);
  if (h.kindAt(i) !== NUMBER || h.document.tokens.end[i]! - h.document.tokens.start[i]! > 3) return false;
  const j = h.after(i);
  return h.mark(j, ",") || h.mark(j, ".") || j < 0;
}

function apposition(h: Hypothesis): boolean {
  let i = afterComma(h);
  if (i < 0) return false;
  for (let steps = 0; i >= 0 && steps < 5; steps++) {
    if (h.kindAt(i) !== WORD) return false;
    if (h.lowAt(i) & roleLow && !isCapital(h, i)) return true;
    if (h.lowAt(i) & M.ROLES && isCapital(h, i) && !(h.lowAt(i) & M.NAMEY)) return true;
    if (h.classAt(i) & (C.COPULA | C.OF | C.IN | C.AT | C.FOR | C.CONJUNCTION | C.WHO | C.WHICH | C.SAYS | C.PLACE_PREPOSITION))
      return false;
    i = h.after(i);
    if (h.kindAt(i) === POSSESSIVE || h.kindAt(i) === HYPHEN) i = h.after(i);
  }
  return false;
}

function bodyApposition(h: Hypothesis): boolean {
  let i = afterComma(h);
  if (i < 0 || !(h.classAt(i) & (C.INDEFINITE | C.ARTICLE))) return false;
  i = h.after(i);
  for (let steps = 0; i >= 0 && steps < 5; steps++) {
    if (h.kindAt(i) !== WORD && h.kindAt(i) !== HYPHEN && h.kindAt(i) !== POSSESSIVE) return false;
    if (h.lowAt(i) & roleLow) return false;
    if (h.classAt(i) & C.BODY_KIND) return true;
    if (h.classAt(i) & (C.COPULA | C.OF | C.IN | C.WHO | C.WHICH)) return false;
    i = h.after(i);
  }
  return false;
}

import { F } from "../../lexicon/flags.js";
const F_HONORIFIC = F.HONORIFIC.mask;
void GLUED;
void HAS_DIGIT;
