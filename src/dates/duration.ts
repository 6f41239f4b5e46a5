/** Values of durations. */
import type { Unit } from "./meaning.js";

const LETTER: Readonly<Record<Unit, string>> = {
  TS: "S",
  TM: "M",
  TH: "H",
  D: "D",
  W: "W",
  WE: "WE",
  FN: "W",
  M: "M",
  Q: "Q",
  HY: "H",
  S: "S",
  Y: "Y",
  DE: "Y",
  CE: "Y",
  ML: "Y",
};
const TIMES: Partial<Record<Unit, number>> = { FN: 2, DE: 10, CE: 100, ML: 1000 };

/** P2Y, PT30M, PXD; fractions as months, days, hours or minutes where they come out even. */
export function durationValue(n: number, unit: Unit): string {
  const time = unit === "TS" || unit === "TM" || unit === "TH";
  if (Number.isNaN(n)) return `P${time ? "T" : ""}X${unit === "DE" ? "DE" : unit === "CE" ? "CE" : unit === "ML" ? "ML" : LETTER[unit]}`;
  const count = n * (TIMES[unit] ?? 1);
  const whole = Math.floor(count);
  const rest = count - whole;
  const small = { Y: ["M", 12], M: ["W", 4], W: ["D", 7], D: ["TH", 24], TH: ["M", 60], TM: ["S", 60] } as Partial<
    Record<string, readonly [string, number]>
  >;
  const part = small[unit === "DE" || unit === "CE" || unit === "ML" ? "Y" : unit === "FN" ? "W" : unit];
  if (rest > 0.001 && part) {
    const n2 = Math.round(rest * part[1]);
    if (Math.abs(rest * part[1] - n2) < 0.011 && unit !== "W" && unit !== "D" && unit !== "M")
      return `P${time ? "T" : ""}${whole ? `${whole}${LETTER[unit]}` : ""}${n2}${part[0]}`;
    return `P${time ? "T" : ""}${String(Math.round(count * 1000) / 1000)}${LETTER[unit]}`;
  }
  return `P${time ? "T" : ""}${Math.round(count * 1000) / 1000}${LETTER[unit]}`;
}
