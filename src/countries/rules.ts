/** Evidence that a form of the lexicon means its country here. */
import type { Step } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { AT, BODY_NOUN, hashOf, IN, PLACE_PREPOSITION, wordSet } from "../names/context-words.js";
import type { Hypothesis } from "../names/hypothesis.js";
import { FIRST_NAMES, SURNAMES, TEAMS } from "../names/memory.js";
import * as M from "../names/rules/masks.js";
import { ALL_CAPS, CAPITAL, CAPITALS, DOTTED, HYPHEN, PROSE, PUNCTUATION, SENTENCE_START, TITLE_CASE, WORD } from "../text/tokens.js";
import { GEORGIA, ofAmerica } from "./georgia.js";
import { ofOldRealm } from "./old-realms.js";

/** For (above 0) or against the country; a mention stands when the sum is above 0. */
export interface CountryRule extends Step {
  readonly weight: number;
  holds(h: Hypothesis): boolean;
}

const isCapital = (h: Hypothesis, i: number) => i >= 0 && h.kindAt(i) === WORD && (h.shapeAt(i) & CAPITAL) !== 0;
const hashAt = (h: Hypothesis, i: number) => (i < 0 ? 0 : h.document.tokens.hashA[i]!);
const isName = (h: Hypothesis) => (h.low & F.COUNTRY.mask) !== 0;
const ambiguous = (h: Hypothesis) => (h.high & F.AMBIGUOUS_PLACE.mask) !== 0;
const abbreviation = (h: Hypothesis) =>
  h.words === 1 &&
  (h.shapeAt(h.first) & (DOTTED | ALL_CAPS)) !== 0 &&
  h.document.tokens.end[h.last]! - h.document.tokens.start[h.first]! <= 6;
const second = (h: Hypothesis) => h.before(h.prev);
const country = (h: Hypothesis, i: number) => (h.lowAt(i) & (F.COUNTRY.mask | F.DEMONYM.mask)) !== 0 && isCapital(h, i);

/** Forms that are something else more often than the country: they need a second witness. */
const RARE = wordSet(
  "midway mann pak nam saba sark herm salvador brit annam azania cayenne cayman chamorro futuna hayastan hercegovina herzegovina irani italia kelper lanka lao lett letts lichtenstein manx marianas marshalls maldive montserrat naija nevis nica nihon nippon norseman norsemen ossi sikkim solomons statia suisse suomi tico timor trini viet voltaic zonian chad jersey emirates malay mongol hellas hellene formosa hindustan yanks",
);
/** A capital before a country that makes another place of it: North America, New France. */
const MAKES_ANOTHER = wordSet(
  "north south east west central latin northern southern eastern western new outer inner greater upper lower colonial imperial captain miss little mount port lake cape gulf isle fort san santa st saint",
);
const NOT_US = wordSet(
  "contact about follow join tell let give help with for of to from email call between like around among before behind support",
);
/** Before a people and “Republic” they count its ages: the Second Polish Republic. */
export const ORDINALS = wordSet("first second third fourth fifth sixth");
const OF = new Set([hashOf("of"), hashOf("de"), hashOf("du"), hashOf("do")]);

export const countryRules: readonly CountryRule[] = [
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
    holds: (h) => h.words > 1 && ambiguous(h) && isName(h),
    examples: [{ text: "money for [Uncle Sam] they" }],
    nonExamples: ["in [South Africa] they"],
  },
  {
    id: "country/rare-place",
    describe: "A rare or doubtful form behind a preposition of place.",
    weight: 3,
    holds: (h) =>
      ambiguous(h) && isName(h) && (h.prevClass & (IN | PLACE_PREPOSITION)) !== 0 && !(h.prevClass & AT) && hashAt(h, h.first) !== UNCLE,
    examples: [{ text: "troops in [Chad] fled" }],
    nonExamples: ["troops of [Chad] fled", "miners at [Chad] rested", "a cheque from [Uncle Sam] came"],
  },
  {
    id: "country/state-noun",
    describe: "A rare form beside a word that only states have: the government of X, X troops.",
    weight: 3,
    holds: (h) =>
      h.words === 1 &&
      ambiguous(h) &&
      isName(h) &&
      (STATE_NOUNS.has(hashAt(h, h.next)) || (OF.has(hashAt(h, h.prev)) && STATE_NOUNS.has(hashAt(h, second(h))))),
    examples: [{ text: "The government of [Chad] met" }, { text: "the [Chad] government met" }],
    nonExamples: ["The friends of [Chad] met", "the [Chad] family met"],
  },
  {
    id: "country/old-realm",
    describe: "A realm older than the state, where a year or a word of old times is near: Persia, Ceylon.",
    weight: -20,
    holds: (h) => ofOldRealm(h),
    examples: [{ text: "a road that [Persia] built in 480 BC" }, { text: "a school opened in [Ceylon] in 1890" }],
    nonExamples: ["a school opened in [Ceylon] in 1970", "a school opened in [Iran] in 1890"],
  },
  {
    id: "country/building",
    describe: "A name behind a preposition of place and before a capitalised word for a building: at X Center.",
    weight: -12,
    holds: (h) =>
      isName(h) &&
      !abbreviation(h) &&
      h.style === PROSE &&
      (h.prevClass & (IN | PLACE_PREPOSITION)) !== 0 &&
      isCapital(h, h.next) &&
      BUILDINGS.has(hashAt(h, h.next)) &&
      !isCapital(h, h.after(h.next)),
    examples: [{ text: "shops inside [Norway] Center were shut" }],
    nonExamples: ["shops inside [Norway] were shut", "shops in [Norway] Centre Party members own"],
  },
  {
    id: "country/company",
    describe: "Beside another country: A and B, A, B.",
    weight: 3,
    holds: (h) => ambiguous(h) && listed(h),
    examples: [{ text: "in Sudan and [Chad] they" }, { text: "in [Chad], Sudan" }],
    nonExamples: ["with Ubo and [Chad] they"],
  },
  {
    id: "country/own-people",
    describe: "The article has another form of the country.",
    weight: 4,
    holds: (h) => h.words === 1 && ambiguous(h) && h.memory?.countries.has(h.scene.table.country(h.entry)) === true,
    examples: [{ text: "Chadian troops fled. The army of [Chad] was" }],
    nonExamples: ["Ghanaian troops fled. The army of [Chad] was"],
  },
  {
    id: "country/inside-phrase",
    describe: "Inside a longer name of a place, an event, a thing.",
    weight: -12,
    holds: (h) => inside(h),
    examples: [{ text: "in [Mexico] City they" }, { text: "off the Gulf of [Mexico] they" }],
    nonExamples: ["in [Mexico] they"],
  },
  {
    id: "country/makes-another",
    describe: "Behind a capitalised North, New, Outer, Mount.",
    weight: -12,
    holds: (h) =>
      isCapital(h, h.prev) &&
      MAKES_ANOTHER.has(hashAt(h, h.prev)) &&
      h.kindAt(second(h)) !== HYPHEN &&
      isName(h) &&
      !opening(h, h.prev) &&
      !abbreviation(h),
    examples: [{ text: "across North [America] they" }],
    nonExamples: ["across northern [France] they", "Northern [France] was calm."],
  },
  {
    id: "country/of-another",
    describe: "Behind “of” and a capitalised word that heads places: Port of X.",
    weight: -12,
    holds: (h) =>
      isName(h) &&
      OF.has(hashAt(h, h.prev)) &&
      isCapital(h, second(h)) &&
      (h.lowAt(second(h)) & M.PLACE_HEAD) !== 0 &&
      (h.lowAt(second(h)) & M.ORG_HEAD) === 0,
    examples: [{ text: "the Strait of [Denmark] is" }],
    nonExamples: ["the people of [Denmark] are"],
  },
  {
    id: "country/place-head",
    describe: "Before a capitalised word that heads places: X River.",
    weight: -12,
    holds: (h) =>
      isCapital(h, h.next) &&
      (h.lowAt(h.next) & M.PLACE_HEAD) !== 0 &&
      !(h.lowAt(h.next) & (M.ORG_HEAD | M.ROLES)) &&
      h.style !== CAPITALS &&
      !(!isName(h) && isCapital(h, h.prev) && ORDINALS.has(hashAt(h, h.prev))) &&
      !abbreviation(h),
    examples: [{ text: "on the [Denmark] River they" }],
    nonExamples: ["on the [Danish] coast they", "poets of the Second [Polish] Republic were"],
  },
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
    id: "country/small-letters",
    describe: "An abbreviation that is not in capitals: Us, Pak.",
    weight: -12,
    holds: (h) =>
      h.words === 1 &&
      h.document.tokens.end[h.last]! - h.document.tokens.start[h.first]! <= 3 &&
      !(h.shapeAt(h.first) & (ALL_CAPS | DOTTED)),
    examples: [{ text: "Follow [Us] Today" }],
    nonExamples: ["the [US] said"],
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
    id: "country/town-of-state",
    describe: "Behind a town and a comma, a country that is also a state of the United States.",
    weight: -6,
    holds: (h) => GEORGIA.has(hashAt(h, h.first)) && h.mark(h.prev, ",") && isCapital(h, second(h)) && !country(h, second(h)),
    examples: [{ text: "in Albany, [Georgia], they" }],
    nonExamples: ["in Armenia, [Georgia] and Russia"],
  },
  {
    id: "country/state-of-america",
    describe: "Georgia in an article that speaks of America's states and not of the Caucasus.",
    weight: -6,
    holds: (h) => GEORGIA.has(hashAt(h, h.first)) && ofAmerica(h.document),
    examples: [{ text: "Voters in Alabama and [Georgia] and Florida" }],
    nonExamples: ["Voters in Armenia and [Georgia] and Russia"],
  },
  {
    id: "country/person-elsewhere",
    describe: "A doubtful form that is a person's name elsewhere in the article.",
    weight: -5,
    holds: (h) => ambiguous(h) && h.words === 1 && (h.known(SURNAMES) > 3 || h.known(FIRST_NAMES) > 3),
    examples: [{ text: "Mr. Ubo Jordan, 43, said so. Then [Jordan] left" }],
    nonExamples: ["The king of [Jordan] left"],
  },
  {
    id: "country/name-goes-on",
    describe: "A first name that is a doubtful country, before a capitalised word.",
    weight: -8,
    holds: (h) =>
      ambiguous(h) &&
      isName(h) &&
      (h.lowAt(h.first) & M.FIRST_ANY) !== 0 &&
      isCapital(h, h.next) &&
      h.style === PROSE &&
      !(h.lowAt(h.next) & (M.ROLES | M.ORG_HEAD)) &&
      !(h.highAt(h.next) & M.TIME_WORD),
    examples: [{ text: "said [Jordan] Vardimek on" }],
    nonExamples: ["in [Jordan] they"],
  },
  {
    id: "country/title-before",
    describe: "A doubtful name behind a title.",
    weight: -6,
    holds: (h) => ambiguous(h) && isName(h) && isCapital(h, h.prev) && (h.lowAt(h.prev) & M.TITLES) !== 0,
    examples: [{ text: "said Mr. [Jordan] on" }],
    nonExamples: ["in [Jordan] they"],
  },
  {
    id: "country/surname-before",
    describe: "A doubtful name behind a first name.",
    weight: -6,
    holds: (h) =>
      ambiguous(h) &&
      isName(h) &&
      isCapital(h, h.prev) &&
      (h.lowAt(h.prev) & M.FIRST_ANY) !== 0 &&
      !(h.lowAt(h.prev) & (M.PLACE | M.DEMONYM | M.ROLES)) &&
      !(h.highAt(h.prev) & M.RUNNING),
    examples: [{ text: "said Michael [Jordan] on" }],
    nonExamples: ["in [Jordan] they"],
  },
  {
    id: "country/town-in-state",
    describe: "Before a comma and a state of the United States: Cuba, Missouri.",
    weight: -12,
    holds: (h) =>
      isName(h) &&
      !abbreviation(h) &&
      h.mark(h.next, ",") &&
      AMERICAN_STATES.has(hashAt(h, h.after(h.next))) &&
      isCapital(h, h.after(h.next)) &&
      hashAt(h, h.after(h.next)) !== hashAt(h, h.first) &&
      !listed(h),
    examples: [{ text: "moved to [Lebanon], Oregon, in" }],
    nonExamples: ["moved to [Lebanon], Syria and"],
  },
  {
    id: "country/state-office",
    describe: "Georgia before an office of a state.",
    weight: -12,
    holds: (h) => GEORGIA.has(hashAt(h, h.first)) && STATE_OFFICES.has(hashAt(h, h.next)),
    examples: [{ text: "said [Georgia] Gov. Ubo Vardimek on" }],
    nonExamples: ["said [Georgia] President Ubo Vardimek on"],
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
    id: "country/first-name",
    describe: "A country or people that is a first name too, before a surname or a word that no list knows.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      h.style === PROSE &&
      (h.lowAt(h.first) & M.FIRST_ANY) !== 0 &&
      !(h.lowAt(h.first) & M.FIRST_WEAK) &&
      surnameBehind(h),
    examples: [{ text: "[Israel] Vardimek bowled" }],
    nonExamples: ["[Danish] Foreign Minister Vardimek said", "[Danish] bowlers", "[German] U-boats sank"],
  },
  {
    id: "country/opens-name",
    describe: "A country that opens a sentence before one surname and a small word.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      isName(h) &&
      !abbreviation(h) &&
      h.style === PROSE &&
      opening(h, h.first) &&
      surnameBehind(h) &&
      (!isCapital(h, h.after(h.next)) || (h.lowAt(h.after(h.next)) & M.NAME_SUFFIX) !== 0) &&
      h.after(h.next) >= 0 &&
      h.kindAt(h.after(h.next)) === WORD,
    examples: [{ text: "[Jamaica] Vardimek read aloud." }],
    nonExamples: ["[Jamaica] reads.", "[Jamaica] Prime Minister Vardimek read."],
  },
  {
    id: "country/surname",
    describe: "A country behind a first name that opens the sentence.",
    weight: -6,
    holds: (h) =>
      h.words === 1 &&
      isName(h) &&
      !ambiguous(h) &&
      !abbreviation(h) &&
      h.style === PROSE &&
      isCapital(h, h.prev) &&
      opening(h, h.prev) &&
      (h.lowAt(h.prev) & M.FIRST_STRONG) !== 0 &&
      !(h.lowAt(h.prev) & (M.FIRST_WEAK | M.PLACE | M.DEMONYM | M.ROLES)) &&
      !(h.highAt(h.prev) & M.TIME_WORD) &&
      h.kindAt(h.next) === WORD &&
      !(h.nextClass & BODY_NOUN) &&
      !isCapital(h, h.next),
    examples: [{ text: "Francis [Poland] ran the store." }],
    nonExamples: ["In [Poland] he ran.", "Thursday [Poland] ran.", "Top [Poland] politician ran."],
  },
  {
    id: "country/title-of-work",
    describe: "Inside the title of a book, film or song: between quotation marks where every long word has a capital.",
    weight: -12,
    holds: (h) => h.style !== CAPITALS && inTitle(h),
    examples: [
      { text: "He wrote the book “The Long Face of [Norway]” in two years there." },
      { text: "He wrote “[Norway] and the Danes: The Long War Between Them” in two years there." },
    ],
    nonExamples: [
      "He said Ubo “Long” Vardi of [Norway] and Sven “Big” Olsen led there.",
      'She met Ubo "Long" Vardi of [Norway] and Sven "Big" Olsen there.',
      "They called him “[Norway]'s Bruce Long” in two years there.",
      "He said “the long winter of [Norway]” was over there.",
      "He said “[Norway]” twice in two years there.",
    ],
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
];

/** Words of English that a form folds into (Ísland, the States). */
const NEVER = wordSet("states island");
/** States and boroughs that tell a town from the country whose name it has. */
const AMERICAN_STATES = wordSet(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex va wash wis wyo ny nj nc sc queens brooklyn bronx",
);
const STATE_OFFICES = wordSet(
  "gov governor sen senator rep representative secretary attorney republicans democrats legislature republican democrat lawmakers tech bulldogs",
);
const FOOD = wordSet(
  "prices price breast dinner sandwich sandwiches farm farms farmer farmers meat hunters hunter hunting leftovers soup burger burgers legs bacon roast carcass broth",
);
const BUILDINGS = wordSet("center centre plaza mall tower towers");
const STATE_NOUNS = wordSet(
  "government army troops soldiers parliament president capital republic embassy ambassador border constitution authorities opposition rebels currency",
);
const UNCLE = hashOf("uncle");
const TURKEY = wordSet("turkey");
const opening = (h: Hypothesis, i: number) => (h.shapeAt(i) & SENTENCE_START) !== 0 || h.scene.opens(i);
/** A capitalised word behind that is a surname, or that no list knows. */
function surnameBehind(h: Hypothesis): boolean {
  const low = h.lowAt(h.next);
  const high = h.highAt(h.next);
  if (
    !isCapital(h, h.next) ||
    h.document.tokens.end[h.next]! - h.document.tokens.start[h.next]! === 1 ||
    /^.[-‐]/.test(h.text(h.next)) ||
    low & (M.ROLES | M.ORG_HEAD | M.PLACE_HEAD | M.ORG | M.PLACE | M.DEMONYM) ||
    high & (M.TIME_WORD | M.EVENT_HEAD | M.FUNCTION) ||
    (h.shapeAt(h.next) & ALL_CAPS) !== 0
  )
    return false;
  return (low & M.SURNAME_ANY) !== 0 || !(high & M.ENGLISH || low & M.FIRST_STRONG);
}
const plural = (h: Hypothesis) => /s$/.test(h.text()) && h.nextClass !== 0;

/** Tokens that a title may have on either side of the country. */
const TITLE_REACH = 12;
/** Letters from which a word of a title has a capital. */
const LONG = 4;
const POSSESSIVE = /^[\p{L}.]+['’]s /u;

/** A person likened to another: “Norway's Bruce Long” is no title. */
function namesakeBehind(h: Hypothesis): boolean {
  const { tokens, text } = h.document;
  const possessive = POSSESSIVE.exec(text.slice(tokens.start[h.last], tokens.end[h.last]! + 3));
  if (!possessive) return false;
  const from = tokens.start[h.last]! + possessive[0].length;
  for (let i = h.last + 1; i < tokens.count && i <= h.last + 3; i++) {
    if (tokens.start[i]! < from) continue;
    return isCapital(h, i) && (h.lowAt(i) & M.FIRST_STRONG) !== 0;
  }
  return false;
}

/** Whether a straight quotation mark has its quotation on the side of the country. */
function turnsInward(h: Hypothesis, i: number, step: number): boolean {
  const { tokens, text } = h.document;
  return step < 0 ? /^[^\s,.;)]/.test(text.charAt(tokens.end[i]!)) : /^\S/.test(text.charAt(tokens.start[i]! - 1));
}

function inTitle(h: Hypothesis): boolean {
  if (namesakeBehind(h)) return false;
  let capitals = 0;
  for (const [step, from, marks] of [
    [-1, h.first, /^["“]/],
    [1, h.last, /^["”]/],
  ] as const) {
    let closed = false;
    for (let i = from, n = 0; n < TITLE_REACH && !closed; n++) {
      i = step < 0 ? h.before(i) : h.after(i);
      if (i < 0) return false;
      if (h.kindAt(i) === PUNCTUATION) {
        if (h.mark(i, step < 0 ? "”" : "“") || (h.mark(i, '"') && !turnsInward(h, i, step))) return false;
        closed = marks.test(h.text(i));
      } else if (h.kindAt(i) === WORD) {
        if (h.shapeAt(i) & CAPITAL) capitals++;
        else if (h.document.tokens.end[i]! - h.document.tokens.start[i]! >= LONG) return false;
      }
    }
    if (!closed) return false;
  }
  return capitals >= 2;
}

function inside(h: Hypothesis): boolean {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  const first = coverFirst[h.first]!;
  if (first < 0 || (first === h.first && coverLast[h.first] === h.last) || coverLast[h.first]! < h.last) return false;
  const entry = coverEntry[h.first]!;
  return (
    (table.low(entry) & (F.CITY.mask | F.REGION.mask)) !== 0 ||
    (table.high(entry) & (F.EVENT.mask | F.PRODUCT.mask | F.FALSE_FRIEND.mask | F.GROUP.mask | F.TERRITORY.mask)) !== 0
  );
}

function listed(h: Hypothesis): boolean {
  const joins = (i: number) => i >= 0 && (h.mark(i, ",") || h.mark(i, "/") || hashAt(h, i) === AND || h.kindAt(i) === HYPHEN);
  return (
    (joins(h.prev) && country(h, second(h)) && hashAt(h, second(h)) !== hashAt(h, h.first)) ||
    (joins(h.next) && country(h, h.after(h.next)) && hashAt(h, h.after(h.next)) !== hashAt(h, h.first))
  );
}

const AND = hashOf("and");
const THE = hashOf("the");
