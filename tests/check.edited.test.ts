/** A fixture whose text was edited since it was written: the edit is said, and does not drown what the rules find otherwise. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { differences } from "../src/check/differences.js";
import { realigned } from "../src/check/realign.js";
import { extract, type Result } from "../src/index.js";
import { entities, folder } from "./command.js";

const TEXT = `GENEVA, March 4 — Finnish inspectors met engineers of Microsoft in Norway on Monday.

"We expected worse," said Maria Lopez, who leads the mission. Lopez flew home to Spain.

Norway and Spain sent nobody. Lopez, a Spanish chemist, said so on Tuesday in Norway.
`;
const recorded = extract(TEXT, { documentDate: "2019-03-04" });

/** What is told of a recorded result after an edit of the text. */
function told(edit: (text: string) => string): string[] {
  const text = edit(TEXT);
  const before = realigned(recorded, text) ?? recorded;
  return differences(before, extract(text, { documentDate: "2019-03-04" })).map(({ sign, kind, text }) => `${sign} ${kind} ${text}`);
}

test("the text as it was: nothing is moved", () => expect(realigned(recorded, TEXT)).toBeNull());

test.each<[string, (text: string) => string, string[]]>([
  ["words at the beginning", (text) => `Corrected. ${text}`, []],
  ["a line break in the middle", (text) => text.replace(" Lopez flew", "\nLopez flew"), []],
  ["a word fewer", (text) => text.replace("leads the mission", "leads it"), []],
  ["a sentence fewer", (text) => text.replace(" Lopez flew home to Spain.", ""), ["lost people Lopez", "lost countries Spain"]],
  ["another name", (text) => text.replace("Norway on", "Switzerland on"), ["changed countries Switzerland"]],
])("%s", (_, edit, expected) => expect(told(edit)).toEqual(expected));

test("a country that turns into another one is linked to it by name", () => {
  const before = extract("Swiss and Danish envoys met.");
  const after = extract("Danes and Danish envoys met.");
  expect(differences(before, after).map(({ text, changes }) => [text, ...changes.map(({ field }) => field)])).toEqual([
    ["Danes", "span", "link"],
  ]);
});

test("the command says so, in each reporter, until --update", () => {
  const cwd = folder({ "a.txt": TEXT });
  const check = (...args: string[]) => entities(["check", "a.txt", ...args], { cwd });
  expect(check("--update").code).toBe(0);
  writeFileSync(join(cwd, "a.txt"), `Corrected. ${TEXT}`);
  const only = "differs from a.json: the text was edited since, only offsets differ";
  expect(check()).toEqual({ code: 1, out: `a.txt  ${only}\n\n1 text checked: 1 different\n`, err: "" });
  expect(check("--reporter", "github").out.split("\n")[0]).toBe(`::error file=a.txt,title=entities check::${only}`);
  expect(check("--reporter", "junit").out).toContain(`<failure message="${only}">`);
  writeFileSync(join(cwd, "a.txt"), TEXT.replace(" Lopez flew home to Spain.", ""));
  expect(check().out).toContain("  countries\n  − Spain\n");
  expect(check("--update").code).toBe(0);
  expect(check().code).toBe(0);
  expect((JSON.parse(readFileSync(join(cwd, "a.json"), "utf8")) as Result).countries.length).toBeGreaterThan(1);
});

test("offsets that never were right are told even so", () => {
  const wrong = structuredClone(recorded);
  wrong.countries[0]!.mentions[0]!.start += 1;
  const cwd = folder({ "a.txt": TEXT, "a.json": JSON.stringify({ ...wrong, documentDateSource: "option" }) });
  expect(entities(["check", "a.txt"], { cwd }).code).toBe(1);
});
