/** Properties of the calendar: round trips, ISO weeks at year ends, holidays, the days that a value covers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysInMonth,
  easter,
  exists,
  fromNumber,
  isoDate,
  isoWeekOf,
  mondayOf,
  nthWeekday,
  ordinalDay,
  parseIsoDate,
  toNumber,
  weekdayOf,
  weeksInYear,
} from "../src/dates/calendar.js";
import { rangeOf, weekValue } from "../src/dates/timex.js";

describe("days", () => {
  test("every day from 1583 to 2400 follows the one before", () => {
    let number = toNumber({ year: 1583, month: 1, day: 1 });
    let weekday = weekdayOf({ year: 1583, month: 1, day: 1 });
    expect(weekday).toBe(6);
    for (let year = 1583; year <= 2400; year++) {
      let ordinal = 1;
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++, number++, ordinal++) {
          const date = { year, month, day };
          if (toNumber(date) !== number || weekdayOf(date) !== weekday || ordinalDay(date) !== ordinal) throw new Error(isoDate(date));
          const back = fromNumber(number);
          if (back.year !== year || back.month !== month || back.day !== day) throw new Error(isoDate(date));
          weekday = (weekday % 7) + 1;
        }
      }
    }
  });
  test.each([
    [{ year: 2000, month: 2, day: 29 }, true],
    [{ year: 1900, month: 2, day: 29 }, false],
    [{ year: 2021, month: 2, day: 30 }, false],
    [{ year: 0, month: 1, day: 1 }, false],
    [{ year: 2021, month: 13, day: 1 }, false],
    [{ year: 2021, month: 4, day: 31 }, false],
  ])("%j exists: %s", (day, there) => expect(exists(day)).toBe(there));
  test("months wrap and shorten", () => {
    expect(isoDate(addMonths({ year: 2020, month: 1, day: 31 }, 1))).toBe("2020-02-29");
    expect(isoDate(addMonths({ year: 2020, month: 1, day: 31 }, -2))).toBe("2019-11-30");
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month, by) => {
          expect(addMonths(addMonths({ year, month, day: 1 }, by), -by)).toEqual({ year, month, day: 1 });
        },
      ),
    );
  });
  test("written dates are read back", () =>
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 3_600_000 }), (number) => {
        expect(parseIsoDate(isoDate(fromNumber(number)))).toEqual(fromNumber(number));
      }),
    ));
});

describe("ISO weeks", () => {
  test("number every Monday from 1583 to 2400 in turn", () => {
    for (let year = 1583; year <= 2400; year++) {
      const weeks = weeksInYear(year);
      for (let week = 1; week <= weeks; week++) {
        const monday = mondayOf({ year, week });
        for (const day of [0, 3, 6]) {
          const back = isoWeekOf(addDays(monday, day));
          if (back.year !== year || back.week !== week) throw new Error(`${year}-W${week}`);
        }
        if (weekdayOf(monday) !== 1) throw new Error(`${year}-W${week}`);
      }
      const next = isoWeekOf(addDays(mondayOf({ year, week: weeks }), 7));
      if (next.year !== year + 1 || next.week !== 1) throw new Error(`${year}`);
    }
  });
  test.each([
    ["2005-01-01", "2004-W53"],
    ["2005-12-31", "2005-W52"],
    ["2008-12-29", "2009-W01"],
    ["2010-01-03", "2009-W53"],
    ["2016-01-01", "2015-W53"],
    ["2018-12-31", "2019-W01"],
    ["2021-01-03", "2020-W53"],
    ["2021-08-20", "2021-W33"],
  ])("%s lies in %s", (day, week) => {
    const { year, week: n } = isoWeekOf(parseIsoDate(day)!);
    expect(weekValue(year, n)).toBe(week);
  });
});

describe("holidays", () => {
  test.each([
    [1583, "1583-04-10"],
    [1818, "1818-03-22"],
    [1943, "1943-04-25"],
    [2000, "2000-04-23"],
    [2015, "2015-04-05"],
    [2024, "2024-03-31"],
    [2038, "2038-04-25"],
  ])("Easter %i", (year, date) => expect(isoDate(easter(year))).toBe(date));
  test("Easter is a Sunday between 22 March and 25 April", () => {
    for (let year = 1583; year <= 2400; year++) {
      const day = easter(year);
      expect(weekdayOf(day)).toBe(7);
      expect(isoDate(day).slice(5) >= "03-22" && isoDate(day).slice(5) <= "04-25").toBe(true);
    }
  });
  test("the n-th weekday", () => {
    expect(isoDate(nthWeekday(2015, 11, 4, 4))).toBe("2015-11-26");
    expect(isoDate(nthWeekday(2015, 5, 1, -1))).toBe("2015-05-25");
  });
});

describe("days of a value", () => {
  test("begin before they end, and hold whole units", () => {
    for (let year = 1583; year <= 2400; year++) {
      const year4 = String(year);
      const values = [
        year4,
        year4.slice(0, 3),
        year4.slice(0, 2),
        `${year4}-02`,
        `${year4}-12`,
        `${year4}-Q1`,
        `${year4}-Q4`,
        `${year4}-H2`,
        `${year4}-WI`,
        `${year4}-SU`,
        `${year4}-W01`,
        `${year4}-W52-WE`,
      ];
      for (const value of values) {
        const range = rangeOf(value);
        if (!range || range.from > range.to) throw new Error(value);
      }
    }
  });
  test.each(["0000", "2021-02-30", "2021-13", "2021-W60", "BC0044", "P1Y", "XXXX-05", "199X", "PRESENT_REF", "", null])(
    "%s has none",
    (value) => expect(rangeOf(value)).toBeNull(),
  );
});
