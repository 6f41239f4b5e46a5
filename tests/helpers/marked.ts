/** Takes the marks out of an example: "[a] b" → text "a b" and the spans; \[ and \] stand for brackets. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const char = marked[i]!;
    if (char === "\\") text += marked[++i];
    else if (char === "[") spans.push({ start: text.length, end: -1 });
    else if (char === "]") spans[spans.length - 1]!.end = text.length;
    else text += char;
  }
  return { text, spans };
}
