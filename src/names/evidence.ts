/** The contract of a rule of evidence: what speaks for or against a stretch of words being the name of a person or of an organization. */
import type { Step } from "../extractor.js";
import type { Fact } from "./facts.js";
import type { Hypothesis } from "./hypothesis.js";

/** For a person, for an organization. Against a stretch that is neither (0); about a quarter of a nat each. */
export type Weights = readonly [person: number, organization: number];

export interface EvidenceRule extends Step {
  readonly weights: Weights;
  /** The stretches that the rule can hold of: of one word, of more, of more that can be a person's. All, when absent. */
  readonly on?: "one" | "more" | "person";
  /** A fact of which the rule needs one of these bits: where they are all missing it is not asked. */
  readonly when?: readonly [fact: Fact, bits: number];
  /** True when the evidence is there. */
  holds(h: Hypothesis): boolean;
}
