/** A list file in its one right form: header, then the lines sorted, each once. Used by `npm run lexicon` and by the test that holds the lists. */
import { parseCountryList, parseWordList, splitList } from "./list.js";

const foldedKey = (line: string): string =>
  line
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const tidy = (line: string): string =>
  line
    .trim()
    .replace(/\s+/g, " ")
    .replace(/ ?= ?/g, " = ")
    .replace(/ \?(?= = |$)/g, " ?");

/** Longest entry that look-up finds. */
const MAX_WORDS = 10;

/**
 * Sorts a list, removes lines that stand twice, and tidies blanks.
 * @returns the whole file as it should be, and what no sorting mends, one line each.
 */
export function sortedList(content: string): { readonly content: string; readonly faults: readonly string[] } {
  const { header, body } = splitList(content);
  const isCountries = header.some((line) => line.startsWith("columns:"));
  const lines = [...new Set(isCountries ? body : body.map(tidy))].sort((a, b) => compare(foldedKey(a), foldedKey(b)) || compare(a, b));
  const result = [...header.map((line) => `# ${line}`), ...lines].join("\n").concat("\n");
  return { content: result, faults: isCountries ? countryFaults(result) : wordFaults(result) };
}

function countryFaults(content: string): string[] {
  try {
    parseCountryList(content);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function wordFaults(content: string): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  let list: ReturnType<typeof parseWordList>;
  try {
    list = parseWordList(content);
  } catch (error) {
    return [(error as Error).message];
  }
  for (const forms of list.lines) {
    const line = forms.map(({ text }) => text).join(" = ");
    for (const { text } of forms) {
      if (!text || /[=|;#]/.test(text)) faults.push(`malformed: ${line}`);
      else if (text.split(/[\s-]+/).length > MAX_WORDS) faults.push(`more than ${MAX_WORDS} words: ${text}`);
    }
    const key = foldedKey(forms[0]!.text);
    const other = seen.get(key);
    if (other !== undefined) faults.push(`twice: ${other} // ${line}`);
    seen.set(key, line);
  }
  return faults;
}
