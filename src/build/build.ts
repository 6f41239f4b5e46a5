/** The build: lexicon table, library modules with types, the command bundled into one file. */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
await import("./lexicon.js");
rmSync(`${root}dist`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.json`], { stdio: "inherit", cwd: root });
if (status) process.exit(status);
await build({
  entryPoints: [`${root}src/cli.ts`],
  outfile: `${root}dist/cli.js`,
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
