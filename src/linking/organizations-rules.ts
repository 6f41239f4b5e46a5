/** When two forms are one organization's name. */
import type { Step } from "../extractor.js";

/** An organization's name as linking sees it. */
export interface OrganizationForm {
  readonly text: string;
  readonly words: readonly string[];
  /** Words without Inc, Corp, plc at the end. */
  readonly core: readonly string[];
  /** Capitals of the words, small words left out; and with them. */
  readonly initials: readonly string[];
  /** Letters, when the name is written in capitals only. */
  readonly acronym: string | null;
  /** Line of the lexicon with aliases, or 0. */
  readonly alias: number;
  /** The lexicon holds it as an organization. */
  readonly known: boolean;
  /** The first words are a place. */
  readonly place: boolean;
  /** A single word that heads organizations: Bank, Party. */
  readonly head: boolean;
}

export interface OrganizationLink extends Step {
  fits(long: OrganizationForm, short: OrganizationForm): boolean;
}

/** Words that a short form may leave out behind the name proper. */
const GENERIC = new Set(
  "inc incorporated corp corporation co company companies ltd limited plc llc llp lp gmbh ag sa spa nv se ab asa oy group holdings holding international industries enterprises partners associates bank airlines airways motors motor mining pharmaceuticals technologies technology systems entertainment communications energy resources foods stores petroleum oil gas steel electric capital securities insurance financial brothers bros sons fc afc cf sc united city town rovers wanderers athletic county albion party".split(
    " ",
  ),
);

export const organizationLinks: readonly OrganizationLink[] = [
  {
    id: "same/alias",
    describe: "Two names of one line of the lexicon.",
    fits: (long, short) => long.alias > 0 && long.alias === short.alias,
    examples: [{ text: "[World Health Organization] … [WHO]" }],
    nonExamples: ["[World Health Organization] … [World Bank]"],
  },
  {
    id: "same/corporate-ending",
    describe: "The same but for Inc, Corp, plc.",
    fits: (long, short) => long.core.join(" ") === short.core.join(" "),
    examples: [{ text: "[Vardimek Inc] … [Vardimek]" }],
    nonExamples: ["[Vardimek Inc] … [Ubolo Inc]"],
  },
  {
    id: "same/acronym",
    describe: "The capitals of the fuller name.",
    fits: (long, short) =>
      short.acronym !== null && short.acronym.length >= 2 && long.words.length >= 2 && long.initials.includes(short.acronym),
    examples: [{ text: "[Vardimek Harbour Authority] … [VHA]" }, { text: "[Ministry of Harbours and Tides] … [MHT]" }],
    nonExamples: ["[Vardimek Harbour Authority] … [VHB]"],
  },
  {
    id: "same/beginning",
    describe: "The beginning of the fuller name, where only general words follow or the short form is unknown to the lexicon.",
    fits: (long, short) =>
      short.words.length < long.words.length &&
      !short.head &&
      short.words.every((word, i) => word === long.words[i]) &&
      (long.words.slice(short.words.length).every((word) => GENERIC.has(word)) || (!short.known && !short.place)),
    examples: [{ text: "[Vardimek Mining Corp] … [Vardimek]" }],
    nonExamples: ["[Bank of Vardimek] … [Bank]", "[Vardimek Mining Corp] … [Mining]"],
  },
  {
    id: "same/team-nickname",
    describe: "The last word of a name that begins with a place.",
    fits: (long, short) =>
      long.place &&
      !short.head &&
      short.words.length === 1 &&
      long.words.length > 1 &&
      long.words.at(-1) === short.words[0] &&
      !GENERIC.has(short.words[0]!),
    examples: [{ text: "[Toronto Zebus] … [Zebus]" }],
    nonExamples: ["[Toronto Zebus] … [Buckets]"],
  },
  {
    id: "same/team-city",
    describe: "The place that a team's name begins with.",
    fits: (long, short) =>
      long.place &&
      short.place &&
      long.known &&
      short.words.length < long.words.length &&
      short.words.every((word, i) => word === long.words[i]),
    examples: [{ text: "[Toronto Blue Jays] … [Toronto]" }],
    nonExamples: ["[Toronto Blue Jays] … [Boston]"],
  },
  {
    id: "same/end",
    describe: "The end of the fuller name behind a place or people, two words or more.",
    fits: (long, short) =>
      long.place &&
      short.words.length >= 2 &&
      short.words.length === long.words.length - 1 &&
      !short.place &&
      short.words.every((word, i) => word === long.words[i + 1]),
    examples: [{ text: "[Norwegian Harbour Authority] … [Harbour Authority]" }],
    nonExamples: ["[Norwegian Harbour Authority] … [Bridge Authority]"],
  },
];

export function organizationLink(long: OrganizationForm, short: OrganizationForm): OrganizationLink | null {
  return organizationLinks.find((rule) => rule.fits(long, short)) ?? null;
}
