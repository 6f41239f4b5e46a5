/** npm run lexicon: sorts every list of src/lexicon in place, removes duplicates, and reports lines that are malformed. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sortedList } from "../lexicon/sorted.js";
import { LEXICON, listFiles } from "./list-files.js";

let faulty = 0;
for (const file of listFiles()) {
  const path = join(LEXICON, file);
  const before = readFileSync(path, "utf8");
  const { content, faults } = sortedList(before);
  for (const fault of faults) process.stderr.write(`${file}: ${fault}\n`);
  faulty += faults.length;
  if (content !== before) {
    writeFileSync(path, content);
    process.stdout.write(`sorted ${file}\n`);
  }
}
if (faulty) process.exitCode = 1;
