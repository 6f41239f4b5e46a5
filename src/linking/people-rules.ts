/** When two forms are one person's name. */
import type { Step } from "../extractor.js";
import type { PersonForm } from "./forms.js";
import { isFirstName, sameFirstName } from "./nicknames.js";

/** A pair of names: the longer or earlier form, and the form that may be its short or other form. */
export interface PersonLink extends Step {
  fits(long: PersonForm, short: PersonForm): boolean;
}

const last = (form: PersonForm) => form.words.at(-1)!;
const PARTICLES = new Set("von van der den de da dos das di del della du des la le el al bin ibn bint ben abu ter ten y e".split(" "));

/** Index of the first word of the surname: particles belong to it. */
function surnameStart({ words }: PersonForm): number {
  let i = words.length - 1;
  while (i > 1 && PARTICLES.has(words[i - 1]!)) i--;
  return i;
}

/** True when the words of `short` stand in `long` in their order. */
function within(long: readonly string[], short: readonly string[]): boolean {
  let i = 0;
  for (const word of long)
    if (i < short.length && (word === short[i] || (short[i]!.length === 1 && word.startsWith(short[i]!) && i < short.length - 1))) i++;
  return i === short.length;
}

const MIN_SPELLED = 5;

/** One letter other, more, less or swapped, and the same last letter or vowel of the same kind: "-a" and "-o" tell the sex. */
function oneLetter(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < MIN_SPELLED || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const left = a.length - head - tail;
  const right = b.length - head - tail;
  const swapped = left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
  if (!swapped && (left > 1 || right > 1)) return false;
  return tail > 0 || !/[aoes]/.test((a.at(-1) ?? "") + (b.at(-1) ?? ""));
}

/** Consonants, doubled ones once, and the last letter. */
const sound = (word: string): string => word.replace(/(.)\1/g, "$1").replace(/[aeiouy](?!$)/g, "");

/** Precise first. Examples mark two names that are one; near misses two that are not. */
export const personLinks: readonly PersonLink[] = [
  {
    id: "same/surname",
    describe: "The surname, with its particles, of a fuller name.",
    fits: (long, short) => {
      const start = long.words.length - short.words.length;
      return (
        start >= 1 &&
        start >= Math.min(surnameStart(long), long.words.length - 1) &&
        short.words.every((word, i) => word === long.words[start + i])
      );
    },
    examples: [
      { text: "[Anna Verhoeven] … [Verhoeven]" },
      { text: "[Pieter van der Meer] … [van der Meer]" },
      { text: "[Pieter van der Meer] … [Meer]" },
    ],
    nonExamples: ["[Anna Verhoeven] … [Anna]", "[Anna Verhoeven] … [Karel Verhoeven]"],
  },
  {
    id: "same/fuller-form",
    describe: "The same surname, and the other words or their initials in the same order.",
    fits: (long, short) =>
      short.words.length > 1 && last(long) === last(short) && (within(long.words, short.words) || within(short.words, long.words)),
    examples: [
      { text: "[John B. Ardley] … [John Ardley]" },
      { text: "[John Ardley] … [J. Ardley]" },
      { text: "[María José García] … [María García]" },
    ],
    nonExamples: ["[John Ardley] … [Jane Ardley]", "[John Ardley] … [John Marsh]"],
  },
  {
    id: "same/nickname",
    describe: "The same surname, and a first name that is short for the other.",
    fits: (long, short) =>
      short.words.length > 1 && long.words.length > 1 && last(long) === last(short) && sameFirstName(long.words[0]!, short.words[0]!),
    examples: [{ text: "[William Ardley] … [Bill Ardley]" }],
    nonExamples: ["[William Ardley] … [Robert Ardley]"],
  },
  {
    id: "same/alias",
    describe: "Two names of one line of the lexicon.",
    fits: (long, short) => long.alias > 0 && long.alias === short.alias,
    examples: [{ text: "[Mahmoud Abbas] … [Abu Mazen]" }],
    nonExamples: ["[Mahmoud Abbas] … [Yasser Arafat]"],
  },
  {
    id: "same/word-order",
    describe: "The same words with the family name first.",
    fits: (long, short) =>
      short.words.length > 1 &&
      long.words.length === short.words.length &&
      long.words[0] === last(short) &&
      short.words.slice(0, -1).every((word, i) => word === long.words[i + 1]),
    examples: [{ text: "[Lee Bo-yun] … [Bo-yun Lee]" }, { text: "[Tanaka Kenjiro] … [Kenjiro Tanaka]" }],
    nonExamples: ["[Lee Bo-yun] … [Yun Bo-lee]"],
  },
  {
    id: "same/spelling",
    describe: "Two spellings: one letter more, less or other in the middle of the surname or of the first name.",
    fits: (long, short) => {
      if (long.words.length < 2 || long.words.length !== short.words.length) return false;
      const different = long.words.map((word, i) => [word, short.words[i]!] as const).filter(([a, b]) => a !== b);
      if (different.length !== 1) return false;
      const [a, b] = different[0]!;
      if (a[0] !== b[0] || !oneLetter(a, b)) return false;
      // Of two known first names only those that sound alike are one: "Mohammed" and "Mohamed", not "Daniel" and "Danie".
      return a === long.words.at(-1) || !(isFirstName(a) && isFirstName(b)) || sound(a) === sound(b);
    },
    examples: [
      { text: "[Karen Lindholt] … [Karen Lindhold]" },
      { text: "[Kirstin Verhoeven] … [Kirsten Verhoeven]" },
      { text: "[Mohammed Khel] … [Mohamed Khel]" },
    ],
    nonExamples: [
      "[Mario Verhoeven] … [Maria Verhoeven]",
      "[Marina Verhoeven] … [Marika Verhoeven]",
      "[Ivan Petrov] … [Ivan Petrova]",
      "[Ronald Verhoeven] … [Donald Verhoeven]",
    ],
  },
  {
    id: "same/two-surnames",
    describe: "The first name and the first of two surnames.",
    fits: (long, short) => short.words.length > 1 && short.words[0] === long.words[0] && within(long.words, short.words),
    examples: [{ text: "[María José García Robles] … [María García]" }],
    nonExamples: ["[María José García Robles] … [Ana García]"],
  },
  {
    id: "same/family-name-first",
    describe: "The family name that stands first, as in Korean, Chinese and Vietnamese names.",
    fits: (long, short) => short.words.length === 1 && long.words.length === 3 && long.words[0] === short.words[0],
    examples: [{ text: "[Park Bo-yun] … [Park]" }],
    nonExamples: ["[Anna Verhoeven] … [Anna]"],
  },
  {
    id: "same/first-names",
    describe: "The first words of a fuller name, as of princes and in familiar use.",
    fits: (long, short) => long.words.length > short.words.length && short.words.every((word, i) => word === long.words[i]),
    examples: [{ text: "[Anna Verhoeven] … [Anna]" }, { text: "[Ali Hassan Karimi] … [Ali Hassan]" }],
    nonExamples: ["[Anna Verhoeven] … [Verhoeven Anna]"],
  },
  {
    id: "same/first-nickname",
    describe: "The short form of the first name of a fuller name.",
    fits: (long, short) => short.words.length === 1 && long.words.length > 1 && sameFirstName(long.words[0]!, short.words[0]!),
    examples: [{ text: "[William Ardley] … [Bill]" }],
    nonExamples: ["[William Ardley] … [Bob]"],
  },
  {
    id: "same/middle-words",
    describe: "Words inside a fuller name.",
    fits: (long, short) => long.words.length > short.words.length && ` ${long.words.join(" ")} `.includes(` ${short.words.join(" ")} `),
    examples: [{ text: "[Carlos Ortega Ruiz] … [Ortega]" }],
    nonExamples: ["[Carlos Ortega Ruiz] … [Orteg]"],
  },
];

/** Rank of the rule by which two forms are one name, the precise first; the number of rules when none fits. Father and son stay apart. */
export function personLink(long: PersonForm, short: PersonForm, rules: readonly PersonLink[] = personLinks): number {
  if (long.suffix && short.suffix && long.suffix !== short.suffix) return rules.length;
  for (let i = 0; i < rules.length; i++) if (rules[i]!.fits(long, short)) return i;
  return rules.length;
}
