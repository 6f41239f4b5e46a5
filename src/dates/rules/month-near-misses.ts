/** Names and verbs that look like months. */
import type { NearMiss } from "../near-miss.js";
import { INT, wordOf } from "../vocabulary.js";
import { oneOf } from "../words.js";

const isPreposition = oneOf(
  "in since by until till from through during last next this early late mid of between before after to for and or past every each previous following throughout earlier later around about - – — / , (",
);
const isStrong = oneOf("in since by until last next early late mid during this");
const isLoose = oneOf("in since by until last next early late mid during this from to of and or for");
const afterVerb = oneOf("be have not also i he she we you they it the well god still never");
const afterMarch = oneOf("on of for to against through into toward towards from past madness held led");
const afterPerson = oneOf("said says told was is has had who s");
const afterAbbreviation = oneOf("in since by until from to of last next early late mid between - – /");

/** Months that are given names, surnames or words too. */
const isName = oneOf("may march august april june sept sep jan dec mar apr jun");
const isPersonName = oneOf("may april june august");

export const monthNearMisses: readonly NearMiss[] = [
  {
    describe: "The second half of a name: Willem-Jan.",
    examples: ["Willem-Jan spoke.", "Anne-June sang."],
    holds: ({ hyphenedName, document, first }) => hyphenedName && !/^(?:mid|early|late)$/i.test(document.slice(first - 2)),
  },
  {
    describe: "A day that does not exist: 31 April is no April either.",
    examples: ["It is not 31 April."],
    holds: ({ codes, first, before }) => codes[first - 1] === INT && /^\d{1,2}$/.test(before),
  },
  {
    describe: "Short forms without a point: Jan, Mar, Dec are names.",
    examples: ["Jan won the race.", "They flew to Mar del Plata."],
    holds: ({ codes, first, document, before, after }) => {
      const { text } = wordOf(codes[first]!);
      if (text.length > 3 || text === "may" || document.slice(first).endsWith(".")) return false;
      return !afterAbbreviation(before) || /^(?:del?|la|van|von|den)$/.test(after);
    },
  },
  {
    describe: "Given names and surnames: April Jones, Theresa May.",
    examples: ["Theresa May lost.", "Her aunt June Carter sang.", "We met August Lind there."],
    holds: ({ codes, first, before, capitalBefore, capitalAfter }) =>
      isPersonName(wordOf(codes[first]!).text) && ((capitalAfter && !isStrong(before)) || (capitalBefore && !isLoose(before))),
  },
  {
    describe: "A name before a verb of saying or being: June said.",
    examples: ["Then June said no.", "But August was calm."],
    holds: ({ codes, first, before, after }) =>
      /^(?:april|june|august)$/.test(wordOf(codes[first]!).text) && !isPreposition(before) && afterPerson(after),
  },
  {
    describe: "The verbs may and march, and the march of marchers.",
    examples: ["It may rain.", "May I speak?", "The March on the palace began.", "Rosa March wrote it."],
    holds: ({ codes, first, before, after, document }) => {
      const { text } = wordOf(codes[first]!);
      if (isName(text) && !document.isCapital(first)) return true;
      if (text === "may") return !isPreposition(before) || afterVerb(after);
      return text === "march" && (afterMarch(after) ? !isStrong(before) : !isPreposition(before));
    },
  },
];
