/** Colours: of a terminal by its level, and of the kinds. The only file that imports chalk. */
import { Chalk, type ChalkInstance } from "chalk";
import type { Kind } from "../extractor.js";

/** 0 (none) to 3 (true colour), as chalk counts. */
export type ColorLevel = 0 | 1 | 2 | 3;

export type Paint = (text: string) => string;

/** The styles of a level; at level 0 every one leaves its text as it is. */
export const paints = (level: ColorLevel): ChalkInstance => new Chalk({ level });

const COLORS = { people: "cyan", countries: "green", organizations: "yellow", dates: "magenta", quotes: "blueBright" } as const;

/** The colour of a kind. */
export const colorOf = (kind: Kind): (typeof COLORS)[Kind] => COLORS[kind];
