/** Tokens while they are found: parallel typed arrays that grow. */

import { type Arena, copied } from "./arena.js";

/** Parallel arrays of tokens; `count` of their elements are in use. */
export class TokenArrays {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint16Array;
  hashA: Int32Array;
  hashB: Int32Array;
  sentence: Int32Array;

  /** @param capacity number of tokens expected. */
  constructor(
    private readonly arena: Arena,
    private capacity: number,
  ) {
    this.start = arena.int32(capacity);
    this.end = arena.int32(capacity);
    this.kind = arena.uint8(capacity);
    this.shape = arena.uint16(capacity);
    this.hashA = arena.int32(capacity);
    this.hashB = arena.int32(capacity);
    this.sentence = arena.int32(capacity);
  }

  push(start: number, end: number, kind: number, shape: number, a: number, b: number, sentence: number): void {
    if (this.count === this.capacity) this.grow();
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.shape[i] = shape;
    this.hashA[i] = a;
    this.hashB[i] = b;
    this.sentence[i] = sentence;
  }

  private grow(): void {
    this.capacity *= 2;
    const { arena, capacity } = this;
    this.start = copied(arena.int32(capacity), this.start);
    this.end = copied(arena.int32(capacity), this.end);
    this.kind = copied(arena.uint8(capacity), this.kind);
    this.shape = copied(arena.uint16(capacity), this.shape);
    this.hashA = copied(arena.int32(capacity), this.hashA);
    this.hashB = copied(arena.int32(capacity), this.hashB);
    this.sentence = copied(arena.int32(capacity), this.sentence);
  }
}
