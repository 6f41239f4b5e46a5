// npm's prepare step: builds where the build tools are installed (a checkout), does nothing where they are not.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tool = (name) => existsSync(`${root}node_modules/${name}/package.json`);
if (["tsx", "typescript", "esbuild"].every(tool) && existsSync(`${root}src/build/build.ts`)) {
  const run = spawnSync(process.execPath, [`${root}node_modules/tsx/dist/cli.mjs`, `${root}src/build/build.ts`], {
    stdio: "inherit",
    cwd: root,
  });
  process.exitCode = run.status ?? 1;
}
