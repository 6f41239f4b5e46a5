/** JSON with its places: which line of the file a value stands on. */
import { InputError } from "./errors.js";

type Path = readonly (string | number)[];

const MAX_DEPTH = 200;
const BLANK = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

export interface JsonSource {
  readonly value: unknown;
  /** Line, from 1, of the value at a path, or of the nearest thing around it. */
  lineOf(path: Path): number;
}

const keyOf = (path: Path): string => JSON.stringify(path);

/**
 * Reads JSON.
 * @throws InputError that says the line of the first fault.
 */
export function readJson(text: string): JsonSource {
  const starts = new Map<string, number>();
  let at = 0;
  const lineAt = (offset: number): number => {
    let line = 1;
    for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
    return line;
  };
  const fault = (what: string): never => {
    throw new InputError(`line ${lineAt(at)}: not JSON: ${what}`);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const next = (): string => {
    take(BLANK);
    return text[at] ?? "";
  };
  const expect = (mark: string, where: string): void => {
    if (next() !== mark) fault(at >= text.length ? `it ends before a ${mark} ${where}` : `${mark} expected ${where}`);
    at++;
  };
  const read = (path: Path): unknown => {
    if (path.length > MAX_DEPTH) fault("nested too deeply");
    const char = next();
    if (!starts.has(keyOf(path))) starts.set(keyOf(path), at);
    if (char === "{") return readObject(path);
    if (char === "[") return readList(path);
    const scalar = take(STRING) ?? take(NUMBER) ?? take(WORD);
    if (scalar === null) return fault(at >= text.length ? "it ends too early" : "a value expected");
    return JSON.parse(scalar) as unknown;
  };
  const readObject = (path: Path): unknown => {
    const entries: [string, unknown][] = [];
    at++;
    if (next() === "}") {
      at++;
      return {};
    }
    while (true) {
      next();
      const begin = at;
      const literal = take(STRING);
      if (literal === null) return fault("a key in quotation marks expected");
      const key = JSON.parse(literal) as string;
      starts.set(keyOf([...path, key]), begin);
      expect(":", "behind a key");
      entries.push([key, read([...path, key])]);
      if (next() !== ",") break;
      at++;
    }
    expect("}", "at the end of an object");
    return Object.fromEntries(entries);
  };
  const readList = (path: Path): unknown => {
    const items: unknown[] = [];
    at++;
    if (next() === "]") {
      at++;
      return items;
    }
    while (true) {
      items.push(read([...path, items.length]));
      if (next() !== ",") break;
      at++;
    }
    expect("]", "at the end of a list");
    return items;
  };
  const value = read([]);
  if (next() !== "") fault("more behind its end");
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const start = starts.get(keyOf(path.slice(0, length)));
        if (start !== undefined) return lineAt(start);
      }
      return 1;
    },
  };
}
