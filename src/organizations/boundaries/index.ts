/** Evidence in how the words of a long name hang together. */
import type { EvidenceRule } from "../../names/evidence.js";
import { partBoundaryRules } from "./parts.js";
import { placeBoundaryRules } from "./places.js";

export const boundaryRules: readonly EvidenceRule[] = [...placeBoundaryRules, ...partBoundaryRules];
