/** What a name begins and ends with: peoples, places, roles, events. */
import type { EvidenceRule } from "../../names/evidence.js";
import { ANY_HIGH, FIRST_HIGH, FIRST_LOW, FORM, HEAD_HIGH, INNER, JOINED, LAST_LOW, NEXT_MARK, STOP, STYLE } from "../../names/facts.js";
import { HAS_FOR, HAS_IN, type Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { CAPITALS, PROSE } from "../../text/tokens.js";
import { last, org, single } from "./words.js";

const ENDING =
  /.{3}(?:corp|tech|soft|bank|banc|tel|telecom|media|gas|air|oil|gen|pharm|pharma|chem|works|power|trans|net|systems|max|mart|fin|invest|cap|bio|com|plast|prom|neft|energo|export|import|gruppen|werke|haus)$/i;

const SITE = /^\.(?:com|org|net|co|ca|uk|ru|io)\b/;

export const endRules: readonly EvidenceRule[] = [
  {
    id: "organization/starts-with-people",
    describe: "Begins with a people: Russian Bank.",
    weights: [-16, -3],
    on: "more",
    when: [FIRST_LOW, M.DEMONYM],
    holds: (h) => !single(h) && (h.lowAt(h.first) & M.DEMONYM) !== 0 && !org(h),
    examples: [{ text: "the [Norwegian Bank] said" }],
    nonExamples: ["the [Norwegians] said"],
  },
  {
    id: "organization/starts-with-place",
    describe: "Begins with a country, a region or a city.",
    weights: [-7, -1],
    on: "more",
    when: [FIRST_LOW, M.PLACE],
    holds: (h) => !single(h) && (h.lowAt(h.first) & M.PLACE) !== 0 && !org(h),
    examples: [{ text: "the [Norway Bank] said" }],
    nonExamples: ["the [Norwegian Bank] said"],
  },
  {
    id: "organization/ends-in-place",
    describe: "Ends with a country, a region or a city.",
    weights: [-3, 0],
    on: "more",
    when: [LAST_LOW, M.PLACE],
    holds: (h) => !single(h) && last(h, M.PLACE) && !org(h),
    examples: [{ text: "the [Vardi Norway] said" }],
    nonExamples: ["the [Vardimek] said"],
  },
  {
    id: "organization/starts-with-title",
    describe: "Begins with a title or role.",
    weights: [-2, -1],
    on: "more",
    when: [FIRST_LOW, M.ROLES],
    holds: (h) => !single(h) && (h.lowAt(h.first) & M.ROLES) !== 0 && !org(h),
    examples: [{ text: "the [President Vardi] said" }],
    nonExamples: ["the [Vardi President] said"],
  },
  {
    id: "organization/ends-in-role",
    describe: "Ends with a title or role.",
    weights: [1, 0],
    on: "more",
    when: [LAST_LOW, M.ROLES],
    holds: (h) => !single(h) && last(h, M.ROLES) && !org(h),
    examples: [{ text: "the [Vardi President] said" }],
    nonExamples: ["the [President Vardi] said"],
  },
  {
    id: "organization/facility",
    describe: "Ends with a word that heads places: River, Stadium.",
    weights: [-4, -3],
    on: "more",
    when: [LAST_LOW, M.PLACE_HEAD],
    holds: (h) => !single(h) && last(h, M.PLACE_HEAD) && !org(h),
    examples: [{ text: "the [Vardi River] is" }],
    nonExamples: ["the [Vardi Cup] is"],
  },
  {
    id: "organization/event",
    describe: "Ends with a word that heads events: Cup, War, Act.",
    weights: [-6, -9],
    on: "more",
    when: [HEAD_HIGH, M.EVENT_HEAD],
    holds: (h) => !single(h) && (h.highAt(h.head) & M.EVENT_HEAD) !== 0 && !org(h) && !last(h, M.ORG_HEAD),
    examples: [{ text: "the [Vardi Cup] is" }],
    nonExamples: ["the [Vardi River] is"],
  },
  {
    id: "organization/all-english",
    describe: "Every word is English, in running text, and one heads organizations.",
    weights: [-4, -2],
    on: "more",
    when: [FIRST_HIGH, M.ENGLISH],
    holds: (h) =>
      !single(h) && !org(h) && (h.lowAt(h.head) & M.ORG_HEAD) !== 0 && (h.highAt(h.first) & M.ENGLISH) !== 0 && h.style === PROSE,
    examples: [{ text: "so the [Green Bucket Bank] said that it would never again close" }],
    nonExamples: ["so [Green Bucket Bank] said"],
  },
  {
    id: "organization/calendar",
    describe: "Holds a month or a weekday.",
    weights: [-8, -9],
    on: "more",
    when: [ANY_HIGH, M.CALENDAR],
    holds: (h) => !single(h) && (h.anyHigh & M.CALENDAR) !== 0 && !org(h),
    examples: [{ text: "told [Vardi Bank on January] that" }],
    nonExamples: ["told [Vardi Bank] that"],
  },
  {
    id: "organization/two-joined",
    describe: "An “and” between two names that stand for themselves.",
    weights: [0, -4],
    when: [FORM, JOINED],
    holds: (h) => h.and > 0 && !org(h) && (alone(h, h.first, h.and - 1) || alone(h, h.and + 1, h.last)),
    examples: [{ text: "both [Gazprom and Vardi Bank] rose" }, { text: "both [Vardimek and Gazprom] rose" }],
    nonExamples: ["the [Vardimek and Ubolo Bank] said"],
  },
  {
    id: "organization/place-before-of",
    describe: "A place or person before “in” or “for”.",
    weights: [0, -1],
    on: "more",
    when: [INNER, HAS_FOR | HAS_IN],
    holds: (h) =>
      h.head < h.last &&
      !org(h) &&
      (h.inner & (HAS_FOR | HAS_IN)) !== 0 &&
      (h.lowAt(h.head) & (M.PLACE | M.DEMONYM | M.NAMEY)) !== 0 &&
      !(h.lowAt(h.head) & M.ORG_HEAD),
    examples: [{ text: "left [Oslo for Ubolo] then" }],
    nonExamples: ["the [Centre for Vardimek] said"],
  },
  {
    id: "organization/ending",
    describe: "A word in no list that ends as names of companies do: -corp, -tech, -bank.",
    weights: [-5, 2],
    holds: (h) => !(h.lowAt(h.last) & (M.NAMEY | M.PLACE)) && !(h.highAt(h.last) & M.ENGLISH) && ENDING.test(h.text(h.last)),
    examples: [{ text: "shares of [Varditech] rose" }, { text: "shares of [Vardinet] rose" }],
    nonExamples: ["shares of [Vardimek] rose"],
  },
  {
    id: "organization/site",
    describe: "A name with .com or .org behind it.",
    weights: [-8, -27],
    on: "one",
    when: [NEXT_MARK, STOP],
    holds: (h) =>
      single(h) &&
      h.mark(h.next, ".") &&
      SITE.test(h.document.text.slice(h.document.tokens.end[h.last], h.document.tokens.end[h.last]! + 5)),
    examples: [{ text: "says [Vardimek].com on" }],
    nonExamples: ["says [Vardimek]. Com"],
  },
  {
    id: "organization/heading",
    describe: "In a heading of capitals and not in the lexicon.",
    weights: [-3, -8],
    when: [STYLE, 1 << CAPITALS],
    holds: (h) => h.style === CAPITALS && !org(h),
    examples: [{ text: "VARDI [MEK UBO] ZEB LA" }],
    nonExamples: ["VARDI [MEK UBO] so it was"],
  },
];

/** A stretch that is an organization of the lexicon by itself. */
function alone(h: Hypothesis, from: number, to: number): boolean {
  const { coverFirst, coverLast, coverEntry, table } = h.scene;
  if (from === to) return (h.lowAt(from) & M.ORG) !== 0 && !(h.highAt(from) & M.COMMON) && !(h.lowAt(from) & M.NAMEY);
  return (
    (coverFirst[from] === from && coverLast[from] === to && (table.low(coverEntry[from]!) & M.ORG) !== 0) ||
    (h.lowAt(to) & M.ORG_SUFFIX) !== 0
  );
}
