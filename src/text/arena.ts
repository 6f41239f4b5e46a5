/** Memory for the typed arrays of one document: to allocate each by itself costs more than to fill it, and a document has dozens. */

const FIRST_BYTES = 1 << 10;
/** A greater array has memory of its own. */
const LARGE_BYTES = 1 << 18;
/** A greater block is not kept for the next document. */
const KEPT_BYTES = 1 << 22;

/** Hands out arrays of one block of memory. `reset` takes all of them back: none may be used behind it. */
export class Arena {
  private block = new ArrayBuffer(FIRST_BYTES);
  private used = 0;

  /** Takes back every array. */
  reset(): void {
    this.used = 0;
    if (this.block.byteLength > KEPT_BYTES) this.block = new ArrayBuffer(FIRST_BYTES);
  }

  /** Where an array of so many bytes begins in `block`. */
  private take(bytes: number): number {
    const at = this.used;
    const size = (bytes + 7) & ~7;
    this.used = at + size;
    if (this.used <= this.block.byteLength) return at;
    // Arrays of the block before keep it.
    this.block = new ArrayBuffer(2 * Math.max(this.block.byteLength, size));
    this.used = size;
    return 0;
  }

  int32(length: number, value = 0): Int32Array {
    if (4 * length > LARGE_BYTES) return value ? new Int32Array(length).fill(value) : new Int32Array(length);
    const at = this.take(4 * length);
    return new Int32Array(this.block, at, length).fill(value);
  }

  int16(length: number, value = 0): Int16Array {
    if (2 * length > LARGE_BYTES) return value ? new Int16Array(length).fill(value) : new Int16Array(length);
    const at = this.take(2 * length);
    return new Int16Array(this.block, at, length).fill(value);
  }

  uint16(length: number): Uint16Array {
    if (2 * length > LARGE_BYTES) return new Uint16Array(length);
    const at = this.take(2 * length);
    return new Uint16Array(this.block, at, length).fill(0);
  }

  uint8(length: number): Uint8Array {
    if (length > LARGE_BYTES) return new Uint8Array(length);
    const at = this.take(length);
    return new Uint8Array(this.block, at, length).fill(0);
  }

  float64(length: number): Float64Array {
    if (8 * length > LARGE_BYTES) return new Float64Array(length);
    const at = this.take(8 * length);
    return new Float64Array(this.block, at, length).fill(0);
  }

  /** The numbers of a list. */
  int32Of(list: readonly number[]): Int32Array {
    const array = this.int32(list.length);
    for (let i = 0; i < list.length; i++) array[i] = list[i]!;
    return array;
  }
}

/** The longer array with the elements of the other: how arrays grow. */
export function copied<T extends Int32Array | Int16Array | Uint16Array | Uint8Array>(to: T, from: T): T {
  to.set(from);
  return to;
}
