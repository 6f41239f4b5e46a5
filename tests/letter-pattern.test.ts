import { expect, test } from "vitest";
import { LetterPattern } from "../src/text/letter-pattern.js";

const SOURCES = [
  String.raw`^\p{Lu}[\p{L}.'’-]*$`,
  String.raw`[^\p{Lu}]`,
  String.raw`^[^\p{L}\p{N}]{0,4}[\p{L}\p{N}]`,
  String.raw`\[\p{Ll}(?!\p{Lu})`,
  String.raw`[\p{L}\d]$`,
];
const TEXTS = ["Anna", "ANNA-Maria", "“Anna’s", "[a", "[aB", "é", "Érik", "Ж", "ж", "7", "…7", "²", "ſ", "—", "", "𝒜"];

test.each(SOURCES)("%s answers as its Unicode form does", (source) => {
  for (const flags of ["", "i"]) {
    const pattern = new LetterPattern(source, flags);
    const unicode = new RegExp(source, `${flags}u`);
    for (const text of TEXTS) expect([text, pattern.exec(text)?.[0]]).toEqual([text, unicode.exec(text)?.[0]]);
  }
});
