/** The user's lexicon: from --lexicon, else from the package.json of the working folder. */

import { decode } from "../input/decode.js";
import { InputError } from "../input/errors.js";
import { readBytes } from "../input/files.js";
import { type JsonSource, readJson } from "../input/json-source.js";
import { faultOf, type LexiconFault, NAME_KINDS, pathText, type UserLexicon } from "../lexicon/user.js";
import { UsageError } from "./messages.js";
import { nearest, nearestKind } from "./nearest.js";

/** Bytes of a lexicon at most. */
const LIMIT = 20_000_000;
const PACKAGE = "package.json";
const KEY = "news-entities";

function sourceOf(path: string): JsonSource {
  try {
    return readJson(decode(readBytes(path, LIMIT)));
  } catch (error) {
    throw error instanceof InputError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

const KEYS = ["names", "aliases", "never"];
const KEYS_OF_NAME = ["name", "kind", "code", "aliases"];

/** What was meant by a kind or a key that is none. */
function hintFor({ path, message }: LexiconFault, given: unknown): string {
  const last = path.at(-1);
  if (last === "kind" && typeof given === "string") return `.${nearestKind(given, NAME_KINDS)}`;
  if (typeof last !== "string" || !message.startsWith("unknown key")) return "";
  const keys = path.length > 1 ? KEYS_OF_NAME : KEYS;
  return `.${nearest(last, keys) || ` There are ${keys.join(", ")}.`}`;
}

/** @throws UsageError with the file, the line and the path in it. */
function lexiconIn(path: string, source: JsonSource, value: unknown, prefix: readonly string[]): UserLexicon {
  const fault = faultOf(value);
  if (!fault) return value as UserLexicon;
  const at = [...prefix, ...fault.path];
  const given = fault.path.reduce<unknown>((part, key) => (part as Record<string | number, unknown> | undefined)?.[key], value);
  throw new UsageError(
    `${path}: line ${source.lineOf(at)}: ${[pathText(at), fault.message].filter(Boolean).join(": ")}${hintFor(fault, given)}`,
  );
}

/** package.json, when it is there and can be read; a broken one that does not speak of us is none of our business. */
function packageSource(): JsonSource | null {
  let text: string;
  try {
    text = decode(readBytes(PACKAGE, LIMIT));
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  if (!text.includes(`"${KEY}"`)) return null;
  return sourceOf(PACKAGE);
}

/**
 * Reads the lexicon of a run.
 * @param path the file of --lexicon, or null.
 * @returns null when there is none.
 */
export function loadLexicon(path: string | null): UserLexicon | null {
  if (path !== null) {
    const source = sourceOf(path);
    return lexiconIn(path, source, source.value, []);
  }
  const source = packageSource();
  const value = source?.value;
  if (!source || typeof value !== "object" || value === null || !Object.hasOwn(value, KEY)) return null;
  return lexiconIn(PACKAGE, source, (value as Record<string, unknown>)[KEY], [KEY]);
}
