/** What the form itself says, and what bears out a rare one. */

import { AT, IN, PLACE_PREPOSITION } from "../../names/context-words.js";
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { hashAt } from "../../names/rules/neighbours.js";
import { RESULTS } from "../../names/scene.js";
import { ALL_CAPS, CAPITALS, DOTTED, SENTENCE_START } from "../../text/tokens.js";
import { hashOf, wordSet } from "../../text/word-hash.js";
import { ofOldRealm } from "../old-realms.js";
import { ambiguous, type CountryRule, country, isCapital, isName, listed, OF, second } from "./rule.js";

/** Forms that are something else more often than the country: they need a second witness. */
const RARE = wordSet(
  "midway mann pak nam saba sark herm salvador brit annam azania cayenne cayman chamorro futuna hayastan hercegovina herzegovina irani italia kelper lanka lao lett letts lichtenstein manx marianas marshalls maldive montserrat naija nevis nica nihon nippon norseman norsemen ossi sikkim solomons statia suisse suomi tico timor trini viet voltaic zonian chad jersey emirates malay mongol hellas hellene formosa hindustan yanks siam",
);

/** Words of English that a form folds into (Ísland, the States). */
const NEVER = wordSet("states island");

const STATE_NOUNS = wordSet(
  "king queen kingdom monarchy people government army troops soldiers parliament president capital republic embassy ambassador border constitution authorities opposition rebels currency",
);

const UNCLE = hashOf("uncle");

const OF_ENGLISH = hashOf("of");
/** Tokens of a line of results on either side that are asked. */
const LINE_REACH = 12;

export const formRules: readonly CountryRule[] = [
  {
    id: "country/form",
    describe: "A name, abbreviation or demonym of the lexicon.",
    weight: 4,
    holds: () => true,
    examples: [{ text: "talks between [France] and the envoys", value: "FR" }],
  },
  {
    id: "country/rare",
    describe: "A form that is something else more often.",
    weight: -6,
    doubtful: true,
    holds: (h) => h.words === 1 && ambiguous(h) && RARE.has(hashAt(h, h.first)),
    examples: [{ text: "the [Marshalls] were told" }],
    nonExamples: ["the [Georgians] were told"],
  },
  {
    id: "country/never",
    describe: "An English word that a form of a country happens to be: Island, States.",
    weight: -20,
    holds: (h) => h.words === 1 && NEVER.has(hashAt(h, h.first)) && /^[\x00-\x7f]*$/.test(h.text()),
    examples: [{ text: "on Manus [Island] they" }],
    nonExamples: ["in [Iceland] they"],
  },
  {
    id: "country/doubtful-phrase",
    describe: "Several words that can mean a country: Uncle Sam, the British Isles.",
    weight: -5,
    doubtful: true,
    holds: (h) => h.words > 1 && ambiguous(h) && isName(h),
    examples: [{ text: "money for [Uncle Sam] they" }],
    nonExamples: ["in [South Africa] they"],
  },
  {
    id: "country/small-letters",
    describe: "An abbreviation that is not in capitals: Us, Pak.",
    weight: -12,
    holds: (h) =>
      h.words === 1 &&
      h.document.tokens.end[h.last]! - h.document.tokens.start[h.first]! <= 3 &&
      !(h.shapeAt(h.first) & (ALL_CAPS | DOTTED)) &&
      !/[A-Z]$/.test(h.text()),
    examples: [{ text: "Follow [Us] Today" }],
    nonExamples: ["the [US] said", "voters of [BiH] said"],
  },
  {
    id: "country/rare-place",
    describe: "A rare or doubtful form behind a preposition of place.",
    weight: 3,
    doubtful: true,
    holds: (h) =>
      ambiguous(h) && isName(h) && (h.prevClass & (IN | PLACE_PREPOSITION)) !== 0 && !(h.prevClass & AT) && hashAt(h, h.first) !== UNCLE,
    examples: [{ text: "troops in [Chad] fled" }],
    nonExamples: ["troops of [Chad] fled", "miners at [Chad] rested", "a cheque from [Uncle Sam] came"],
  },
  {
    id: "country/state-noun",
    describe: "A rare form beside a word that only states have: the government of X, X troops.",
    weight: 3,
    doubtful: true,
    holds: (h) =>
      h.words === 1 &&
      ambiguous(h) &&
      isName(h) &&
      (STATE_NOUNS.has(hashAt(h, h.next)) || (OF.has(hashAt(h, h.prev)) && STATE_NOUNS.has(hashAt(h, second(h))))),
    examples: [{ text: "The government of [Chad] met" }, { text: "the [Chad] government met" }],
    nonExamples: ["The friends of [Chad] met", "the [Chad] family met"],
  },
  {
    id: "country/company",
    describe: "Beside another country: A and B, A, B.",
    weight: 3,
    doubtful: true,
    holds: (h) => ambiguous(h) && listed(h),
    examples: [{ text: "in Sudan and [Chad] they" }, { text: "in [Chad], Sudan" }],
    nonExamples: ["with Ubo and [Chad] they"],
  },
  {
    id: "country/ruler",
    describe: "A doubtful name behind a title, a name and “of”: Queen X of Jordan.",
    weight: 6,
    doubtful: true,
    holds: (h) =>
      ambiguous(h) &&
      isName(h) &&
      hashAt(h, h.prev) === OF_ENGLISH &&
      isCapital(h, second(h)) &&
      (titled(h, h.before(second(h))) || titled(h, h.before(h.before(second(h))))),
    examples: [{ text: "so Queen Uba of [Jordan] sang" }],
    nonExamples: ["so Queen Uba and [Jordan] sang", "so Uba of [Jordan] sang"],
  },
  {
    id: "country/rival",
    describe: "A doubtful name in a line of results or a table, where another country stands in the line or heads the next.",
    weight: 8,
    doubtful: true,
    holds: (h) => ambiguous(h) && isName(h) && rivalled(h),
    examples: [{ text: "[Chad] 0 Mali 2" }, { text: "Chad 3 1 1 1\nTogo 3 1 0 2\n[Chad] 2 0 0 1" }],
    nonExamples: ["[Chad] 0 Ubo 2", "[Chad] and Mali played in 2015."],
  },
  {
    id: "country/heading",
    describe: "A doubtful name in capitals that opens a heading, before a colon.",
    weight: 3,
    doubtful: true,
    holds: (h) => ambiguous(h) && isName(h) && h.style === CAPITALS && (h.shapeAt(h.first) & SENTENCE_START) !== 0 && h.mark(h.next, ":"),
    examples: [{ text: "[CHAD]: SOLDIERS KILL PROTESTERS" }],
    nonExamples: ["[Chad]: soldiers kill protesters", "HELLO [CHAD]: SOLDIERS KILL PROTESTERS"],
  },
  {
    id: "country/own-people",
    describe: "The article has another form of the country.",
    weight: 4,
    doubtful: true,
    holds: (h) => h.words === 1 && ambiguous(h) && h.memory?.countries.has(h.scene.table.country(h.entry)) === true,
    examples: [{ text: "Chadian troops fled. The army of [Chad] was" }],
    nonExamples: ["Ghanaian troops fled. The army of [Chad] was"],
  },
  {
    id: "country/old-realm",
    describe: "A realm older than the state, where a year or a word of old times is near: Persia, Ceylon, Alexander's Macedonia.",
    weight: -20,
    holds: (h) => ofOldRealm(h),
    examples: [
      { text: "a road that [Persia] built in 480 BC" },
      { text: "a school opened in [Ceylon] in 1890" },
      { text: "Alexander the Great left [Macedonia] in spring" },
    ],
    nonExamples: [
      "a school opened in [Ceylon] in 1970",
      "a school opened in [Iran] in 1890",
      "a school opened in [Macedonia] in 1930",
      "Alexander Stojan left [Macedonia] in spring",
    ],
  },
];

const titled = (h: Hypothesis, i: number) => isCapital(h, i) && (h.lowAt(i) & M.TITLES) !== 0;

/** Whether another country is in its line of results, or heads the line before or behind. */
function rivalled(h: Hypothesis): boolean {
  const { sentence, sentenceStart, sentenceCount, count } = h.document.tokens;
  const line = sentence[h.first]!;
  if (h.scene.register[line] !== RESULTS) return false;
  const own = hashAt(h, h.first);
  const rival = (i: number) => i < count && hashAt(h, i) !== own && country(h, i);
  const end = Math.min(sentenceStart[line + 1]!, h.last + LINE_REACH);
  for (let i = Math.max(sentenceStart[line]!, h.first - LINE_REACH); i < end; i++) if (rival(i)) return true;
  return (line > 0 && rival(sentenceStart[line - 1]!)) || (line + 1 < sentenceCount && rival(sentenceStart[line + 1]!));
}
