/** Words to the user: everything that is not a result goes to standard error, one line a fault. */
import { writeSync } from "node:fs";
import { forTerminal } from "../render/safe.js";
import { hideProgress } from "./progress.js";

/** Exit codes of the command. */
export const OK = 0;
export const DIFFERENT = 1;
export const FAILED = 2;

/** A wrong use of the command: its message is printed as it is, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Prints one line on standard error; a closed standard error is no reason to fail. */
export function say(message: string): void {
  hideProgress();
  try {
    writeSync(2, `${forTerminal(message)}\n`);
  } catch {
    // Nobody listens.
  }
}

/** `entities: <input>: <what is wrong>`, and the exit code for it. */
export function complain(input: string, what: string): void {
  say(`entities: ${input === "" ? '""' : input}: ${what}`);
  process.exitCode = FAILED;
}
