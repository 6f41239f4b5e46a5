/** Times of day. */

import type { Meaning } from "../meaning.js";
import type { Captures } from "../pattern.js";
import { type DateRule, dateRule, wordAfter, wordBefore } from "../rule.js";
import { DAY_PARTS, zoneOffset } from "../vocabulary.js";

const pad = (n: number): string => String(n).padStart(2, "0");

/** Zones are written with UTC only: others would claim an instant that the corpora leave out. */
function timeValue(c: Captures, hour: number, minute: number | null): Meaning | null {
  if (!(hour >= 0 && hour <= 24) || (minute !== null && !(minute >= 0 && minute < 60))) return null;
  const zone = c.has("zone") ? zoneOffset(c.word("zone")) : "";
  return { kind: "time", time: minute === null ? `T${pad(hour)}:00${zone}` : `T${pad(hour)}:${pad(minute)}${zone}`, of: null };
}

const twelve = (hour: number, c: Captures): number => {
  const meridiem = c.number("m");
  return Number.isNaN(meridiem) ? hour : (hour % 12) + meridiem;
};

export const clockRules: readonly DateRule[] = [
  dateRule({
    id: "date/clock",
    describe: "A time of the clock: 7:30 p.m., 8 am GMT, 1530 GMT, 10 o'clock.",
    patterns: [
      `h=HOUR : min=MINUTE m=MERIDIEM? zone=ZONE? time?`,
      `h=HOUR : min=MINUTE m=MERIDIEM local|eastern|central|pacific|mountain|moscow|greenwich standard|daylight|mean? time?`,
      `h=HOUR m=MERIDIEM zone=ZONE? time?`,
      `h=HOUR m=MERIDIEM local|eastern|central|pacific|mountain standard|daylight? time?`,
      `h=HOUR : min=MINUTE local time`,
      `d=DECIMALTIME m=MERIDIEM zone=ZONE?`,
      `d=DECIMALTIME zone=ZONE`,
      `hhmm=HHMM zone=ZONE`,
      `hhmm=HHMM hours|local`,
      `clock=CLOCK zone=ZONE?`,
      `h=HOUR : min=MINUTE : MINUTE zone=ZONE?`,
      `h=HOUR : mclock=MINUTEM zone=ZONE?`,
      `words=ONES|TEENS oclock ( in the part=morning|afternoon|evening )?`,
      `h=HOUR oclock ( in the part=morning|afternoon|evening )?`,
      `h=HOUR ( : min=MINUTE )? in the part=morning|afternoon|evening`,
      `words=ONES|TEENS in the part=morning|afternoon|evening`,
      `words=ONES|TEENS m=MERIDIEM`,
    ],
    meaning(c) {
      const before = wordBefore(c.reading, c.first);
      const after = wordAfter(c.reading, c.last);
      const { document } = c.reading;
      if (c.has("hhmm")) return timeValue(c, Math.floor(c.number("hhmm") / 100), c.number("hhmm") % 100);
      if (c.has("clock")) return timeValue(c, Math.floor(c.number("clock")), Math.round((c.number("clock") % 1) * 100));
      if (c.has("d")) {
        const minutes = Math.round((c.number("d") % 1) * 100);
        return timeValue(c, twelve(Math.floor(c.number("d")), c), minutes);
      }
      if (c.has("mclock")) {
        const packed = c.number("mclock");
        return timeValue(c, (c.number("h") % 12) + Math.floor(packed / 100), packed % 100);
      }
      const hour = c.has("words") ? c.number("words") : c.number("h");
      if (Number.isNaN(hour)) return null;
      if (c.has("part")) {
        const evening = c.word("part") !== "morning" && hour < 12 ? 12 : 0;
        const minute = c.number("min");
        return hour <= 12 ? timeValue(c, hour + evening, Number.isNaN(minute) ? null : minute) : null;
      }
      const minute = c.number("min");
      if (!Number.isNaN(minute)) {
        const bare = !c.has("m") && !c.has("zone") && document.lower(c.last) !== "time";
        if (document.slice(c.first, c.first + 2).includes(" ")) return null;
        // 2:15 alone is a score or a race time unless a word of place in time stands before
        if (bare && !/^(?:at|by|until|till|from|around|about|before|after|since|between|to|shortly|[-–])$/.test(before)) return null;
        if (bare && ((/^(?:[-–/:.%]|per|win|lead)$/.test(after) && after !== ".") || (/^[-–:/]$/.test(before) && before !== "–")))
          return null;
        return timeValue(c, twelve(hour, c), minute);
      }
      if (c.has("m") && hour > 12) return null;
      return timeValue(c, twelve(hour, c), null);
    },
    examples: [
      { text: "died at [7:30 p.m.] in", value: "2010-05-06T19:30", documentDate: "2010-05-06" },
      { text: "struck at [1535 GMT] near", value: "2010-05-06T15:35Z", documentDate: "2010-05-06" },
      { text: "woke at [6:40 in the morning] to", value: "2010-05-06T06:40", documentDate: "2010-05-06" },
      { text: "kicks off at [7.45pm] in", value: "2010-05-06T19:45", documentDate: "2010-05-06" },
      { text: "doors open at [9am] and", value: "2010-05-06T09:00", documentDate: "2010-05-06" },
    ],
    nonExamples: ["won 2:15 at half", "Luke 3:16"],
  }),
  dateRule({
    id: "date/clock-range",
    describe: "8-10 p.m., between 2 and 3 p.m.: two times.",
    patterns: ["h=HOUR -|to|and h2=HOUR m=MERIDIEM zone=ZONE?"],
    meaning(c) {
      const [from, to] = [c.number("h"), c.number("h2")];
      if (from < 1 || from > 12 || to < 1 || to > 12) return null;
      const end = timeValue(c, twelve(to, c), null);
      // "10-2 p.m." begins in the morning
      const start = timeValue(c, from > to && from !== 12 ? from : twelve(from, c), null);
      if (!start || !end) return null;
      return [
        { first: c.first, last: c.first, meaning: start },
        { first: c.token("h2"), last: c.last, meaning: end },
      ];
    },
    examples: [{ text: "open [8]-[10 p.m.] on", value: "2010-05-06T20:00", documentDate: "2010-05-06" }],
    nonExamples: ["beat them 8-10 in"],
  }),
  dateRule({
    id: "date/noon",
    describe: "Noon, midnight.",
    patterns: ["noon=NOON zone=ZONE?", "twelve noon=NOON"],
    meaning(c) {
      const { document } = c.reading;
      if (document.isCapital(c.first) && !document.is(c.first, 256)) return null;
      if (/^(?:mass|express|oil|blue|cowboy|sun|snack)$/.test(wordAfter(c.reading, c.last)) && c.number("noon") === 24) return null;
      return { kind: "time", time: c.number("noon") === 24 ? "T24:00" : "T12:00", of: null };
    },
    examples: [{ text: "polls close at [midnight] in", value: "2010-05-06T24:00", documentDate: "2010-05-06" }],
    nonExamples: ["the Midnight Express"],
  }),
  dateRule({
    id: "date/part-of-day",
    describe: "This morning, last night, that evening, the next morning, the night of.",
    patterns: [
      "shift=this|that|last|the? part=DAY_PART",
      "the shift=next|following|same|previous part=DAY_PART",
      "tonight",
      "shift=yesterday|tomorrow|today part=DAY_PART",
      "shift=overnight",
      "early|late|mid shift=this|that|last part=DAY_PART",
    ],
    meaning(c) {
      const { document } = c.reading;
      const after = wordAfter(c.reading, c.last);
      if (document.lower(c.last) === "tonight")
        return { kind: "time", time: "TNI", of: { kind: "unit", unit: "D", shift: 0, from: "document" } };
      const shift = c.word("shift");
      if (shift === "overnight") return null;
      const time = DAY_PARTS[c.number("part") - 1] ?? "TNI";
      const word = c.word("part");
      if (
        document.isCapital(c.token("part")) &&
        !document.is(c.token("part"), 256) &&
        document.tokens.sentenceStyle[document.tokens.sentence[c.first]!] === 0 &&
        c.token("part") === c.first
      )
        return null;
      if (!shift && word === "night" && wordBefore(c.reading, c.first) === "at")
        return { kind: "fixed", type: "TIME", value: "XXXX-XX-XXTNI" };
      if (/^(?:club|clubs|sky|life|school|train|light|time|shift|watch|vision|[-])$/.test(after) && shift !== "last" && shift !== "this")
        return null;
      if (shift === "this") return { kind: "time", time, of: { kind: "unit", unit: "D", shift: 0, from: "document" } };
      if (shift === "last")
        return {
          kind: "time",
          time,
          of: { kind: "unit", unit: "D", shift: word === "night" || word === "evening" ? -1 : -1, from: "document" },
        };
      if (/^(?:yesterday|tomorrow|today)$/.test(shift))
        return { kind: "time", time, of: { kind: "unit", unit: "D", shift: c.number("shift"), from: "document" } };
      if (shift === "that" || shift === "same") return { kind: "time", time, of: { kind: "anaphor", unit: "D" } };
      if (/^(?:next|following)$/.test(shift)) return { kind: "time", time, of: { kind: "unit", unit: "D", shift: 1, from: "mention" } };
      if (shift === "previous") return { kind: "time", time, of: { kind: "unit", unit: "D", shift: -1, from: "mention" } };
      const before = wordBefore(c.reading, c.first);
      if (
        shift === "the" &&
        /^(?:in|during|on|through|for|of|late|early|by|into|throughout)$/.test(before) &&
        /^(?:morning|afternoon|evening|night)$/.test(word) &&
        !/^(?:when|that)$/.test(after)
      )
        return { kind: "time", time, of: null };
      if (!shift && word === "midday")
        return /^(?:at|by|around|before|after|until|since)$/.test(before) ? { kind: "time", time: "T12:00", of: null } : null;
      if (!shift && /^(?:dawn|dusk|sunrise|sunset|daybreak|nightfall|morning|afternoon|evening|night)$/.test(word))
        return { kind: "time", time, of: null };
      return null;
    },
    examples: [
      { text: "he said [this morning] that", value: "2010-05-06TMO", documentDate: "2010-05-06" },
      { text: "they won [last night] in", value: "2010-05-05TNI", documentDate: "2010-05-06" },
      { text: "will speak [tonight] on", value: "2010-05-06TNI", documentDate: "2010-05-06" },
    ],
    nonExamples: ["a day at the night club"],
  }),
];
