/** How often each word of a document stands in small letters, and with a capital where nothing but its being a name asks for one. */

import type { Arena } from "../text/arena.js";

/** An open-addressed table over word hashes; counts saturate at 255. */
export class WordCounts {
  private readonly mask: number;
  private readonly keys: Int32Array;
  private readonly lowers: Uint8Array;
  private readonly capitals: Uint8Array;

  constructor(arena: Arena, words: number) {
    let size = 64;
    while (size < words * 2) size *= 2;
    this.mask = size - 1;
    this.keys = arena.int32(size);
    this.lowers = arena.uint8(size);
    this.capitals = arena.uint8(size);
  }

  private slot(hash: number): number {
    const key = hash || 1;
    let s = (key ^ (key >>> 15)) & this.mask;
    while (this.keys[s] && this.keys[s] !== key) s = (s + 1) & this.mask;
    return s;
  }

  addLower(hash: number): void {
    const s = this.slot(hash);
    this.keys[s] = hash || 1;
    if (this.lowers[s]! < 255) this.lowers[s]!++;
  }

  addCapital(hash: number): void {
    const s = this.slot(hash);
    this.keys[s] = hash || 1;
    if (this.capitals[s]! < 255) this.capitals[s]!++;
  }

  lower(hash: number): number {
    return this.lowers[this.slot(hash)]!;
  }

  capital(hash: number): number {
    return this.capitals[this.slot(hash)]!;
  }
}
