/** Numbers of four digits that are no years. */
import { F } from "../../lexicon/flags.js";
import type { NearMiss, Place } from "../near-miss.js";
import { INT } from "../vocabulary.js";
import { oneOf } from "../words.js";

const isCounted = oneOf(
  "people men women children troops soldiers police miles kilometers kilometres km meters metres feet ft yards tons tonnes pounds dollars euros acres hectares points votes jobs workers members students percent % degrees shares copies words rpm watts mph kg cc hp units cars homes houses barrels bpd civilians refugees fighters rebels lb lbs m calories year years day days month months hour hours minute minutes second seconds week weeks hr hrs gmt utc est edt local francs yen yuan rubles roubles pages mm cm mhz mw fans spectators protesters demonstrators villages prisoners ships aircraft tanks guns planes horses casualties dead wounded deaths injured others more million billion trillion thousand",
);
const isMeasure = oneOf(
  "no nos flight room route highway section article page pages p pp number psalm chapter channel box nearly almost approximately roughly some over least model windows approx up level bus suite building resolution unit plus times fewer exceeded exceeding us eur usd gbp rs reference ref quoting code docket case patent extension ext",
);
const isStreet = oneOf("street road avenue boulevard lane drive square way highway st ave rd blvd");
const countsAfter = oneOf("about around to than for only with of and or by from between , a per all");
/** Plural forms that do not say how many. */
const isPlain = oneOf(
  "was has as is its his this series census olympics games talks earnings levels prices sales results elections attacks riots polls terms profits news always besides across towards perhaps sometimes",
);

/** True when a plural follows that the number may count. */
export const countsNext = ({ after, capitalAfter, tokens, last }: Place): boolean =>
  tokens.kind[last + 1] === 1 && !capitalAfter && after.length > 3 && after.endsWith("s") && !after.endsWith("ss") && !isPlain(after);

export const isModern = (year: number): boolean => year >= 1900 && year <= 2059;

export const yearNearMisses: readonly NearMiss[] = [
  {
    describe: "Money and signs.",
    examples: ["The fare is $1999 each way.", "It has the tag #1984 on it."],
    holds: ({ before }) => /^[$£€¥#+=<>~*]/.test(before),
  },
  {
    describe: "Numbers of things, of flights, rooms, laws.",
    examples: ["Some 2000 men marched.", "Flight 1549 was late.", "Take Route 1950 north."],
    // "until at least 2015" is a year
    holds: (place) => {
      const { before, after } = place;
      return (
        isCounted(after) || (isMeasure(before) && !(before === "least" && /^(?:until|till|through|to|since|by)$/.test(place.word(-3))))
      );
    },
  },
  {
    describe: "Numbers that count the plural behind them.",
    examples: ["They left about 1900 boats there.", "She sold over and above 1500 boxes."],
    holds: (place) => countsAfter(place.before) && countsNext(place) && (!isModern(place.number) || place.number % 100 === 0),
  },
  {
    describe: "House numbers.",
    examples: ["He robbed a shop at 1999 Linden Road."],
    holds: (place) => place.capitalAfter && isStreet(place.word(2)),
  },
  {
    describe: "Parts of longer numbers: clock times, telephones, fractions, percentages.",
    examples: ["Call 800-555-2000 for help.", "It is 1984/15 in the file.", "A rise of 2000% came."],
    holds: ({ before, after, gluedBefore, gluedAfter, tokens, codes, first, last }) =>
      (gluedBefore && /^[.:/]$/.test(before)) ||
      (gluedAfter && (/^(?:[/°%]|x)$/.test(after) || (after === ":" && tokens.end[last + 1] === tokens.start[last + 2]))) ||
      (before === "-" && codes[first - 2] === INT && tokens.end[first - 2] === tokens.start[first - 1]) ||
      (gluedAfter && after === "-" && codes[last + 2] === INT),
  },
  {
    describe: "Kick-off times of a fixture list.",
    examples: ["Fixtures (GMT): Leeds v Hull (1500)."],
    holds: ({ before, after, number, document, tokens, first }) =>
      before === "(" &&
      after === ")" &&
      number % 100 < 60 &&
      /\bGMT\b|\bUTC\b/.test(document.text.slice(Math.max(0, tokens.start[first]! - 400), tokens.start[first])),
  },
  {
    describe: "Names of firms and products with 2000; events and places with it are dates.",
    examples: ["He works for Vortex 2000 in Bern."],
    holds: ({ number, capitalBefore, document, first, before }) =>
      number % 1000 === 0 &&
      capitalBefore &&
      !/^(?:in|since|by|of|until|from|to|the|and|year|summer|winter|spring|autumn)$/.test(before) &&
      ![F.EVENT_HEAD, F.EVENT, F.SPORT, F.CITY, F.CITY_WEAK, F.COUNTRY].some((flag) => document.has(first - 1, flag)),
  },
];
