/** `entities check`: texts against the results committed beside them. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, normalize } from "node:path";
import { type CheckedText, type Reporter, totalsOf } from "../check/checked-text.js";
import { differences } from "../check/differences.js";
import { placesIn } from "../check/places.js";
import { realigned } from "../check/realign.js";
import { REPORT } from "../check/report.js";
import type { Kind } from "../extractor.js";
import { decode } from "../input/decode.js";
import { asInputError, InputError } from "../input/errors.js";
import { expand, isReadable, readBytes } from "../input/files.js";
import { isPattern } from "../input/glob.js";
import type { UserLexicon } from "../lexicon/user.js";
import type { ExtractOptions } from "../pipeline.js";
import { toJson } from "../render/json.js";
import { fromOffsetUnit, withOffsets } from "../render/offsets.js";
import { Result } from "../schema.js";
import { formatOf, readDocument } from "./document.js";
import { loadLexicon } from "./lexicon-option.js";
import { complain, DIFFERENT, FAILED, OK, UsageError } from "./messages.js";
import { OutputError, standardOutput, writeFileAtomically } from "./output.js";
import { colorLevel, wrapWidth } from "./terminal.js";

export interface CheckSettings {
  readonly update: boolean;
  readonly reporter: Reporter;
  readonly only: readonly Kind[];
  /** File of the user's lexicon; null: the package.json of the working folder, if it has one. */
  readonly lexicon: string | null;
  readonly output: string | null;
  readonly noColor: boolean;
  readonly maxBytes: number;
}

/** JSON files that live beside texts and are no fixtures. */
const NO_FIXTURES = new Set(["package.json", "package-lock.json", "tsconfig.json"]);

const stemOf = (path: string): string => join(dirname(path), basename(path, extname(path)));
const fixtureOf = (text: string): string => `${stemOf(text)}.json`;
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A text, its fixture, or both: what is to be held against each other. */
interface Pair {
  readonly text: string | null;
  readonly fixture: string;
}

/** The texts of a directory and the fixtures that have none. */
function pairsOfDirectory(path: string, lexicon: string | null): Pair[] {
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .sort();
  const texts = names.filter(isReadable);
  const own = lexicon === null ? null : normalize(lexicon);
  const stems = new Set(texts.map(stemOf));
  const orphans = names.filter(
    (name) => extname(name) === ".json" && !stems.has(stemOf(name)) && !NO_FIXTURES.has(basename(name)) && name !== own,
  );
  if (!texts.length && !orphans.length) throw new InputError("nothing to check: no .txt, .md or .html file in it");
  return [...texts.map((text) => ({ text, fixture: fixtureOf(text) })), ...orphans.map((fixture) => ({ text: null, fixture }))];
}

/** The text that a fixture given by name belongs to, if there is one. */
function textOf(fixture: string): string | null {
  const stem = basename(fixture, ".json");
  const beside = readdirSync(dirname(fixture)).filter((name) => isReadable(name) && basename(name, extname(name)) === stem);
  return beside[0] === undefined ? null : join(dirname(fixture), beside.sort()[0]!);
}

function pairsOf(path: string, lexicon: string | null): Pair[] {
  try {
    if (isPattern(path) && !existsSync(path)) return expand(path).flatMap((match) => pairsOf(match, lexicon));
    const status = statSync(path);
    if (status.isDirectory()) return pairsOfDirectory(path, lexicon);
    if (extname(path) === ".json") return [{ text: textOf(path), fixture: path }];
    return [{ text: path, fixture: fixtureOf(path) }];
  } catch (error) {
    throw asInputError(error);
  }
}

/** Reads a fixture; what does not fit the schema is a fault of the file, not a difference. */
function readFixture(path: string, maxBytes: number): Result {
  let value: unknown;
  try {
    value = JSON.parse(decode(readBytes(path, maxBytes)));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError("not JSON: mend it, or delete it and write it anew with --update");
  }
  const parsed = Result.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new InputError(
    `not a result of this version (${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}): delete it and write it anew with --update`,
  );
}

const isExplained = (result: Result): boolean =>
  [...result.people, ...result.countries, ...result.organizations].some((entity) => entity.mentions.some((m) => m.rule !== undefined)) ||
  [...result.dates, ...result.quotes].some((item) => item.rule !== undefined);

/** The options that a fixture was written with, as far as it records them. */
function optionsOf(fixture: Result | null): ExtractOptions {
  const { documentDate = null, documentDateSource = null } = fixture ?? {};
  return {
    ...(documentDate && (documentDateSource === "option" || documentDateSource === "record") ? { documentDate, documentDateSource } : {}),
    ...(fixture && isExplained(fixture) ? { explain: true } : {}),
  };
}

async function checkPair({ text, fixture }: Pair, settings: CheckSettings, lexicon: UserLexicon | null): Promise<CheckedText> {
  const checked = (status: CheckedText["status"], message: string | null, list: CheckedText["differences"] = []): CheckedText => ({
    path: text ?? fixture,
    fixture: text === null ? null : fixture,
    status,
    message,
    differences: list,
  });
  if (text === null) return checked("no-text", "a fixture without a text: no .txt, .md or .html file beside it");
  const has = isFile(fixture);
  if (!has && !settings.update) return checked("no-fixture", `no ${basename(fixture)} beside it (--update writes it)`);
  const recorded = has ? readFixture(fixture, settings.maxBytes) : null;
  const format = formatOf(text);
  if (format === "jsonl") throw new InputError("records are not checked: give each text a file of its own");
  const source = decode(readBytes(text, settings.maxBytes));
  const { inFile } = await readDocument(source, format, { ...optionsOf(recorded), lexicon, id: basename(text) });
  const unit = recorded?.offsetUnit ?? "utf16";
  const result = withOffsets(inFile, source, unit);
  // Offsets are only comparable where the text is the one that the fixture was written for.
  const moved = recorded && format === "text" && unit === "utf16" ? realigned(recorded, source) : null;
  const list = recorded ? differences(moved ?? recorded, result, settings.only) : [];
  if (settings.update && (!recorded || moved || list.length)) {
    await writeFileAtomically(fixture, `${toJson(result)}\n`);
    return checked(recorded ? "updated" : "created", `${recorded ? "rewrote" : "wrote"} ${fixture}`);
  }
  if (!list.length && !moved) return checked("same", null);
  const toUtf16 = fromOffsetUnit(
    source,
    list.flatMap(({ start, end }) => (start === null || end === null ? [] : [start, end])),
    unit,
  );
  const placeOf = placesIn(source, format === "text");
  return checked(
    "different",
    `differs from ${basename(fixture)}${moved ? `: the text was edited since${list.length ? "" : ", only offsets differ"}` : ""}`,
    list.map((difference) => {
      const [start, end] = [difference.start, difference.end].map((offset) => (offset === null ? null : toUtf16(offset)));
      // What an edit has taken out of the text has no place in it any more.
      const isGone = moved && difference.sign === "lost" && source.slice(start ?? 0, end ?? 0) !== difference.text;
      return { ...difference, place: start == null || end == null || isGone ? null : placeOf(start, end) };
    }),
  );
}

/** Checks every path; sets exit code 1 for a difference, 2 for what cannot be read. */
export async function runCheck(paths: readonly string[], settings: CheckSettings): Promise<void> {
  const lexicon = loadLexicon(settings.lexicon);
  const results: CheckedText[] = [];
  const failed = (path: string, error: unknown): CheckedText => {
    if (!(error instanceof InputError) && !(error instanceof OutputError)) throw error;
    return { path, fixture: null, status: "error", message: error.message, differences: [] };
  };
  const seen = new Map<string, string | null>();
  for (const path of paths) {
    let pairs: Pair[];
    try {
      pairs = pairsOf(path, settings.lexicon);
    } catch (error) {
      results.push(failed(path, error));
      continue;
    }
    for (const pair of pairs) {
      const rival = seen.get(pair.fixture);
      if (rival !== undefined && rival === pair.text) continue;
      try {
        if (rival !== undefined)
          throw new InputError(`shares its fixture ${basename(pair.fixture)} with ${rival ?? "nothing"}: rename one of the two`);
        seen.set(pair.fixture, pair.text);
        results.push(await checkPair(pair, settings, lexicon));
      } catch (error) {
        results.push(failed(pair.text ?? pair.fixture, error));
      }
    }
  }
  if (!results.length) throw new UsageError("nothing to check");
  const totals = totalsOf(results);
  const report = REPORT[settings.reporter](results, {
    wrap: settings.output === null ? wrapWidth() : null,
    color: settings.output === null ? colorLevel(1, settings.noColor) : 0,
    errorsAreTold: settings.output === null,
  });
  if (settings.output !== null) await writeFileAtomically(settings.output, report);
  for (const { path, status, message } of results) if (status === "error") complain(path, message ?? status);
  process.exitCode = totals.errors ? FAILED : totals.different ? DIFFERENT : OK;
  if (settings.output === null) {
    const output = standardOutput();
    await output.write(report);
    await output.finish();
  }
}
