/** Words for the present, the past and the future at large. */

import type { Meaning } from "../meaning.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { tenseAt } from "../tense.js";

const PRESENT: Meaning = { kind: "fixed", type: "DATE", value: "PRESENT_REF" };
const PAST: Meaning = { kind: "fixed", type: "DATE", value: "PAST_REF" };
const FUTURE: Meaning = { kind: "fixed", type: "DATE", value: "FUTURE_REF" };

export const vagueRules: readonly DateRule[] = [
  dateRule({
    id: "date/now",
    describe: "Now, currently, at present, these days.",
    patterns: [
      "right? word=now",
      "word=currently",
      "word=nowadays",
      "at word=present",
      "these word=days",
      "at the word=moment",
      "this moment",
    ],
    meaning(c) {
      const { document } = c.reading;
      const word = c.has("word") ? document.lower(c.token("word")) : "moment";
      const after = wordAfter(c.reading, c.last);
      const first = document.lower(c.first);
      if (word === "now") {
        if (document.is(c.first, 256) && after === ",") return null;
        if (after === "and" && /^(?:then|again)$/.test(wordAfter(c.reading, c.last, 2))) return null;
        return PRESENT;
      }
      if (first === "at") return [{ first: c.first + 1, last: c.last, meaning: PRESENT }];
      return PRESENT;
    },
    examples: [
      { text: "she is [now] a judge", value: "PRESENT_REF" },
      { text: "who [currently] runs", value: "PRESENT_REF" },
    ],
    nonExamples: ["Now, where were we"],
  }),
  dateRule({
    id: "date/current",
    describe: "Current as an adjective.",
    patterns: ["current"],
    meaning(c) {
      const after = wordAfter(c.reading, c.last);
      return /^(?:account|accounts|affairs|of|events|through|in|from|and|ratio|-)$/.test(after) ||
        !/^\p{L}/u.test(after) ||
        c.reading.document.isCapital(c.first)
        ? null
        : PRESENT;
    },
    examples: [{ text: "the [current] law allows", value: "PRESENT_REF" }],
    nonExamples: ["the current account deficit", "the river's current"],
  }),
  dateRule({
    id: "date/recently",
    describe: "Recently, lately, in the past; recent as an adjective.",
    patterns: ["more|most|very|only? recently", "lately", "recent", "the recent? word=past", "the not|very? recent|distant - too? past"],
    meaning(c) {
      const { document } = c.reading;
      const after = wordAfter(c.reading, c.last);
      const last = document.lower(c.last);
      if (last === "past") {
        if (/^(?:the)$/.test(document.lower(c.first)) && !/^(?:in|of|from|than|as|for)$/.test(wordBefore(c.reading, c.first))) return null;
        return /^\p{L}/u.test(after) &&
          !/^(?:and|but|have|has|had|to|when|by|with|for|he|she|they|it|we|the|is|was|were|as|that|or|of|in|on)$/.test(after)
          ? null
          : PAST;
      }
      if (last === "recent") return document.isCapital(c.first) ? null : PAST;
      if (last === "recently" && /^(?:as)$/.test(after)) return PAST;
      return PAST;
    },
    examples: [
      { text: "he [recently] moved to", value: "PAST_REF" },
      { text: "as in [the past], it", value: "PAST_REF" },
    ],
    nonExamples: ["walked past the house"],
  }),
  dateRule({
    id: "date/future",
    describe: "Soon, the future, the near term.",
    patterns: [
      "very|quite|too|pretty? word=soon",
      "as soon as possible",
      "the near|distant|immediate? word=future",
      "the near|short|long|medium word=term",
      "near word=future",
      "word=shortly",
    ],
    meaning(c) {
      const { document } = c.reading;
      const after = wordAfter(c.reading, c.last);
      const before = wordBefore(c.reading, c.first);
      const word = c.has("word") ? c.word("word") : "possible";
      if (
        word === "soon" &&
        tenseAt(document, c.first, c.last) !== "future" &&
        !/^(?:be|to|would|could|may|might|can|should)$/.test(before) &&
        after !== "be" &&
        after !== "to"
      )
        return null;
      if (word === "soon")
        return (/^(?:as|after|became|be)$/.test(after) && after !== "be") || /^(?:as|so)$/.test(before) || document.isCapital(c.first)
          ? null
          : FUTURE;
      if (word === "shortly") return null;
      if (word === "future")
        return /^(?:of|for)$/.test(after) ||
          (/^\p{L}/u.test(after) &&
            !/^(?:and|but|to|when|by|with|he|she|they|it|we|the|is|was|will|would|as|that|or|in|on|holds|looks)$/.test(after)) ||
          !/^(?:in|for|of|into|about|to|from|on)$/.test(before)
          ? null
          : FUTURE;
      return FUTURE;
    },
    examples: [
      { text: "it will [soon] close", value: "FUTURE_REF" },
      { text: "in [the near future] the", value: "FUTURE_REF" },
    ],
    nonExamples: ["as soon as he left", "the future of the club"],
  }),
];
