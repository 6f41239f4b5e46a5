/** The list of rules for people and for machines. */
import { allSteps } from "../rules.js";
import { toJson } from "./json.js";

/** Every rule: id, what it does, its first example. */
export function listRules(format: "table" | "json"): string {
  if (format === "json")
    return `${toJson(allSteps.map(({ id, describe, examples, nonExamples = [] }) => ({ id, describe, examples, nonExamples })))}\n`;
  return allSteps.map(({ id, describe, examples }) => `${id}\n    ${describe}\n    e.g. ${examples[0].text}\n`).join("");
}
