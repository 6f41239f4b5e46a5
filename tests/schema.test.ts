/** The JSON Schema that `entities schema` prints accepts what the library returns, and only that. */
import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { extract, Result } from "../src/index.js";
import { jsonSchema } from "../src/schema-json.js";

const validate = new Ajv2020.default({ strict: true }).compile(jsonSchema() as object);
const articles = readdirSync("fixtures/articles").filter((name) => name.endsWith(".txt"));

describe("results fit the JSON Schema and the zod schema", () => {
  test.each(articles)("%s", (name) => {
    const text = readFileSync(`fixtures/articles/${name}`, "utf8");
    for (const explain of [false, true]) {
      const result = extract(text, { id: name, documentDate: "2020-06-15", explain });
      expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
      expect(Result.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    }
  });
});

test.each([
  ["a missing key", ({ warnings: _, ...rest }: Record<string, unknown>) => rest],
  ["an unknown key", (result: Record<string, unknown>) => ({ ...result, more: 1 })],
  [
    "a broken offset",
    (result: Record<string, unknown>) => ({ ...result, people: [{ name: "A", roles: [], mentions: [{ start: 0.5, end: 1, text: "A" }] }] }),
  ],
  [
    "a code that is none",
    (result: Record<string, unknown>) => ({
      ...result,
      countries: [{ name: "A", code: "-", mentions: [{ start: 0, end: 1, text: "A", form: "name" }] }],
    }),
  ],
  [
    "an empty name",
    (result: Record<string, unknown>) => ({ ...result, people: [{ name: "", roles: [], mentions: [{ start: 0, end: 1, text: "A" }] }] }),
  ],
])("both refuse %s", (_, spoil) => {
  const bad = spoil(extract("") as unknown as Record<string, unknown>);
  expect(validate(bad)).toBe(false);
  expect(Result.safeParse(bad).success).toBe(false);
});
