/** JSON Lines in: fields, bad records, and a stream that holds one record at a time. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../src/index.js";
import { linesOf } from "../src/input/lines.js";
import { BIN, bash, entities, folder } from "./command.js";

const cwd = folder({
  "docs.jsonl": [
    { id: "one", text: "Norway waits until tomorrow.", documentDate: "2020-05-01", source: "wire", rank: 3 },
    { id: 2, text: "Finland." },
    { text: "Peru." },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join(""),
});
const run = (...args: string[]) => entities(args, { cwd });

describe("records", () => {
  const records = (...args: string[]) =>
    run("docs.jsonl", "--format", "jsonl", ...args)
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Result & { record?: unknown });

  test("one result a line in their order, with their ids", () => {
    expect(records().map((r) => r.id)).toEqual(["one", "2", "3"]);
    expect(records().map((r) => r.countries[0]!.name)).toEqual(["Norway", "Finland", "Peru"]);
  });

  test("--keep-fields passes the other fields through", () => {
    expect(records("--keep-fields").map((r) => r.record)).toEqual([{ source: "wire", rank: 3 }, {}, {}]);
    expect(records()[0]).not.toHaveProperty("record");
  });

  test("--text-key, --id-key, --date-key name the fields", () => {
    const input = `${JSON.stringify({ nr: "x", body: "Norway.", day: "2019-03-04T10:00:00Z" })}\n`;
    const { out } = entities(["-", "--from", "jsonl", "--format", "jsonl", "--text-key", "body", "--id-key", "nr", "--date-key", "day"], {
      input,
    });
    expect(JSON.parse(out)).toMatchObject({ id: "x", documentDate: "2019-03-04", documentDateSource: "record" });
  });

  test("gzipped records and texts are read by what they are", () => {
    const here = folder({
      "d.jsonl.gz": gzipSync('{"text":"Norway."}\n'),
      "t.txt.gz": gzipSync("Peru."),
      "bad.gz": new Uint8Array([31, 139, 8, 0]),
    });
    expect(entities(["d.jsonl.gz", "--format", "jsonl"], { cwd: here }).out).toContain('"Norway"');
    expect(entities(["t.txt.gz"], { cwd: here }).out).toContain('"Peru"');
    expect(entities(["bad.gz"], { cwd: here })).toEqual({ code: 2, out: "", err: "entities: bad.gz: not valid gzip data\n" });
  });

  test("a bad record gives its error in its place, and the rest goes on", () => {
    const input = [
      '{"id":"a","text":"Norway."}',
      "{oops",
      '{"id":"b"}',
      '{"id":"c","text":7}',
      "[1]",
      '{"id":"d","text":"x","documentDate":"2020-13-01"}',
      '{"id":{},"text":"x"}',
      "",
      '{"id":"e","text":"Peru."}',
    ].join("\n");
    const { code, out, err } = entities(["-", "--from", "jsonl", "--format", "jsonl"], { input });
    expect(code).toBe(2);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string | null; error?: string });
    expect(lines.map(({ id, error }) => error ?? id)).toEqual([
      "a",
      "line 2: not JSON",
      'line 3: no "text" (see --text-key)',
      'line 4: "text" must be a string',
      "line 5: not a JSON object",
      'line 6: "documentDate" must be a date that exists, YYYY-MM-DD',
      'line 7: "id" must be a string or a number',
      "e",
    ]);
    expect(lines.map(({ id }) => id)).toEqual(["a", null, "b", "c", null, "d", null, "e"]);
    expect(err.trim().split("\n")).toHaveLength(6);
  });
});

test("an id is what is written, even a number that JavaScript cannot hold", () => {
  const ids = (...lines: string[]) =>
    entities(["-", "--from", "jsonl", "--format", "jsonl"], { input: lines.join("\n") })
      .out.trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as Result).id);
  expect(ids('{"id":1234567890123456789,"text":""}', '{"id":-0.5,"text":""}', '{"id":9007199254740991,"text":""}')).toEqual([
    "1234567890123456789",
    "-0.5",
    "9007199254740991",
  ]);
  // Two of that name: nobody knows which one it is.
  const doubtful = entities(["-", "--from", "jsonl", "--format", "jsonl"], { input: '{"id":12345678901234567890,"text":"","x":{"id":1}}' });
  expect(doubtful.out).toContain('must be a string or a number below 2^53"');
});

describe("the stream", () => {
  const jsonl = ["--from", "jsonl", "--format", "jsonl"];

  test("a result comes as soon as its line has come", async () => {
    const child = spawn(process.execPath, [BIN, ...jsonl], { stdio: ["pipe", "pipe", "inherit"] });
    const results: string[] = [];
    for (const text of ["Norway.", "Peru."]) {
      child.stdin.write(`${JSON.stringify({ text })}\n`);
      const [chunk] = (await once(child.stdout, "data")) as [Buffer];
      results.push((JSON.parse(chunk.toString()) as Result).countries[0]!.name);
    }
    child.stdin.end();
    expect(results).toEqual(["Norway", "Peru"]);
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("input without end stops when the reader has gone", () => {
    expect(
      bash(`yes '{"text":"Norway."}' | { entities ${jsonl.join(" ")}; echo $? > code; } | head -n 1 | wc -l`, { cwd }).out.trim(),
    ).toBe("1");
    expect(readFileSync(join(cwd, "code"), "utf8")).toBe("0\n");
  });

  test.each(["cat", "gzip"])("memory does not grow with the input (%s)", (through) => {
    /** Megabytes at the peak, for so many records of 100 kB. */
    const peak = (records: number): number => {
      const hook = "data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))";
      const { err, out } = bash(
        `yes '${JSON.stringify({ text: "Norway.", pad: "x".repeat(100_000) })}' | head -n ${records} | ${through} | entities ${jsonl.join(" ")} | wc -l`,
        { cwd, env: { NODE_OPTIONS: `--import "${hook}"` } },
      );
      expect(Number(out)).toBe(records);
      return Number(/peak (\d+)/.exec(err)![1]) / 1024;
    };
    expect(peak(1000)).toBeLessThan(peak(100) + 60);
  });

  test("gzip in several parts, and one that is cut: what is whole comes through", () => {
    const part = (...texts: string[]) => gzipSync(texts.map((text) => `${JSON.stringify({ text })}\n`).join(""));
    const names = (out: string) =>
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as Result).countries[0]!.name);
    expect(names(entities(jsonl, { input: Buffer.concat([part("Norway.", "Peru."), part("Chile.")]) }).out)).toEqual([
      "Norway",
      "Peru",
      "Chile",
    ]);
    const many = part(...Array.from({ length: 3000 }, (_, i) => `Norway ${Math.imul(i, 2654435761)}.`));
    const { code, out, err } = entities(jsonl, { input: many.subarray(0, many.length - 2000) });
    expect({ code, err }).toEqual({ code: 2, err: "entities: standard input: not valid gzip data\n" });
    expect(names(out).length).toBeGreaterThan(1000);
  });

  test("UTF-16 with its mark, as some shells write", () => {
    const text = Buffer.from(`\ufeff${JSON.stringify({ id: "Zoë 🚢", text: "Norway." })}\r\n`, "utf16le");
    for (const input of [text, Buffer.from(text).swap16()])
      expect(JSON.parse(entities(jsonl, { input }).out)).toMatchObject({ id: "Zoë 🚢" });
    expect(entities(jsonl, { input: text.subarray(0, -1) })).toMatchObject({
      code: 2,
      err: "entities: standard input: not valid UTF-16LE\n",
    });
  });

  test("what never ends and is no text is refused", () => {
    expect(entities([...jsonl, "--max-bytes", "1M", "/dev/zero"])).toMatchObject({
      code: 2,
      err: "entities: /dev/zero: binary data (it holds NUL bytes)\n",
    });
    expect(entities([...jsonl, "."], { cwd })).toMatchObject({ code: 2, err: expect.stringContaining("is a directory") as string });
  });

  test("lines are the same however the input is cut", async () => {
    const split = async (text: string, size: number, limit: number) => {
      const bytes = Buffer.from(text);
      const chunks = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      })();
      const lines: [number, string | null][] = [];
      for await (const { number, bytes } of linesOf(chunks, limit)) lines.push([number, bytes && Buffer.from(bytes).toString()]);
      return lines;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "é", "🚢", "\n", "\r\n", " ", "\t", "long word"), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        async (pieces, size, limit) => {
          const text = pieces.join("");
          const expected = text
            .split("\n")
            .map((line, i) => [i + 1, Buffer.byteLength(line) > limit ? null : line] as [number, string | null])
            .filter(([, line]) => line === null || /[^ \t\r]/.test(line));
          expect(await split(text, size, limit)).toEqual(expected);
        },
      ),
    );
  });
});
