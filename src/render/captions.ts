/** What stands above and below a result on a terminal. */
import type { Result } from "../schema.js";
import { forTerminal } from "./safe.js";

/** The heading of a result on a terminal: its input and its date. */
export const titleOf = ({ id, documentDate, documentDateSource }: Result): string =>
  [forTerminal(id), documentDate && `${documentDate} (${documentDateSource})`].filter(Boolean).join("  ");

/** A warning of a result as a note on a terminal, with what can be done about it. */
export const noteOf = (warning: string): string =>
  `note: ${forTerminal(warning)}${warning.startsWith("no document date") ? " (--date gives one)" : ""}`;
