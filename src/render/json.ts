/** JSON: an object for one input, an array for several, a line each for jsonl. */
import { safeJson } from "./safe.js";

/** The value as indented JSON, without a final line break. */
export const toJson = (value: unknown): string => safeJson(JSON.stringify(value, null, 2));

/** The value as one line of JSON. */
export const toJsonLine = (value: unknown): string => safeJson(JSON.stringify(value));
