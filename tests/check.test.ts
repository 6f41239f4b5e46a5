/** entities check: every difference is told, nothing passes in silence. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { differences } from "../src/check/differences.js";
import { extract, type Result } from "../src/index.js";
import { BIN, bash, entities, folder } from "./command.js";

const TEXT = `GENEVA, March 4 — Finnish inspectors met engineers of Microsoft in Norway on Monday.

"We expected worse," said Maria Lopez, who leads the mission. Lopez flew home to Spain.
`;
const base: Result = extract(TEXT, { documentDate: "2019-03-04" });

/** A deep copy with one thing changed. */
function altered(change: (result: Result) => void): Result {
  const copy = structuredClone(base);
  change(copy);
  return copy;
}

const told = (before: Result) =>
  differences(before, base).map(({ sign, kind, text, changes }) => [sign, kind, text, ...changes.map((c) => c.field)].join(" "));

describe("differences", () => {
  test("a result equals itself, whatever its id and the order of its keys", () => {
    expect(told({ ...base, id: "elsewhere/a.txt" })).toEqual([]);
    expect(told(Object.fromEntries(Object.entries(base).reverse()) as Result)).toEqual([]);
  });

  test("a mention that was not recorded is found, one that is no longer extracted is lost", () => {
    const norway = base.countries.findIndex((c) => c.code === "NO");
    expect(told(altered((r) => r.countries.splice(norway, 1)))).toEqual(["found countries Norway"]);
    const extra = { name: "Iraq", code: "IQ", mentions: [{ start: 0, end: 4, text: "GENE", form: "name" as const }] };
    expect(told(altered((r) => r.countries.push(extra)))).toEqual(["lost countries GENE"]);
  });

  test("span, code, name and link of a name", () => {
    const spain = base.countries.findIndex((c) => c.code === "ES");
    expect(told(altered((r) => (r.countries[spain]!.code = "PT")))).toEqual(["changed countries Spain code"]);
    const shorter = altered((r) => {
      const mention = r.countries[spain]!.mentions[0]!;
      mention.end -= 1;
      mention.text = mention.text.slice(0, -1);
    });
    expect(told(shorter)).toEqual(["changed countries Spain span"]);
    expect(told(altered((r) => (r.people[0]!.name = "M. Lopez")))).toEqual(["changed people Maria Lopez name"]);
    const apart = altered((r) => {
      const [full, short] = r.people[0]!.mentions;
      r.people = [
        { name: "Maria Lopez", roles: r.people[0]!.roles, mentions: [full!] },
        { name: "Lopez", roles: [], mentions: [short!] },
      ];
    });
    expect(base.people[0]!.mentions.length).toBe(2);
    expect(told(apart)).toEqual(["changed people Lopez link"]);
  });

  test("value of a date, speaker and kind of a quote, where there are any", () => {
    const date = {
      start: 8,
      end: 15,
      text: "March 4",
      type: "DATE" as const,
      value: "2019-03-04",
      mod: null,
      from: "2019-03-04",
      to: "2019-03-04",
    };
    const quote = { start: 88, end: 106, text: "We expected worse,", kind: "direct" as const, cue: "said", speaker: null };
    const before: Result = { ...base, dates: [{ ...date, value: "2018-03-04" }], quotes: [quote] };
    const after: Result = {
      ...base,
      dates: [date],
      quotes: [{ ...quote, speaker: { name: "Maria Lopez", type: "person", start: 113, end: 124, text: "Maria Lopez" } }],
    };
    expect(differences(before, after).map((d) => [d.sign, d.kind, ...d.changes.map((c) => c.field)])).toEqual([
      ["changed", "dates", "value"],
      ["changed", "quotes", "speaker"],
    ]);
  });

  test("document date, warnings and the order of entities", () => {
    expect(told({ ...base, documentDate: "2019-03-05" })).toEqual(["changed   documentDate"]);
    expect(told({ ...base, warnings: ["something else"] })).toEqual(["changed   warnings"]);
    expect(told(altered((r) => r.countries.reverse()))).toEqual(["changed   order of countries"]);
  });

  test("kinds that are not asked for are not compared", () => {
    expect(
      differences(
        altered((r) => r.countries.pop()),
        base,
        ["people"],
      ),
    ).toEqual([]);
  });
});

describe("the command", () => {
  const written = (extra: Record<string, string> = {}) => {
    const cwd = folder({ "texts/a.txt": TEXT, "texts/b.md": `# A headline\n\n${TEXT}`, ...extra });
    expect(entities(["check", "texts", "--update"], { cwd }).code).toBe(0);
    return cwd;
  };
  const change = (path: string, edit: (result: Result) => void) => {
    const result = JSON.parse(readFileSync(path, "utf8")) as Result;
    edit(result);
    writeFileSync(path, JSON.stringify(result));
  };

  test("--update writes what is missing, and then all is the same", () => {
    const cwd = written();
    expect(entities(["check", "texts"], { cwd })).toEqual({ code: 0, out: "2 texts checked: all the same\n", err: "" });
    expect((JSON.parse(readFileSync(join(cwd, "texts/b.json"), "utf8")) as Result).id).toBe("b.md");
  });

  test("a difference: exit 1, with sign, line and sentence; --update mends it and nothing else", () => {
    const cwd = written();
    const fixture = join(cwd, "texts/a.json");
    const before = readFileSync(fixture, "utf8");
    const other = readFileSync(join(cwd, "texts/b.json"), "utf8");
    change(fixture, (r) =>
      r.countries.splice(
        r.countries.findIndex((c) => c.code === "ES"),
        1,
      ),
    );
    const { code, out } = entities(["check", "texts"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("texts/a.txt  differs from a.json\n  countries\n  + line 3  Spain\n      │ Lopez flew home to Spain.");
    expect(out).toContain("2 texts checked: 1 the same, 1 different (1 found)");
    expect(entities(["check", "texts", "-u"], { cwd }).code).toBe(0);
    expect(readFileSync(fixture, "utf8")).toBe(before);
    expect(readFileSync(join(cwd, "texts/b.json"), "utf8")).toBe(other);
  });

  test("the date that was given, the unit of offsets and explanations are those of the fixture", () => {
    const cwd = folder({ "a.txt": `Zoë was in Finland yesterday.\n` });
    for (const options of [
      ["--date", "2020-02-29"],
      ["--offsets", "byte"],
      ["--offsets", "codepoint", "--explain"],
    ]) {
      writeFileSync(join(cwd, "a.json"), entities(["a.txt", "--format", "json", ...options], { cwd }).out);
      expect(entities(["check", "a.txt"], { cwd }).code).toBe(0);
      change(join(cwd, "a.json"), (r) => (r.countries[0]!.code = "SE"));
      expect(entities(["check", "a.txt"], { cwd }).out).toContain("~ line 1  Finland  code: SE → FI");
    }
  });

  test("differences of one sentence share it; on a terminal it is wrapped behind its margin", () => {
    const text = "Norway and Peru and Chile signed a treaty that nobody in the room, as far as anyone could tell, had read to the end.\n";
    const cwd = folder({ "a.txt": text, "a.json": entities(["-", "--format", "json"], { input: text }).out });
    change(join(cwd, "a.json"), (r) => (r.countries = [{ ...r.countries[0]!, name: "The Kingdom of Norway", code: "XX" }]));
    const { out } = entities(["check", "a.txt"], { cwd });
    expect(out.match(/│/g)).toHaveLength(1);
    expect(out.indexOf("│")).toBeGreaterThan(out.indexOf("Chile"));
    const wide = bash(`script -qec 'stty cols 60; "${process.execPath}" "${BIN}" check a.txt --no-color' /dev/null`, {
      cwd,
      env: { TERM: "xterm" },
    });
    expect(wide.out.match(/│/g)!.length).toBeGreaterThan(1);
    for (const line of wide.out.split("\r\n")) expect(line.length).toBeLessThanOrEqual(60);
  });

  test("the summary counts what is missing apart; an error is told once", () => {
    const cwd = folder({ "texts/a.txt": TEXT, "texts/b.json": "{}" });
    expect(entities(["check", "texts"], { cwd }).out.trimEnd().split("\n").at(-1)).toBe(
      "2 texts checked: 1 without a fixture, 1 fixture without a text",
    );
    expect(entities(["check", "gone.txt"], { cwd })).toEqual({
      code: 2,
      out: "1 text checked: 1 not checked\n",
      err: "entities: gone.txt: no such file or directory\n",
    });
    expect(entities(["check", "gone.txt", "-o", "report.txt"], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, "report.txt"), "utf8")).toContain("gone.txt  no such file or directory");
  });

  test.each([
    ["a text without a fixture", { "a.txt": TEXT }, ["."], 1, "no a.json beside it"],
    ["a fixture without a text", { "a.json": "{}" }, ["."], 1, "a fixture without a text"],
    ["a fixture given by name, without a text", { "a.json": "{}" }, ["a.json"], 1, "a fixture without a text"],
    ["an empty folder", {}, ["."], 2, "nothing to check"],
    ["a path that is not there", {}, ["nowhere.txt"], 2, "nowhere.txt: no such file or directory"],
    ["a fixture that is not JSON", { "a.txt": TEXT, "a.json": "<<<<<<< ours" }, ["a.txt"], 2, "not JSON"],
    ["a fixture of another shape", { "a.txt": TEXT, "a.json": "[]" }, ["a.txt"], 2, "not a result of this version"],
    ["a binary text", { "a.txt": "a\0b", "a.json": JSON.stringify(base) }, ["a.txt"], 2, "binary data"],
    [
      "two texts that share a fixture",
      { "a.txt": TEXT, "a.md": TEXT, "a.json": JSON.stringify(base) },
      ["."],
      2,
      "shares its fixture a.json",
    ],
    ["no path", {}, [], 2, "missing required argument 'path'"],
  ] as const)("%s is told", (_, files, paths, code, message) => {
    const ran = entities(["check", ...paths], { cwd: folder(files) });
    expect(ran.out + ran.err).toContain(message);
    expect(ran.code).toBe(code);
  });

  test("a fixture that cannot be read is not overwritten", () => {
    const cwd = folder({ "a.txt": TEXT, "a.json": "<<<<<<< ours" });
    expect(entities(["check", "a.txt", "--update"], { cwd }).code).toBe(2);
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toBe("<<<<<<< ours");
  });

  test("the text and its fixture both named, as a shell's glob names them, are one", () => {
    const cwd = written();
    expect(entities(["check", "texts/a.json", "texts/a.txt", "texts/b.json", "texts/b.md"], { cwd }).out).toBe(
      "2 texts checked: all the same\n",
    );
  });

  test("reporters: json, junit, github; github is chosen under GITHUB_ACTIONS", () => {
    const cwd = written();
    change(join(cwd, "texts/a.json"), (r) =>
      r.countries.splice(
        r.countries.findIndex((c) => c.code === "ES"),
        1,
      ),
    );
    const json = JSON.parse(entities(["check", "texts", "--reporter", "json"], { cwd }).out);
    expect(json).toMatchObject({ texts: 2, same: 1, different: 1, found: 1, lost: 0, changed: 0, errors: 0 });
    expect(json.results[0].differences[0]).toMatchObject({
      sign: "found",
      kind: "countries",
      text: "Spain",
      place: { line: 3, column: 82 },
    });
    const junit = entities(["check", "texts", "--reporter", "junit", "-o", "report.xml"], { cwd });
    expect(junit.code).toBe(1);
    const xml = readFileSync(join(cwd, "report.xml"), "utf8");
    expect(xml).toContain('<testsuites tests="2" failures="1" errors="0">');
    expect(xml).toContain('<failure message="differs from a.json">  countries\n  + line 3  Spain');
    for (const value of ["1", "false"])
      expect(entities(["check", "texts"], { cwd, env: { GITHUB_ACTIONS: value } }).out.startsWith("::error")).toBe(value === "1");
    const github = entities(["check", "texts"], { cwd, env: { GITHUB_ACTIONS: "true" } });
    expect(github.code).toBe(1);
    expect(github.out.split("\n")[0]).toBe(
      "::error file=texts/a.txt,line=3,col=82,title=countries found::+ Spain%0ALopez flew home to Spain.",
    );
  });

  test("nothing in a report can drive a terminal, end an annotation or break XML", () => {
    const text = 'The minister of Finland\u001b[31m spoke & "left" <b>\n::error::no\n';
    const cwd = folder({ "a.txt": text, "a.json": entities(["-", "--format", "json"], { input: text }).out });
    change(join(cwd, "a.json"), (r) => r.countries.pop());
    expect(entities(["check", "a.txt"], { cwd }).out).not.toContain("\u001b");
    const xml = entities(["check", "a.txt", "--reporter", "junit"], { cwd }).out;
    expect(xml).not.toContain("<b>");
    expect(xml).not.toContain("\u001b");
    const github = entities(["check", "a.txt", "--reporter", "github"], { cwd }).out;
    expect(github.split("\n").filter((line) => line.startsWith("::"))).toHaveLength(1);
  });
});
