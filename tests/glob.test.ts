/** Patterns in quotes: the same files, in the same order, as bash gives for them. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { isPattern, matching } from "../src/input/glob.js";
import { bash, entities, folder } from "./command.js";

const cwd = folder(
  Object.fromEntries(
    ["a.txt", "b.txt", "b.md", ".hidden.txt", "x+y.txt", "news/1.txt", "news/2.txt", "news/deep/3.txt", "news/.git/4.txt", "old/1.txt"].map(
      (name) => [name, "Norway.\n"],
    ),
  ),
);

test.each([
  "*.txt",
  "?.txt",
  "[ab].txt",
  "[!a].*",
  "*/1.txt",
  "news/*",
  "**/*.txt",
  "news/**/3.txt",
  "./n*s/[12].txt",
  "x+*.txt",
  ".h*",
  "none*",
])("%s", (pattern) => {
  const given = bash(`shopt -s globstar nullglob; for file in ${pattern}; do [ -f "$file" ] && echo "$file"; done; true`, { cwd }).out;
  const found = matching(join(cwd, pattern.replace(/^\.\//, "")));
  expect(found.map((path) => path.slice(cwd.length + 1)).sort()).toEqual(
    given
      .split("\n")
      .filter(Boolean)
      .map((path) => path.replace(/^\.\//, ""))
      .sort(),
  );
});

test("** passes over what package managers have put there", () => {
  const here = folder({ "docs/a.md": "", "node_modules/x/README.md": "", "docs/node_modules/y.md": "" });
  expect(matching(join(here, "**/*.md")).map((path) => path.slice(here.length + 1))).toEqual(["docs/a.md"]);
  expect(matching(join(here, "node_modules/*/*.md"))).toHaveLength(1);
});

test("a name that only looks like a pattern is a name", () => {
  expect(isPattern("plain.txt")).toBe(false);
  const here = folder({ "a[1].txt": "Norway." });
  expect(entities(["a[1].txt"], { cwd: here }).out).toContain('"id": "a[1].txt"');
});

test("the command takes them, and says when nothing matches", () => {
  expect(entities(["./news/*.txt", "--format", "jsonl"], { cwd }).out.match(/"id":"[^"]*"/g)).toEqual([
    '"id":"./news/1.txt"',
    '"id":"./news/2.txt"',
  ]);
  expect(entities(["*.pdf"], { cwd })).toMatchObject({ code: 2, err: "entities: *.pdf: no file matches\n" });
});
