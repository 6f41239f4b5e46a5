/** A document and the names found in it: what the rules of roles, gender and definitions read. */

import type { Document } from "../text/document.js";

/** A name by its tokens, the last inclusive. */
export interface NamedSpan {
  readonly kind: "people" | "organizations";
  readonly first: number;
  readonly last: number;
}

/** Which name stands on which token. */
export class Surroundings {
  private readonly index: Int32Array;

  constructor(
    readonly document: Document,
    readonly names: readonly NamedSpan[],
  ) {
    this.index = document.arena.int32(document.tokens.count);
    for (let n = 0; n < names.length; n++) for (let i = names[n]!.first; i <= names[n]!.last; i++) this.index[i] = n + 1;
  }

  /** The name on token `i`, or null. */
  nameAt(i: number): NamedSpan | null {
    return this.names[(this.index[i] ?? 0) - 1] ?? null;
  }

  isPerson(i: number): boolean {
    return this.nameAt(i)?.kind === "people";
  }

  isOrganization(i: number): boolean {
    return this.nameAt(i)?.kind === "organizations";
  }

  /** True when the word at token `i` is one of the set. */
  among(i: number, words: ReadonlySet<number>): boolean {
    return words.has(this.document.tokens.hashA[i]!);
  }

  /** True when the token at `i` begins with the mark; false outside the text. */
  isMark(i: number, mark: string): boolean {
    const { tokens, text } = this.document;
    return i >= 0 && i < tokens.count && text.startsWith(mark, tokens.start[i]);
  }
}
