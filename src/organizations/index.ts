/** The room of organizations. */
import type { Extractor } from "../extractor.js";
import { type OrganizationFeatures, organizationRules } from "./rules.js";

export const organizationsRoom: Extractor<OrganizationFeatures> = { kind: "organizations", rules: organizationRules, refiners: [] };
