/** The reporters of `check`: results in, text out. */

import { toJson } from "../render/json.js";
import { type CheckedText, type Reporter, type ReportOptions, totalsOf } from "./checked-text.js";
import { githubReport } from "./github.js";
import { junitReport } from "./junit.js";
import { prettyReport } from "./pretty.js";

const jsonReport = (texts: readonly CheckedText[]): string => `${toJson({ schemaVersion: 1, ...totalsOf(texts), results: texts })}\n`;

/** The report of a check in the form asked for. */
export const REPORT: Readonly<Record<Reporter, (texts: readonly CheckedText[], options: ReportOptions) => string>> = {
  pretty: prettyReport,
  json: jsonReport,
  junit: junitReport,
  github: githubReport,
};
