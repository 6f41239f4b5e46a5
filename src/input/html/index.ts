/** HTML → the text of its article, mapped to the file, and the day the page states. */
import { type MappedText, TextBuilder } from "../mapped-text.js";
import { articleElements, isBlock, isClutter, type Measured, measurePage } from "./article.js";
import { isElement, isText, type PageElement, type PageNode, type PageText, parsePage } from "./dom.js";
import { publishedDay } from "./metadata.js";

/** What is read out of a file with markup. */
export interface ReadMarkup extends MappedText {
  /** ISO date from the metadata of the file, or null. */
  readonly date: string | null;
}

const REFERENCE = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** Gives the characters of a text node, each with its place in the source: character references and CR LF are longer there. */
function pushText(node: PageText, source: string, builder: TextBuilder): void {
  const location = node.sourceCodeLocation;
  if (!location) return;
  const { value } = node;
  let at = location.startOffset;
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!;
    if (source[at] === "\r" && char === "\n") {
      const length = source[at + 1] === "\n" ? 2 : 1;
      builder.push(char, at, at + length);
      at += length;
      continue;
    }
    if (source[at] === "&") {
      REFERENCE.lastIndex = at;
      const reference = REFERENCE.exec(source)?.[0] ?? "&";
      // A reference may stand for a surrogate pair.
      const units = reference.length > 1 && /[\ud800-\udbff]/.test(char) ? 2 : 1;
      const length =
        char === "&" && !/^&(?:amp|#0*38;?$|#x0*26;?$)/i.test(reference)
          ? 1
          : referenceLength(reference, source, at, location.endOffset, value, i + units);
      for (let k = 0; k < units; k++) builder.push(value[i + k]!, at, at + length);
      i += units - 1;
      at += length;
      continue;
    }
    while (at < location.endOffset && source[at] !== char && source[at] === "\0") at++;
    builder.push(char, at, at + 1);
    at++;
  }
}

/** Code units after a reference that must agree between source and value. */
const LOOK_AHEAD = 6;

/**
 * Length in the source of what stands for `units` code units of the value: a whole reference, its beginning (old names need no semicolon: "&copy2021"),
 * or "&" itself. Told by how the source goes on.
 */
function referenceLength(reference: string, source: string, at: number, end: number, value: string, after: number): number {
  const goesOn = (length: number): boolean => {
    for (let k = 0; k < LOOK_AHEAD; k++) {
      const char = source[at + length + k];
      if (at + length + k >= end || after + k >= value.length) return at + length + k >= end && after + k >= value.length;
      if (char === "&" || char === "\r") return true;
      if (char !== value[after + k]) return false;
    }
    return true;
  };
  if (reference[1] === "#") return reference.length;
  for (let length = reference.length; length > 1; length--) if (goesOn(length)) return length;
  return 1;
}

/** Reads the article of a page. Offsets of the result's map point into `source`. */
export function readHtml(source: string): ReadMarkup {
  const page = parsePage(source);
  const builder = new TextBuilder();
  const measured = measurePage(page);
  for (const element of articleElements(measured)) {
    builder.break(2);
    walk(element, measured, source, builder);
    builder.break(2);
  }
  return { ...builder.finish(), date: publishedDay(page) };
}

/** Texts of an element in document order, without recursion. */
function walk(root: PageElement, measured: Measured, source: string, builder: TextBuilder): void {
  const stack: (PageNode | "paragraph")[] = [root];
  while (stack.length) {
    const node = stack.pop()!;
    if (node === "paragraph") builder.break(2);
    else if (isText(node)) pushText(node, source, builder);
    else if (isElement(node)) {
      if (node.tagName === "br") {
        builder.break(1);
        continue;
      }
      if (node !== root && (measured.isSkipped(node) || isClutter(node, measured))) continue;
      if (isBlock(node)) {
        builder.break(2);
        stack.push("paragraph");
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!);
    }
  }
}
