/** The library as others bundle it: without node built-ins, in a real browser, shaken down to what is used. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract, jsonSchema, KINDS, Result } from "../src/index.js";
import { htmlRenderer } from "../src/render/html-report.js";

const LIBRARY = fileURLToPath(new URL("../dist/index.js", import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const TEXT = 'OSLO, March 4 — "We met yesterday," said Tuva Snildal, head of the World Bank, in Norway’s capital. 東京 🚢\n';

/** Bundles code that uses the library, for a browser: an import of a node built-in is an error. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code.replace("news-entities", LIBRARY), resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
    bundle: true,
    format: "iife",
    platform: "browser",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

test("what the package exports", () => {
  const result = extract(TEXT, { documentDate: "2019-03-05" });
  expect(Result.parse(structuredClone(result))).toEqual(result);
  expect(KINDS).toEqual(["people", "countries", "organizations", "dates", "quotes"]);
  expect(jsonSchema()).toMatchObject({ type: "object", additionalProperties: false });
  expect(() => extract(TEXT, { documentDate: "2019-02-30" })).toThrow(RangeError);
  expect(() => extract(TEXT, { only: ["person" as never] })).toThrow('only: "person" is none of people,');
  expect(() => extract(undefined as never)).toThrow(TypeError);
});

test("whoever uses the schema alone does not carry the lexicon", async () => {
  const alone = await bundle('import { Result } from "news-entities"; globalThis.ok = Result.safeParse({}).success;');
  const whole = await bundle('import { extract } from "news-entities"; globalThis.ok = extract("Norway");');
  expect(whole.length).toBeGreaterThan(1_000_000);
  expect(alone.length).toBeLessThan(200_000);
});

const present = existsSync(CHROMIUM);
if (!present && process.env.CI !== "true") console.warn(`no ${CHROMIUM}: the browser tests are skipped (CHROMIUM names another one)`);

describe.skipIf(!present && process.env.CI !== "true")("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
  });

  test("the bundle finds what Node finds", { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    await page.addScriptTag({
      content: await bundle(`import { extract, Result } from "news-entities";
        globalThis.run = (text, options) => Result.parse(extract(text, options));`),
    });
    const options = {
      id: "x",
      documentDate: "2019-03-05",
      explain: true,
      lexicon: { names: [{ name: "東京", kind: "organizations" as const }] },
    };
    const found = await page.evaluate(([text, given]) => (globalThis as unknown as { run: typeof extract }).run(text, given), [
      TEXT,
      options,
    ] as const);
    expect(found).toEqual(extract(TEXT, options));
    expect(found.people[0]?.name).toBe("Tuva Snildal");
  });

  test("the HTML report has its style, breaks no policy, asks for nothing", { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("request", (request) => said.push(request.url()));
    const renderer = htmlRenderer({ width: 100, color: 0, explain: false, only: KINDS, wrap: null, single: true });
    const html = renderer.begin() + renderer.item({ result: extract(TEXT, { id: "a.txt" }), source: TEXT }, 0) + renderer.end(1);
    await page.setContent(html);
    const color = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await color("mark.people")).toBe("rgb(200, 240, 245)");
    expect(await page.locator("mark.people").first().textContent()).toBe("Tuva Snildal");
    expect(said).toEqual([]);
  });
});
