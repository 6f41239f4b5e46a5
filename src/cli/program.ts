/** The command line: commands, options and their help. The only file that imports commander. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { REPORTERS, type Reporter } from "../check/checked-text.js";
import { KINDS, type Kind } from "../extractor.js";
import { FORMATS, type Format } from "../render/index.js";
import { OFFSET_UNITS, type OffsetUnit } from "../render/offsets.js";
import { isIsoDate } from "../text/iso-date.js";
import type { CheckSettings } from "./check-command.js";
import { type CommandWords, type Grammar, SHELLS, type Shell } from "./completion.js";
import { INPUT_FORMATS, type InputFormat } from "./document.js";
import type { ExtractSettings } from "./extract-command.js";
import { FAILED } from "./messages.js";
import { nearest, nearestKind } from "./nearest.js";

/** What the program calls when it has understood its arguments. */
export interface Actions {
  extract(inputs: readonly string[], settings: ExtractSettings): Promise<void>;
  check(paths: readonly string[], settings: CheckSettings): Promise<void>;
  completion(shell: Shell, grammar: Grammar): Promise<void>;
  schema(): Promise<void>;
  rules(format: "table" | "json"): Promise<void>;
}

interface RawOptions {
  readonly format?: Format;
  readonly from?: InputFormat;
  readonly date?: string;
  readonly only?: readonly Kind[];
  readonly offsets: OffsetUnit;
  readonly explain?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly lexicon?: string;
  readonly color: boolean;
  readonly maxBytes: number;
  readonly textKey: string;
  readonly idKey: string;
  readonly dateKey: string;
  readonly keepFields?: boolean;
}

interface RawCheck {
  readonly update?: boolean;
  readonly reporter?: Reporter;
  readonly only?: readonly Kind[];
  readonly lexicon?: string;
  readonly output?: string;
  readonly color: boolean;
  readonly maxBytes: number;
}

function toDate(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError("It must be a date that exists, as YYYY-MM-DD.");
  return text;
}

function toKinds(text: string): readonly Kind[] {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  for (const name of names)
    if (!(KINDS as readonly string[]).includes(name))
      throw new InvalidArgumentError(`"${name}" is none of ${KINDS.join(", ")}.${nearestKind(name, KINDS)}`);
  if (!names.length) throw new InvalidArgumentError(`Name one or more of ${KINDS.join(", ")}.`);
  return KINDS.filter((kind) => names.includes(kind));
}

/** One of the choices, which completion reads from the option; otherwise the choices and the nearest of them. */
function choice(option: Option, choices: readonly string[]): Option {
  return option.choices(choices).argParser((text) => {
    if (!choices.includes(text)) throw new InvalidArgumentError(`Choose one of ${choices.join(", ")}.${nearest(text, choices)}`);
    return text;
  });
}

function toBytes(text: string): number {
  const m = /^(\d+(?:\.\d+)?)\s*(k|m|g)?b?$/i.exec(text);
  const value = m ? Number(m[1]) * { "": 1, k: 1e3, m: 1e6, g: 1e9 }[(m[2] ?? "").toLowerCase() as "" | "k" | "m" | "g"] : 0;
  if (!(value >= 1 && value <= 5e8)) throw new InvalidArgumentError("It must be a size from 1 to 500M, such as 200000, 50M.");
  return Math.floor(value);
}

/** What completion is made from. */
function grammarOf(program: Command): Grammar {
  const wordsOf = (command: Command): CommandWords => ({
    name: command === program ? null : command.name(),
    description: command.description(),
    takesFiles: command.registeredArguments.some((argument) => !argument.argChoices && /file|path/.test(argument.name())),
    choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    options: [...command.options, ...(command === program ? [new Option("-h, --help", "show this help")] : [])].map((option) => ({
      short: option.short ?? null,
      long: option.long ?? "",
      description: option.description,
      takes: !option.required ? "nothing" : /<file>/.test(option.flags) ? "file" : "value",
      choices: option.argChoices ?? (/<kinds>/.test(option.flags) ? KINDS : []),
      isList: /<kinds>/.test(option.flags),
    })),
  });
  return { main: wordsOf(program), commands: program.commands.map(wordsOf) };
}

const EXAMPLES = `
Examples:
  $ entities article.txt                             a table on a terminal, JSON in a pipe
  $ cat article.txt | entities - --only people       read standard input, report people only
  $ entities news/*.txt --format jsonl > out.jsonl   one object a line, in the order of the inputs
  $ entities --from jsonl --format csv docs.jsonl    {"id","text","documentDate"} a line in, one mention a row out
`;

/** Builds the program; parsing errors leave as CommanderError. */
export function createProgram(version: string, actions: Actions, isTerminal: boolean, environment: NodeJS.ProcessEnv): Command {
  const program = new Command("entities")
    .description("Find the people, countries, organizations, dates and quotes in news articles.")
    .usage("[options] [file...]")
    .argument(
      "[file...]",
      'texts to read; "-" or nothing reads standard input; a directory with a final slash gives its .txt, .md and .html files',
    )
    .addHelpText("before", `${EXAMPLES.trimStart()}`)
    .addOption(choice(new Option("-f, --format <format>", "output format (default: table on a terminal, else json)"), FORMATS))
    .addOption(choice(new Option("--from <format>", "input format (default: by extension, else text)"), INPUT_FORMATS))
    .addOption(new Option("--date <YYYY-MM-DD>", 'document date: what "last Friday" is counted from').argParser(toDate))
    .addOption(new Option("--only <kinds>", `comma list of ${KINDS.join(", ")}`).argParser(toKinds))
    .addOption(choice(new Option("--offsets <unit>", "unit of start and end"), OFFSET_UNITS).default("utf16"))
    .option("--explain", "say for each mention which rule found it and on what evidence")
    .option("--lexicon <file>", 'names of your own, aliases, names never to report (default: "news-entities" in ./package.json)')
    .option("-o, --output <file>", "write there, whole or not at all, instead of standard output")
    .addOption(new Option("--max-bytes <size>", "refuse a document larger than this").argParser(toBytes).default(50_000_000, "50M"))
    .addOption(new Option("--text-key <key>", "jsonl: key of the text").default("text"))
    .addOption(new Option("--id-key <key>", "jsonl: key of the id").default("id"))
    .addOption(new Option("--date-key <key>", "jsonl: key of the document date").default("documentDate"))
    .option("--keep-fields", 'jsonl: pass the other fields of a record through, under "record"')
    .option("-q, --quiet", "no progress on standard error")
    .option("--no-color", "no colours")
    .version(version, "-V, --version")
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .enablePositionalOptions()
    .action((inputs: string[], raw: RawOptions) =>
      actions.extract(inputs, {
        format: raw.format ?? (isTerminal && raw.output === undefined ? "table" : "json"),
        from: raw.from ?? null,
        date: raw.date ?? null,
        only: raw.only ?? KINDS,
        lexicon: raw.lexicon ?? null,
        offsets: raw.offsets,
        explain: raw.explain ?? false,
        output: raw.output ?? null,
        quiet: raw.quiet ?? false,
        noColor: !raw.color,
        maxBytes: raw.maxBytes,
        keys: { text: raw.textKey, id: raw.idKey, date: raw.dateKey },
        keepFields: raw.keepFields ?? false,
      }),
    );
  program
    .command("check")
    .description("extract again and compare with the committed <name>.json beside each text; exit 1 when something differs")
    .argument("<path...>", "texts, or directories of them")
    .option("-u, --update", "rewrite the fixtures that differ, write those that are missing")
    .addOption(choice(new Option("--reporter <reporter>", "form of the report (default: pretty; github under GITHUB_ACTIONS)"), REPORTERS))
    .addOption(new Option("--only <kinds>", "compare these kinds only").argParser(toKinds))
    .option("--lexicon <file>", 'names of your own (default: "news-entities" in ./package.json)')
    .addOption(new Option("--max-bytes <size>", "refuse a text larger than this").argParser(toBytes).default(50_000_000, "50M"))
    .option("-o, --output <file>", "write the report there instead of standard output")
    .option("--no-color", "no colours")
    .action((paths: string[], raw: RawCheck) =>
      actions.check(paths, {
        update: raw.update ?? false,
        reporter: raw.reporter ?? (/^(?:true|1)$/i.test(environment.GITHUB_ACTIONS ?? "") ? "github" : "pretty"),
        only: raw.only ?? KINDS,
        lexicon: raw.lexicon ?? null,
        output: raw.output ?? null,
        noColor: !raw.color,
        maxBytes: raw.maxBytes,
      }),
    );
  program
    .command("schema")
    .description("print the JSON Schema of a result")
    .action(() => actions.schema());
  program
    .command("rules")
    .description("print every rule: id, what it does, an example")
    .addOption(choice(new Option("-f, --format <format>", "output format"), ["table", "json"]).default("table"))
    .action(({ format }: { format: "table" | "json" }) => actions.rules(format));
  program
    .command("completion")
    .description("print a script that completes commands, options and their values")
    .addArgument(new Argument("<shell>", `one of ${SHELLS.join(", ")}`).choices(SHELLS))
    .action((shell: Shell) => actions.completion(shell, grammarOf(program)));
  // An option of the main command before the name of another would be lost without a word.
  program.hook("preSubcommand", (_, command) => {
    for (const option of program.options)
      if (option.attributeName() !== "color" && program.getOptionValueSource(option.attributeName()) === "cli")
        throw new CommanderError(FAILED, "entities.misplaced", `option '${option.long}' must stand behind '${command.name()}'`);
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} });
  }
  return program;
}

export { CommanderError };
