/** What is published, what runs, and under which licences. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { notice } from "../src/build/notice.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(root + path, "utf8")) as Record<string, unknown>;

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly integrity?: string;
}
const locked = Object.entries((json("package-lock.json").packages ?? {}) as Record<string, Locked>).filter(([path]) => path !== "");
const running = locked.filter(([, { dev }]) => !dev);

test("at most eight packages run, none with an install script, all with a permissive licence", () => {
  expect(running.length).toBeGreaterThan(0);
  expect(running.length).toBeLessThanOrEqual(8);
  expect(running.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(running.filter(([, { license }]) => !/^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/.test(license ?? ""))).toEqual([]);
});

test("every package is locked by its hash", () => {
  expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test("versions are exact, and the lockfile knows the same packages", () => {
  const own = json("package.json") as Record<string, Record<string, string>>;
  const lock = (json("package-lock.json").packages as Record<string, Record<string, Record<string, string>>>)[""]!;
  for (const kind of ["dependencies", "devDependencies"] as const) {
    expect(lock[kind]).toEqual(own[kind]);
    for (const version of Object.values(own[kind]!)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test("the package holds only what runs", () => {
  const { stdout, status } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" });
  expect(status).toBe(0);
  const [{ files, unpackedSize }] = JSON.parse(stdout) as [{ files: { path: string }[]; unpackedSize: number }];
  const paths = files.map(({ path }) => path);
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|NOTICE|SECURITY\.md|CHANGELOG\.md|bin\/(?:entities|prepare)\.js|dist\/command\/(?:start\.cjs|cli\.cjs|cli\.cache|lexicon\.bin)|dist\/(?:[\w-]+\/)*[\w-]+\.(?:js|d\.ts))$/;
  expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  for (const path of [
    "LICENSE",
    "NOTICE",
    "README.md",
    "bin/entities.js",
    "dist/index.js",
    "dist/index.d.ts",
    "dist/command/start.cjs",
    "dist/command/cli.cjs",
    "dist/command/lexicon.bin",
  ])
    expect(paths).toContain(path);
  expect(unpackedSize).toBeLessThan(12_000_000);
});

test("NOTICE is what `npm run notice` writes", async () => {
  expect(readFileSync(`${root}NOTICE`, "utf8")).toBe(await notice());
});

test("it is published with provenance, after the checks", () => {
  const own = json("package.json") as { publishConfig: object; scripts: Record<string, string> };
  expect(own.publishConfig).toEqual({ access: "public", provenance: true });
  expect(own.scripts.prepublishOnly).toMatch(/npm test/);
  expect(Object.keys(own.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
});
