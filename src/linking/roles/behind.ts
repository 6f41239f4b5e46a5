/** Roles that stand behind a name. */
import { CAPITALS, GLUED, HYPHEN, NUMBER, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import type { Surroundings } from "../surroundings.js";
import { type RolePhrase, readRole } from "./phrase.js";
import type { RoleRule } from "./rule.js";
import { isVerbLike } from "./words.js";

const RELATIVE = wordSet("who which that whose where whom");
const NAMING = wordSet(
  "appointed appoints appoint named names elected elects hired nominated picked chose chosen installed promoted made sacked fired dismissed reappointed reelected re-elected designated selected",
);
const SERVING = wordSet(
  "served serves serving serve worked works working work resigned resigns acted acts acting elected appointed named nominated reelected sworn installed returned continued remains stays stayed retired quit replaced succeeded replaces succeeds hired chosen selected confirmed ordained enthroned crowned inaugurated reappointed stepped stood trained started began",
);
const AS = wordSet("as");
const WHO = wordSet("who");
const COPULA = wordSet("is was became becomes remains remained");
const HAS_BEEN = wordSet("been");
const HAS = wordSet("has had");
const SMALL_ADVERBS = wordSet("also now then once formerly currently previously later recently still already down in again first both");

const inCapitals = (s: Surroundings, i: number) => s.document.tokens.sentenceStyle[s.document.tokens.sentence[i]!] === CAPITALS;

/** Behind a name: over "(Labour)", "of Leeds", ", 46". */
function behindName(s: Surroundings, last: number, end: number): number {
  let i = last + 1;
  if (s.isMark(i, "(")) {
    let j = i + 1;
    while (j < end && j - i < 8 && !s.isMark(j, ")")) j++;
    if (s.isMark(j, ")")) i = j + 1;
  }
  return i;
}

/** True when the clause around a role behind a comma ends with it. */
function closes(s: Surroundings, role: RolePhrase, end: number): boolean {
  const i = role.last + 1;
  if (
    i >= end ||
    /^[,;.:)\]—–!?]/.test(s.document.slice(i)) ||
    (s.document.is(i, GLUED) && /^["”’]/.test(s.document.slice(i))) ||
    s.among(i, RELATIVE)
  )
    return true;
  if (s.document.tokens.kind[i] === HYPHEN) return true;
  // "a trader based in Leeds" qualifies; "the trader moved to Leeds" tells.
  if (isVerbLike(s, i)) return !role.definite;
  return role.last > role.head && s.document.tokens.kind[i] === WORD && !isAuxiliary(s, i) && commaFollows(s, i, end);
}
const AUXILIARIES = wordSet("is was are were has have had will would can could may might should must did does do said says told");
const isAuxiliary = (s: Surroundings, i: number) => s.among(i, AUXILIARIES);

function commaFollows(s: Surroundings, i: number, end: number): boolean {
  for (let j = i; j < end && j - i < 12; j++) {
    if (s.isMark(j, ",") || s.isMark(j, ".")) return true;
    if (isAuxiliary(s, j) || s.isPerson(j)) return false;
  }
  return false;
}

const JUDGING = wordSet(
  "better best worse worst good great bad big biggest only right wrong real true same very such favourite favorite likely perfect ideal",
);
/** "is the better candidate" says how somebody is. */
function isJudged(s: Surroundings, { first, head }: RolePhrase): boolean {
  for (let i = first; i < head; i++) if (s.among(i, JUDGING)) return true;
  return false;
}

export const behindRules: readonly RoleRule[] = [
  {
    id: "role/apposition",
    describe: "A role between commas, dashes or brackets behind the name; an age is left out.",
    read(s, _first, last) {
      const { tokens } = s.document;
      const end = s.document.sentenceEnd(last);
      let i = behindName(s, last, end);
      if (i >= end || inCapitals(s, last)) return null;
      if (s.isMark(last + 1, "(")) {
        const role = readRole(s, last + 2, end);
        if (role && s.isMark(role.last + 1, ")")) return role;
      }
      const mark = s.document.slice(i);
      if (
        !/^(?:,|—|–|--?)$/.test(mark) ||
        (tokens.kind[i] === HYPHEN && mark === "-" && i === last + 1 && !/\s/.test(s.document.text[tokens.end[last]!] ?? ""))
      )
        return null;
      i++;
      if (i + 1 < end && tokens.kind[i] === NUMBER && s.isMark(i + 1, ",")) i += 2;
      if (i < end && s.among(i, SMALL_ADVERBS)) i++;
      const role = readRole(s, i, end);
      return role && closes(s, role, end) ? role : null;
    },
    examples: [
      { text: "[Karen Lindholt], chief executive of Vardimek, said", value: "chief executive of Vardimek" },
      { text: "said [Belmonte], a veteran of two wars in Angola.", value: "veteran of two wars in Angola" },
      { text: "[Oscar Belmonte], 46, a plumber from Leeds, won", value: "plumber from Leeds" },
      { text: "[Oscar Belmonte], a 46-year-old plumber, won", value: "plumber" },
      { text: "[Oscar Belmonte] (chairman) spoke", value: "chairman" },
      { text: "[Karen Lindholt], an economist who advises banks, said", value: "economist" },
      {
        text: "[Karen Lindholt], the second deputy chair of the fisheries and harbours board in the upper chamber of the Danish parliament, said",
        value: "second deputy chair of the fisheries and harbours board",
      },
      {
        text: "[Karen Lindholt], founder, chairman and chief executive of Vardimek, said",
        value: "founder, chairman and chief executive of Vardimek",
      },
    ],
    nonExamples: [
      "According to [Karen Lindholt], the minister is ill.",
      "According to [Karen Lindholt], the minister resigned.",
      "with [Karen Lindholt], President Belmonte and others",
      "[Karen Lindholt], his wife, left",
    ],
  },
  {
    id: "role/copula",
    describe: "“is”, “was” or “became” with a role, also behind “who”.",
    read(s, _first, last) {
      const end = s.document.sentenceEnd(last);
      let i = behindName(s, last, end);
      if (s.isMark(i, ",") && s.among(i + 1, WHO)) i += 2;
      else if (s.among(i, WHO)) i++;
      if (i >= end) return null;
      if (s.among(i, SMALL_ADVERBS)) i++;
      if (s.among(i, HAS) && i + 1 < end && s.among(i + 1, HAS_BEEN)) i += 2;
      else if (s.among(i, COPULA)) i++;
      else return null;
      if (i < end && s.among(i, SMALL_ADVERBS)) i++;
      if (i < end && s.among(i, NAMING)) {
        i++;
        if (i < end && s.among(i, AS)) i++;
      }
      const role = i < end ? readRole(s, i, end) : null;
      return role && !isJudged(s, role) ? role : null;
    },
    examples: [
      { text: "[Karen Lindholt] is the president of Vardimek.", value: "president of Vardimek" },
      { text: "[Karen Lindholt], who was a judge in Quito, said", value: "judge in Quito" },
      { text: "[Oscar Belmonte] became chairman in 1993.", value: "chairman" },
      { text: "[Oscar Belmonte] was elected mayor of Leeds", value: "mayor of Leeds" },
    ],
    nonExamples: [
      "[Karen Lindholt] is the president's lawyer's dog",
      "[Oscar Belmonte] was hit",
      "[Oscar Belmonte] is not the mayor",
      "[Oscar Belmonte] is the better candidate",
    ],
  },
  {
    id: "role/as",
    describe: "“as” with a role, behind the name and a verb of serving, naming or leaving.",
    read(s, _first, last) {
      const end = s.document.sentenceEnd(last);
      let i = behindName(s, last, end);
      if (s.isMark(i, ",") && s.among(i + 1, WHO)) i += 2;
      let serving = false;
      for (let k = 0; k < 4 && i < end && s.document.tokens.kind[i] === WORD && !s.among(i, AS); k++, i++) serving ||= s.among(i, SERVING);
      const bare = i === last + 2 && s.isMark(last + 1, ",");
      if (!(serving || bare) || i + 1 >= end || !s.among(i, AS)) return null;
      const role = readRole(s, i + 1, end);
      return role && (serving || closes(s, role, end)) ? role : null;
    },
    examples: [
      { text: "[Karen Lindholt] served as chairman of the board", value: "chairman of the board" },
      { text: "[Karen Lindholt] resigned as ambassador to Quito", value: "ambassador to Quito" },
    ],
    nonExamples: ["[Karen Lindholt] laughed as the mayor fell", "[Karen Lindholt] served as the mayor's shield"],
  },
  {
    id: "role/named",
    describe: "A role behind the name of one who was appointed, named or elected.",
    read(s, first, last) {
      const begin = s.document.sentenceBegin(first);
      const end = s.document.sentenceEnd(last);
      let v = first - 1;
      for (let k = 0; k < 6 && v >= begin && s.document.tokens.kind[v] === WORD && !s.among(v, NAMING); k++) v--;
      if (v < begin || !s.among(v, NAMING)) return null;
      let i = last + 1;
      if (i < end && s.among(i, AS)) i++;
      else if (s.document.slice(i, Math.min(i + 1, end - 1)) === "to be") i += 2;
      return i < end && s.document.tokens.kind[i] === WORD ? readRole(s, i, end) : null;
    },
    examples: [
      { text: "the board appointed [Karen Lindholt] chief executive.", value: "chief executive" },
      { text: "They named former judge [Oscar Belmonte] as ambassador to Quito.", value: "ambassador to Quito" },
    ],
    nonExamples: ["the board thanked [Karen Lindholt] as chairman", "They named [Oscar Belmonte] the best"],
  },
];
