/** The room of organizations: evidence in the words of a name that it is an organization's. */
export { organizationRules } from "./rules.js";
