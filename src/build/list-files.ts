/** The list files of the lexicon. */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const LEXICON = fileURLToPath(new URL("../lexicon/", import.meta.url));

/** Folders of lists, in the order in which they enter the table. */
export const LIST_FOLDERS = ["countries", "people", "organizations", "places", "words"] as const;

/** Every list file, as a path in src/lexicon. */
export const listFiles = (): readonly string[] =>
  LIST_FOLDERS.flatMap((folder) =>
    readdirSync(`${LEXICON}${folder}`)
      .filter((file) => file.endsWith(".txt"))
      .sort()
      .map((file) => `${folder}/${file}`),
  );
