/** All sieves, from sure to loose; the first answer signs. */
import type { AttributionSieve } from "../attribution.js";
import { accordingTo, before, inverted, signature, subjectVerb } from "./beside.js";
import { continued, lastSpeaker, leadInParagraph, reportBefore, secondHalf, sentenceBefore, subjectBefore } from "./paragraph.js";
import { fragment, freeIndirect, nounCue, ownWords } from "./sentence.js";

export const quoteSieves: readonly AttributionSieve[] = [
  inverted,
  subjectVerb,
  accordingTo,
  before,
  signature,
  continued,
  freeIndirect,
  fragment,
  nounCue,
  ownWords,
  secondHalf,
  leadInParagraph,
  reportBefore,
  sentenceBefore,
  lastSpeaker,
  subjectBefore,
];
