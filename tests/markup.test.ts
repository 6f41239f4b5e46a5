/** Articles in HTML and Markdown: what is text, what is not, and offsets that point into the file. */
import { describe, expect, test } from "vitest";
import { readHtml } from "../src/input/html/index.js";
import { dayOf } from "../src/input/html/metadata.js";
import type { MappedText } from "../src/input/mapped-text.js";
import { readMarkdown } from "../src/input/markdown.js";
import { extractMarkup } from "../src/input/markup.js";

const RUNNING =
  "The harbour board met for six hours, argued over cranes, cables and concrete, and then, to the surprise of everyone in the room, agreed on all of it.";

const page = (body: string, head = "") => `<!doctype html><html><head><title>T</title>${head}</head><body>${body}</body></html>`;
const article = (inner: string) =>
  page(`<nav><ul><li><a href=/a>Home</a><li><a href=/b>Sport</a></ul></nav><article>${inner}</article><footer>About us</footer>`);

/** Each character of the text, read back through its map. */
function readBack(read: MappedText, source: string): string {
  return Array.from({ length: read.text.length }, (_, i) => {
    const written = source.slice(read.start[i], read.end[i]);
    return written === "" || /^\s+$/.test(written) ? read.text[i]! : written;
  }).join("");
}

describe("HTML", () => {
  test("takes the article and leaves navigation, scripts and foot", () => {
    const { text } = readHtml(
      article(
        `<script>var x = "Jane Doe";</script><p>${RUNNING}</p><p>${RUNNING} <b>Ana</b> Lopes said so.</p><aside>Read also: Cats</aside>`,
      ),
    );
    expect(text).toBe(`${RUNNING}\n\n${RUNNING} Ana Lopes said so.`);
  });

  test("joins an article in several sections", () => {
    const { text } = readHtml(
      page(`<div id=story><div class=part><p>${RUNNING}</p></div><div class=part><p>${RUNNING}</p><p>${RUNNING}</p></div></div>`),
    );
    expect(text.split("\n\n")).toHaveLength(3);
  });

  test("finds the article in a box with an unlikely name", () => {
    const { text } = readHtml(page(`<div class="no sidebar"><p>${RUNNING}</p><p>${RUNNING}</p></div>`));
    expect(text).toContain("harbour board");
  });

  test.each([
    "caf&eacute;",
    "AT&amp;T",
    "a &lt; b",
    "x&#8217;s",
    "x&#x1F600;y",
    "R&D",
    "&copy2021",
    "&nbsp;&nbsp;a",
    "&notanentity; b",
    "line\r\nbreak",
    "&amp;amp;",
  ])("maps %j to its place", (piece) => {
    const source = article(`<p>${RUNNING} ${piece} end.</p><p>${RUNNING}</p>`);
    const read = readHtml(source);
    const at = read.text.indexOf(" end.");
    expect(source.slice(read.start[at + 1], read.end[at + 4])).toBe("end.");
    expect(readBack(read, source)).toContain("it. ");
  });

  test.each([
    ['<meta property="article:published_time" content="2019-04-28T23:01:07-07:00">', "2019-04-28"],
    ['<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"datePublished":"2021-03-02"}]}</script>', "2021-03-02"],
    ['<script type="application/ld+json">{broken</script><meta name="date" content="20200131">', "2020-01-31"],
    ['<meta name="pubdate" content="2021-02-30">', null],
    ["", null],
  ])("reads the day of %s", (head, day) => {
    expect(readHtml(page(`<p>${RUNNING}</p>`, head)).date).toBe(day);
  });

  test.each([
    ["Mon, 5 Oct 2015 10:00:00 GMT", "2015-10-05"],
    ["March 13, 2015 9:00PM", "2015-03-13"],
    ["2015/07/24 05:36", "2015-07-24"],
    ["yesterday", null],
  ])("day of %s", (stated, day) => expect(dayOf(stated)).toBe(day));

  test("a mention inside markup has its text without it", async () => {
    const source = article(`<p>${RUNNING}</p><p>${RUNNING} The delegates flew to South\n <i>Korea</i> at night.</p>`);
    const { countries } = (await extractMarkup(source, "html", {})).inFile;
    const [mention] = countries.find((c) => c.code === "KR")!.mentions;
    expect(mention!.text).toBe("South Korea");
    expect(source.slice(mention!.start, mention!.end)).toBe("South\n <i>Korea");
  });

  test("deep and broken pages are read", () => {
    expect(readHtml(`${"<div>".repeat(3000)}${RUNNING}`).text).toContain("harbour");
    expect(readHtml("").text).toBe("");
    expect(readHtml("<p>unclosed <b>bold <table><tr><td>cell").text).toContain("unclosed");
  });
});

describe("Markdown", () => {
  test("front matter gives the date, marks are left out", () => {
    const source = `---\ntitle: Cranes\ndate: 2022-05-06\n---\n# The *harbour*\n\nThe [board](https://a.example/x_(y)) met **twice**\nin \`code\` May.\n\n\`\`\`\nJane Doe = 1\n\`\`\`\n- one\n- two_words\n\n![a photo](b.png)\n[ref]: http://c.example\n`;
    const read = readMarkdown(source);
    expect(read.date).toBe("2022-05-06");
    expect(read.text).toBe("The harbour\n\nThe board met twice in May.\n\none\n\ntwo_words");
    for (let i = 0; i < read.text.length; i++)
      if (/\S/.test(read.text[i]!)) expect(source.slice(read.start[i], read.end[i])).toBe(read.text[i]);
  });

  test("offsets point into the file", async () => {
    const source = "# Talks\n\nEnvoys of **South** Korea left.\r\n";
    const { countries } = (await extractMarkup(source, "markdown", {})).inFile;
    const { start, end, text } = countries[0]!.mentions[0]!;
    expect([source.slice(start, end), text]).toEqual(["South** Korea", "South Korea"]);
  });
});
