/** Tokens while they are found: parallel typed arrays that grow. */

type TypedArray = Int32Array | Uint16Array | Uint8Array;

function wider<T extends TypedArray>(old: T, length: number): T {
  const next = new (old.constructor as new (length: number) => T)(length);
  next.set(old);
  return next;
}

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
  constructor(private capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.shape = new Uint16Array(capacity);
    this.hashA = new Int32Array(capacity);
    this.hashB = new Int32Array(capacity);
    this.sentence = new Int32Array(capacity);
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
    this.start = wider(this.start, this.capacity);
    this.end = wider(this.end, this.capacity);
    this.kind = wider(this.kind, this.capacity);
    this.shape = wider(this.shape, this.capacity);
    this.hashA = wider(this.hashA, this.capacity);
    this.hashB = wider(this.hashB, this.capacity);
    this.sentence = wider(this.sentence, this.capacity);
  }
}
