/** Markdown → its running text, mapped to the file: front matter, code, link targets, images and marks are left out. */
import { isIsoDate } from "../text/iso-date.js";
import type { ReadMarkup } from "./html/index.js";
import { TextBuilder } from "./mapped-text.js";

const FRONT_MATTER = /^---[^\S\n]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const DATE_KEY = /^(?:date|published|publishDate|pubDate|datePublished)\s*:\s*["']?(\d{4}-\d\d-\d\d)/im;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Marks at the start of a line: heading, quotation, list, task. */
const LINE_MARK = /^(?:[^\S\n]{0,3}(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s))[^\S\n]*(?:\[[ xX]\][^\S\n])?)+/;
const RULE = /^ {0,3}(?:(?:\*[^\S\n]*){3,}|(?:-[^\S\n]*){3,}|(?:_[^\S\n]*){3,}|=+[^\S\n]*)$/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:\s/;
/** Inside a line, in this order: escapes, code, images, links, autolinks, HTML tags and comments, emphasis. */
const INLINE =
  /\\([!-/:-@[-`{-~])|(?<!`)(`{1,100})(?!`)([^`\n]{1,500}?)\2(?!`)|!\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,500}")?\)|\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){1,500})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?:\s"[^"\n]{0,500}")?\)|\[[^\]\n]{0,200}\])|<(https?:[^<>\s]{1,2000})>|<\/?[A-Za-z][^<>\n]{0,500}>|(\*{1,3}|_{1,3}|~~)/g;

/** Reads a Markdown file. Offsets of the result's map point into `source`. */
export function readMarkdown(source: string): ReadMarkup {
  const builder = new TextBuilder();
  const front = FRONT_MATTER.exec(source);
  const stated = front ? DATE_KEY.exec(front[1]!)?.[1] : undefined;
  let at = front ? front[0].length : 0;
  let fence: string | null = null;
  while (at < source.length) {
    const newline = source.indexOf("\n", at);
    const end = newline < 0 ? source.length : newline;
    const line = source.slice(at, end).replace(/\r$/, "");
    const opening = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (opening && opening[0] === fence[0] && opening.length >= fence.length) fence = null;
    } else if (opening) {
      fence = opening;
      builder.break(2);
    } else if (line.trim() === "" || RULE.test(line) || DEFINITION.test(line)) builder.break(2);
    else {
      const mark = LINE_MARK.exec(line)?.[0] ?? "";
      if (/[#>*+\-\d]/.test(mark.replace(/>/g, ""))) builder.break(2);
      pushInline(source, at + mark.length, at + line.length, builder);
      if (mark.includes("#")) builder.break(2);
      else builder.push(" ", end, end);
      if (/(?: {2}|\\)$/.test(line)) builder.break(1);
    }
    at = end + 1;
  }
  return { ...builder.finish(), date: stated && isIsoDate(stated) ? stated : null };
}

function pushInline(source: string, from: number, to: number, builder: TextBuilder): void {
  const plain = (start: number, end: number) => {
    for (let i = start; i < end; i++) builder.push(source[i]!, i, i + 1);
  };
  const line = source.slice(from, to);
  let at = 0;
  for (const m of line.matchAll(INLINE)) {
    const [whole, escaped, , , , link, address, emphasis] = m;
    if (emphasis && !isEmphasis(line, m.index, emphasis)) continue;
    plain(from + at, from + m.index);
    if (escaped) plain(from + m.index + 1, from + m.index + 2);
    else if (link) pushInline(source, from + m.index + 1, from + m.index + 1 + link.length, builder);
    else if (address) plain(from + m.index + 1, from + m.index + 1 + address.length);
    at = m.index + whole.length;
  }
  plain(from + at, to);
}

/** Marks between blanks ("2 * 3") and underscores inside words (snake_case) are text. */
function isEmphasis(line: string, at: number, mark: string): boolean {
  const before = line[at - 1] ?? " ";
  const after = line[at + mark.length] ?? " ";
  if (/\s/.test(before) && /\s/.test(after)) return false;
  return mark[0] !== "_" || !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
}
