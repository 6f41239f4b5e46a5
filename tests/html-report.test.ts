/** The HTML report: well-formed, self-contained, nothing of an article runs or loads. */
import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { extract, KINDS } from "../src/index.js";
import { htmlRenderer } from "../src/render/html-report.js";
import { STYLE, STYLE_HASH } from "../src/render/html-style.js";
import { entities, folder } from "./command.js";

const OPTIONS = { width: 100, color: 0, explain: false, only: KINDS, wrap: null, single: true } as const;

function page(text: string, id = "a.txt"): string {
  const renderer = htmlRenderer(OPTIONS);
  return renderer.begin() + renderer.item({ result: extract(text, { id, documentDate: "2020-01-02" }), source: text }, 0) + renderer.end(1);
}

/** Faults that a parser of HTML sees. */
function faults(html: string): string[] {
  const found: string[] = [];
  parse(html, { onParseError: ({ code }) => found.push(code) });
  return found;
}

const TEXT = 'OSLO — "We met yesterday," said Tuva Snildal of Norway.\n\nSnildal <b>left</b> & sang.';

describe("the page", () => {
  test("has the article with its marks, a table a kind, and the quote with its speaker", () => {
    const html = page(TEXT);
    expect(faults(html)).toEqual([]);
    expect(html).toContain('<mark class="people" id="a0-people-0" title="people: Tuva Snildal">Tuva Snildal</mark>');
    expect(html).toContain('title="countries: Norway (NO)">Norway</mark>');
    expect(html).toContain('<q class="direct" id="a0-quotes-0" title="Tuva Snildal">');
    expect(html).toContain('<td><a href="#a0-people-0">Tuva Snildal</a></td><td>2</td>');
    for (const kind of KINDS) expect(html).toContain(`<h3 id="a0-${kind}">`);
    expect(html).toContain("&lt;b&gt;left&lt;/b&gt; &amp; sang.");
  });

  test("its policy allows its one style and nothing else", () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
    const html = page(TEXT);
    expect(html).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'`);
    expect(html).toContain(`<style>${STYLE}</style>`);
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|https?:|<img|<link|@import|url\(/i);
  });

  test("nothing of an article or its name becomes markup", () => {
    const evil = `"</q><script>alert(1)</script>," said Tuva "onmouseover=x" Snildal of Norway' x='. \u202eabc\u0000\u001b[31m\ud800 <!-- --> ]]>`;
    const html = page(evil, '"><img src=x onerror=alert(1)>.txt');
    expect(faults(html)).toEqual([]);
    expect(html.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/<script|<img|[\u0000\u001b\u202e\ud800]/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });
});

test("the command: several inputs on one page, web pages and Markdown as their article, in any unit of offsets", () => {
  const cwd = folder({
    "a.html":
      "<!doctype html><title>x</title><article><h1>Grain</h1><p>The <b>Norwegian</b> fleet left Norway with Tuva Snildal on board, officials of the port said on Monday.</p></article>",
    "b.md": "# Grain\n\nZoë met *Tuva Snildal* in Norway.\n",
  });
  const { code, out } = entities(["a.html", "b.md", "--format", "html", "--offsets", "byte"], { cwd });
  expect(code).toBe(0);
  expect(faults(out)).toEqual([]);
  expect(out.match(/<article>/g)).toHaveLength(2);
  expect(out).toContain('title="countries: Norway (NO)">Norway</mark>');
  expect(out).toContain('title="people: Tuva Snildal">Tuva Snildal</mark>');
  expect(out).not.toContain("&lt;b&gt;");
});
