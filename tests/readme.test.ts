/**
 * The README is true. The files it shows (a name in bold above a block) are written into a folder beside the articles; every ```console block runs there,
 * line by line, and what is printed, errors included, is compared, up to a line "…" when there is one.
 * UPDATE_README=1 npm test -- tests/readme.test.ts writes the outputs anew.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../src/index.js";
import { BIN, folder, has } from "./command.js";

const FILE = /^\*\*([\w.-]+)\*\*\n\n```\w*\n([\s\S]*?)```$/gm;
const BLOCK = /```console\n([\s\S]*?)```/g;
const readme = readFileSync("README.md", "utf8");
const files = Object.fromEntries(Array.from(readme.matchAll(FILE), ([, name, content]) => [name!, content!]));
/** `npx entities` without npx, whose start takes longer than the command's. */
const programs = folder({ npx: `#!/bin/sh\nshift\nexec "${process.execPath}" "${BIN}" "$@"\n` });
spawnSync("chmod", ["+x", join(programs, "npx")]);

/** The command lines of a block. */
const linesOf = (block: string): string[] => block.split("\n").filter((line) => line.startsWith("$ "));

/** A block as a terminal would show it: each command line and what it prints. */
function played(block: string): string {
  const cwd = folder(files);
  cpSync("fixtures", join(cwd, "fixtures"), { recursive: true });
  const { COLUMNS: _, FORCE_COLOR: __, GITHUB_ACTIONS: ___, ...env } = process.env;
  return linesOf(block)
    .map((line) => {
      const { stdout } = spawnSync("bash", ["-c", `exec 2>&1; ${line.slice(2)}`], {
        cwd,
        encoding: "utf8",
        env: { ...env, NO_COLOR: "1", PATH: `${programs}:${env.PATH}`, PARALLEL_SHELL: "/bin/bash" },
      });
      return `${line}\n${stdout.replaceAll("\r\n", "\n")}`;
    })
    .join("");
}

/** The first lines of an output, as many as the README shows before its "…". */
function cut(output: string, shown: string): string {
  const lines = shown.split("\n");
  const at = lines.findIndex((line) => line.trim() === "…");
  return at < 0 ? output : `${output.split("\n").slice(0, at).join("\n")}\n${lines[at]}\n`;
}

if (process.env.UPDATE_README === "1") {
  writeFileSync(
    "README.md",
    readme.replace(BLOCK, (_, block: string) => `\`\`\`console\n${cut(played(block), block)}\`\`\``),
  );
}

const blocks = Array.from(readFileSync("README.md", "utf8").matchAll(BLOCK), ([, block]) => block!);

test("the README shows files and commands", () => {
  expect(Object.keys(files)).toEqual(["article.txt", "page.html", "docs.jsonl", "lexicon.json"]);
  expect(blocks.length).toBeGreaterThan(15);
});

test.each(blocks.map((block) => [linesOf(block).join("\n"), block] as const))("%s", (lines, block) => {
  if (!["jq", "sqlite3", "parallel"].every((program) => !lines.includes(program) || has(program))) return;
  expect(cut(played(block), block)).toBe(block);
});

test("the sample of the library prints what its comments say", () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  const said = Array.from(code.matchAll(/console\.log\(.*; \/\/ (.*)$/gm), ([, text]) => text!);
  expect(said.length).toBeGreaterThan(3);
  const library = new URL("../dist/index.js", import.meta.url).href;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", code.replace('"news-entities"', JSON.stringify(library))],
    {
      encoding: "utf8",
    },
  );
  expect(stderr).toBe("");
  expect(stdout.trimEnd().split("\n")).toEqual(said);
});

test("every local file that the README links to is there", () => {
  for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)) expect(() => readFileSync(path!), path).not.toThrow();
});

const DATE_ROW =
  /^\| ([^|]+) \| (\d{4}-\d\d-\d\d)? ?\| `([^`]+)`(?:, mod (\w+))? \| (?:(\d{4}-\d\d-\d\d)(?: … (\d{4}-\d\d-\d\d))?)? ?\|$/gm;

test.each([...readme.matchAll(DATE_ROW)].map((m) => m.slice(1)))(
  "the value of %s, counted from %s",
  (expression, documentDate, value, mod, from, to) => {
    const text = `They met ${expression!.trim()}.`;
    const { dates } = extract(text, { documentDate: documentDate ?? null });
    expect(dates).toMatchObject([{ text: expression!.trim(), value, mod: mod ?? null, from: from ?? null, to: to ?? from ?? null }]);
  },
);

test("the table of dates is read", () => expect([...readme.matchAll(DATE_ROW)].length).toBeGreaterThan(8));

const CLASS_ROW = /^\| ([^|]+) \| ([^|]+) \| (\d{4}-\d\d-\d\d)? ?\| (DATE|TIME|DURATION|SET) \| `([^`]+)`/gm;

test("each row of the table of classes is a case that runs", () => {
  const cases = readFileSync("tests/dates.cases.txt", "utf8").split("\n");
  const rows = [...readme.matchAll(CLASS_ROW)];
  expect(rows.length).toBeGreaterThan(45);
  for (const [row, name, expression, date, type, value] of rows) {
    const found = cases.some(
      (line) =>
        line.startsWith(`${name} | `) && line.includes(`[${expression}]`) && line.includes(` | ${date ?? "-"} | ${type} | ${value} | `),
    );
    expect(found, row).toBe(true);
  }
});
