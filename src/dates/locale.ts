/** Whether an article writes numeric dates day first: by its other dates, its place, its spelling. */
import type { Mention } from "../extractor.js";
import type { Document } from "../text/document.js";
import type { DateFeatures } from "./meaning.js";

const AMERICAN =
  /\b(?:U\.S\.|Washington|New York|Los Angeles|Chicago|Houston|Boston|California|Texas|Florida|Ohio|Philadelphia|Atlanta|Americans?|color|center|defense|labor|percent|favorite|neighbor|organization|program)\b/g;
const DAY_FIRST =
  /\b(?:London|England|Scotland|Wales|Ireland|Dublin|Britain|British|UK|Sydney|Melbourne|Australian?|New Zealand|Delhi|Mumbai|India|Pakistan|Nigeria|Kenya|Paris|Berlin|Madrid|Rome|Brussels|Europe|colour|centre|defence|labour|per cent|favourite|neighbour|organisation|programme)\b/g;

/** True when the day comes first, false when the month does, null when nothing tells. */
export function dayFirst(document: Document, mentions: readonly Mention<DateFeatures>[]): boolean | null {
  let day = 0;
  let month = 0;
  for (const {
    rule,
    text,
    features: { meaning },
  } of mentions) {
    if (meaning.kind !== "day") continue;
    if (rule === "date/numeric") {
      // 25/12/1998 can be read one way only
      if (Number.parseInt(text, 10) > 12) day += 5;
      else month += 5;
    } else if (/^\D{3,}\d/.test(text) && rule === "date/month-day-year") month += 2;
    else if (rule === "date/day-month-year") day += 2;
    else if (rule === "date/month-day") month++;
    else if (rule === "date/day-month") day++;
  }
  const head = document.text.slice(0, 20_000);
  month += head.match(AMERICAN)?.length ?? 0;
  day += head.match(DAY_FIRST)?.length ?? 0;
  return day === month ? null : day > month;
}
