/** What the command does at the limits of files, memory and patience. */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { BIN, bash, entities, folder, unprivileged } from "./command.js";

const article = readFileSync(fileURLToPath(new URL("../fixtures/articles/court-verdict.txt", import.meta.url)), "utf8");

/** Exit 2 and one line that says why. */
function refused({ code, err }: { readonly code: number | null; readonly err: string }, why: RegExp): void {
  expect(err).toMatch(why);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at /);
  expect(code).toBe(2);
}

describe("too much", () => {
  const cwd = folder({ "a.txt": article, "small.txt": "Maria Lind left." });
  test("a file larger than --max-bytes is refused, the others are read", () => {
    const { out, err, code } = entities(["--max-bytes", "1000", "--format", "jsonl", "a.txt", "small.txt"], { cwd });
    refused({ code, err }, /a\.txt: larger than 1,000 bytes/);
    expect(out.trimEnd().split("\n")).toHaveLength(1);
  });
  test("so is standard input, however long it goes on", () => {
    refused(bash("yes 'Maria Lind left.' | entities --max-bytes 100k -", { cwd }), /larger than 100,000 bytes/);
  });
  test("a device without end is binary data", () => {
    refused(entities(["--max-bytes", "1M", "/dev/zero"], { cwd }), /\/dev\/zero: binary data/);
  });
  test("gzip that grows beyond the limit is refused", () => {
    refused(
      bash("head -c 5000000 /dev/zero | tr '\\0' 'a' | gzip > bomb.txt.gz; entities --max-bytes 1M bomb.txt.gz", { cwd }),
      /larger than/,
    );
  });
  test("a line of JSON Lines larger than the limit fails alone", () => {
    const lines = [JSON.stringify({ id: "x", text: "a".repeat(3000) }), JSON.stringify({ id: "y", text: "Maria Lind left." })];
    const { out, code } = entities(["--max-bytes", "2000", "--from", "jsonl", "--format", "jsonl", "-"], { cwd, input: lines.join("\n") });
    expect(code).toBe(2);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line) as object).includes("error")),
    ).toEqual([true, false]);
  });
  test("a thousand files need few open at a time", () => {
    mkdirSync(join(cwd, "many"));
    for (let i = 0; i < 1000; i++) writeFileSync(join(cwd, `many/${i}.txt`), "Maria Lind left Norway.");
    const { out, code, err } = bash("ulimit -n 40; entities --format jsonl many/", { cwd });
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out.trimEnd().split("\n")).toHaveLength(1000);
  });
});

describe("what is no plain file", () => {
  const cwd = folder({ "a.txt": article });
  const plain = entities(["--format", "json", "a.txt"], { cwd }).out.replace('"a.txt"', "");
  test("a FIFO is read to its end", () => {
    const { out, code } = bash("mkfifo pipe; cat a.txt > pipe & entities --format json pipe", { cwd });
    expect(code).toBe(0);
    expect(out.replace('"pipe"', "")).toBe(plain);
  });
  test("a file that shrinks or goes while it is read gives a result or one line", () => {
    const { code, err } = bash(
      "cp a.txt b.txt; (sleep 0.05; : > b.txt; rm -f b.txt) & entities --format json b.txt > /dev/null; s=$?; wait; exit $s",
      { cwd },
    );
    expect([0, 2]).toContain(code);
    expect(err.trimEnd().split("\n").length).toBeLessThan(2);
  });
  test("links are followed, and a loop of links is said to be one", () => {
    symlinkSync("a.txt", join(cwd, "link.txt"));
    symlinkSync("loop.txt", join(cwd, "loop.txt"));
    expect(entities(["--format", "json", "link.txt"], { cwd }).out.replace('"link.txt"', "")).toBe(plain);
    refused(entities(["loop.txt"], { cwd }), /loop\.txt: too many levels of symbolic links/);
  });
  test("the name of a file cannot drive a terminal", () => {
    const { err } = entities(["no\u001b]0;x\u0007\u202e\u009b31m.txt"], { cwd });
    expect(err).toMatch(/no such file/);
    expect(err.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe("--output", () => {
  test("is written whole, and leaves nothing beside it", () => {
    const cwd = folder({ "a.txt": article });
    expect(entities(["--format", "json", "-o", "out.json", "a.txt"], { cwd }).code).toBe(0);
    expect(() => JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")) as unknown).not.toThrow();
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "out.json"]);
  });
  test("keeps the old file when the input fails, and is never an input", () => {
    const cwd = folder({ "a.txt": article, "old.json": "old" });
    refused(entities(["--format", "json", "-o", "old.json", "gone.txt"], { cwd }), /gone\.txt: no such file/);
    expect(readFileSync(join(cwd, "old.json"), "utf8")).toBe("old");
    symlinkSync("a.txt", join(cwd, "link.txt"));
    for (const target of ["a.txt", "./a.txt", "link.txt"]) refused(entities(["-o", target, "a.txt"], { cwd }), /is an input too/);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe(article);
    expect(readdirSync(cwd).sort()).toEqual(["a.txt", "link.txt", "old.json"]);
  });
  test("writes through a link and keeps the mode", () => {
    const cwd = folder({ "a.txt": article, "real.json": "old" });
    chmodSync(join(cwd, "real.json"), 0o640);
    symlinkSync("real.json", join(cwd, "link.json"));
    expect(entities(["--format", "json", "-o", "link.json", "a.txt"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "real.json"), "utf8")).toMatch(/^\{/);
    expect(bash("stat -c %a real.json; test -L link.json && echo link", { cwd }).out).toBe("640\nlink\n");
  });
  test("a full disk is said in one line", () => {
    const cwd = folder({ "a.txt": article });
    refused(entities(["--format", "json", "-o", "/dev/full", "a.txt"], { cwd }), /\/dev\/full: no space left/);
    refused(bash("entities --format json a.txt > /dev/full", { cwd }), /standard output: no space left/);
  });
  test("a folder that is not there, or is one itself", () => {
    const cwd = folder({ "a.txt": article });
    refused(entities(["-o", "none/out.json", "a.txt"], { cwd }), /none\/out\.json: no such file or directory/);
    refused(entities(["-o", ".", "a.txt"], { cwd }), /is a directory/);
  });
  test("a folder that cannot be written to", () => {
    const cwd = folder({ "a.txt": article, "closed/a.txt": "Norway.", "closed/a.json": "old" });
    chmodSync(join(cwd, "closed"), 0o500);
    refused(unprivileged(["-o", "closed/out.json", "a.txt"], { cwd }), /closed\/out\.json: permission denied/);
    refused(unprivileged(["-o", "closed/a.json", "a.txt"], { cwd }), /closed\/a\.json: permission denied/);
    rmSync(join(cwd, "closed/a.json"));
    refused(unprivileged(["check", "closed", "--update"], { cwd }), /closed\/a\.txt: permission denied/);
    expect(readdirSync(join(cwd, "closed"))).toEqual(["a.txt"]);
  });
});

describe("signals", () => {
  const cwd = folder({ "big.txt": `${article}\n\n`.repeat(2000), "old.json": "old" });
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s ends it at once, and the old output stays", async (signal, status) => {
    const child = spawn(process.execPath, [BIN, "--format", "json", "-o", "old.json", "big.txt"], { cwd, stdio: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 600));
    child.kill(signal);
    const [code, by] = await new Promise<[number | null, string | null]>((resolve) => child.on("close", (...end) => resolve(end)));
    if (code !== 0) expect(code === status || by === signal).toBe(true);
    if (code !== 0) expect(readFileSync(join(cwd, "old.json"), "utf8")).toBe("old");
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s among many records: the unfinished file goes too", async (signal) => {
    const here = folder({ "out.jsonl": "old" });
    const child = spawn(process.execPath, [BIN, "--from", "jsonl", "--format", "jsonl", "-o", "out.jsonl"], {
      cwd: here,
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.on("error", () => {});
    child.stdin.write('{"text":"Norway."}\n'.repeat(100));
    for (let i = 0; i < 100 && readdirSync(here).length < 2; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync(here)).toHaveLength(2);
    child.kill(signal);
    const [, by] = await new Promise<[number | null, string | null]>((resolve) => child.on("close", (...end) => resolve(end)));
    expect(by).toBe(signal);
    expect(readdirSync(here)).toEqual(["out.jsonl"]);
    expect(readFileSync(join(here, "out.jsonl"), "utf8")).toBe("old");
  });
  test("killed while it writes, it leaves the old file or the new one", async () => {
    const child = spawn(process.execPath, [BIN, "--format", "json", "-o", "old.json", "big.txt"], { cwd, stdio: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 900));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.on("close", resolve));
    const content = readFileSync(join(cwd, "old.json"), "utf8");
    if (content !== "old") expect(() => JSON.parse(content) as unknown).not.toThrow();
  });
});

describe("the same bytes", () => {
  const cwd = folder({ "a.txt": article, "sub/x.txt": "" });
  const run = (env: Record<string, string>, args: readonly string[] = []) =>
    entities(["--format", "json", "--explain", ...args, "a.txt"], { cwd, env });
  const plain = run({});
  test.each([
    { TZ: "Pacific/Kiritimati" },
    { TZ: "Etc/GMT+12" },
    { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
    { LANG: "C", LC_ALL: "C" },
    { FORCE_COLOR: "3" },
    { NO_COLOR: "1", COLUMNS: "20" },
  ])("with %o", (env) => expect(run(env as Record<string, string>)).toEqual(plain));
  test("from another folder", () => {
    const elsewhere = entities(["--format", "json", "--explain", "../a.txt"], { cwd: join(cwd, "sub") });
    expect(elsewhere.out.replace('"../a.txt"', '"a.txt"')).toBe(plain.out);
  });
  test("by each Node that NODES names", () => {
    // A list of other Node binaries, separated by ":"; set where they are installed.
    for (const node of (process.env.NODES ?? "").split(":").filter((path) => path && existsSync(path))) {
      const { stdout, status } = spawnSync(node, [BIN, "--format", "json", "--explain", "a.txt"], { cwd, encoding: "utf8" });
      expect(status, node).toBe(0);
      expect(stdout, node).toBe(plain.out);
    }
  });
});
