/** Small cases of what hostile or damaged texts have broken once. */
import { describe, expect, test } from "vitest";
import { matching } from "../src/input/glob.js";
import { extractMarkup } from "../src/input/markup.js";
import { plainName } from "../src/linking/plain-name.js";
import { extract } from "../src/pipeline.js";

const people = (text: string) => extract(text).people.map(({ name }) => name);

describe("names are free of what is not seen", () => {
  test.each([
    ["John \u202eLind", "John Lind"],
    ["Jo\u00adhn\u200b Lind\u2069", "John Lind"],
    ["John\r\n  Lind", "John Lind"],
    ["John\u0007 \u001bLind", "John Lind"],
    ["John\u00a0Lind", "John Lind"],
    ["John Lind", "John Lind"],
    ["Jose\u0301 Lind", "Jose\u0301 Lind"],
  ])("%j", (name, plain) => expect(plainName(name)).toBe(plain));

  test("mentions keep the text as it stands", () => {
    const text = "Minister John \u202eLind\u202c said no. Lind left.";
    const [person] = extract(text).people;
    expect(person!.name).toBe("John Lind");
    for (const { start, end, text: claimed } of person!.mentions) expect(text.slice(start, end)).toBe(claimed);
  });

  test("a name with invisible marks is the same person as the name without", () => {
    expect(people("John Lind said no. Then Jo\u00adhn Li\u200bnd left. Mr. Lind\u200b’s wife stayed.")).toEqual(["John Lind"]);
  });

  test("so is a name whose accents are written apart", () => {
    expect(people("José Álvarez said no. Jose\u0301 A\u0301lvarez left.")).toHaveLength(1);
  });
});

test("a run of backticks in Markdown takes linear time", () => {
  const before = process.cpuUsage();
  extractMarkup(`John Lind said no. ${"`".repeat(60_000)}`, "markdown", {});
  const { user } = process.cpuUsage(before);
  expect(user / 1000).toBeLessThan(3000); // it was a minute
});

test("a reversed range in a file pattern names no file", () => {
  expect(matching("x[z-a].txt")).toEqual([]);
});

test.each(['"it ', "\"Norway's ", "“We won, he said. “x” "])("a sentence of a thousand opening marks is read: %s", (piece) => {
  expect(() => extract(piece.repeat(1000))).not.toThrow();
});
