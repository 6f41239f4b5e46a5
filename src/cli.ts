/** argv → options → read input → extract → render → exit code. */
import { readFileSync, writeSync } from "node:fs";
import { Command, Option } from "commander";
import { extract } from "./pipeline.js";

const program = new Command("entities")
  .argument("[files...]")
  .addOption(new Option("-f, --format <format>").choices(["json", "jsonl"]).default("json"))
  .addOption(new Option("--from <format>").choices(["text", "jsonl"]).default("text"))
  .option("--date <date>")
  .option("--explain");
program.action((files: string[], options: { format: string; from: string; date?: string; explain?: boolean }) => {
  const print = (result: unknown) => writeSync(1, `${JSON.stringify(result, null, options.format === "json" ? 2 : 0)}\n`);
  for (const file of files) {
    const content = readFileSync(file, "utf8");
    if (options.from === "jsonl") {
      for (const line of content.split("\n").filter(Boolean)) {
        const { id, text, documentDate } = JSON.parse(line);
        print(extract(text, { id, documentDate: options.date ?? documentDate ?? null, documentDateSource: options.date ? "option" : "record", explain: !!options.explain }));
      }
    } else print(extract(content, { id: file, documentDate: options.date ?? null, explain: !!options.explain }));
  }
});
await program.parseAsync();
