/** The user's lexicon: names that are added, linked or never reported, and its errors with line and path. */
import { describe, expect, test } from "vitest";
import { extract, type Result, type UserLexicon } from "../src/index.js";
import { entities, folder } from "./command.js";

const names = (result: Result): Record<"people" | "countries" | "organizations", string[]> =>
  Object.fromEntries(
    (["people", "countries", "organizations"] as const).map((kind) => [
      kind,
      result[kind].map((e) => `${e.name}: ${e.mentions.map((m) => m.text).join(", ")}`),
    ]),
  ) as Record<"people" | "countries" | "organizations", string[]>;

const TEXT = `The Quibble said on Monday that zorblax of Norway would buy it. "We like The Quibble," said Tuva Snildal, who runs zorblax.
Snildal met reporters in Big Snow. Later Tuva
Snildal flew to Kiribati with Martin Oakes. Quibble shares rose.`;

const apply = (lexicon: UserLexicon, text = TEXT) => extract(text, { lexicon, explain: true });

describe("names", () => {
  test("are found wherever they stand, in the kind that is said", () => {
    const result = apply({
      names: [
        { name: "zorblax", kind: "organizations" },
        { name: "Big Snow", kind: "countries", code: "BS" },
      ],
    });
    expect(names(result).organizations).toContain("zorblax: zorblax, zorblax");
    expect(result.countries.find((c) => c.code === "BS")!.mentions[0]).toMatchObject({
      text: "Big Snow",
      form: "name",
      rule: "lexicon/user",
    });
  });

  test("win over what they overlap, and take the rest of the same entity along", () => {
    const text = "Martin Oakes sings. Oakes lives in Norway. Oakes is a band.";
    const result = apply({ names: [{ name: "Martin Oakes", kind: "organizations" }] }, text);
    expect(names(result).organizations[0]).toContain("Martin Oakes: Martin Oakes");
    expect(names(result).people).toEqual([]);
  });

  test("of people bring their surname along, behind the full name only", () => {
    const text = "Snorri won. A word from Qux Snorri, the poet. Then Snorri left.";
    const result = apply({ names: [{ name: "Qux Snorri", kind: "people" }] }, text);
    const person = result.people.find((p) => p.name === "Qux Snorri")!;
    expect(person.mentions.map((m) => m.start)).toContain(text.lastIndexOf("Snorri"));
  });

  test("match over a line break, with either apostrophe, and never within a word", () => {
    const result = apply(
      { names: [{ name: "O'Brien Tools", kind: "organizations" }] },
      "He left O’Brien\nTools. The O'Brien Toolshed is new. He saw O'Brien\n\nTools there.",
    );
    expect(result.organizations.find((o) => o.name === "O'Brien Tools")!.mentions.map((m) => m.text)).toEqual(["O’Brien\nTools"]);
  });

  test("the longest wins where two begin together", () => {
    const result = apply(
      {
        names: [
          { name: "Acme", kind: "organizations" },
          { name: "Acme Island", kind: "countries", code: "AI" },
        ],
      },
      "They sailed to Acme Island for Acme.",
    );
    expect(names(result).countries).toEqual(["Anguilla: Acme Island"].map((s) => s.replace("Anguilla", result.countries[0]!.name)));
    expect(names(result).organizations).toEqual(["Acme: Acme"]);
  });

  test("a country joins the entity of its code", () => {
    const result = apply({ names: [{ name: "Hrafnland", kind: "countries", code: "NO" }] }, "Hrafnland is cold. Norway is its name.");
    expect(names(result).countries).toEqual(["Norway: Hrafnland, Norway"]);
  });
});

describe("aliases", () => {
  test("of a name of the lexicon", () => {
    const result = apply({
      names: [{ name: "The Quibble", kind: "organizations", aliases: ["Quibble"] }],
      aliases: { zorblax: "The Quibble" },
    });
    expect(names(result).organizations[0]).toBe("The Quibble: The Quibble, zorblax, The Quibble, zorblax, Quibble");
  });

  test("of a name that the article holds, of one that the package knows, of nothing at all", () => {
    const text = "The Snow Queen met her rival. Tuva Snildal, 43, said so in Norway. Blighty and Big Blue sent nobody, the Kvorl neither.";
    const result = apply(
      { aliases: { "The Snow Queen": "Tuva Snildal", Blighty: "United Kingdom", "Big Blue": "IBM", Kvorl: "Nobody At All" } },
      text,
    );
    expect(names(result).people).toContain("Tuva Snildal: The Snow Queen, Tuva Snildal");
    expect(names(result).countries).toContain("United Kingdom: Blighty");
    expect(names(result).organizations).toContain("IBM: Big Blue");
  });
});

test("never: by the text of a mention, or by the name of the entity, with all its mentions", () => {
  expect(apply({ never: ["Norway"] }).countries.map((c) => c.name)).toEqual(["Kiribati"]);
  const all = apply({ never: ["Tuva Snildal"] });
  expect(JSON.stringify(all.people)).not.toContain("Snildal");
});

test("the speaker of a quote is the entity as the lexicon has it", () => {
  const text = '"It is done," said the Grand Vardle of Norway. "We are glad," said Kettil Vang. "So are we," Vang added.';
  const result = apply({ names: [{ name: "Kettil Vang", kind: "people", aliases: ["Vang"] }], aliases: {} }, text);
  const speakers = result.quotes.map((q) => q.speaker?.name ?? null);
  expect(speakers.filter((name) => name === "Kettil Vang")).toHaveLength(2);
});

test("every mention stays where the text has it, in order, none over another", () => {
  const result = apply({
    names: [
      { name: "Tuva", kind: "organizations" },
      { name: "Snildal flew", kind: "people" },
      { name: "Norway would", kind: "organizations" },
    ],
  });
  const mentions = [...result.people, ...result.countries, ...result.organizations]
    .flatMap((e) => e.mentions)
    .sort((a, b) => a.start - b.start);
  for (const [i, m] of mentions.entries()) {
    expect(TEXT.slice(m.start, m.end)).toBe(m.text);
    if (i) expect(m.start).toBeGreaterThanOrEqual(mentions[i - 1]!.end);
  }
});

test("extract throws a TypeError that names the place", () => {
  expect(() => extract("x", { lexicon: { names: [{ name: "A", kind: "places" }] } as never })).toThrow(
    new TypeError("lexicon: names[0].kind: must be one of people, countries, organizations"),
  );
});

describe("the command", () => {
  test("--lexicon, and the key in package.json when there is no --lexicon", () => {
    const cwd = folder({
      "a.txt": "They like zorblax.",
      "own.json": '{"names": [{"name": "zorblax", "kind": "people"}]}',
      "package.json": '{"name": "x", "news-entities": {"names": [{"name": "zorblax", "kind": "organizations"}]}}',
    });
    const by = (...args: string[]) => names(JSON.parse(entities(["a.txt", ...args], { cwd }).out));
    expect(by("--lexicon", "own.json").people).toEqual(["zorblax: zorblax"]);
    expect(by().organizations).toEqual(["zorblax: zorblax"]);
    expect(entities(["check", "a.txt", "-u"], { cwd }).code).toBe(0);
    expect(entities(["check", "a.txt"], { cwd }).code).toBe(0);
    expect(entities(["check", "a.txt", "--lexicon", "own.json"], { cwd }).code).toBe(1);
  });

  test("a folder is no lexicon", () => {
    expect(entities(["a.txt", "--lexicon", "."], { cwd: folder({ "a.txt": "x" }) })).toMatchObject({
      code: 2,
      err: "entities: .: is a directory\n",
    });
  });

  test("a package.json that does not speak of us is none of our business", () => {
    for (const text of ["{broken", '{"dependencies": {"news-entities": "^1.0.0"}}', "[]"])
      expect(entities(["a.txt"], { cwd: folder({ "a.txt": "x", "package.json": text }) })).toMatchObject({ code: 0, err: "" });
  });

  test.each([
    [
      '{"names": [\n  {"name": "A", "kind": "person"}\n]}',
      "own.json: line 2: names[0].kind: must be one of people, countries, organizations. Did you mean people?",
    ],
    ['{"names": [\n  {"name": "A", "kind": "countries"}\n]}', "own.json: line 2: names[0]: a country needs a code"],
    ['{"names": [{"name": "A",\n "kind": "people",\n "code": "FR"}]}', "own.json: line 3: names[0].code: only a country has a code"],
    ['{"names": [{"kind": "people",\n "name": ""}]}', "own.json: line 2: names[0].name: must hold a letter or a digit"],
    ['{\n\n"nmaes": []}', 'own.json: line 3: nmaes: unknown key "nmaes". Did you mean names?'],
    [
      '{"names": [{"name": "A", "kind": "people", "alias": []}]}',
      'own.json: line 1: names[0].alias: unknown key "alias". Did you mean aliases?',
    ],
    ['{"settings": {}}', 'own.json: line 1: settings: unknown key "settings". There are names, aliases, never.'],
    ['{"never": [1]}', "own.json: line 1: never[0]: must be a string"],
    ['{"aliases": {\n"a": 2}}', "own.json: line 2: aliases.a: must be a string"],
    ['{"names": [{"name": "A", "kind": "people"}],\n"never": ["A"]}', 'own.json: line 1: names[0].name: "A" is also in never'],
    ['{"never": [\n"a"\n', "own.json: line 3: not JSON: it ends before a ] at the end of a list"],
    ["[]", "own.json: line 1: must be an object with names, aliases, never"],
    ["", "own.json: line 1: not JSON: it ends too early"],
  ])("%s: one line with the line and the path", (content, message) => {
    const cwd = folder({ "a.txt": "x", "own.json": content });
    const ran = entities(["a.txt", "--lexicon", "own.json"], { cwd });
    expect(ran).toEqual({ code: 2, out: "", err: `entities: ${message}\n` });
  });

  test("a lexicon that is not there; a fault in package.json", () => {
    const cwd = folder({ "a.txt": "x", "package.json": '{"name": "x",\n "news-entities": {"never": "x"}}' });
    expect(entities(["a.txt", "--lexicon", "no.json"], { cwd }).err).toBe("entities: no.json: no such file or directory\n");
    expect(entities(["a.txt"], { cwd })).toMatchObject({
      code: 2,
      err: "entities: package.json: line 2: news-entities.never: must be a list of strings\n",
    });
  });
});
