/** The formats: results in, text out. */
import type { Kind } from "../extractor.js";
import type { Result } from "../schema.js";
import { toJson, toJsonLine } from "./json.js";

export const FORMATS = ["table", "json", "jsonl", "csv", "text", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that show the article itself: they get its text without markup, and offsets into that in UTF-16. */
export const SHOWS_ARTICLE: ReadonlySet<Format> = new Set(["text", "html"]);

/** What a renderer is told. */
export interface RenderOptions {
  readonly width: number;
  readonly color: 0 | 1 | 2 | 3;
  readonly explain: boolean;
  readonly only: readonly Kind[];
  /** Columns to wrap an article at; null where nobody reads it on a terminal. */
  readonly wrap: number | null;
  /** True when one input gives one JSON object, false when several give an array. */
  readonly single: boolean;
}

/** A result to print, and the text it points into. */
export interface ExtractedItem {
  readonly result: Result;
  readonly source: string;
  /** Further top-level keys of its JSON. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** One thing to print: a result, or a record that could not be read. */
export type Item = ExtractedItem | { readonly failed: { readonly id: string | null; readonly error: string } };

/** A format: what to print before the first item, for each, and behind the last. */
export interface Renderer {
  begin(): string;
  item(item: Item, index: number): string;
  end(count: number): string;
}

const asValue = (item: Item) => ("failed" in item ? item.failed : { ...item.result, ...item.extra });

function json({ single }: RenderOptions): Renderer {
  if (single) return { begin: () => "", item: (item) => `${toJson(asValue(item))}\n`, end: () => "" };
  return {
    begin: () => "[",
    item: (item, index) => `${index ? "," : ""}\n${toJson(asValue(item)).replace(/^/gm, "  ")}`,
    end: (count) => (count ? "\n]\n" : "]\n"),
  };
}

const jsonl = (): Renderer => ({ begin: () => "", item: (item) => `${toJsonLine(asValue(item))}\n`, end: () => "" });

/** Results one below the other, a blank line between; a record that could not be read is told on standard error alone. */
function stacked(show: (item: ExtractedItem) => string): Renderer {
  let shown = 0;
  return {
    begin: () => "",
    item: (item) => ("failed" in item ? "" : `${shown++ ? "\n" : ""}${show(item)}\n`),
    end: () => "",
  };
}

/** The table, csv, html and text are loaded when they are asked for. */
const RENDERERS: Readonly<Record<Format, (options: RenderOptions) => Renderer | Promise<Renderer>>> = {
  json,
  jsonl,
  table: async (options) => {
    const { toTable } = await import("./table.js");
    return stacked(({ result }) => toTable(result, options));
  },
  csv: async () => (await import("./csv.js")).csvRenderer,
  html: async (options) => (await import("./html-report.js")).htmlRenderer(options),
  text: async (options) => {
    const { toMarkedText } = await import("./marked-text.js");
    return stacked(({ result, source }) => toMarkedText(result, source, options));
  },
};

export const createRenderer = async (format: Format, options: RenderOptions): Promise<Renderer> => RENDERERS[format](options);
