/** When two forms are one organization's name. */
import type { Step } from "../extractor.js";
import type { OrganizationForm } from "./organization-form.js";

export interface OrganizationLink extends Step {
  fits(long: OrganizationForm, short: OrganizationForm): boolean;
}

/** Words that a short form may leave out behind the name proper. */
const GENERIC = new Set(
  "inc incorporated corp corporation co company companies ltd limited plc llc llp lp gmbh ag sa spa nv se ab asa oy group holdings holding international industries enterprises partners associates bank airlines airways motors motor mining pharmaceuticals technologies technology systems entertainment communications energy resources foods stores petroleum oil gas steel electric capital securities insurance financial brothers bros sons fc afc cf sc united city town rovers wanderers athletic county albion party".split(
    " ",
  ),
);

/** Last words of clubs that many clubs share. */
const CLUB_WORDS = new Set(
  "united city town rovers wanderers athletic albion villa palace forest county hotspur rangers celtic thistle orient argyle wednesday real inter sporting dynamo dinamo spartak lokomotiv".split(
    " ",
  ),
);

const begins = (long: readonly string[], short: readonly string[], at = 0) => short.every((word, i) => word === long[at + i]);
const isPlace = (form: OrganizationForm) => form.placeWords === form.words.length;

/** Precise first. */
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
    fits: (long, short) => long.core.length === short.core.length && begins(long.core, short.core),
    examples: [{ text: "[Vardimek Inc] … [Vardimek]" }],
    nonExamples: ["[Vardimek Inc] … [Ubolo Inc]"],
  },
  {
    id: "same/word-order",
    describe: "The same words about a head in another order: Ministry of X, X Ministry.",
    fits: (long, short) => long.content === short.content && long.content.includes(" "),
    examples: [
      { text: "[Ministry of Fisheries] … [Fisheries Ministry]" },
      { text: "[Ministry of Foreign Affairs] … [Foreign Ministry]" },
      { text: "[University of Arhus] … [Arhus University]" },
      { text: "[Ministry of Defence] … [Defense Ministry]" },
    ],
    nonExamples: ["[Ministry of Fisheries] … [Ministry of Health]"],
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
      begins(long.words, short.words) &&
      (long.words.slice(short.words.length).every((word) => GENERIC.has(word)) || (!short.known && !short.placeWords)),
    examples: [{ text: "[Vardimek Mining Corp] … [Vardimek]" }],
    nonExamples: ["[Bank of Vardimek] … [Bank]", "[Vardimek Mining Corp] … [Mining]"],
  },
  {
    id: "same/place-dropped",
    describe: "The fuller name without the place or people that it begins with, and without general words at its end.",
    fits: (long, short) => {
      const at = long.placeWords;
      const rest = long.words.length - at;
      if (!at || !rest || short.head || short.placeWords || short.words.length > rest || !begins(long.words, short.words, at)) return false;
      return short.words.length === rest
        ? rest >= 2
        : long.words.slice(at + short.words.length).every((word) => GENERIC.has(word)) && !GENERIC.has(short.words[0]!);
    },
    examples: [
      { text: "[Norwegian Harbour Authority] … [Harbour Authority]" },
      { text: "[Norwegian Herring Party] … [Herring]" },
      { text: "[New Zealand Harbour Office] … [Harbour Office]" },
    ],
    nonExamples: ["[Norwegian Harbour Authority] … [Bridge Authority]", "[Norwegian Bank] … [Bank]"],
  },
  {
    id: "same/team-nickname",
    describe: "The last word of a name that begins with a place.",
    fits: (long, short) =>
      long.placeWords > 0 &&
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
      long.placeWords > 0 && isPlace(short) && long.known && short.words.length < long.words.length && begins(long.words, short.words),
    examples: [{ text: "[Toronto Blue Jays] … [Toronto]" }],
    nonExamples: ["[Toronto Blue Jays] … [Boston]"],
  },
  {
    id: "same/club-word",
    describe: "The word that many clubs end or begin with, when one club of the article does.",
    fits: (long, short) =>
      short.words.length === 1 &&
      long.words.length > 1 &&
      CLUB_WORDS.has(short.words[0]!) &&
      (long.words.at(-1) === short.words[0] || (long.team && long.words[0] === short.words[0])),
    examples: [{ text: "[Vardimek United] … [United]" }],
    nonExamples: ["[Vardimek United] … [City]"],
  },
  {
    id: "same/spelling",
    describe: "Two spellings of a name of several words: written as one word, or two letters swapped.",
    fits: (long, short) => {
      if (Math.abs(long.text.length - short.text.length) > 3) return false;
      const a = long.words.join("");
      const b = short.words.join("");
      if (a.length < 8 || a.length !== b.length) return false;
      if (a === b) return true;
      let i = 0;
      while (a[i] === b[i]) i++;
      return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
    },
    examples: [{ text: "[Vardi-Mekko Oyster] … [Vardimekko Oyster]" }, { text: "[Vardimek Oyster] … [Vardimek Oytser]" }],
    nonExamples: ["[Vardimek Oyster] … [Vardimek Mussel]"],
  },
];

/** True for a word that several clubs of an article may share: it is given to none by nearness. */
export const isClubWord = ({ words }: OrganizationForm): boolean => words.length === 1 && CLUB_WORDS.has(words[0]!);

/** Rank of the rule by which two forms are one name, the precise first; the number of rules when none fits. */
export function organizationLink(long: OrganizationForm, short: OrganizationForm): number {
  for (let i = 0; i < organizationLinks.length; i++) if (organizationLinks[i]!.fits(long, short)) return i;
  return organizationLinks.length;
}
