/**
 * The README is true: every ```console block with a command line of ours is run and its output compared, up to a line "…" when there is one.
 * UPDATE_README=1 npm test -- tests/readme.test.ts writes the outputs anew.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../src/index.js";

const BLOCK = /```console\n\$ ([^\n]*entities[^\n]*)\n([\s\S]*?)```/g;
const readme = readFileSync("README.md", "utf8");

/** Runs a command line of the README in the checkout; standard error counts only when nothing else is printed. */
function run(command: string): string {
  const { COLUMNS: _, FORCE_COLOR: __, ...env } = process.env;
  const { stdout, stderr } = spawnSync("bash", ["-c", command.replaceAll("npx entities", "node bin/entities.js")], {
    encoding: "utf8",
    env: { ...env, NO_COLOR: "1" },
  });
  return (stdout || stderr).replaceAll("\r\n", "\n");
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
    readme.replace(BLOCK, (_, command: string, shown: string) => `\`\`\`console\n$ ${command}\n${cut(run(command), shown)}\`\`\``),
  );
}

const blocks = [...readFileSync("README.md", "utf8").matchAll(BLOCK)];

test("the README shows commands", () => expect(blocks.length).toBeGreaterThan(5));

test.each(blocks.map(([, command, shown]) => [command!, shown!] as const))("%s", (command, shown) => {
  expect(cut(run(command), shown)).toBe(shown);
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
