/** What `check` found for each text, and the sums over all. */
import type { Difference } from "./differences.js";
import type { Place } from "./places.js";

export const REPORTERS = ["pretty", "json", "junit", "github"] as const;
export type Reporter = (typeof REPORTERS)[number];

export type Status = "same" | "different" | "no-fixture" | "no-text" | "error" | "updated" | "created";

export type PlacedDifference = Difference & { readonly place: Place | null };

/** A text and its fixture. */
export interface CheckedText {
  /** The text; for a fixture without one, the fixture. */
  readonly path: string;
  readonly fixture: string | null;
  readonly status: Status;
  /** What is wrong where it is not a list of differences. */
  readonly message: string | null;
  readonly differences: readonly PlacedDifference[];
}

export interface ReportOptions {
  /** Columns to wrap sentences at; null where no terminal shows them. */
  readonly wrap: number | null;
  readonly color: 0 | 1 | 2 | 3;
  /** True where errors are told beside the report, so that it need not repeat them. */
  readonly errorsAreTold: boolean;
}

export interface Totals {
  readonly texts: number;
  readonly same: number;
  /** What makes exit code 1: texts that differ, and halves of which the other is missing. */
  readonly different: number;
  readonly withoutFixture: number;
  readonly withoutText: number;
  readonly errors: number;
  readonly written: number;
  readonly found: number;
  readonly lost: number;
  readonly changed: number;
}

const DIFFERENT: readonly Status[] = ["different", "no-fixture", "no-text"];

export function totalsOf(texts: readonly CheckedText[]): Totals {
  const count = (statuses: readonly Status[]) => texts.filter((text) => statuses.includes(text.status)).length;
  const signs = texts.filter((text) => text.status === "different").flatMap((text) => text.differences.map((d) => d.sign));
  return {
    texts: texts.length,
    same: count(["same"]),
    different: count(DIFFERENT),
    withoutFixture: count(["no-fixture"]),
    withoutText: count(["no-text"]),
    errors: count(["error"]),
    written: count(["updated", "created"]),
    found: signs.filter((sign) => sign === "found").length,
    lost: signs.filter((sign) => sign === "lost").length,
    changed: signs.filter((sign) => sign === "changed").length,
  };
}

/** "18 texts checked: 16 the same, 2 different (3 found, 1 lost, 2 changed)" */
export function summaryOf(totals: Totals): string {
  const { withoutFixture, withoutText } = totals;
  const differing = totals.different - withoutFixture - withoutText;
  const parts = [
    totals.same && `${totals.same === totals.texts ? "all" : totals.same} the same`,
    totals.written && `${totals.written} written`,
    differing && `${differing} different`,
    withoutFixture && `${withoutFixture} without a fixture`,
    withoutText && `${withoutText} ${withoutText === 1 ? "fixture" : "fixtures"} without a text`,
    totals.errors && `${totals.errors} not checked`,
  ].filter(Boolean);
  const signs = [
    totals.found && `${totals.found} found`,
    totals.lost && `${totals.lost} lost`,
    totals.changed && `${totals.changed} changed`,
  ].filter(Boolean);
  return `${totals.texts} ${totals.texts === 1 ? "text" : "texts"} checked: ${parts.join(", ")}${signs.length ? ` (${signs.join(", ")})` : ""}`;
}
