/**
 * V8's optimizing compiler. start.ts turns it off: on one article it costs a tenth of the time and gives nothing back.
 * Flags may be set while V8 runs; this one is asked whenever a function has run often.
 */
import { setFlagsFromString } from "node:v8";

/** From so many characters on, optimized code is worth its making. */
const WORTH_CHARACTERS = 100_000;
let characters = 0;

/** To be called with the length of each text before it is read. */
export function optimizeFor(length: number): void {
  if (characters < WORTH_CHARACTERS && characters + length >= WORTH_CHARACTERS) setFlagsFromString("--opt");
  characters += length;
}
