/** The check as JUnit XML: one test case a text. */

import { type CheckedText, totalsOf } from "./checked-text.js";
import { listing } from "./pretty.js";

/** Characters that XML 1.0 cannot hold at all. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
const inContent = (text: string): string => text.replace(FORBIDDEN, "\ufffd").replace(/[&<>]/g, (char) => ENTITIES[char]!);
const inAttribute = (text: string): string => text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\n\r\t]/g, (char) => ENTITIES[char]!);

function testCase(text: CheckedText): string {
  const open = `    <testcase classname="entities check" name="${inAttribute(text.path)}"`;
  if (["same", "updated", "created"].includes(text.status)) return `${open}/>`;
  const element = text.status === "error" ? "error" : "failure";
  const body = listing(text, { color: 0, wrap: null }).join("\n");
  return `${open}>\n      <${element} message="${inAttribute(text.message ?? text.status)}">${inContent(body)}</${element}>\n    </testcase>`;
}

export function junitReport(texts: readonly CheckedText[]): string {
  const { texts: tests, different, errors } = totalsOf(texts);
  const counts = `tests="${tests}" failures="${different}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="entities check" ${counts}>`,
    ...texts.map(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}
