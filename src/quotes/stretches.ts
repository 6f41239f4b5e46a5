/** Stretches between quotation marks: marks paired within their paragraph, whatever their style. */
import { lineBreaksInside } from "../text/paragraphs.js";
import type { Span } from "../text/span.js";
import { BREAK, CLOSES, findMarks, LINE, type Marks, OPENS, SINGLE, STRONG } from "./marks.js";

/** The text between two marks; a quotation of several paragraphs has one stretch in each. */
export interface Stretch extends Span {
  /** Where the opening mark begins, and where the closing mark ends; the stretch itself is without marks and blanks. */
  readonly open: number;
  readonly close: number;
  /** Goes on what the stretch before left open at the end of its paragraph. */
  readonly continued: boolean;
  /** Left open at the end of the paragraph. */
  readonly goesOn: boolean;
  readonly single: boolean;
}

/** How many events a single opening mark looks ahead for its closing one. */
const LOOK_AHEAD = 60;
/** Where a quotation without closing mark ends: before ", she said" and ", said Jane". */
const ATTRIBUTION =
  /,(?=\s(?:(?:he|she|they|it|(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}-]{1,30}|(?:\p{Lu}[\p{L}.-]{1,30} ){1,3})\s?(?:said|says|added|told|wrote|asked)|(?:said|says|added) )\b)/u;

/** A break counts as the end of a paragraph unless lines are wrapped at a margin. */
class Paragraphs {
  private wrapped: boolean | null = null;
  constructor(private readonly text: string) {}
  ends(what: number): boolean {
    if (what & BREAK) return true;
    if (!(what & LINE)) return false;
    this.wrapped ??= lineBreaksInside(this.text);
    return !this.wrapped;
  }
}

/** Pairs the marks of a text. Stretches in text order, none inside another. */
export function findStretches(text: string): Stretch[] {
  const marks = findMarks(text);
  return marks.start.length ? new Pairing(text, marks).run() : [];
}

class Pairing {
  private readonly out: Stretch[] = [];
  private readonly paragraphs: Paragraphs;
  /** Single marks hold speech, and double marks stand inside them. */
  private readonly singlesOutside: boolean;
  private open = -1; // event number of the opening mark
  private depth = 0;
  /** The paragraph before was left open. */
  private carried = false;
  private continued = false;
  private paragraphStart = 0;
  private sawMark = false;

  constructor(
    private readonly text: string,
    private readonly marks: Marks,
  ) {
    this.paragraphs = new Paragraphs(text);
    this.singlesOutside = marks.strongSingles > 0 && marks.strongSingles * 2 >= marks.doubles;
  }

  run(): Stretch[] {
    const { what, start } = this.marks;
    for (let e = 0; e < what.length; e++) {
      const w = what[e]!;
      if (w & (BREAK | LINE)) {
        if (this.paragraphs.ends(w)) this.endParagraph(e, start[e]!);
      } else if (w & SINGLE) e = this.single(e);
      else this.double(e);
    }
    this.endParagraph(what.length, this.text.length);
    return this.out;
  }

  private double(e: number): void {
    const w = this.marks.what[e]!;
    if (this.open < 0) {
      if (w & OPENS && !(w & CLOSES && this.carried && !this.sawMark && this.closesCarried(e))) this.begin(e);
      else if (this.carried && !this.sawMark) this.closeCarried(e);
      this.sawMark = true;
      return;
    }
    if (w & CLOSES) {
      if (this.depth) this.depth--;
      else this.finish(this.marks.start[e]!, this.marks.end[e]!);
    } else if (this.nested(e)) this.depth++;
    else {
      this.breakOff(this.marks.start[e]!);
      this.begin(e);
    }
  }

  private begin(e: number): void {
    this.open = e;
    this.depth = 0;
    this.continued = this.carried && !this.sawMark;
    this.sawMark = true;
  }

  private finish(end: number, close: number, goesOn = false): void {
    this.add(
      this.marks.start[this.open]!,
      this.marks.end[this.open]!,
      end,
      close,
      this.continued,
      goesOn,
      (this.marks.what[this.open]! & SINGLE) !== 0,
    );
    this.open = -1;
    this.depth = 0;
  }

  private add(open: number, from: number, to: number, close: number, continued: boolean, goesOn: boolean, single: boolean): void {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(this.text[start]!)) start++;
    while (end > start && /\s/.test(this.text[end - 1]!)) end--;
    if (end > start) this.out.push({ open, start, end, close, continued, goesOn, single });
  }

  /** An opening mark inside an open stretch is nested when two closing marks come before the next opening one. */
  private nested(e: number): boolean {
    const { what, start } = this.marks;
    if (this.text.charCodeAt(start[e]!) === 34) return false;
    let closers = 0;
    for (let i = e + 1; i < what.length && i < e + LOOK_AHEAD; i++) {
      const w = what[i]!;
      if (w & (BREAK | LINE)) {
        if (this.paragraphs.ends(w)) break;
      } else if (w & SINGLE) continue;
      else if (w & CLOSES) closers++;
      else break;
    }
    return closers >= 2;
  }

  /** Ends a stretch whose closing mark is missing, before `limit`: at an attribution, else at the last sentence end, else nowhere. */
  private breakOff(limit: number): void {
    const from = this.marks.end[this.open]!;
    const inside = this.text.slice(from, Math.min(limit, from + 4000));
    const attribution = ATTRIBUTION.exec(inside);
    const end = attribution
      ? attribution.index + 1
      : Math.max(inside.lastIndexOf(". "), inside.lastIndexOf("? "), inside.lastIndexOf("! ")) + 1;
    if (end > 0) this.finish(from + end, from + end);
    else this.open = -1;
  }

  private endParagraph(e: number, at: number): void {
    this.carried = false;
    if (this.open >= 0) {
      const next = this.nextMark(e);
      if (next === OPENS || next === CLOSES) {
        this.finish(at, at, true);
        this.carried = true;
      } else {
        const from = this.marks.end[this.open]!;
        const attribution = ATTRIBUTION.exec(this.text.slice(from, Math.min(at, from + 4000)));
        if (attribution) this.finish(from + attribution.index + 1, from + attribution.index + 1);
        else if (this.startsParagraph(this.open) || at - from < 600) this.finish(at, at);
        else this.breakOff(at);
      }
    }
    this.open = -1;
    this.sawMark = false;
    this.paragraphStart = at;
  }

  private startsParagraph(e: number): boolean {
    const from = this.marks.start[e]!;
    return from - this.paragraphStart < 200 && !/\S/.test(this.text.slice(this.paragraphStart, from));
  }

  /** OPENS when the next paragraph reopens the quotation with its first mark at its start, CLOSES when it only closes it. */
  private nextMark(e: number): number {
    const { what, start } = this.marks;
    if (e >= what.length) return 0;
    let i = e + 1;
    while (i < what.length && what[i]! & (BREAK | LINE)) {
      // A paragraph without marks lies between.
      if (this.paragraphs.ends(what[i]!) && /\S/.test(this.text.slice(start[e]!, Math.min(start[i]!, start[e]! + 300)))) return 0;
      i++;
    }
    while (i < what.length && what[i]! & SINGLE) i++;
    if (i >= what.length || what[i]! & (BREAK | LINE)) return 0;
    const gap = this.text.slice(start[e]!, Math.min(start[i]!, start[e]! + 300));
    const atStart = !/\S/.test(gap);
    if (what[i]! & OPENS && atStart) return OPENS;
    const blanks = /^\s*/.exec(gap)![0];
    return !(what[i]! & OPENS) && start[i]! - start[e]! < 2000 && /\n/.test(blanks) ? CLOSES : 0;
  }

  /** An ambiguous mark closes what the paragraph before left open unless it stands at the paragraph's start. */
  private closesCarried(e: number): boolean {
    return !this.startsParagraph(e);
  }

  private closeCarried(e: number): void {
    const lead = /^\s*/.exec(this.text.slice(this.paragraphStart, this.paragraphStart + 200))![0].length;
    const from = this.paragraphStart + lead;
    this.add(from, from, this.marks.start[e]!, this.marks.end[e]!, true, false, false);
    this.carried = false;
  }

  /** Pairs a single opening mark with its closing one; answers the last event used. */
  private single(e: number): number {
    const { what, start, end } = this.marks;
    if (this.open >= 0 || !(what[e]! & OPENS)) return e;
    let weak = -1;
    for (let i = e + 1; i < what.length && i < e + LOOK_AHEAD; i++) {
      const w = what[i]!;
      if (w & (BREAK | LINE)) {
        if (this.paragraphs.ends(w)) break;
        continue;
      }
      if (!(w & SINGLE)) {
        if (this.singlesOutside) continue;
        break;
      }
      if (w & OPENS) {
        if (weak < 0 && this.singlesOutside) continue;
        break;
      }
      if (w & STRONG) {
        weak = i;
        break;
      }
      // "the players' union": a mark after s may be a genitive, so the next one is tried too.
      const afterS = /s/i.test(this.text[start[i]! - 1]!);
      if (weak < 0 || /s/i.test(this.text[start[weak]! - 1]!)) weak = i;
      if (!afterS) break;
      if (/[,.;:!?)]/.test(this.text[end[i]!] ?? "")) break;
    }
    if (weak < 0) return e;
    this.open = e;
    this.continued = false;
    this.sawMark = true;
    this.finish(start[weak]!, end[weak]!);
    return weak;
  }
}
