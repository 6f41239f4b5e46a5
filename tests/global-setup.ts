/** Builds the command when a test would run an old one: no dist, or a source newer than it. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|txt)$/.test(name) && !name.includes("generated"))
      .map((name) => modified(join(folder, name))),
  );
}

export default function setup(): void {
  const built = Math.min(modified(`${root}dist/command/cli.cjs`), modified(`${root}dist/index.js`));
  if (built > Math.max(newest(`${root}src`), modified(`${root}package.json`))) return;
  const { status } = spawnSync(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, `${root}src/build/build.ts`], {
    cwd: root,
    stdio: "inherit",
  });
  if (status) throw new Error("the build failed");
}
