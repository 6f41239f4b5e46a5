/** A page that shows an article with its mentions marked, the entities, the dates and who said what. No script, nothing loaded, everything escaped. */
import { KINDS, type Kind } from "../extractor.js";
import type { Result } from "../schema.js";
import { STYLE, STYLE_HASH } from "./html-style.js";
import type { ExtractedItem, Renderer, RenderOptions } from "./index.js";
import { piecesOf } from "./pieces.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Characters that HTML does not allow, and those that reorder or hide text. */
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string): string =>
  text
    .replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!);

type Cell = string | { readonly html: string };
const cellHtml = (cell: Cell): string => (typeof cell === "string" ? escaped(cell) : cell.html);

function table(titles: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const head = titles.map((title) => `<th scope="col">${escaped(title)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cellHtml(cell)}</td>`).join("")}</tr>`).join("\n");
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** Id of the first place of an entity, a date or a quote; `page` keeps several articles apart. */
const anchor = (page: number, kind: Kind, number: number): string => `a${page}-${kind}-${number}`;
const linked = (page: number, kind: Kind, number: number, text: string): Cell => ({
  html: `<a href="#${anchor(page, kind, number)}">${escaped(text)}</a>`,
});

const forms = (name: string, mentions: readonly { readonly text: string }[]): string =>
  [...new Set(mentions.map(({ text }) => text.replace(/\s+/g, " ")))].filter((form) => form !== name).join(", ");

interface Section {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const SECTIONS: Readonly<Record<Kind, (result: Result, page: number) => Section>> = {
  people: ({ people }, page) => ({
    titles: ["Name", "Mentions", "Roles", "Also"],
    rows: people.map((p, i) => [
      linked(page, "people", i, p.name),
      String(p.mentions.length),
      p.roles.join("; "),
      forms(p.name, p.mentions),
    ]),
  }),
  countries: ({ countries }, page) => ({
    titles: ["Name", "Mentions", "Code", "Also"],
    rows: countries.map((c, i) => [linked(page, "countries", i, c.name), String(c.mentions.length), c.code, forms(c.name, c.mentions)]),
  }),
  organizations: ({ organizations }, page) => ({
    titles: ["Name", "Mentions", "Acronym", "Also"],
    rows: organizations.map((o, i) => [
      linked(page, "organizations", i, o.name),
      String(o.mentions.length),
      o.acronym ?? "",
      forms(o.name, o.mentions),
    ]),
  }),
  dates: ({ dates }, page) => ({
    titles: ["Text", "Type", "Value", "Modifier", "First day", "Last day"],
    rows: dates.map((d, i) => [linked(page, "dates", i, d.text), d.type, d.value ?? "", d.mod ?? "", d.from ?? "", d.to ?? ""]),
  }),
  quotes: ({ quotes }, page) => ({
    titles: ["Speaker", "Cue", "Kind", "Quote"],
    rows: quotes.map((q, i) => [
      q.speaker ? (q.speaker.name ?? q.speaker.text) : "",
      q.cue ?? "",
      q.kind,
      linked(page, "quotes", i, q.text),
    ]),
  }),
};

/** The article as paragraphs; mentions are `<mark>`, quotes `<q>`. */
function article(result: Result, source: string, page: number): string {
  const told = new Set<string>();
  const once = (id: string): string => {
    if (told.has(id)) return "";
    told.add(id);
    return ` id="${id}"`;
  };
  const number = new Map(result.quotes.map((quote, i) => [quote, i]));
  let out = "";
  for (const { from, to, name, quote } of piecesOf(result, source)) {
    if (quote?.start === from) {
      const speaker = quote.speaker ? (quote.speaker.name ?? quote.speaker.text) : "nobody named";
      out += `<q class="${quote.kind}"${once(anchor(page, "quotes", number.get(quote)!))} title="${escaped(speaker)}">`;
    }
    const text = escaped(source.slice(from, to));
    out += name
      ? `<mark class="${name.kind}"${once(anchor(page, name.kind, name.number))} title="${escaped(`${name.kind}: ${name.means}`)}">${text}</mark>`
      : text;
    if (quote?.end === to) out += "</q>";
  }
  return `<div class="text" lang="en">${out.trimEnd()}</div>`;
}

function section(item: ExtractedItem, page: number, only: readonly Kind[]): string {
  const { result, source } = item;
  const kinds = KINDS.filter((kind) => only.includes(kind));
  const legend = kinds.map(
    (kind) => `<li><a href="#a${page}-${kind}"><span class="chip ${kind}">${kind}</span> ${result[kind].length}</a></li>`,
  );
  const tables = kinds.map((kind) => {
    const { titles, rows } = SECTIONS[kind](result, page);
    const heading = `<h3 id="a${page}-${kind}"><span class="chip ${kind}">${kind}</span> ${rows.length}</h3>`;
    return `<section>\n${heading}\n${rows.length ? table(titles, rows) : "<p>none</p>"}\n</section>`;
  });
  const date = result.documentDate
    ? `<p>Document date: <time datetime="${escaped(result.documentDate)}">${escaped(result.documentDate)}</time> (${escaped(result.documentDateSource ?? "")})</p>\n`
    : "";
  return [
    `<article>\n<h2>${escaped(result.id || "article")}</h2>`,
    `${date}<ul class="legend">\n${legend.join("\n")}\n</ul>`,
    ...result.warnings.map((warning) => `<p class="note">${escaped(warning)}</p>`),
    article(result, source, page),
    ...tables,
    "</article>\n",
  ].join("\n");
}

const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entities in the news</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Entities in the news</h1>
`;

/** One page for all inputs, an `<article>` each. */
export const htmlRenderer = ({ only }: RenderOptions): Renderer => ({
  begin: () => HEAD,
  item: (item, index) =>
    "failed" in item
      ? `<p class="note">${escaped(`${item.failed.id ?? "record"}: ${item.failed.error}`)}</p>\n`
      : section(item, index, only),
  end: () => "</body>\n</html>\n",
});
