import type { Hypothesis } from "../../names/hypothesis.js";
import { TEAMS } from "../../names/memory.js";
import * as M from "../../names/rules/masks.js";
import { hashAt } from "../../names/rules/neighbours.js";
import { ALL_CAPS, CAPITALS, PROSE, SENTENCE_START, TITLE_CASE } from "../../text/tokens.js";
import { hashOf, wordSet } from "../../text/word-hash.js";
import { ofCaucasus } from "../georgia.js";
import { abbreviation, ambiguous, type CountryRule, isCapital, isName, opening, second } from "./rule.js";

const NOT_US = wordSet(
  "contact about follow join tell let give help with for of to from email call between like around among before behind support",
);

const FOOD = wordSet(
  "prices price breast dinner sandwich sandwiches farm farms farmer farmers meat hunters hunter hunting leftovers soup burger burgers legs bacon roast carcass broth",
);

const TURKEY = wordSet("turkey");

const THE = hashOf("the");

const plural = (h: Hypothesis) => /s$/.test(h.text()) && h.nextClass !== 0;

const JOINS = wordSet("and vs versus v or");
const THEM = wordSet("them they you me we");
const SUBJECTS = wordSet("they it he she you we i what who how that nobody everybody nothing");
const GIVES = wordSet(
  "told tell tells taught teach teaches gave give gives showed show shows left leave leaves made make makes cost costs owe owes saved save saves let lets brought bring brings took helped help helps hurt hurts kept keep keeps sees saw hear heard",
);
const GEORGIAN = wordSet("georgian");
const HOUSES = wordSet(
  "house houses townhouse townhouses terrace terraces mansion mansions villa villas rectory manor farmhouse facade facades furniture architecture silver windows buildings period era style",
);
const DOMINICAN = wordSet("dominican dominicans");
const FRIARS = wordSet("friar friars monk monks nun nuns priory convent theologian preacher preachers order");

export const thingRules: readonly CountryRule[] = [
  {
    id: "country/event-head",
    describe: "A name before a capitalised word that heads events: X Open.",
    weight: -12,
    holds: (h) =>
      isName(h) &&
      isCapital(h, h.next) &&
      (h.highAt(h.next) & M.EVENT_HEAD) !== 0 &&
      (h.style === PROSE || (h.style === TITLE_CASE && hashAt(h, h.prev) === THE)) &&
      !abbreviation(h),
    examples: [{ text: "won the [Denmark] Open on" }],
    nonExamples: ["won the [Denmark] vote on"],
  },
  {
    id: "country/money",
    describe: "Before the sign of a currency.",
    weight: -12,
    holds: (h) =>
      abbreviation(h) && /^[$€£¥]/.test(h.document.text.slice(h.document.tokens.end[h.last], h.document.tokens.end[h.last]! + 2).trim()),
    examples: [{ text: "some [US]$20 million" }],
    nonExamples: ["some [US] money"],
  },
  {
    id: "country/games-behind",
    describe: "GB in the heading of a table.",
    weight: -12,
    holds: (h) => abbreviation(h) && h.text() === "GB" && h.prev >= 0 && (h.shapeAt(h.prev) & ALL_CAPS) !== 0 && h.next < 0,
    examples: [{ text: "W L PCT [GB]\n" }],
    nonExamples: ["swimmers of [GB] won"],
  },
  {
    id: "country/pronoun",
    describe: "US as a pronoun in capitals.",
    weight: -12,
    holds: (h) =>
      h.text() === "US" &&
      (NOT_US.has(hashAt(h, h.prev)) || /^(?:LET|TELL|GIVE)$/.test(h.prev >= 0 ? h.text(h.prev) : "")) &&
      h.prev >= 0 &&
      (h.shapeAt(h.prev) & (ALL_CAPS | SENTENCE_START)) !== 0,
    examples: [{ text: "CONTACT [US] HERE FOR MORE" }],
    nonExamples: ["visited the [US] twice"],
  },
  {
    id: "country/food",
    describe: "The bird: Turkey before a word of the kitchen or the farm.",
    weight: -12,
    holds: (h) => TURKEY.has(hashAt(h, h.first)) && FOOD.has(hashAt(h, h.next)),
    examples: [{ text: "[Turkey] farms were" }],
    nonExamples: ["[Turkey] was"],
  },
  {
    id: "country/team",
    describe: "A people that is also a team of the article: the Cleveland Indians.",
    weight: -6,
    holds: (h) => !isName(h) && h.words === 1 && h.known(TEAMS) > 0,
    examples: [{ text: "The Cleveland Indians, the Cleveland Indians. Then the [Indians] won" }],
    nonExamples: ["The Russians. Then the [Indians] won"],
  },
  {
    id: "country/english-word",
    describe: "A doubtful demonym that is an English word, where a sentence opens.",
    weight: -5,
    doubtful: true,
    holds: (h) =>
      ambiguous(h) &&
      !isName(h) &&
      h.words === 1 &&
      (h.highAt(h.first) & M.ENGLISH) !== 0 &&
      opening(h, h.first) &&
      (!(h.shapeAt(h.first) & ALL_CAPS) || (h.highAt(h.next) & M.FUNCTION) !== 0) &&
      !(h.lowAt(h.next) & (M.ROLES | M.FIRST_ANY)) &&
      !plural(h),
    examples: [{ text: "[Polish] the floor first." }],
    nonExamples: ["the [Polish] army", "[POLISH] BANK CUTS ITS RATES\n\nThe bank did it."],
  },
  {
    id: "country/pronoun-object",
    describe: "US as a pronoun in a heading in capitals: behind a verb that has a pronoun as its subject, beside THEM or YOU.",
    weight: -12,
    holds: (h) => h.text() === "US" && h.style === CAPITALS && (besideThem(h) || objectOfPronoun(h)),
    examples: [{ text: "THEY TOLD [US] TO LEAVE" }, { text: "[US] AND THEM" }],
    nonExamples: ["[US] AND JAPAN SIGN", "ENVOY TOLD [US] OF PLAN", "THEY LEFT THE [US] AT ONCE"],
  },
  {
    id: "country/style",
    describe: "Georgian as the style of the kings George, before a word for houses or furniture, where nothing speaks of the Caucasus.",
    weight: -12,
    holds: (h) => GEORGIAN.has(hashAt(h, h.first)) && HOUSES.has(hashAt(h, h.next)) && !ofCaucasus(h.document),
    examples: [{ text: "a row of [Georgian] houses was" }],
    nonExamples: ["a row of [Georgian] soldiers was", "a row of [Georgian] houses in Tbilisi was"],
  },
  {
    id: "country/order",
    describe: "A Dominican of the order of friars.",
    weight: -12,
    holds: (h) => DOMINICAN.has(hashAt(h, h.first)) && FRIARS.has(hashAt(h, h.next)),
    examples: [{ text: "a [Dominican] monk said" }],
    nonExamples: ["a [Dominican] pitcher said"],
  },
];

const besideThem = (h: Hypothesis) =>
  (JOINS.has(hashAt(h, h.next)) && THEM.has(hashAt(h, h.after(h.next)))) ||
  (JOINS.has(hashAt(h, h.prev)) && THEM.has(hashAt(h, second(h))));

/** Words before the verb in which its pronoun is looked for. */
const SUBJECT_REACH = 4;

function objectOfPronoun(h: Hypothesis): boolean {
  if (!GIVES.has(hashAt(h, h.prev))) return false;
  let i = second(h);
  for (let n = 0; i >= 0 && n < SUBJECT_REACH; n++, i = h.before(i)) if (SUBJECTS.has(hashAt(h, i))) return true;
  return false;
}
