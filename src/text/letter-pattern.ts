/** Expressions about letters of all alphabets that are quick to make where a text has ASCII letters only. */

const ASCII_LETTERS: Readonly<Record<string, string>> = { Lu: "A-Z", Ll: "a-z", L: "A-Za-z", N: "0-9" };
/** Anything else than ASCII and general punctuation (quotation marks, dashes, ellipsis). */
const BEYOND = /[\u0080-\u1fff\u2070-\uffff]/;

/** The same expression for texts whose only letters are ASCII. */
function forAscii(source: string): string {
  let inClass = false;
  return source.replace(/[[\]]|\\p\{(\w+)\}|\\./g, (part, property: string | undefined) => {
    if (property) {
      const letters = ASCII_LETTERS[property];
      if (!letters) throw new Error(`${part} has no ASCII form`);
      return inClass ? letters : `[${letters}]`;
    }
    if (part.length === 1) inClass = part === "[";
    return part;
  });
}

/**
 * An expression with \p{Lu}, \p{Ll}, \p{L} or \p{N}, made when it is asked: each such class takes V8 some 100 µs to read.
 * A text of ASCII letters is asked with the ASCII form of the expression, which answers the same.
 */
export class LetterPattern {
  private ascii: RegExp | null = null;
  private full: RegExp | null = null;

  /** @param source the expression as for a RegExp with the flag u, which is added; @param flags further flags, none that keeps a state */
  constructor(
    private readonly source: string,
    private readonly flags = "",
  ) {}

  /** The expression that serves for this text. */
  of(text: string): RegExp {
    if (!BEYOND.test(text)) return (this.ascii ??= new RegExp(forAscii(this.source), this.flags));
    return (this.full ??= new RegExp(this.source, `${this.flags}u`));
  }

  test(text: string): boolean {
    return this.of(text).test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.of(text).exec(text);
  }
}

/** Holds where a small letter stands anywhere in the text. */
export const SMALL_LETTER = new LetterPattern(String.raw`\p{Ll}`);
/** Holds where the text begins with a small letter. */
export const SMALL_FIRST = new LetterPattern(String.raw`^\p{Ll}`);
