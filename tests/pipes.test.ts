/** The pipes of the README: what people put behind and before the command. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Result } from "../src/index.js";
import { bash, folder, has } from "./command.js";

const cwd = folder({
  "news/a.txt": 'Finland and Norway met. "We agreed," said Tuva Snildal of Norway.\n',
  "news/b.txt": "Tuva Snildal flew to Peru on Friday.\n",
  "news/c.txt": "Norway was silent.\n",
  "docs.jsonl": '{"id":"x","text":"Norway."}\n{"id":"y","text":"Peru."}\n',
});
const lines = (line: string) => {
  const { code, out, err } = bash(line, { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out.trim().split("\n");
};

test.skipIf(!has("jq"))("jq: the names of people, the quotes of one speaker", () => {
  expect(lines("entities news/a.txt | jq -r '.people[].name'")).toEqual(["Tuva Snildal"]);
  expect(
    lines(
      `entities news/*.txt --format jsonl | jq -r '.id as $id | .quotes[] | select(.speaker.name == "Tuva Snildal") | "\\($id): \\(.text)"'`,
    ),
  ).toEqual(["news/a.txt: We agreed,"]);
});

test("jq, sort and uniq: the countries of a folder, the most frequent first", () => {
  if (!has("jq")) return;
  expect(
    lines(
      "entities news/*.txt --format jsonl | jq -r '.countries[] | .code as $c | .mentions[] | $c' | sort | uniq -c | sort -k1,1nr -k2 | sed 's/^ *//'",
    ),
  ).toEqual(["3 NO", "1 FI", "1 PE"]);
});

test.skipIf(!has("sqlite3"))("sqlite3: a table of mentions", () => {
  expect(
    lines(
      `entities news/*.txt --format csv > mentions.csv && sqlite3 :memory: -cmd '.mode csv' -cmd '.import mentions.csv mentions' "select code, count(*) from mentions where kind = 'countries' group by code order by 2 desc, 1"`,
    ).map((line) => line.trim()),
  ).toEqual(["NO,3", "FI,1", "PE,1"]);
});

test("find and xargs: any number of files", () => {
  expect(
    lines(
      "find news -name '*.txt' -print0 | sort -z | xargs -0 bash -c 'entities \"$@\" --format jsonl' _ > all.jsonl && wc -l < all.jsonl",
    ),
  ).toEqual(["3"]);
  const ids = readFileSync(join(cwd, "all.jsonl"), "utf8").trim().split("\n");
  expect(ids.map((line) => (JSON.parse(line) as Result).id)).toEqual(["news/a.txt", "news/b.txt", "news/c.txt"]);
});

test.skipIf(!has("parallel"))("GNU parallel: all cores, order kept", () => {
  const run = "PARALLEL_SHELL=/bin/bash parallel --will-cite --keep-order --jobs 2";
  expect(lines(`printf '%s\\n' news/*.txt | ${run} entities {} --format jsonl | grep -o '"id":"[^"]*"'`)).toEqual([
    '"id":"news/a.txt"',
    '"id":"news/b.txt"',
    '"id":"news/c.txt"',
  ]);
  expect(lines(`cat docs.jsonl | ${run} --pipe -N1 entities - --from jsonl --format jsonl | grep -o '"id":"[^"]*"'`)).toEqual([
    '"id":"x"',
    '"id":"y"',
  ]);
});

test("a record in, a record out: what curl or a database gives", () => {
  if (!has("jq")) return;
  expect(lines("jq -c '{id, text}' docs.jsonl | entities --from jsonl --format jsonl | jq -r '.countries[0].code'")).toEqual(["NO", "PE"]);
});
