/** Holidays and the day on which each falls; countries differ in some, so these are the ones that news in English means by the name. */
import type { Example } from "../extractor.js";
import { addDays, type Day, easter, nthWeekday } from "./calendar.js";

export interface Holiday {
  readonly id: string;
  readonly title: string;
  /** Token patterns of its names. */
  readonly patterns: readonly string[];
  /** The day in a year; an ISO week of days for "week". */
  readonly day: (year: number) => Day;
  readonly week?: boolean;
  readonly notBefore?: RegExp;
  readonly examples: readonly [Example, ...Example[]];
  readonly nonExamples?: readonly string[];
}

const fixed =
  (month: number, day: number) =>
  (year: number): Day => ({ year, month, day });
const fromEaster =
  (days: number) =>
  (year: number): Day =>
    addDays(easter(year), days);
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): Day =>
    nthWeekday(year, month, weekday, n);

const at = (text: string, value: string, documentDate: string): readonly [Example] => [{ text, value, documentDate }];

export const holidays: readonly Holiday[] = [
  {
    id: "new-years-day",
    title: "New Year's Day",
    patterns: ["new year 's day", "new years day"],
    day: fixed(1, 1),
    examples: at("born on [New Year's Day] in", "2015-01-01", "2015-01-20"),
  },
  {
    id: "new-years-eve",
    title: "New Year's Eve",
    patterns: ["new year 's eve", "new years eve"],
    day: fixed(12, 31),
    examples: at("on [New Year's Eve] the bells", "2014-12-31", "2015-01-20"),
  },
  {
    id: "king-day",
    title: "Martin Luther King Jr. Day",
    patterns: ["martin luther king jr? day", "mlk day"],
    day: nth(1, 1, 3),
    examples: at("closed for [Martin Luther King Day] this", "2015-01-19", "2015-01-20"),
  },
  {
    id: "valentine",
    title: "Valentine's Day",
    patterns: ["valentine 's day", "valentines day"],
    day: fixed(2, 14),
    examples: at("roses for [Valentine's Day] cost", "2015-02-14", "2015-02-10"),
  },
  {
    id: "presidents-day",
    title: "Presidents' Day",
    patterns: ["presidents ' day", "president 's day", "presidents day"],
    day: nth(2, 1, 3),
    examples: at("shut on [Presidents' Day] as", "2015-02-16", "2015-02-10"),
  },
  {
    id: "st-patrick",
    title: "St. Patrick's Day",
    patterns: ["st patrick 's day"],
    day: fixed(3, 17),
    examples: at("parades on [St. Patrick's Day] drew", "2015-03-17", "2015-03-20"),
  },
  {
    id: "april-fools",
    title: "April Fools' Day",
    patterns: ["april fools ' day", "april fool 's day"],
    day: fixed(4, 1),
    examples: at("printed on [April Fools' Day] it", "2015-04-01", "2015-04-02"),
  },
  {
    id: "ash-wednesday",
    title: "Ash Wednesday",
    patterns: ["ash wednesday"],
    day: fromEaster(-46),
    examples: at("mass on [Ash Wednesday] in", "2015-02-18", "2015-02-20"),
  },
  {
    id: "palm-sunday",
    title: "Palm Sunday",
    patterns: ["palm sunday"],
    day: fromEaster(-7),
    examples: at("mass on [Palm Sunday] in", "2015-03-29", "2015-04-02"),
  },
  {
    id: "good-friday",
    title: "Good Friday",
    patterns: ["good friday"],
    day: fromEaster(-2),
    notBefore: /^(?:agreement|accord|peace|accords|deal)$/,
    examples: at("shops close on [Good Friday] and", "2015-04-03", "2015-04-01"),
    nonExamples: ["the Good Friday Agreement"],
  },
  {
    id: "easter-monday",
    title: "Easter Monday",
    patterns: ["easter monday"],
    day: fromEaster(1),
    examples: at("a race on [Easter Monday] in", "2015-04-06", "2015-04-01"),
  },
  {
    id: "easter",
    title: "Easter Sunday",
    patterns: ["easter sunday", "easter"],
    day: fromEaster(0),
    notBefore: /^(?:island|islands|rising|egg|eggs|week|weekend|monday|offensive)$/,
    examples: at("before [Easter] the", "2015-04-05", "2015-03-20"),
    nonExamples: ["the Easter Rising of Dublin"],
  },
  {
    id: "easter-week",
    title: "Easter week",
    patterns: ["easter week"],
    day: fromEaster(0),
    week: true,
    examples: at("in [Easter week] the", "2015-W14", "2015-04-20"),
  },
  {
    id: "may-day",
    title: "May Day",
    patterns: ["may day"],
    day: fixed(5, 1),
    examples: at("marches on [May Day] drew", "2015-05-01", "2015-05-04"),
  },
  {
    id: "ascension",
    title: "Ascension Day",
    patterns: ["ascension day"],
    day: fromEaster(39),
    examples: at("closed on [Ascension Day] too", "2015-05-14", "2015-05-15"),
  },
  {
    id: "pentecost",
    title: "Pentecost",
    patterns: ["pentecost", "whit sunday", "pentecost sunday"],
    day: fromEaster(49),
    examples: at("before [Pentecost] the", "2015-05-24", "2015-05-10"),
  },
  {
    id: "mothers-day",
    title: "Mother's Day (United States)",
    patterns: ["mother 's day", "mothers ' day"],
    day: nth(5, 7, 2),
    examples: at("flowers for [Mother's Day] sold", "2015-05-10", "2015-05-12"),
  },
  {
    id: "memorial-day",
    title: "Memorial Day",
    patterns: ["memorial day"],
    day: nth(5, 1, -1),
    notBefore: /^(?:weekend)$/,
    examples: at("closed on [Memorial Day] as", "2015-05-25", "2015-05-20"),
  },
  {
    id: "fathers-day",
    title: "Father's Day",
    patterns: ["father 's day", "fathers ' day"],
    day: nth(6, 7, 3),
    examples: at("ties for [Father's Day] sold", "2015-06-21", "2015-06-20"),
  },
  {
    id: "juneteenth",
    title: "Juneteenth",
    patterns: ["juneteenth"],
    day: fixed(6, 19),
    examples: at("parades on [Juneteenth] drew", "2021-06-19", "2021-06-20"),
  },
  {
    id: "independence-day",
    title: "Independence Day (United States)",
    patterns: ["fourth of july", "july fourth"],
    day: fixed(7, 4),
    examples: at("fireworks on [the Fourth of July] in", "2015-07-04", "2015-07-10"),
  },
  {
    id: "bastille-day",
    title: "Bastille Day",
    patterns: ["bastille day"],
    day: fixed(7, 14),
    examples: at("parades on [Bastille Day] in", "2015-07-14", "2015-07-10"),
  },
  {
    id: "labor-day",
    title: "Labor Day (United States)",
    patterns: ["labor day"],
    day: nth(9, 1, 1),
    notBefore: /^(?:weekend)$/,
    examples: at("closed on [Labor Day] as", "2015-09-07", "2015-09-10"),
  },
  {
    id: "columbus-day",
    title: "Columbus Day",
    patterns: ["columbus day"],
    day: nth(10, 1, 2),
    examples: at("closed on [Columbus Day] as", "2015-10-12", "2015-10-10"),
  },
  {
    id: "halloween",
    title: "Halloween",
    patterns: ["halloween"],
    day: fixed(10, 31),
    examples: at("sweets at [Halloween] and", "2015-10-31", "2015-11-02"),
  },
  {
    id: "all-saints",
    title: "All Saints' Day",
    patterns: ["all saints ' day"],
    day: fixed(11, 1),
    examples: at("graves on [All Saints' Day] were", "2015-11-01", "2015-11-02"),
  },
  {
    id: "bonfire-night",
    title: "Bonfire Night (Guy Fawkes)",
    patterns: ["bonfire night"],
    day: fixed(11, 5),
    examples: at("fires on [Bonfire Night] lit", "2015-11-05", "2015-11-10"),
  },
  {
    id: "election-day",
    title: "Election Day (United States)",
    patterns: ["election day"],
    day: (year) => addDays(nthWeekday(year, 11, 1, 1), 1),
    examples: at("turnout on [Election Day] was", "2016-11-08", "2016-11-10"),
  },
  {
    id: "veterans-day",
    title: "Veterans Day",
    patterns: ["veterans day", "veterans ' day", "armistice day", "remembrance day"],
    day: fixed(11, 11),
    examples: at("parades on [Veterans Day] drew", "2015-11-11", "2015-11-10"),
  },
  {
    id: "thanksgiving",
    title: "Thanksgiving (United States)",
    patterns: ["thanksgiving day?"],
    day: nth(11, 4, 4),
    notBefore: /^(?:eve|weekend|service|services|mass)$/,
    examples: at("before [Thanksgiving] prices", "2015-11-26", "2015-11-20"),
  },
  {
    id: "black-friday",
    title: "Black Friday, the day after Thanksgiving",
    patterns: ["black friday"],
    day: (year) => addDays(nthWeekday(year, 11, 4, 4), 1),
    notBefore: /^(?:sales?|deals?|bargains?|shoppers?|shopping|crash|massacre|discounts?)$/,
    examples: at("queues on [Black Friday] formed", "2015-11-27", "2015-11-30"),
    nonExamples: ["Black Friday sales"],
  },
  {
    id: "cyber-monday",
    title: "Cyber Monday",
    patterns: ["cyber monday"],
    day: (year) => addDays(nthWeekday(year, 11, 4, 4), 4),
    notBefore: /^(?:sales?|deals?|bargains?|discounts?)$/,
    examples: at("orders on [Cyber Monday] rose", "2015-11-30", "2015-12-01"),
  },
  {
    id: "christmas-eve",
    title: "Christmas Eve",
    patterns: ["christmas eve"],
    day: fixed(12, 24),
    examples: at("mass on [Christmas Eve] in", "2014-12-24", "2015-01-03"),
  },
  {
    id: "christmas",
    title: "Christmas Day",
    patterns: ["christmas day", "christmas"],
    day: fixed(12, 25),
    notBefore: /^(?:eve|island|day|tree|trees|season|holiday|holidays|carol|carols|party|parties|cards?|market|markets|shopping|sales)$/,
    examples: at("home by [Christmas] they", "2014-12-25", "2014-12-03"),
    nonExamples: ["under the Christmas tree"],
  },
  {
    id: "boxing-day",
    title: "Boxing Day",
    patterns: ["boxing day"],
    day: fixed(12, 26),
    examples: at("matches on [Boxing Day] drew", "2014-12-26", "2015-01-03"),
  },
];
