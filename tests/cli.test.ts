/** The built command: every option of the contract, every bad input, where words and results go, exit codes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { progressLine } from "../src/cli/progress.js";
import { Result } from "../src/index.js";
import { BIN, bash, entities, folder, unprivileged } from "./command.js";

const TEXT = 'Zoë Hartnell met Finnish envoys on Friday. "We met in Norway," said Tuva Snildal, who leads the World Bank team.\n';
const cwd = folder({
  "a.txt": TEXT,
  "b.txt": "Nothing here.\n",
  "c.md": "# Talks\n\nTuva Snildal left *Norway*.\n",
  "news/2.txt": "Norway.\n",
  "news/1.md": "Finland.\n",
  "news/skip.pdf": "Peru.\n",
  "docs.jsonl": [
    { id: "one", text: "Norway waits until tomorrow.", documentDate: "2020-05-01", source: "wire", rank: 3 },
    { id: 2, text: "Finland." },
    { text: "Peru." },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(""),
});
const run = (...args: string[]) => entities(args, { cwd });
const json = (...args: string[]): Result => Result.parse(JSON.parse(run(...args).out));

describe("output", () => {
  test("json in a pipe: one object for one input, the same through every door", () => {
    const { code, out, err } = run("a.txt");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const result = Result.parse(JSON.parse(out));
    expect(result.id).toBe("a.txt");
    expect(result.people.map((p) => p.name)).toContain("Tuva Snildal");
    for (const span of [...result.countries, ...result.people].flatMap((e) => e.mentions))
      expect(TEXT.slice(span.start, span.end)).toBe(span.text);
    expect(run("a.txt", "-f", "json").out).toBe(out);
    for (const args of [["-"], []]) expect(entities(args, { cwd, input: TEXT }).out).toBe(out.replace('"a.txt"', '"-"'));
    expect(entities(["-"], { cwd, input: gzipSync(TEXT) }).out).toBe(out.replace('"a.txt"', '"-"'));
  });

  test("json of several inputs is one array in their order", () => {
    expect((JSON.parse(run("b.txt", "a.txt").out) as Result[]).map((r) => r.id)).toEqual(["b.txt", "a.txt"]);
  });

  test("jsonl is one object a line, equal to the json of each", () => {
    const lines = run("a.txt", "b.txt", "--format", "jsonl").out.split("\n");
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0]!)).toEqual(JSON.parse(run("a.txt").out));
  });

  test("table, text and html", () => {
    expect(run("a.txt", "--format", "table").out).toMatch(/^a\.txt\n\nPEOPLE \(\d\)\n {2}name/);
    expect(run("a.txt", "--format", "text").out).toContain("[P:Tuva Snildal]");
    expect(run("a.txt", "--format", "html").out).toMatch(/^<!doctype html>/);
  });

  test("csv reads back: a mention a row, RFC 4180", () => {
    const evil = '=cmd|x, "quoted",\nsaid Tuva Snildal of Norway. "@SUM(1)," said Zoë Hartnell.\n';
    const { out } = entities(["-", "--format", "csv"], { input: evil });
    const rows = parseCsv(out, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];
    const result = Result.parse(JSON.parse(entities(["-"], { input: evil }).out));
    const mentions = [...result.people, ...result.countries, ...result.organizations].flatMap((e) => e.mentions);
    expect(rows).toHaveLength(mentions.length + result.dates.length + result.quotes.length);
    expect(Object.keys(rows[0]!)).toEqual(["id", "kind", "name", "code", "value", "speaker", "start", "end", "text", "rule"]);
    expect(rows.find((row) => row.kind === "countries")).toMatchObject({ name: "Norway", code: "NO", text: "Norway" });
    for (const row of rows) for (const value of Object.values(row)) expect(value).not.toMatch(/^[=+@|\t\r-]/);
    expect(out.split("\r\n").at(-1)).toBe("");
  });

  test("-o writes a file whole, and leaves nothing beside it", () => {
    const here = folder({ "a.txt": TEXT, "out.json": "old" });
    expect(entities(["a.txt", "-o", "out.json"], { cwd: here })).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(here, "out.json"), "utf8")).toBe(run("a.txt").out);
    expect(entities(["gone.txt", "-o", "out.json"], { cwd: here }).code).toBe(2);
    expect(readFileSync(join(here, "out.json"), "utf8")).toBe(run("a.txt").out);
    expect(entities(["a.txt", "-o", "a.txt"], { cwd: here }).err).toContain("it would be overwritten");
    expect(readdirSync(here).sort()).toEqual(["a.txt", "out.json"]);
  });
});

describe("options", () => {
  test("--from says what the input is, whatever its name", () => {
    expect(json("a.txt").people.map((p) => p.name)).toEqual(json("a.txt", "--from", "text").people.map((p) => p.name));
    expect(entities(["-", "--from", "markdown"], { input: "Tuva Snildal left *Norway*." }).out).toContain('"text": "Norway"');
    expect(entities(["-", "--from", "html"], { input: "<p>Tuva &amp; Norway" }).code).toBe(0);
  });

  test("--date: relative dates count from it; it wins over the record's", () => {
    expect(json("a.txt", "--date", "2020-02-29")).toMatchObject({ documentDate: "2020-02-29", documentDateSource: "option" });
    expect(json("a.txt", "--date", "2020-02-29").dates[0]).toMatchObject({ text: "Friday", value: "2020-02-28" });
    expect(json("a.txt").dates[0]!.from).toBeNull();
    const [first] = run("docs.jsonl", "--format", "jsonl").out.split("\n");
    expect(JSON.parse(first!)).toMatchObject({ documentDate: "2020-05-01", documentDateSource: "record" });
    const [dated] = run("docs.jsonl", "--format", "jsonl", "--date", "2021-01-01").out.split("\n");
    expect(JSON.parse(dated!)).toMatchObject({ documentDate: "2021-01-01", documentDateSource: "option" });
  });

  test("--only: the other arrays stay, empty", () => {
    const all = json("a.txt");
    for (const kind of ["people", "quotes"] as const) {
      const result = json("a.txt", "--only", kind);
      expect(result[kind]).toEqual(all[kind]);
      expect(
        Object.entries(result).filter(([key, value]) => Array.isArray(value) && key !== kind && key !== "warnings" && value.length),
      ).toEqual([]);
    }
    expect(json("a.txt", "--only", "dates, people").people).toEqual(all.people);
  });

  test("--offsets: code units, code points, bytes", () => {
    const text = "🚢 Zoë left Norway.";
    const start = (unit: string) =>
      (JSON.parse(entities(["-", "--offsets", unit], { input: text }).out) as Result).countries[0]!.mentions[0]!.start;
    expect([start("utf16"), start("codepoint"), start("byte")]).toEqual([12, 11, Buffer.from("🚢 Zoë left ").length]);
  });

  test("--explain: rule and evidence of each, in JSON and in the table", () => {
    const mention = json("a.txt", "--explain").people[0]!.mentions[0]!;
    expect(mention.rule).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(mention.evidence!.length).toBeGreaterThan(0);
    expect(run("a.txt", "--format", "table", "--explain").out).toContain(mention.rule);
    expect(json("a.txt").people[0]!.mentions[0]).not.toHaveProperty("rule");
  });

  test("--no-color, NO_COLOR and FORCE_COLOR", () => {
    const colored = (args: string[], env: Record<string, string>) =>
      entities(["a.txt", "--format", "table", ...args], { cwd, env }).out.includes("\u001b[");
    expect(colored([], {})).toBe(false);
    expect(colored([], { FORCE_COLOR: "1" })).toBe(true);
    expect(colored([], { FORCE_COLOR: "0" })).toBe(false);
    expect(colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(colored(["--no-color"], { FORCE_COLOR: "1" })).toBe(false);
  });

  test("-h opens with four examples, -V prints the version, schema and rules print themselves", () => {
    const help = run("-h").out;
    expect(help.slice(0, help.indexOf("Usage:")).match(/\$ /g)).toHaveLength(4);
    expect(run("-V").out).toBe(
      `${(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }).version}\n`,
    );
    expect(JSON.parse(run("schema").out)).toMatchObject({ type: "object" });
    expect(JSON.parse(run("rules", "--format", "json").out)[0]).toHaveProperty("id");
    expect(run("rules").out).toContain("    e.g. ");
  });

  test("a directory with a final slash gives its texts, sorted", () => {
    expect((JSON.parse(run("news/").out) as Result[]).map((r) => r.id)).toEqual(["news/1.md", "news/2.txt"]);
  });

  test.each([
    [["--formt", "json"], "Did you mean --format?"],
    [["-f", "jsno"], "entities: --format jsno: Choose one of table, json, jsonl, csv, text, html. Did you mean json? (see --help)"],
    [["--format", "jsno"], "Did you mean json?"],
    [["--only", "poeple"], "Did you mean people?"],
    [["--only", "person"], "Did you mean people?"],
    [["--only", ""], "Name one or more of"],
    [["--offsets", "bytes"], "Did you mean byte?"],
    [["--from", "md"], "Choose one of text, markdown, html, jsonl."],
    [["--date", "2021-02-30"], "a date that exists"],
    [["--date", "tomorrow"], "a date that exists"],
    [["--max-bytes", "lots"], "must be a size"],
    [["chek", "a.txt"], "Did you mean the command check?"],
    [["--only", "people", "check", "news"], "'--only' must stand behind 'check'"],
  ])("%j is a usage error that helps", (args, message) => {
    const { code, err } = run(...args, ...(args[0] === "chek" || args.includes("check") ? [] : ["a.txt"]));
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err.split("\n")).toHaveLength(2);
  });
});

describe("bad input", () => {
  const utf16 = (text: string, bigEndian = false) => {
    const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
    return bigEndian ? bytes.swap16() : bytes;
  };
  const here = folder({
    "good.txt": "Norway.\n",
    "latin1.txt": Buffer.from("caf\xe9", "latin1"),
    "nul.txt": "a\0b",
    "empty.txt": "",
    "bom.txt": "\ufeffNorway.",
    "le.txt": utf16("Norway and Zoë."),
    "be.txt": utf16("Norway and Zoë.", true),
    "half.txt": utf16("Norway").subarray(0, 5),
    "big.txt": "Norway. ".repeat(1000),
    "locked.txt": "Norway.",
  });
  mkdirSync(join(here, "folder"));
  symlinkSync("loop.txt", join(here, "loop.txt"));
  const bad = (...args: string[]) => entities(args, { cwd: here });

  test.each([
    ["gone.txt", "no such file or directory"],
    ["folder", "is a directory (end it with / to read every .txt, .md and .html in it)"],
    ["good.txt/x", "not a directory"],
    ["latin1.txt", "not valid UTF-8 (at byte 3)"],
    ["nul.txt", "binary data (it holds NUL bytes)"],
    ["half.txt", "not valid UTF-16LE"],
    ["loop.txt", "too many levels of symbolic links"],
    ["x".repeat(300), "file name too long"],
  ])("%s: one line, exit 2, and the other inputs go on", (name, message) => {
    const { code, out, err } = bad(name, "good.txt", "--format", "jsonl");
    expect({ code, err }).toEqual({ code: 2, err: `entities: ${name}: ${message}\n` });
    expect((JSON.parse(out) as Result).countries[0]!.name).toBe("Norway");
  });

  test("a file that may not be read", () => {
    chmodSync(join(here, "locked.txt"), 0);
    expect(unprivileged(["locked.txt"], { cwd: here })).toEqual({ code: 2, out: "", err: "entities: locked.txt: permission denied\n" });
  });

  test("an only input that cannot be read gives no result", () => {
    expect(bad("gone.txt")).toEqual({ code: 2, out: "", err: "entities: gone.txt: no such file or directory\n" });
  });

  test("an empty name, an empty file, a byte order mark, UTF-16 in either order", () => {
    expect(bad("")).toMatchObject({ code: 2, err: 'entities: "": empty file name\n' });
    expect(JSON.parse(bad("empty.txt").out)).toMatchObject({ people: [], quotes: [], documentDate: null });
    for (const name of ["bom.txt", "le.txt", "be.txt"])
      expect((JSON.parse(bad(name).out) as Result).countries[0]!.mentions[0]).toEqual({ start: 0, end: 6, text: "Norway", form: "name" });
  });

  test("a folder without texts", () => {
    expect(bad("folder/")).toMatchObject({ code: 2, err: "entities: folder/: no .txt, .md or .html file in it\n" });
  });

  test("more than --max-bytes", () => {
    expect(bad("big.txt", "--max-bytes", "2k").err).toBe("entities: big.txt: larger than 2,000 bytes (see --max-bytes)\n");
  });

  test("names and texts that would drive a terminal are made visible", () => {
    const { err } = bad("\u001b[31mx\u202e.txt");
    expect(err).toBe("entities: \\u001b[31mx\\u202e.txt: no such file or directory\n");
    const { out } = entities(["-", "--format", "table"], {
      input: 'Tuva Snildal said \u001b]0;x\u0007 on Friday \u202e. "Well\u001b[2J," she said.',
    });
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

describe("pipes", () => {
  test("a closed pipe is a quiet end", () => {
    const here = folder({ "docs.jsonl": '{"text":"Norway and Finland met Peru."}\n'.repeat(300) });
    const { code, err } = bash("entities docs.jsonl --format jsonl | head -n 1 >/dev/null", { cwd: here });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk is told", () => {
    const { code, err } = bash("entities a.txt >/dev/full", { cwd });
    expect({ code, err }).toEqual({ code: 2, err: "entities: standard output: no space left on device (ENOSPC)\n" });
  });

  test("results larger than a pipe's buffer arrive whole", () => {
    const here = folder({ "docs.jsonl": '{"text":"Norway and Finland met Peru."}\n'.repeat(300) });
    expect(
      bash("entities docs.jsonl --format jsonl | (sleep 0.3; wc -l)", {
        cwd: here,
      }).out.trim(),
    ).toBe("300");
  });

  test("interrupted: 130", async () => {
    const child = spawn(process.execPath, [BIN, "-"], { stdio: ["pipe", "ignore", "ignore"] });
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill("SIGINT");
    const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect(code ?? (signal === "SIGINT" ? 130 : -1)).toBe(130);
  });
});

describe("progress", () => {
  /** Runs on a terminal of its own, standard output elsewhere; the second input comes late. */
  function onTerminal(args: string, env: Record<string, string> = {}) {
    const here = folder({ "a.txt": TEXT, "b.txt": TEXT });
    const line = `"${process.execPath}" "${BIN}" a.txt late b.txt --format jsonl ${args} >out.jsonl`;
    const { out } = bash(`mkfifo late; (sleep 0.9; echo Norway.) > late & script -qec '${line}' /dev/null`, {
      cwd: here,
      env: { TERM: "xterm", ...env },
    });
    expect(readFileSync(join(here, "out.jsonl"), "utf8").trim().split("\n")).toHaveLength(3);
    return out;
  }

  test("stands on a terminal, with documents, rate and time left, and goes at the end", () => {
    const shown = onTerminal("");
    expect(shown).toMatch(/\r\u001b\[K2 documents · [\d,.]+\/s · 50 % · \d s left/);
    expect(shown.endsWith("\r\u001b[K")).toBe(true);
  });

  test("not with --quiet, not on a dumb terminal, not in a pipe", () => {
    expect(onTerminal("--quiet")).toBe("");
    expect(onTerminal("", { TERM: "dumb" })).toBe("");
    expect(bash("(sleep 0.8; echo Norway.) | entities a.txt - --format jsonl >/dev/null", { cwd }).err).toBe("");
  });

  test.each([
    [1, 1, 0.5, "1 document · 1.0/s · 50 % · 1 s left"],
    [12_000, 10, 0.1, "12,000 documents · 1,200/s · 10 % · 1 min 30 s left"],
    [5, 1000, 0.1, "5 documents · 0.0/s · 10 % · 2 h 30 min left"],
    [7, 2, null, "7 documents · 3.5/s"],
  ])("%i documents in %i s, %s done", (documents, seconds, share, line) => {
    expect(progressLine(documents, seconds, share, 80)).toBe(line);
  });
});
