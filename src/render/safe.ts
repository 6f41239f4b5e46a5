/** Text of an article made safe for where it is printed. */

/** Control characters, C1, bidi controls and line separators: on a terminal they move the cursor, recolour or reorder. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const LINE_BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const visible = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** For a terminal: line breaks and tabs become blanks, everything that a terminal would obey becomes visible (\u001b). */
export const forTerminal = (text: string): string =>
  text.replace(LINE_BREAKS, " ").replace(UNSAFE, visible).replace(LONE_SURROGATE, "\ufffd");

/** JSON in which no character can drive a terminal: JSON.stringify leaves DEL, C1 and bidi controls raw. */
export const safeJson = (json: string): string =>
  json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, visible);
