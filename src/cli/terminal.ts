/** What the terminal can show: width and colours, per stream. */
import { fstatSync } from "node:fs";

/** True for a terminal. Whoever writes to a file or a pipe does not load what terminals need (node:tty takes with it node:net: 5 ms). */
export function isTerminal(fd: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule("node:tty").isatty(fd);
}

/** Level of colour for a stream, as chalk counts: NO_COLOR and --no-color win, then FORCE_COLOR, then what the stream is. */
export function colorLevel(fd: 1 | 2, noColor: boolean): 0 | 1 | 2 | 3 {
  const { NO_COLOR, FORCE_COLOR, TERM, COLORTERM } = process.env;
  if (noColor || (NO_COLOR !== undefined && NO_COLOR !== "")) return 0;
  if (FORCE_COLOR !== undefined) {
    if (FORCE_COLOR === "0" || FORCE_COLOR === "false") return 0;
    if (FORCE_COLOR === "2") return 2;
    return FORCE_COLOR === "3" ? 3 : 1;
  }
  if (!isTerminal(fd) || TERM === "dumb") return 0;
  if (COLORTERM === "truecolor" || COLORTERM === "24bit") return 3;
  return TERM?.includes("256") ? 2 : 1;
}

/** Columns of standard output: of the terminal, else COLUMNS, else 100; at least 40. */
export function terminalWidth(): number {
  const columns = isTerminal(1) ? process.stdout.columns : Number(process.env.COLUMNS);
  return Math.max(40, Number.isInteger(columns) && columns > 0 ? Math.min(columns, 400) : 100);
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const READABLE = 110;

/** Columns at which an article is wrapped on the terminal of standard output; null when that is none. */
export const wrapWidth = (): number | null => (isTerminal(1) ? Math.min(terminalWidth(), READABLE) : null);
