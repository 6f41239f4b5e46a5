/**
 * The words of date expressions: each has a code, a value (month number, weekday number, amount) and classes that patterns name.
 * The lists of src/lexicon/words tell the other rooms that a word can be calendar talk; here stands what it means.
 */
import { lexicon } from "../lexicon/table.js";
import { hashesOf } from "../text/word-hash.js";
import type { Unit } from "./meaning.js";

/** Codes of tokens that are not words of the vocabulary. */
export const NONE = 0;
export const INT = 1; // 7, 2001
export const ORDINAL_DIGITS = 2; // 3rd
export const DECADE_DIGITS = 3; // 1990s, 90s
export const CLOCK_DIGITS = 4; // 7pm
export const DECIMAL = 5; // 7.30
export const QUARTER_DIGITS = 6; // Q3, 3Q, H1
export const FISCAL_DIGITS = 7; // FY1998
export const GROUPED = 8; // 1,000
export const HYPHEN_CODE = 9;
export const COMMA = 10;
export const SLASH = 11;
export const COLON = 12;
export const OPEN = 13;
export const CLOSE = 14;
export const APOSTROPHE = 15;
export const POSSESSIVE_CODE = 16;
export const POINT_CODE = 17;
export const FRACTION = 18; // ½
export const UNIT_DIGITS = 19; // 10yr, 30min, 24h
export const DAYTIME = 21; // 09T10 of 2014-03-09T10:30
export const DOTTED_DATE = 20; // 11.09.2001
const FIRST_WORD = 24;

export interface Word {
  readonly code: number;
  readonly text: string;
  readonly value: number;
  readonly unit: Unit | null;
  /** Only with a capital: "May", "March", "Sun". */
  readonly capital: boolean;
}

const words: Word[] = [];
const byText = new Map<string, Word>();
const classes = new Map<string, number[]>();

function add(className: string, text: string, value = 0, unit: Unit | null = null, capital = false): void {
  let word = byText.get(text);
  if (!word) {
    word = { code: FIRST_WORD + words.length, text, value, unit, capital };
    words.push(word);
    byText.set(text, word);
  }
  const list = classes.get(className);
  if (list) list.push(word.code);
  else classes.set(className, [word.code]);
}

function all(className: string, list: string): void {
  for (const text of list.trim().split(" ")) add(className, text);
}

const MONTHS =
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec".split(
    "|",
  );
for (const [i, forms] of MONTHS.entries())
  for (const form of forms.split(" "))
    add("MONTH", form, i + 1, null, form.length < 4 || form === "march" || form === "august" || form === "sept");
const WEEKDAYS = "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun".split("|");
for (const [i, forms] of WEEKDAYS.entries()) {
  for (const form of forms.split(" ")) add("WEEKDAY", form, i + 1, null, form.length < 6);
  add("WEEKDAYS", `${forms.split(" ")[0]}s`, i + 1);
}

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ["TS", "second", "seconds"],
  ["TM", "minute", "minutes"],
  ["TH", "hour", "hours"],
  ["D", "day", "days"],
  ["W", "week", "weeks"],
  ["WE", "weekend", "weekends"],
  ["FN", "fortnight", "fortnights"],
  ["M", "month", "months"],
  ["Q", "quarter", "quarters"],
  ["S", "season", "seasons"],
  ["Y", "year", "years"],
  ["DE", "decade", "decades"],
  ["CE", "century", "centuries"],
  ["ML", "millennium", "millennia millenniums"],
];
for (const [unit, one, many] of UNITS) {
  add("UNIT", one, 0, unit);
  for (const form of many.split(" ")) add("UNITS", form, 0, unit);
}
for (const [unit, forms] of [
  ["TS", "sec secs"],
  ["TM", "min mins"],
  ["TH", "hr hrs"],
  ["W", "wk wks"],
  ["M", "mo mos mth mths"],
  ["Y", "yr yrs"],
] as const)
  for (const form of forms.split(" ")) add("UNIT_SHORT", form, 0, unit);

const CARDINALS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
for (const [i, text] of CARDINALS.entries()) if (i) add(i < 10 ? "ONES" : "TEENS", text, i);
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
for (const [i, text] of TENS.entries()) add("TENS", text, (i + 2) * 10);
for (const [text, value] of [
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1e6],
  ["billion", 1e9],
] as const)
  add("SCALE", text, value);
for (const [text, value] of [
  ["dozen", 12],
  ["couple", 2],
] as const)
  add("COLLECTIVE", text, value);
add("HALF", "half", 0.5);
add("FRACTION_WORD", "quarters", 0.25);
const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
for (const [i, text] of ORDINALS.entries()) add("ORDINAL", text, i + 1);
// "second" is a unit and an ordinal: its value is 2
byText.set("second", Object.assign(byText.get("second")!, { value: 2 }));
add("ORDINAL", "thirtieth", 30);
add("ORDINAL", "final", -1);
const DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split(" ");
for (const [i, text] of DECADES.entries()) add("DECADE_WORD", text, (i + 2) * 10);

for (const [i, forms] of ["spring", "summer", "fall autumn", "winter"].entries())
  for (const form of forms.split(" ")) add("SEASON", form, i + 1);
for (const [i, forms] of ["springs", "summers", "falls autumns", "winters"].entries())
  for (const form of forms.split(" ")) add("SEASONS", form, i + 1);
for (const text of ["springtime", "summertime", "wintertime"]) add("SEASON", text, { springtime: 1, summertime: 2, wintertime: 4 }[text]!);

/** Parts of the day by value − 1, as TIMEX3 writes them. */
export const DAY_PARTS = ["TMO", "TAF", "TEV", "TNI", "TDT", "TMI"] as const;
for (const [value, forms] of [
  "morning dawn daybreak sunrise midmorning forenoon",
  "afternoon midafternoon",
  "evening dusk sunset twilight nightfall",
  "night nighttime overnight",
  "daytime daylight",
  "midday lunchtime",
].entries())
  for (const form of forms.split(" ")) add("DAY_PART", form, value + 1);
for (const [value, forms] of ["mornings", "afternoons", "evenings", "nights"].entries())
  for (const form of forms.split(" ")) add("DAY_PARTS", form, value + 1);
add("NOON", "noon", 12);
add("NOON", "midnight", 24);
for (const text of ["today", "yesterday", "tomorrow", "tonight"]) add("DEICTIC", text, { yesterday: -1, tomorrow: 1 }[text] ?? 0);

for (const text of ["last", "past", "previous", "preceding"]) add("LAST", text, -1);
for (const text of ["next", "coming", "upcoming", "following", "ensuing", "subsequent"]) add("NEXT", text, 1);
for (const text of ["this", "current", "present"]) add("THIS", text, 0);
for (const text of ["latest", "recent"]) add("LATEST", text, 0);
for (const text of ["early", "beginning", "start", "outset", "earlier", "opening", "onset"]) add("STARTING", text, 1);
for (const text of ["late", "end", "close", "later", "closing", "latter"]) add("ENDING", text, 2);
for (const text of ["mid", "middle", "midway"]) add("MIDDLE", text, 3);
all("VAGUE_NUMBER", "several few many some numerous countless multiple");
all(
  "EXTRA",
  "more full whole entire consecutive straight long additional further extra trading business working calendar solid short successive odd working school brief mere further very tumultuous turbulent hectic busy difficult tough hard critical crucial eventful bloody grueling gruelling terrible intense frantic anxious tense sleepless dark fruitless quiet",
);
all("EVERY", "every each");
for (const [text, value] of [
  ["daily", 0],
  ["nightly", 1],
  ["weekly", 2],
  ["fortnightly", 3],
  ["monthly", 4],
  ["quarterly", 5],
  ["yearly", 6],
  ["annual", 7],
  ["annually", 8],
  ["hourly", 9],
  ["biweekly", 10],
  ["biannual", 11],
  ["biannually", 11],
  ["semiannual", 11],
  ["semiannually", 11],
  ["biennial", 12],
  ["bimonthly", 13],
] as const)
  add("FREQUENCY", text, value);
for (const [text, value] of [
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
] as const)
  add("TIMES", text, value);
for (const [text, value] of [
  ["am", 0],
  ["pm", 12],
] as const)
  add("MERIDIEM", text, value);
const ZONES: Readonly<Record<string, string>> = {
  gmt: "Z",
  utc: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  et: "",
  cst: "",
  cdt: "-05:00",
  ct: "",
  mst: "-07:00",
  mdt: "-06:00",
  mt: "",
  pst: "-08:00",
  pdt: "-07:00",
  pt: "",
  bst: "+01:00",
  cet: "+01:00",
  cest: "+02:00",
  ist: "",
  jst: "+09:00",
  hkt: "+08:00",
  msk: "+03:00",
  aest: "+10:00",
  aedt: "+11:00",
  eet: "+02:00",
  wib: "+07:00",
};
for (const text of Object.keys(ZONES)) add("ZONE", text, 0, null, true);
for (const text of ["eastern", "central", "pacific", "mountain", "greenwich", "local", "moscow", "eastern"]) add("ZONE_WORD", text);
all("ERA", "bc bce ad ce");
for (const text of ["half", "halves"]) add("HALF_WORD", text);
all("FISCAL", "fiscal financial");
all("AGO", "ago");
all("LATER", "later afterwards afterward hence thereafter");
all("EARLIER", "earlier before previously prior beforehand");

/** The forms of the vocabulary, by text. */
export const vocabulary: readonly Word[] = words;

let codes: Uint16Array | undefined;

/** Lexicon entry → code. */
export function codesByEntry(): Uint16Array {
  if (codes) return codes;
  const table = lexicon();
  codes = new Uint16Array(table.entries);
  for (const word of words) {
    const entry = entryOf(word.text);
    if (entry >= 0) codes[entry] = word.code;
  }
  return codes;
}

/** Lexicon entry of a single word, or -1. */
export function entryOf(text: string): number {
  const { a, b } = hashesOf(text);
  return lexicon().find(a, b);
}

const EMPTY: Word = { code: NONE, text: "", value: 0, unit: null, capital: false };

/** The word of a code. */
export const wordOf = (code: number): Word => words[code - FIRST_WORD] ?? EMPTY;

/** Code of a word; the word is added when it is new, so that patterns can name any word. */
export function codeOf(text: string): number {
  const word = byText.get(text);
  if (word) return word.code;
  add("WORD", text);
  codes = undefined;
  return byText.get(text)!.code;
}

/** The codes of a class. */
export const codesOf = (className: string): readonly number[] | undefined => classes.get(className);

/** UTC is written as Z; other zones stay unwritten, as corpora have it. */
export const zoneOffset = (zone: string): string => (ZONES[zone] === "Z" ? "Z" : "");
