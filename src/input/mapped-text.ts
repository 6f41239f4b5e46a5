/** A text taken out of a file with markup, and where in the file each of its code units stands. */

/** The text, and for each code unit the start and end of what it stands for in the file. */
export interface MappedText {
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Collects a mapped text piece by piece; white space is collapsed as it comes. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private last = "";
  private breaks = 0;
  private blank = false;

  /** One code unit of text that stands at `start`–`end` in the file; white space becomes one blank. */
  push(char: string, start: number, end: number): void {
    if (/[\s\u00a0]/.test(char)) {
      this.blank = true;
      return;
    }
    this.separate(start);
    this.append(char, start, end);
  }

  /** Ends the line (1) or the paragraph (2) before the next character. */
  break(kind: 1 | 2): void {
    this.breaks = Math.max(this.breaks, kind);
  }

  private separate(at: number): void {
    if (this.last === "") this.breaks = 0;
    else if (this.breaks) for (let i = 0; i < this.breaks; i++) this.append("\n", at, at);
    else if (this.blank) this.append(" ", at, at);
    this.breaks = 0;
    this.blank = false;
  }

  private append(char: string, start: number, end: number): void {
    this.parts.push(char);
    this.starts.push(start);
    this.ends.push(end);
    this.last = char;
  }

  finish(): MappedText {
    return { text: this.parts.join(""), start: Int32Array.from(this.starts), end: Int32Array.from(this.ends) };
  }
}
