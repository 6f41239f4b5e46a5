/** Completion, typed into real shells: bash on a terminal of its own, fish by its own question, zsh for its grammar. */
import { expect, test } from "vitest";
import { bash, entities, folder, has } from "./command.js";

/** What bash hands to the command for each line; a tab completes. */
function typed(lines: readonly string[]): readonly string[] {
  const cwd = folder({ "completion.bash": entities(["completion", "bash"]).out, "article.txt": "", "own.json": "" });
  const input = ["source ./completion.bash; entities() { printf '<%s>\\n' \"GOT $*\"; }", ...lines, "exit", ""].join("\n");
  const { out } = bash("script -qec 'bash --norc --noprofile -i' /dev/null", { cwd, input, env: { TERM: "dumb" } });
  return Array.from(out.matchAll(/<GOT ([^>%]*)>/g), ([, got]) => got!);
}

test("bash completes commands, options, their values, comma lists and files", () => {
  expect(
    typed([
      "entities --form\tjso\tl art\t",
      "entities --format=cs\tx",
      "entities --only pe\t,cou\t x",
      "entities che\t--rep\tgi\tart\t",
      "entities --lex\tow\t",
      "entities completion f\t",
      "entities rules --f\tjs\t",
    ]),
  ).toEqual([
    "--format jsonl article.txt",
    "--format=csv x",
    "--only people,countries x",
    "check --reporter github article.txt",
    "--lexicon own.json",
    "completion fish",
    "rules --format json",
  ]);
});

test.skipIf(!has("fish"))("fish completes the same", () => {
  const cwd = folder({ "e.fish": entities(["completion", "fish"]).out });
  const asked = (line: string) =>
    bash(`fish --no-config -c 'source e.fish; complete -C "${line}"'`, { cwd })
      .out.split("\n")
      .map((row) => row.split("\t")[0]!)
      .filter(Boolean);
  expect(asked("entities --form")).toEqual(["--format"]);
  expect(asked("entities --format ").sort()).toEqual(["csv", "html", "json", "jsonl", "table", "text"]);
  expect(asked("entities check --reporter ").sort()).toEqual(["github", "json", "junit", "pretty"]);
  expect(asked("entities completion ").sort()).toEqual(["bash", "fish", "zsh"]);
});

test.skipIf(!has("zsh"))("zsh understands its script", () => {
  expect(bash("entities completion zsh | zsh -n /dev/stdin")).toEqual({ code: 0, out: "", err: "" });
});

test("every option of --help is in every script", () => {
  const help = entities(["--help"]).out;
  const options = [...help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, name]) => name!);
  expect(options.length).toBeGreaterThan(12);
  for (const shell of ["bash", "zsh", "fish"]) {
    const script = entities(["completion", shell]).out;
    for (const option of options) expect(script).toContain(shell === "fish" ? `-l ${option}` : `--${option}`);
  }
});

test("another shell is told", () => {
  expect(entities(["completion", "tcsh"])).toEqual({
    code: 2,
    out: "",
    err: "entities: shell tcsh: Allowed choices are bash, zsh, fish. (see --help)\n",
  });
});
