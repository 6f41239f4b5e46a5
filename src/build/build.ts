/** The build: lexicon table, library modules with types, the command bundled into one file. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
await import("./lexicon.js");
rmSync(`${root}dist`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", `${root}tsconfig.json`], {
  stdio: "inherit",
  cwd: root,
});
if (status) process.exit(status);
/** The command reads the lexicon as bytes: a literal of two megabytes would be compiled at every start. */
const lexiconFromFile: Plugin = {
  name: "lexicon-from-file",
  setup({ onLoad }) {
    onLoad({ filter: /generated[/\\]table\.ts$/ }, ({ path }) => {
      const countries = /COUNTRIES[^=]*= (\[.*\]);/.exec(readFileSync(path, "utf8"))![1];
      return {
        loader: "js",
        contents: `import { readFileSync } from "node:fs"; export const TABLE = readFileSync(new URL("lexicon.bin", import.meta.url)); export const COUNTRIES = ${countries};`,
      };
    });
  },
};
/** zod brings its messages in fifty languages; the command prints its own. */
const oneLanguage: Plugin = {
  name: "one-language",
  setup({ onLoad }) {
    onLoad({ filter: /zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, () => ({
      loader: "js",
      contents: 'export { default as en } from "./en.js";',
    }));
  },
};
const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
await build({
  entryPoints: { cli: `${root}src/cli.ts` },
  outdir: `${root}dist/command`,
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [lexiconFromFile, oneLanguage],
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});
copyFileSync(`${root}src/lexicon/generated/lexicon.bin`, `${root}dist/command/lexicon.bin`);
