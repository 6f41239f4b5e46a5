/** "Did you mean …?" */

/** Edit distance (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= Math.min(a.length, 40); i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** " Did you mean people?" for a name that is nearly one of the choices, or begins one; otherwise nothing. */
export function nearest(name: string, choices: readonly string[]): string {
  const given = name.toLowerCase();
  const best = choices
    .map((choice) => [given.length >= 3 && choice.startsWith(given) ? 0 : distance(given, choice), choice] as const)
    .sort((a, b) => a[0] - b[0])[0];
  return best && best[0] <= (given.length < 4 ? 1 : Math.max(2, given.length / 4)) ? ` Did you mean ${best[1]}?` : "";
}

/** What others call the kinds. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  person: "people",
  persons: "people",
  country: "countries",
  place: "countries",
  places: "countries",
  company: "organizations",
  companies: "organizations",
  time: "dates",
  times: "dates",
  speaker: "quotes",
  speakers: "quotes",
};

/** The same for a kind, by its usual other names too. */
export function nearestKind(name: string, kinds: readonly string[]): string {
  const kind = KIND_WORDS[name.toLowerCase()];
  return kind && kinds.includes(kind) ? ` Did you mean ${kind}?` : nearest(name, kinds);
}

/** The commands besides extraction itself. */
export const COMMANDS = ["check", "completion", "rules", "schema"] as const;

/** " Did you mean the command check?" for a file that is not there and looks like one. */
export function commandHint(path: string): string {
  if (!/^[a-z]{3,12}$/i.test(path)) return "";
  if (path === "help" || path === "version") return ` (Did you mean --${path}?)`;
  const hint = nearest(path, COMMANDS);
  return hint ? ` (${hint.trim().replace("mean ", "mean the command ")})` : "";
}
