/** Runs the built command as a user does, in a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

export const BIN = fileURLToPath(new URL("../bin/entities.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const environment = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  LANG: "C.UTF-8",
  ...extra,
});

function spawned(file: string, args: readonly string[], { cwd, input = "", env }: RunOptions): Ran {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    input,
    env: environment(env),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** `entities ARGS` */
export const entities = (args: readonly string[], options: RunOptions = {}): Ran => spawned(process.execPath, [BIN, ...args], options);

/** Root may read and write everything: these words before a command take that away from it. */
const WITHOUT_PRIVILEGES = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] as const;

/** `entities ARGS`, for which the modes of files hold, whoever runs the tests. */
export function unprivileged(args: readonly string[], options: RunOptions = {}): Ran {
  if (process.getuid?.() !== 0) return entities(args, options);
  const [setpriv, ...flags] = WITHOUT_PRIVILEGES;
  return spawned(setpriv, [...flags, process.execPath, BIN, ...args], options);
}

/** A line of bash in which `entities` is the built command. */
export const bash = (line: string, options: RunOptions = {}): Ran =>
  spawned("bash", ["-c", `set -o pipefail; entities() { "${process.execPath}" "${BIN}" "$@"; }; export -f entities; ${line}`], options);

/** A new folder with these files, removed when the test file is done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "entities-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** True where a program is on the path. Under CI it has to be: the tests that need it then fail instead of being skipped. */
export const has = (program: string): boolean =>
  process.env.CI === "true" || spawnSync("bash", ["-c", `command -v ${program}`], { stdio: "ignore" }).status === 0;
