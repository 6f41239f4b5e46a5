/** Names that two lands bear: which of them the article means, and where it leaves that open. */
import type { Step } from "../extractor.js";
import { countries } from "../lexicon/table.js";
import type { Document } from "../text/document.js";
import { CAPITAL, WORD } from "../text/tokens.js";
import { wordSet } from "../text/word-hash.js";
import { CAUCASUS, STATES } from "./georgia.js";

/** A land that may be meant: its code, or its name where it is no state; and words that only an article on it has. */
interface Land {
  readonly code: string | null;
  readonly name: string;
  readonly clues: ReadonlySet<number>;
  /** Any other state but America speaks for it. */
  readonly abroad?: true;
}

/** The two lands of a name; the first is the guess where the article leaves it open. An example's value is the code, or null for open. */
export interface SharedName extends Step {
  readonly forms: ReadonlySet<string>;
  readonly lands: readonly [Land, Land];
  /** Which land (0, 1) is meant when the article speaks of the first, of the second; null when it is open. */
  readonly meant: (first: boolean, second: boolean) => 0 | 1 | null;
}

const land = (code: string, clues = ""): Land => ({ code, name: nameOf(code), clues: wordSet(clues) });
const nameOf = (code: string): string => countries.find((country) => country.code === code)?.name ?? code;
const forms = (text: string): ReadonlySet<string> => new Set(text.split(", "));

/** The article must tell. */
const whichIsNamed = (first: boolean, second: boolean) => (first === second ? null : first ? 0 : 1);
/** The first, unless the article speaks of the second alone. */
const firstUnlessOther = (first: boolean, second: boolean) => (second && !first ? null : 0);
/** As either is named; the first where none is. */
const firstOrNamed = (first: boolean, second: boolean) => (first && second ? null : second ? 1 : 0);

export const sharedNames: readonly SharedName[] = [
  {
    id: "country/korea",
    describe: "Korea alone: the South or the North, as the article names one of them; open when it names none or both.",
    forms: forms("korea, korean, koreans"),
    lands: [
      land(
        "KR",
        "seoul busan pusan incheon inchon daegu taegu gwangju kwangju daejeon taejon ulsan jeju cheju gangnam pyeongchang kospi kosdaq yonhap samsung hyundai daewoo hanwha posco lotte",
      ),
      land("KP", "pyongyang kcna juche yongbyon rodong nodong taepodong wonsan hamhung chongjin sinuiju"),
    ],
    meant: whichIsNamed,
    examples: [
      { text: "Trains from Seoul were late. Half of [Korea] was asleep", value: "KR" },
      { text: "Trains from Pyongyang were late. Half of [Korea] was asleep", value: "KP" },
      { text: "North Korea is poor. Few [Koreans] own a car", value: "KP" },
      { text: "Half of [Korea] was asleep", value: null },
      { text: "North Korea and South Korea spoke. Few [Koreans] listened", value: null },
    ],
  },
  {
    id: "country/congo",
    describe: "Congo alone: the republic of Brazzaville or that of Kinshasa.",
    forms: forms("congo, congolese"),
    lands: [
      land("CG", "brazzaville sassou nguesso lissouba youlou"),
      land(
        "CD",
        "kinshasa goma bukavu kivu kabila mobutu tshisekedi lubumbashi katanga kisangani ituri bunia beni lumumba monusco monuc kananga kasai tshombe virunga banyamulenge leopoldville",
      ),
    ],
    meant: whichIsNamed,
    examples: [
      { text: "Rebels left Goma. [Congolese] troops took it", value: "CD" },
      { text: "Rebels left Brazzaville. [Congolese] troops took it", value: "CG" },
      { text: "The DRC has a new team. [Congo] won", value: "CD" },
      { text: "[Congo] won", value: null },
    ],
  },
  {
    id: "country/virgin-islands",
    describe: "Virgin Islands alone: the American or the British ones.",
    forms: forms("virgin islands, virgin islander, virgin islanders"),
    lands: [land("VI", "croix charlotte amalie christiansted"), land("VG", "tortola gorda anegada")],
    meant: whichIsNamed,
    examples: [
      { text: "A yacht left Tortola. The [Virgin Islands] have many", value: "VG" },
      { text: "The U.S. Virgin Islands were hit. The [Virgin Islands] lost roofs", value: "VI" },
      { text: "The [Virgin Islands] were hit", value: null },
    ],
  },
  {
    id: "country/saint-martin",
    describe: "Saint Martin alone: the French or the Dutch half of the island.",
    forms: forms("saint martin, st. martin, st martin"),
    lands: [land("MF", "marigot"), land("SX", "philipsburg maarten")],
    meant: whichIsNamed,
    examples: [
      { text: "Planes left Philipsburg. Beaches in [Saint Martin] were shut", value: "SX" },
      { text: "Beaches in [Saint Martin] were shut", value: null },
    ],
  },
  {
    id: "country/dominican",
    describe: "Dominican: of the Dominican Republic, or of Dominica where the article names that alone.",
    forms: forms("dominican, dominicans"),
    lands: [land("DO", "domingo"), land("DM", "roseau")],
    meant: firstOrNamed,
    examples: [
      { text: "Three [Dominicans] sang", value: "DO" },
      { text: "Ships left Dominica. Three [Dominicans] sang", value: "DM" },
      { text: "Ships left Dominica and Santo Domingo. Three [Dominicans] sang", value: null },
    ],
  },
  {
    id: "country/samoa",
    describe: "Samoa: the state, open where the article speaks of American Samoa alone.",
    forms: forms("samoa, samoan, samoans"),
    lands: [land("WS", "apia upolu savaii"), land("AS", "pago tutuila")],
    meant: firstUnlessOther,
    examples: [
      { text: "The mayor of [Samoa] sang", value: "WS" },
      { text: "Ships left American Samoa. Three [Samoans] sang", value: null },
    ],
  },
  {
    id: "country/macedonia",
    describe: "Macedonia: the state, open where the article speaks of northern Greece alone.",
    forms: forms("macedonia, macedonian, macedonians"),
    lands: [
      land("MK", "skopje bitola tetovo ohrid kumanovo yugoslav yugoslavia fyrom balkans kosovo"),
      { code: null, name: "the region of Greece", clues: wordSet("thessaloniki salonika thrace kavala halkidiki chalkidiki") },
    ],
    meant: firstUnlessOther,
    examples: [
      { text: "Farmers of [Macedonia] rested", value: "MK" },
      { text: "Trains left Thessaloniki. Farmers of [Macedonia] rested", value: null },
    ],
  },
  {
    id: "country/georgia",
    describe: "Georgia: the state of the Caucasus where the article speaks of it or of other countries.",
    forms: forms("georgia"),
    lands: [
      { code: "GE", name: nameOf("GE"), clues: CAUCASUS, abroad: true },
      { code: null, name: "the U.S. state", clues: STATES },
    ],
    meant: (first) => (first ? 0 : null),
    examples: [
      { text: "Trains left Tbilisi. Half of [Georgia] was asleep", value: "GE" },
      { text: "[Georgia] beat Norway", value: "GE" },
      { text: "Half of [Georgia] was asleep", value: null },
      { text: "American officers flew to [Georgia] in May", value: null },
    ],
  },
];

/** What an article says of one shared name: the number of the land, or null when it is open. */
export type Verdict = { readonly name: SharedName; readonly land: 0 | 1 | null };

const NAMES = new Map<string, number>();
for (const [i, { forms }] of sharedNames.entries()) for (const form of forms) NAMES.set(form, i);
const CODES: ReadonlySet<string> = new Set(sharedNames.flatMap(({ lands }) => lands.flatMap(({ code }) => code ?? [])));
const CLUES = new Map<number, number>();
for (const [i, { lands }] of sharedNames.entries())
  for (const [l, { clues }] of lands.entries()) for (const clue of clues) CLUES.set(clue, (CLUES.get(clue) ?? 0) | (1 << (2 * i + l)));

/** The shared name that a mention is, or null. */
function sharedNameOf(code: string, text: string): SharedName | null {
  if (!CODES.has(code)) return null;
  const i = NAMES.get(text.toLowerCase().replace(/\s+/g, " "));
  return i === undefined ? null : sharedNames[i]!;
}

/** Bits of the lands of which the document has a clue. */
function cluesOf({ tokens }: Document): number {
  let bits = 0;
  for (let i = 0; i < tokens.count; i++)
    if (tokens.kind[i] === WORD && tokens.shape[i]! & CAPITAL) bits |= CLUES.get(tokens.hashA[i]!) ?? 0;
  return bits;
}

/** Decides the shared names of a document: a verdict for each mention, null for the other mentions. */
export function decide(document: Document, mentions: readonly { readonly code: string; readonly text: string }[]): (Verdict | null)[] {
  const names = mentions.map(({ code, text }) => sharedNameOf(code, text));
  if (!names.some(Boolean)) return names as null[];
  const clues = cluesOf(document);
  const sure = new Set(mentions.flatMap(({ code }, i) => (names[i] ? [] : code)));
  const verdicts = new Map<SharedName, Verdict>();
  const verdictOf = (name: SharedName): Verdict => {
    const i = sharedNames.indexOf(name);
    const speaksOf = (l: 0 | 1) =>
      (clues & (1 << (2 * i + l))) !== 0 ||
      sure.has(name.lands[l].code ?? "") ||
      (name.lands[l].abroad === true && sure.size > Number(sure.has("US")));
    return { name, land: name.meant(speaksOf(0), speaksOf(1)) };
  };
  return names.map((name) => {
    if (!name) return null;
    const verdict = verdicts.get(name) ?? verdictOf(name);
    verdicts.set(name, verdict);
    return verdict;
  });
}

/** "North Korea or South Korea": what an open name may mean. */
export const choiceOf = ({ lands }: SharedName): string => `${lands[0].name} or ${lands[1].name}`;
