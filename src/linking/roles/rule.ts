/** What a rule of roles is. */
import type { Step } from "../../extractor.js";
import type { Surroundings } from "../surroundings.js";

/** A role, from token `first` to token `last`, inclusive. */
export interface RoleSpan {
  readonly first: number;
  readonly last: number;
}

/** Examples mark the name; their value is the role. */
export interface RoleRule extends Step {
  read(s: Surroundings, first: number, last: number): RoleSpan | null;
}
