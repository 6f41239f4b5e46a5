/** Tokens, sentences, line breaks and heads of articles. */
import { describe, expect, test } from "vitest";
import { Document } from "../src/text/document.js";
import { sentenceRules } from "../src/text/sentences.js";
import * as T from "../src/text/tokens.js";

const tokensOf = (text: string): string[] => {
  const { count, start, end } = T.tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

/** The sentences of a text, each without the white space around it. */
const sentencesOf = (text: string): string[] => {
  const { sentenceCount, sentenceStart, start, end } = T.tokenize(text);
  return Array.from({ length: sentenceCount }, (_, s) => text.slice(start[sentenceStart[s]!], end[sentenceStart[s + 1]! - 1]));
};

const paragraphsOf = (text: string): number => {
  const { paragraph } = T.tokenize(text);
  return new Set(paragraph).size;
};

const slices = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("tokens", () => {
  test.each([
    ["O'Brien didn't see l'Oréal's sign.", ["O'Brien", "didn't", "see", "l'Oréal", "'s", "sign", "."]],
    ["The U.S.-backed al-Qaida foe", ["The", "U.S.", "-", "backed", "al", "-", "Qaida", "foe"]],
    ["Mr. Lind of Lind Corp. left.", ["Mr.", "Lind", "of", "Lind", "Corp.", "left", "."]],
    ["J. K. Ode paid 1,250.50 at 10 a.m. today", ["J.", "K.", "Ode", "paid", "1,250.50", "at", "10", "a.m.", "today"]],
    [
      "He wrote to ann.lee@example.org, see https://example.org/a?b=c. @annlee #vote",
      ["He", "wrote", "to", "ann.lee@example.org", ",", "see", "https://example.org/a?b=c", ".", "@annlee", "#vote"],
    ],
    ["AT&T -- “yes” …", ["AT", "&", "T", "--", "“", "yes", "”", "…"]],
    ["Wait.... what?!", ["Wait", "....", "what", "?", "!"]],
    ["the boys' 1990s", ["the", "boys", "'", "1990s"]],
    ["x😀y", ["x", "😀", "y"]],
  ])("%s", (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  test("shapes", () => {
    const shapeOf = (word: string) => T.tokenize(`x ${word} y`).shape[1]! & ~(T.GLUED | T.LINE_START | T.SENTENCE_START);
    expect(shapeOf("Lind")).toBe(T.CAPITAL | T.HAS_LOWER);
    expect(shapeOf("UN")).toBe(T.CAPITAL | T.ALL_CAPS);
    expect(shapeOf("U.N.")).toBe(T.CAPITAL | T.ALL_CAPS | T.DOTTED | T.POINT);
    expect(shapeOf("J.")).toBe(T.CAPITAL | T.INITIAL | T.POINT);
    expect(shapeOf("McLind")).toBe(T.CAPITAL | T.HAS_LOWER | T.INNER_CAPITAL);
    expect(shapeOf("iLind")).toBe(T.HAS_LOWER | T.INNER_CAPITAL);
    expect(shapeOf("B52")).toBe(T.CAPITAL | T.HAS_DIGIT);
    expect(shapeOf("é")).toBe(T.HAS_LOWER);
  });

  test("style of a sentence", () => {
    const styleOf = (text: string) => T.tokenize(text).sentenceStyle[0];
    expect(styleOf("The council in Bergen met late")).toBe(T.PROSE);
    expect(styleOf("Council Meets in Bergen After Storm")).toBe(T.TITLE_CASE);
    expect(styleOf("COUNCIL MEETS IN BERGEN")).toBe(T.CAPITALS);
  });

  describe("the same words whatever the writing", () => {
    const plain = "José Lind of the U.N. said “no” to Mr. Ode’s plan.\nIt failed in 1,200 towns.";
    const words = (text: string) => {
      const { count, hashA, hashB, kind, sentence } = T.tokenize(text);
      return Array.from({ length: count }, (_, i) => [kind[i], hashA[i], hashB[i], sentence[i]]);
    };
    test.each([
      ["NFD", plain.normalize("NFD")],
      ["CRLF", plain.replaceAll("\n", "\r\n")],
      ["CR", plain.replaceAll("\n", "\r")],
      ["no-break spaces", plain.replaceAll(" ", "\u00a0")],
      ["zero-width spaces in words", plain.replace(/(\p{L})(\p{Ll}{2})/gu, "$1\u200b$2")],
      ["soft hyphens", plain.replace(/(\p{Ll})(\p{Ll}{2})/gu, "$1\u00ad$2")],
      ["joiners behind words", plain.replace(/(\p{L}) /gu, "$1\u2060 ")],
      ["bidi isolates", plain.replace(/\p{L}{3,}/gu, "\u2066$&\u2069")],
      ["a byte order mark", `\ufeff${plain}`],
    ])("%s", (_, text) => expect(words(text)).toEqual(words(plain)));
  });

  test("zero-width and bidi marks at the edge of a word are no part of it, accents are", () => {
    expect(tokensOf("\u2066Lind\u2069 Ode\u200b’s Jose\u0301 ")).toEqual(["Lind", "Ode", "’s", "Jose\u0301"]);
  });
});

describe("sentences", () => {
  for (const rule of sentenceRules) {
    test.each(rule.examples)(`${rule.id}: %s`, (marked) => {
      const sentences = marked.split("|").map((sentence) => tokensOf(sentence).join(" "));
      expect(sentencesOf(marked.replaceAll(/\| ?/g, "").replaceAll("  ", " ")).map((sentence) => tokensOf(sentence).join(" "))).toEqual(
        sentences,
      );
    });
  }
  test.each([
    "The bill failed. | It was late.",
    "“We lost,” said Ola Lind. | “But we tried.”",
    "She left Lind & Co. | The firm closed.",
    "He was born on Sept. 3, 1950, in St. Paul, Minn., and died.",
    "Prices rose 3.5 percent. | 12 firms closed.",
    "Lind (D-Ohio) voted no. | (Ode voted yes.) | Nobody else spoke.",
    "The team (pop. 300) won in Sun City. | Sat. is free.",
    "He lay in the sun. | Rockets flew.",
    "Is it true? | Yes! | No one doubts it.",
    "He spoke at 5 p.m. Friday in Bergen.",
    "He spoke at 5 p.m. | The hall was full.",
    "Gen. Lind met Lt. Col. Ode and Sgt. Maj. Berg of the U.S. Army.",
    "See Fig. 3 and pp. 10 to 12.",
  ])("%s", (marked) => {
    expect(sentencesOf(marked.replaceAll("| ", "")).map((sentence) => tokensOf(sentence).join(" "))).toEqual(
      marked.split(" | ").map((sentence) => tokensOf(sentence).join(" ")),
    );
  });

  test("a sentence without end is cut between words", () => {
    const { sentenceCount, count } = T.tokenize("word ".repeat(3000));
    expect(count).toBe(3000);
    expect(sentenceCount).toBeGreaterThan(6);
  });

  test("a word without end is cut, but never inside a character", () => {
    const text = "😀".repeat(3001);
    const { count, start, end } = T.tokenize(text);
    for (let i = 0; i < count; i++) expect(text.slice(start[i], end[i])).toBe("😀");
    expect(count).toBe(3001);
  });
});

describe("line breaks", () => {
  const wrapped =
    "The council of the small town of Bergen met late on Monday to talk\nabout the storm that had closed its harbour for the third time this\nyear. Nobody could say when the boats would leave again. The mayor of\nthe town, who had come back from Oslo, asked for calm.";
  test("lines at a margin are one paragraph", () => {
    expect(sentencesOf(wrapped)).toHaveLength(3);
    expect(sentencesOf(wrapped.replaceAll("\n", "\r\n"))).toHaveLength(3);
  });
  test("lines of a list are sentences", () =>
    expect(sentencesOf("Results:\nBergen 2 Oslo 1\nTromso 0 Bodo 0\nMolde 3 Moss 1")).toHaveLength(4));
  test("a small letter goes on with a long line even when nothing else is wrapped", () => {
    expect(sentencesOf("Results of the Norwegian second division\nmatches on Sunday:\nBergen 2 Oslo 1\nTromso 0 Bodo 0")).toHaveLength(3);
  });
  test("blank lines part paragraphs", () => expect(paragraphsOf("One.\n\nTwo.\n \nThree.\r\n\r\nFour.\u2029\u2029Five.")).toBe(5));
  test("a single line break parts none", () => expect(paragraphsOf("One.\nTwo.")).toBe(1));
});

describe("head", () => {
  const headOf = (text: string) => {
    const { headline, bylines, dateline } = new Document(text).head;
    const slice = (span: { start: number; end: number } | null | undefined) => (span ? text.slice(span.start, span.end) : null);
    return { headline: slice(headline), bylines: slices(text, bylines), place: slice(dateline?.place), date: slice(dateline?.date) };
  };
  const prose = "The harbour of the town stayed closed for a third day, and nobody could say when it would open.";

  test.each([
    [`BERGEN, Norway (AP) — ${prose}`, "BERGEN, Norway", null],
    [`BERGEN, Norway (AP) _\n\n${prose}`, "BERGEN, Norway", null],
    [`OSLO, March 3 (Reuters) - ${prose}`, "OSLO", "March 3"],
    [`OSLO/BERGEN, Dec. 5, 2012 — ${prose}`, "OSLO/BERGEN", "Dec. 5, 2012"],
    [`Bergen, June 3 (AFP) – ${prose}`, "Bergen", "June 3"],
    [`ST. LUCIA, 3 March (Xinhua) -- ${prose}`, "ST. LUCIA", "3 March"],
    [`NEW YORK — ${prose}`, "NEW YORK", null],
    [`CHESS - OSLO OPEN.\n\nOSLO 1996-08-30\n${prose}`, "OSLO", "1996-08-30"],
    ["CHESS - LATE RESULTS\n\nRound two", null, null],
    [`Bergen closed its harbour (see map) - ${prose}`, null, null],
  ])("dateline of %s", (text, place, date) => expect(headOf(text)).toMatchObject({ place, date }));

  test.each([
    [`Storm\n\nBy Ann Lee and BO EK\n\n${prose}`, ["Ann Lee", "BO EK"]],
    [`Storm\n\nBy Ann Lee, Staff Writer\n\n${prose}`, ["Ann Lee"]],
    [`Storm\n\nBy Ann Lee in Oslo\n\n${prose}`, ["Ann Lee"]],
    [
      `${prose}\n\n(Reporting by Ann Lee in Hong Kong and Bo van Ek; Additional reporting by Cy Ode; Editing by Di Poe)`,
      ["Ann Lee", "Bo van Ek", "Cy Ode", "Di Poe"],
    ],
    [`${prose}\n\nAssociated Press writers Ann Lee in Oslo and Bo Ek in Rome contributed to this report.`, ["Ann Lee", "Bo Ek"]],
    [`${prose}\n\nAnn Lee reported from Oslo.`, ["Ann Lee"]],
    [`The plan, as reported by Nordic Trade News, failed.\nby Ann Lee they sat`, []],
    [`${prose}\nBy the harbour stood the mayor and his wife.`, []],
  ])("credits of %s", (text, names) => expect(headOf(text).bylines).toEqual(names));

  test("credits at the foot of a long article", () => {
    const text = `${`${prose}\n\n`.repeat(80)}(Writing by Ann Lee)`;
    expect(headOf(text).bylines).toEqual(["Ann Lee"]);
  });

  test("headline", () => {
    expect(headOf(`Storm closes the harbour of Bergen\n\n${prose}`).headline).toBe("Storm closes the harbour of Bergen");
    expect(headOf(`${prose}\n\n${prose}`).headline).toBeNull();
    expect(headOf("").headline).toBeNull();
  });
});
