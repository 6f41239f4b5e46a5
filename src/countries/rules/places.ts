/** Other places that bear the name of a country, and the places that hold it. */

import { F } from "../../lexicon/flags.js";
import { IN, PLACE_PREPOSITION } from "../../names/context-words.js";
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { hashAt } from "../../names/rules/neighbours.js";
import { ALL_CAPS, CAPITALS, HYPHEN, PROSE, WORD } from "../../text/tokens.js";
import { hashOf, wordSet } from "../../text/word-hash.js";
import { GEORGIA, ofAmerica } from "../georgia.js";
import { abbreviation, type CountryRule, country, isCapital, isName, listed, OF, ORDINALS, opening, second } from "./rule.js";

/** A capital before a country that makes another place of it: North America, New France. */
const MAKES_ANOTHER = wordSet(
  "north south east west central latin northern southern eastern western new outer inner greater upper lower colonial imperial captain team miss little mount port lake cape gulf isle fort san santa st saint",
);

/** States and boroughs that tell a town from the country whose name it has. */
const AMERICAN_STATES = wordSet(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex va wash wis wyo ny nj nc sc queens brooklyn bronx",
);

const STATE_OFFICES = wordSet(
  "gov governor sen senator rep representative secretary attorney republicans democrats legislature republican democrat lawmakers tech bulldogs",
);

/** Never the adjective of the country, where it opens a sentence. */
const TEAM = hashOf("team");
const BUILDINGS = wordSet("center centre plaza mall tower towers");

const THE = hashOf("the");
const RIVERS = wordSet("congo niger jordan senegal gambia paraguay uruguay");
/** Rivers whose country has the article too. */
const TAKES_ARTICLE = wordSet("congo gambia");
const ALONG = wordSet("along up down cross crosses crossed crossing");
const ON = wordSet("on in into over across");
const BANKS = wordSet("bank banks mouth source waters basin bend tributary tributaries shore shores bed");
const MICRONESIA = wordSet("micronesia micronesian micronesians");
const ISLANDS = wordSet("melanesia polynesia melanesian polynesian melanesians polynesians");
const PARTS = wordSet("midwest gulf");
const AMERICAN = wordSet("american americans america");
const ACROSS = wordSet("pan inter mid meso trans south north central latin");
const SHIP_PREFIXES = wordSet("hms uss rms hmas hmcs ss mv rfa rnlb");
const VESSELS = wordSet(
  "ship liner ferry tanker steamer steamship trawler freighter yacht warship frigate destroyer cruiser battleship battlecruiser submarine minesweeper schooner brig tugboat lifeboat icebreaker steamboat clipper",
);

export const placeRules: readonly CountryRule[] = [
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
    id: "country/inside-phrase",
    describe: "Inside a longer name of a place, an event, a thing.",
    weight: -12,
    holds: (h) => inside(h),
    examples: [{ text: "in [Mexico] City they" }, { text: "off the Gulf of [Mexico] they" }, { text: "the film [French] Connection was" }],
    nonExamples: ["in [Mexico] they", "the [French] connection was"],
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
      (!opening(h, h.prev) || hashAt(h, h.prev) === TEAM) &&
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
    id: "country/river",
    describe: "The river of the name: along the Niger, the banks of the Congo.",
    weight: -12,
    holds: (h) => h.words === 1 && RIVERS.has(hashAt(h, h.first)) && hashAt(h, h.prev) === THE && ofRiver(h),
    examples: [{ text: "a ferry sank on the [Niger] near" }, { text: "villages on the banks of the [Congo] were" }],
    nonExamples: [
      "a ferry sank in [Niger] near",
      "a report on the [Congo] was",
      "a blow to the [Niger] army was",
      "on the [Niger] army they",
    ],
  },
  {
    id: "country/islands",
    describe: "The islands of the name, beside other groups of islands: Melanesia, Micronesia and Polynesia.",
    weight: -12,
    holds: (h) => h.words === 1 && MICRONESIA.has(hashAt(h, h.first)) && besideIslands(h),
    examples: [{ text: "peoples of Melanesia, [Micronesia] and Polynesia" }],
    nonExamples: ["peoples of Palau, [Micronesia] and Fiji"],
  },
  {
    id: "country/part-of-it",
    describe: "An abbreviation inside the name of a part: the U.S. Midwest.",
    weight: -12,
    holds: (h) => abbreviation(h) && isName(h) && h.style !== CAPITALS && isCapital(h, h.next) && PARTS.has(hashAt(h, h.next)),
    examples: [{ text: "storms hit the [U.S.] Midwest on" }],
    nonExamples: ["storms hit the [U.S.] after"],
  },
  {
    id: "country/continent",
    describe: "American for the continent, behind a hyphen: Pan-American.",
    weight: -12,
    holds: (h) => h.kindAt(h.prev) === HYPHEN && AMERICAN.has(hashAt(h, h.first)) && ACROSS.has(hashAt(h, second(h))),
    examples: [{ text: "a pan-[American] road" }],
    nonExamples: ["an anti-[American] mood", "a pan-[Russian] mood"],
  },
  {
    id: "country/ship",
    describe: "A ship of the name: behind HMS, behind “the liner”, the ferry Pride of X.",
    weight: -12,
    holds: (h) => isName(h) && !abbreviation(h) && ofShip(h),
    examples: [{ text: "HMS [Norway] sank" }, { text: "the liner [Norway] sank" }, { text: "the ferry Pride of [Norway] sank" }],
    nonExamples: ["the ship of [Norway] sank", "the Queen of [Norway] sank", "the ferry from [Norway] sank"],
  },
];

function inside(h: Hypothesis): boolean {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  const first = coverFirst[h.first]!;
  if (first < 0 || (first === h.first && coverLast[h.first] === h.last) || coverLast[h.first]! < h.last) return false;
  if (first < h.first && opensThing(h)) return true;
  const entry = coverEntry[h.first]!;
  // "the French connection" of a club is no film.
  if (
    table.high(entry) & F.AMBIGUOUS_PLACE.mask &&
    h.document.tokens.kind[coverLast[h.first]!] === WORD &&
    !isCapital(h, coverLast[h.first]!)
  )
    return false;
  return (
    (table.low(entry) & (F.CITY.mask | F.REGION.mask)) !== 0 ||
    (table.high(entry) & (F.EVENT.mask | F.PRODUCT.mask | F.FALSE_FRIEND.mask | F.GROUP.mask | F.TERRITORY.mask)) !== 0
  );
}

/** Under a longer phrase that is no name here: the American Revolution of its Daughters. */
function opensThing(h: Hypothesis): boolean {
  const { table } = h.scene;
  return h.document
    .phrasesAt(h.first)
    .some(({ last, entry }) => last > h.last && (table.high(entry) & (F.EVENT.mask | F.PRODUCT.mask | F.FALSE_FRIEND.mask)) !== 0);
}

function ofRiver(h: Hypothesis): boolean {
  const next = h.next;
  if (next >= 0 && h.kindAt(next) === WORD && !(h.highAt(next) & M.FUNCTION)) return false;
  const before = second(h);
  const word = hashAt(h, before);
  if (ALONG.has(word) || (ON.has(word) && !TAKES_ARTICLE.has(hashAt(h, h.first)))) return true;
  return OF.has(word) && BANKS.has(hashAt(h, h.before(before)));
}

/** Words on either side that are asked for other groups of islands. */
const ISLANDS_REACH = 4;

function besideIslands(h: Hypothesis): boolean {
  for (const step of [h.before.bind(h), h.after.bind(h)])
    for (let i = step(h.first), n = 0; i >= 0 && n < ISLANDS_REACH; i = step(i), n++) if (ISLANDS.has(hashAt(h, i))) return true;
  return false;
}

function ofShip(h: Hypothesis): boolean {
  if (SHIP_PREFIXES.has(hashAt(h, h.prev)) && (h.shapeAt(h.prev) & ALL_CAPS) !== 0) return true;
  if (VESSELS.has(hashAt(h, h.prev))) return !isCapital(h, h.prev) && !isCapital(h, h.next);
  const pride = second(h);
  return OF.has(hashAt(h, h.prev)) && isCapital(h, pride) && VESSELS.has(hashAt(h, h.before(pride)));
}
