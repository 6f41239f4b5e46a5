/** argv → settings → read input → extract → render → exit code. */
import { runExtract } from "./cli/extract-command.js";
import { complain, FAILED, say, UsageError } from "./cli/messages.js";
import { ClosedPipe, OutputError, standardOutput } from "./cli/output.js";
import { CommanderError, createProgram } from "./cli/program.js";
import { isTerminal } from "./cli/terminal.js";

declare const __VERSION__: string;

async function print(text: string): Promise<void> {
  const output = standardOutput();
  await output.write(text);
  await output.finish();
}

const program = createProgram(
  __VERSION__,
  {
    async extract(inputs, settings) {
      if (inputs.length) return runExtract(inputs, settings);
      if (!isTerminal(0)) return runExtract(["-"], settings);
      say(program.helpInformation());
      process.exitCode = FAILED;
    },
    async check(paths, settings) {
      const { runCheck } = await import("./cli/check-command.js");
      await runCheck(paths, settings);
    },
    async completion(shell, grammar) {
      const { completionScript } = await import("./cli/completion.js");
      await print(completionScript(shell, grammar));
    },
    async schema() {
      const { jsonSchema } = await import("./schema-json.js");
      await print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    },
    async rules(format) {
      const { listRules } = await import("./render/rules.js");
      await print(listRules(format));
    },
  },
  isTerminal(1),
  process.env,
);

let help = "";
program.configureOutput({
  writeOut: (text) => {
    help += text;
  },
});

/** What commander says of a wrong argument, without its own words around ours: "--only persons: …". */
const inOneLine = (message: string): string =>
  message
    .replace(/^error: /, "")
    .replace(/^option '(?:-\w, )?(--[\w-]+) <[^<>]{1,40}>' argument '([^']{0,200})' is invalid\. /, "$1 $2: ")
    .replace(/^command-argument value '([^']{0,200})' is invalid for argument '(\w+)'\. /, "$2 $1: ")
    .replace(/\s+/g, " ");

/** One clear line for a fault of the user; for a fault of ours too, and its trace for whoever asks. */
function report(error: unknown): void {
  if (error instanceof ClosedPipe) return;
  process.exitCode = FAILED;
  if (error instanceof CommanderError) say(`entities: ${inOneLine(error.message)} (see --help)`);
  else if (error instanceof UsageError) say(`entities: ${error.message}`);
  else if (error instanceof OutputError) complain(error.target, error.message);
  else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    say(`entities: internal error, please report it: ${message}`);
    if (process.env.ENTITIES_TRACE) process.stderr.write(`${stack}\n`);
  }
}

/** Understands the arguments and does what they ask. */
async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    const printed = error instanceof CommanderError && error.exitCode === 0;
    try {
      if (!printed) report(error);
      else await print(help);
    } catch (second) {
      report(second);
    }
  }
}

void main();
