/** Imports point down, rooms do not know each other, each dependency has one door, the core is free of node built-ins. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const IMPORT = /^(?:import|export)\s+(?:[\w\s{},*]+?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;

interface Import {
  readonly from: string;
  /** A module of ours by its path in src/, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.includes("/generated/"));

const imports: readonly Import[] = files.flatMap((from) =>
  Array.from(readFileSync(join(SRC, from), "utf8").matchAll(IMPORT), ([line, plain, dynamic]) => {
    const target = (plain ?? dynamic)!;
    const to = target.startsWith(".") ? normalize(join(dirname(from), target)).replace(/\.js$/, ".ts") : target;
    return { from, to, isType: /^(?:import|export) type\b/.test(line) };
  }),
);

const ROOMS = ["people", "organizations", "countries", "dates", "quotes"];
const top = (path: string): string => path.split("/")[0]!.replace(/\.ts$/, "");
const arrows = (list: readonly Import[]) => list.map(({ from, to }) => `${from} → ${to}`);

test("there are imports to look at", () => {
  expect(imports.length).toBeGreaterThan(100);
});

/** What may not be imported by whom: the layers, from the top. */
const LAYERS: readonly (readonly string[])[] = [
  ["cli", "build"],
  ["index", "schema-json"],
  ["render", "check", "input"],
  ["rules", "pipeline"],
  // The reading of names asks the rules of the rooms, which are written with its evidence and masks.
  ["names/index", "names/reading", "names/rules/index"],
  ROOMS,
  ["linking"],
  ["names"],
  ["extractor"],
  ["schema", "lexicon", "text"],
];
const layerOf = (path: string): number => {
  const own = LAYERS.findIndex((layer) => layer.includes(path.replace(/\.ts$/, "")));
  return own >= 0 ? own : LAYERS.findIndex((layer) => layer.includes(top(path)));
};

test("every module has its layer", () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

test("imports point down", () => {
  // Types may be shared upwards between linking and the rooms: what an entity is, is said once.
  expect(arrows(imports.filter(({ from, to, isType }) => layerOf(to) >= 0 && layerOf(to) < layerOf(from) && !isType))).toEqual([]);
});

test("rooms do not import rooms", () => {
  expect(arrows(imports.filter(({ from, to }) => ROOMS.includes(top(from)) && ROOMS.includes(top(to)) && top(from) !== top(to)))).toEqual(
    [],
  );
});

test.each([
  ["compromise", /^text\/tokens\.ts$/],
  ["chalk", /^render\/paint\.ts$/],
  ["commander", /^cli\/program\.ts$/],
  ["parse5", /^input\/html\//],
])("%s has one door", (dependency, door) => {
  const doors = imports.filter(({ to, isType }) => !isType && (to === dependency || to.startsWith(`${dependency}/`)));
  expect(doors.length).toBeGreaterThan(0);
  expect(arrows(doors.filter(({ from }) => !door.test(from)))).toEqual([]);
});

test("only the command, its input and the build use node built-ins", () => {
  expect(arrows(imports.filter(({ from, to }) => to.startsWith("node:") && !["cli", "input", "build"].includes(top(from))))).toEqual([]);
});

test("no module imports itself through others", () => {
  const next = new Map<string, string[]>();
  for (const { from, to, isType } of imports) if (!isType && layerOf(to) >= 0) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const other of next.get(file) ?? []) visit(other, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
