/** All sieves, from sure to loose; the first answer signs. */
import type { AttributionSieve } from "../attribution.js";
import { accordingTo, before, inverted, subjectVerb } from "./beside.js";
import { continued, lastSpeaker, leadInParagraph, secondHalf, sentenceBefore, subjectBefore } from "./paragraph.js";
import { fragment, freeIndirect, nounCue, ownWords } from "./sentence.js";

export const quoteSieves: readonly AttributionSieve[] = [
  inverted,
  subjectVerb,
  accordingTo,
  before,
  continued,
  freeIndirect,
  fragment,
  nounCue,
  ownWords,
  secondHalf,
  leadInParagraph,
  sentenceBefore,
  lastSpeaker,
  subjectBefore,
];
