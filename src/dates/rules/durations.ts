/** Lengths of time. */
import { durationValue } from "../duration.js";
import type { Unit } from "../meaning.js";
import type { Reading } from "../reading.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { tenseAt } from "../tense.js";
import { DECIMAL, GROUPED, INT } from "../vocabulary.js";

/** After a length these make it an age. */
const AGE = /^(?:old|olds|aged)$/;
const SMALLER: Readonly<Record<string, readonly Unit[]>> = {
  Y: ["M", "D", "W"],
  M: ["W", "D"],
  W: ["D"],
  D: ["TH"],
  TH: ["TM"],
  TM: ["TS"],
};

/** "40 dollars a day", "six flights a week": how often, not how long. */
const isRate = (reading: Reading, first: number, before: string): boolean =>
  first > 1 &&
  (before === "-" ||
    reading.codes[first - 1] === INT ||
    reading.codes[first - 1] === GROUPED ||
    reading.codes[first - 1] === DECIMAL ||
    /^(?:[$£€]|million|billion|trillion|percent|%|times|twice|once|hours|days)$/.test(before) ||
    (before.endsWith("s") &&
      before.length > 3 &&
      /^(?:\d[\d,.]*|million|billion|two|three|four|five|six|seven|eight|nine|ten|few|many|several|more)$/.test(
        wordBefore(reading, first, 2),
      )));

export const durationRules: readonly DateRule[] = [
  dateRule({
    id: "date/duration",
    describe: "A number of units.",
    patterns: [
      "n=NUM EXTRA? -? unit=UNIT|UNITS",
      "the n=NUM EXTRA? unit=UNITS",
      "n=NUM EXTRA EXTRA unit=UNIT|UNITS",
      "n=NUM EXTRA? unit=UNIT|UNITS or so",
      "n=NUM to|or|and|- n2=NUM EXTRA? -? unit=UNITS",
      "n=NUM - to - n2=NUM - unit=UNIT",
      "n=NUM unit=UNIT|UNITS and a half=half",
      "n=INT unit=UNIT_SHORT",
      "units=UNITDIGITS",
      "an additional unit=UNIT",
      "a unit=UNIT or two=two",
    ],
    meaning(c) {
      const { document } = c.reading;
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      const after2 = wordAfter(c.reading, c.last, 2);
      if (AGE.test(after) || ((after === "-" || after === "–") && AGE.test(after2))) return null;
      if (after === "of" && after2 === "age") return null;
      if (/^(?:ahead|behind|faster|slower|clear|left|remaining)$/.test(after) && /seconds?|minutes?/.test(document.lower(c.last)))
        return null;
      if (/^(?:aged?|[$£€#])$/.test(before) || c.number("n") === 0) return null;
      if (c.has("units")) {
        const suffix = /[a-z]+$/i.exec(document.slice(c.first))![0].toLowerCase();
        const unit: Unit = /^y/.test(suffix)
          ? "Y"
          : suffix === "d"
            ? "D"
            : /^h/.test(suffix)
              ? "TH"
              : /^(?:min|mins)$/.test(suffix)
                ? "TM"
                : /^s/.test(suffix)
                  ? "TS"
                  : /^w/.test(suffix)
                    ? "W"
                    : "M";
        if (suffix === "m" || suffix === "d" || suffix === "h") return null;
        return { kind: "fixed", type: "DURATION", value: durationValue(c.number("units"), unit) };
      }
      const unit = c.unit("unit");
      const n = c.has("n") ? c.number("n") : 1;
      const unitWord = c.word("unit");
      const number = c.word("n");
      const article = number === "a" || number === "an";
      if (article && unitWord.endsWith("s") && c.token("unit") === c.first + 1) return null;
      // second is an ordinal too, a season is sport, quarters are parts
      if (unit === "S" || unit === "WE") return null;
      if (unitWord === "second" && !(number === "one" || (n > 0 && document.slice(c.first, c.last).includes("-")))) return null;
      if (article && (after === "-" || after === "–") && /^(?:ago|earlier|end|long|round|old|to|by)$/.test(after2)) return null;
      if (unit === "Q") {
        if (article || n < 2 || number === "three" || c.reading.numbers[c.first] === 3) return null;
        if (/^(?:miles?|inch|inches|percent|pound|cup)$/.test(after) || (after === "of" && !Number.isNaN(n))) return null;
      }
      if (article && c.last === c.first + 1 && isRate(c.reading, c.first, before)) return null;
      if (article && unit === "TM" && /^(?:of|detail|amount)$/.test(after)) return null;
      if (number === "some" && unit !== "D" && !unitWord.endsWith("s")) return null;
      if (number === "some" && unitWord === "day") return { kind: "fixed", type: "DATE", value: "FUTURE_REF" };
      if (number === "many" && unitWord === "day") return null;
      if (
        number === "one" &&
        unitWord === "day" &&
        !document.slice(c.first, c.last).includes("-") &&
        !/^(?:in|for|of|after|before|within|than|just|only|s|’s|'s|later|earlier)$/.test(before) &&
        !/^(?:of|after|before|later|earlier|in|per|only)$/.test(after) &&
        c.last === c.first + 1 &&
        tenseAt(document, c.first, c.last) === "future"
      )
        return { kind: "fixed", type: "DATE", value: "FUTURE_REF" };
      if (unit === "D" && article && /^(?:care|job|off|trip|trips|one|two)$/.test(after)) return null;
      if (n >= 1000 && c.reading.codes[c.first] === INT && !unitWord.endsWith("s")) return null;
      if (c.has("two"))
        return [
          { first: c.first, last: c.last, meaning: { kind: "fixed", type: "DURATION", value: durationValue(1, unit) }, mod: "APPROX" },
        ];
      if (c.has("half")) return { kind: "fixed", type: "DURATION", value: durationValue(n + 0.5, unit) };
      if (c.has("n2")) {
        const n2 = c.number("n2");
        if (document.lower(c.token("n2") - 1) === "-" && /\s/.test(document.slice(c.first, c.token("n2")))) return null;
        if (document.slice(c.first, c.last).includes("-"))
          return { kind: "fixed", type: "DURATION", value: n2 > n ? durationValue(n, unit) : durationValue(Number.NaN, unit) };
        return [
          { first: c.first, last: c.token("n2") - 2, meaning: { kind: "fixed", type: "DURATION", value: durationValue(n, unit) } },
          { first: c.token("n2"), last: c.last, meaning: { kind: "fixed", type: "DURATION", value: durationValue(n2, unit) } },
        ];
      }
      if (n === 0.5 && number === "half" && !/^(?:TH|Y|DE|CE)$/.test(unit)) return null;
      const piece = { kind: "fixed", type: "DURATION", value: durationValue(n, unit) } as const;
      return document.lower(c.last) === "so" ? [{ first: c.first, last: c.last, meaning: piece, mod: "APPROX" }] : piece;
    },
    examples: [
      { text: "held for [three weeks] without", value: "P3W" },
      { text: "a [10-year] plan", value: "P10Y" },
      { text: "ran [two and a half years] under", value: "P2Y6M" },
      { text: "waited [several hours] for", value: "PTXH" },
      { text: "within [a decade] the", value: "P10Y" },
    ],
    nonExamples: ["a 61-year-old man", "62 years old", "a quarter of the", "a second goal"],
  }),
  dateRule({
    id: "date/duration-compound",
    describe: "Hours and minutes, years and months.",
    patterns: ["n=NUM unit=UNIT|UNITS ,? and? m=NUM unit2=UNIT|UNITS", "n=INT unit=UNIT_SHORT ,? m=INT unit2=UNIT_SHORT"],
    meaning(c) {
      const unit = c.unit("unit");
      const unit2 = c.unit("unit2");
      if (
        !SMALLER[unit]?.includes(unit2) ||
        Number.isNaN(c.number("n")) ||
        Number.isNaN(c.number("m")) ||
        AGE.test(wordAfter(c.reading, c.last)) ||
        c.word("unit2") === "second"
      )
        return null;
      return {
        kind: "fixed",
        type: "DURATION",
        value:
          durationValue(c.number("n"), unit) +
          durationValue(c.number("m"), unit2).replace(/^PT?/, unit === "D" && unit2 === "TH" ? "T" : ""),
      };
    },
    examples: [
      { text: "took [2 hours, 14 minutes] to", value: "PT2H14M" },
      { text: "jailed for [six years and three months] over", value: "P6Y3M" },
    ],
    nonExamples: ["two months and two hours", "two years and six months old"],
  }),
  dateRule({
    id: "date/duration-plural",
    describe: "Weeks, months, years without a number.",
    patterns: [
      "unit=days|weeks|months|years|decades|centuries|hours|minutes",
      "unit=days|weeks|months|years|decades|centuries|hours and|or unit2=days|weeks|months|years",
      "unit=days|weeks|months|years|decades|hours|week|month|year|day|decade|century|hour - long",
      "all day|night|week|year|month|summer|winter|season long?",
      "the unit=years|decades|months|weeks|days",
      "unit=years|decades|months|weeks|days|hours on end",
    ],
    meaning(c) {
      const { document } = c.reading;
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      const text = document.lower(c.first);
      if (AGE.test(after) || (after === "of" && wordAfter(c.reading, c.last, 2) === "age") || after === "-") return null;
      if (text === "all") return null;
      const unit = c.unit("unit");
      const long = document.lower(c.last) === "long";
      if (long) return { kind: "fixed", type: "DURATION", value: durationValue(c.word("unit").endsWith("s") ? Number.NaN : 1, unit) };
      if (text === "the") {
        if (!/^(?:over|through|throughout|down)$/.test(before) || /^(?:of|before|after|when|that|ahead|to)$/.test(after)) return null;
        return { kind: "fixed", type: "DURATION", value: durationValue(Number.NaN, unit) };
      }
      if (
        /^(?:dog|glory|good|old|early|final|first|dying|golden|office|business|opening|working|school|visiting|happy|dark|younger|later|these|those|his|her|their|its|our|my|both|holy|three|two|light|those|which|what|formative|teenage|teen|war|twilight|latter|last|wonder|waking|peak|rush)$/.test(
          before,
        ) &&
        !/^(?:final|first|last)$/.test(before)
      )
        return null;
      if (/^(?:first|final|last|early)$/.test(before) && before !== "early") return null;
      if (/^(?:s|’s|'s)$/.test(after)) return null;
      if (before === "the" && (/^(?:of|are|were)$/.test(after) || unit === "TM")) return null;
      // hours are also working time, minutes are also records: only what lasts or lies between
      if (
        (unit === "TH" || unit === "TM") &&
        !/^(?:for|in|within|after|lasted|lasting|took|take|takes|taking|by|just|only|few|mere|spent|hours?)$/.test(before) &&
        !/^(?:after|before|later|earlier|ago|apart)$/.test(after)
      )
        return null;
      return { kind: "fixed", type: "DURATION", value: durationValue(Number.NaN, unit) };
    },
    examples: [
      { text: "it lasted [months] and", value: "PXM" },
      { text: "a [decades-long] feud", value: "PXDE" },
    ],
    nonExamples: ["his teenage years", "during office hours"],
  }),
];
