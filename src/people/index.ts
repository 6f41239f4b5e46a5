/** The room of people: evidence in the words of a name that it is a person's. */
export { personRules } from "./rules.js";
