/** What differs between two results of one text: found, lost, changed. Pure: results in, a list out. */
import { KINDS, type Kind } from "../extractor.js";
import type { Result } from "../schema.js";

/** One field of something that is in both results, before and after. */
export interface Change {
  /** "span", "value", "speaker", "link" (the entity that a mention belongs to), "name", "code", "roles" … */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface Difference {
  readonly sign: "found" | "lost" | "changed";
  /** null for what belongs to the whole document: its date, its warnings. */
  readonly kind: Kind | null;
  /** Where it stands now, or stood when it is lost; in the offset unit of the results. null for the whole document. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  /** Name, code or value, for a reader. */
  readonly means: string;
  readonly changes: readonly Change[];
}

type Facets = readonly (readonly [field: string, value: string])[];

/** A mention, date or quote, with what is compared of it. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly means: string;
  /** Number of its entity in the result. */
  readonly entity: number;
  readonly facets: Facets;
}

interface Entity {
  readonly name: string;
  readonly facets: Facets;
}

const show = (value: unknown): string =>
  value === null || value === undefined
    ? "none"
    : Array.isArray(value)
      ? value.join("; ") || "none"
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);

const facetsOf = (record: Readonly<Record<string, unknown>>, skipped: readonly string[]): Facets =>
  Object.entries(record).flatMap(([field, value]) => (skipped.includes(field) ? [] : [[field, show(value)] as const]));

const SPAN = ["start", "end", "text"];

function speakerOf(speaker: Result["quotes"][number]["speaker"]): string {
  if (!speaker) return "none";
  return `${speaker.name ?? "nobody by name"}, ${speaker.type}, as “${speaker.text}” at ${speaker.start}–${speaker.end}`;
}

function itemsOf(result: Result, kind: Kind): { readonly entities: readonly Entity[]; readonly items: readonly Item[] } {
  if (kind === "dates") {
    return {
      entities: [],
      items: result.dates.map((date) => ({ ...date, means: show(date.value), entity: -1, facets: facetsOf(date, SPAN) })),
    };
  }
  if (kind === "quotes") {
    return {
      entities: [],
      items: result.quotes.map((quote) => ({
        ...quote,
        means: quote.speaker ? (quote.speaker.name ?? quote.speaker.text) : "nobody",
        entity: -1,
        facets: [...facetsOf(quote, [...SPAN, "speaker"]), ["speaker", speakerOf(quote.speaker)]],
      })),
    };
  }
  const list: readonly { readonly name: string; readonly mentions: Result["people"][number]["mentions"] }[] = result[kind];
  return {
    entities: list.map((entity) => ({ name: entity.name, facets: facetsOf({ ...entity }, ["mentions"]) })),
    items: list
      .flatMap((entity, number) =>
        entity.mentions.map((mention) => ({ ...mention, means: entity.name, entity: number, facets: facetsOf(mention, SPAN) })),
      )
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Pairs of old and new items: first those on the same span, then, of the rest, those that overlap. */
function pair(before: readonly Item[], after: readonly Item[]) {
  const bySpan = new Map<string, Item[]>();
  for (const item of after) {
    const key = `${item.start}-${item.end}`;
    bySpan.set(key, [...(bySpan.get(key) ?? []), item]);
  }
  const pairs: [Item, Item][] = [];
  const taken = new Set<Item>();
  const unpaired: Item[] = [];
  for (const item of before) {
    const twin = bySpan.get(`${item.start}-${item.end}`)?.shift();
    if (twin) {
      pairs.push([item, twin]);
      taken.add(twin);
    } else unpaired.push(item);
  }
  const free = after.filter((item) => !taken.has(item));
  const lost: Item[] = [];
  let at = 0;
  for (const item of unpaired) {
    while (at < free.length && free[at]!.end <= item.start) at++;
    const other = free[at];
    if (other && other.start < item.end) {
      pairs.push([item, other]);
      taken.add(other);
      at++;
    } else lost.push(item);
  }
  return { pairs, lost, found: after.filter((item) => !taken.has(item)) };
}

/** Which new entity each old one has become: the one of its name, else the one that shares the most mentions, one to one. */
function successors(pairs: readonly (readonly [Item, Item])[]): Map<number, number> {
  const shared = new Map<string, { readonly from: number; readonly to: number; readonly renamed: number; count: number }>();
  for (const [a, b] of pairs) {
    if (a.entity < 0) continue;
    const key = `${a.entity}-${b.entity}`;
    const entry = shared.get(key);
    if (entry) entry.count++;
    else shared.set(key, { from: a.entity, to: b.entity, renamed: a.means === b.means ? 0 : 1, count: 1 });
  }
  const next = new Map<number, number>();
  const used = new Set<number>();
  for (const { from, to } of [...shared.values()].sort(
    (a, b) => a.renamed - b.renamed || b.count - a.count || a.from - b.from || a.to - b.to,
  )) {
    if (next.has(from) || used.has(to)) continue;
    next.set(from, to);
    used.add(to);
  }
  return next;
}

/** Fields whose values differ; a field that only one side has counts. */
function changesOf(before: Facets, after: Facets): Change[] {
  const old = new Map(before);
  const now = new Map(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field) ?? "none", now.get(field) ?? "none"];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function differencesOfKind(before: Result, after: Result, kind: Kind): Difference[] {
  const old = itemsOf(before, kind);
  const now = itemsOf(after, kind);
  const { pairs, lost, found } = pair(old.items, now.items);
  const next = successors(pairs);
  const told = new Set<number>();
  const of = (sign: Difference["sign"], item: Item, changes: readonly Change[]): Difference => ({
    sign,
    kind,
    start: item.start,
    end: item.end,
    text: item.text,
    means: item.means,
    changes,
  });
  const changed = pairs.flatMap(([a, b]) => {
    const changes: Change[] = [];
    if (a.start !== b.start || a.end !== b.end || a.text !== b.text)
      changes.push({ field: "span", before: `“${a.text}” at ${a.start}–${a.end}`, after: `“${b.text}” at ${b.start}–${b.end}` });
    changes.push(...changesOf(a.facets, b.facets));
    if (a.entity >= 0) {
      const was = old.entities[a.entity]!;
      const is = now.entities[b.entity]!;
      if (next.get(a.entity) !== b.entity) changes.push({ field: "link", before: was.name, after: is.name });
      else if (!told.has(a.entity)) {
        told.add(a.entity);
        changes.push(...changesOf(was.facets, is.facets));
      }
    }
    return changes.length ? [of("changed", b, changes)] : [];
  });
  return [...changed, ...lost.map((item) => of("lost", item, [])), ...found.map((item) => of("found", item, []))].sort(
    (a, b) => a.start! - b.start! || a.end! - b.end!,
  );
}

/** A value with the keys of its objects in one order, as a string. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );

/**
 * Every difference between two results of one text in the same offset unit, by kind and in text order; `id` is not compared.
 * The list is empty only when the results are equal.
 */
export function differences(before: Result, after: Result, kinds: readonly Kind[] = KINDS): readonly Difference[] {
  const { documentDate, documentDateSource, warnings } = before;
  const whole = changesOf(
    facetsOf({ documentDate, documentDateSource, warnings }, []),
    facetsOf({ documentDate: after.documentDate, documentDateSource: after.documentDateSource, warnings: after.warnings }, []),
  );
  const ofDocument = (changes: readonly Change[]): Difference[] =>
    changes.length ? [{ sign: "changed", kind: null, start: null, end: null, text: "", means: "", changes }] : [];
  const all = [
    ...ofDocument(whole),
    ...KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) => differencesOfKind(before, after, kind)),
  ];
  if (all.length) return all;
  const parts = [...KINDS.filter((kind) => kinds.includes(kind)), "warnings" as const];
  const rest = parts.filter((part) => canonical(before[part]) !== canonical(after[part]));
  return ofDocument(rest.map((part) => ({ field: `order of ${part}`, before: "as recorded", after: "as extracted" })));
}
