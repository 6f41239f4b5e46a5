/** What a page says of its article: the day it was published. */
import { isIsoDate } from "../../text/iso-date.js";
import { attribute, elementsOf, isText, type PageElement } from "./dom.js";

/** Names of meta tags that hold the publication time, the surest first. */
const META = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "article.published",
  "publish-date",
  "publish_date",
  "publication_date",
  "pubdate",
  "pdate",
  "ptime",
  "article_date_original",
  "cxenseparse:recs:publishtime",
  "originalpublicationdate",
  "og:published_time",
  "date",
];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day of a stated time, as the page states it: no shift between time zones. */
export function dayOf(stated: string): string | null {
  const text = stated.trim();
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d{4})/.exec(text.replace(/^(\d{4})\/(\d\d)\/(\d\d)/, "$1-$2-$3"));
  const named = /(?:^|\s)(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]*\.? (?:(\d{1,2}),? )?(\d{4})/.exec(text);
  const day = iso
    ? `${iso[1]}-${iso[2]}-${iso[3]}`
    : named && MONTHS.includes(named[2]!.toLowerCase()) && (named[1] ?? named[3])
      ? `${named[4]}-${String(MONTHS.indexOf(named[2]!.toLowerCase()) + 1).padStart(2, "0")}-${(named[1] ?? named[3])!.padStart(2, "0")}`
      : null;
  return day && isIsoDate(day) ? day : null;
}

/** JSON-LD: the first datePublished of any object, arrays and @graph included. */
function fromJsonLd(json: string): string | null {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ""));
  } catch {
    return null;
  }
  const stack: unknown[] = [value];
  for (let steps = 0; stack.length && steps < 20_000; steps++) {
    const item = stack.pop();
    if (Array.isArray(item)) stack.push(...item.slice(0, 2000).reverse());
    else if (typeof item === "object" && item !== null) {
      const { datePublished } = item as { datePublished?: unknown };
      const day = typeof datePublished === "string" ? dayOf(datePublished) : null;
      if (day) return day;
      stack.push(
        ...Object.values(item)
          .filter((child) => typeof child === "object")
          .reverse(),
      );
    }
  }
  return null;
}

/**
 * The day on which the article was published: from JSON-LD, then meta tags, then itemprop and `<time>` elements.
 * @returns an ISO date, or null when the page states none.
 */
export function publishedDay(page: PageElement): string | null {
  const metas = new Map<string, string>();
  let jsonLd: string | null = null;
  let itemprop: string | null = null;
  let time: string | null = null;
  for (const element of elementsOf(page)) {
    if (element.tagName === "script" && /^application\/ld\+json/i.test(attribute(element, "type"))) {
      const content = element.childNodes[0];
      jsonLd ??= content && isText(content) ? fromJsonLd(content.value) : null;
    } else if (element.tagName === "meta") {
      const name = (attribute(element, "property") || attribute(element, "name") || attribute(element, "itemprop")).toLowerCase();
      if (!metas.has(name)) metas.set(name, attribute(element, "content"));
    } else {
      const stated = attribute(element, "datetime") || attribute(element, "content");
      if (/^datePublished$/i.test(attribute(element, "itemprop"))) itemprop ??= dayOf(stated);
      else if (element.tagName === "time") time ??= dayOf(stated);
    }
  }
  const meta = META.map((name) => metas.get(name)).find((content) => content && dayOf(content));
  return jsonLd ?? (meta ? dayOf(meta) : null) ?? itemprop ?? time;
}
