/** The check as annotations of GitHub Actions: workflow commands, one a difference. */

import { type CheckedText, summaryOf, totalsOf } from "./checked-text.js";
import { describe, SIGN } from "./pretty.js";

const inMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string): string => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

export function githubReport(texts: readonly CheckedText[]): string {
  const out: string[] = [];
  const error = (file: string, place: { line: number; column: number } | null, title: string, message: string) =>
    out.push(
      `::error file=${inProperty(file)}${place ? `,line=${place.line},col=${place.column}` : ""},title=${inProperty(title)}::${inMessage(message)}`,
    );
  for (const text of texts) {
    for (const difference of text.differences) {
      const { sign, kind, place } = difference;
      const sentence = place ? `\n${place.sentence}` : "";
      error(text.path, place, `${kind ?? "document"} ${sign}`, `${SIGN[sign]} ${describe(difference)}${sentence}`);
    }
    if (!text.differences.length && ["different", "no-fixture", "no-text", "error"].includes(text.status))
      error(text.path, null, "entities check", text.message ?? text.status);
  }
  return `${out.map((line) => `${line}\n`).join("")}${summaryOf(totalsOf(texts))}\n`;
}
