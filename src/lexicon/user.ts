/** The user's own lexicon: names to add, other names of the same entity, names never to report. */
import * as z from "zod/mini";

/** Kinds whose names a user can add; dates and quotes are no names. */
export const NAME_KINDS = ["people", "countries", "organizations"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** "unknown key …" for a key that is not there, `otherwise` for a value of another type. */
const objectFault = (otherwise: string) => (issue: { readonly code?: string | undefined; readonly keys?: readonly string[] }) =>
  issue.code === "unrecognized_keys" ? `unknown key "${issue.keys?.[0]}"` : otherwise;

/** Made when a lexicon is checked: few runs have one, and schemas take longer to make than most lexicons to check. */
function makeSchema() {
  const nameText = z.string({ error: "must be a string" }).check(
    z.refine((text) => /[\p{L}\p{N}]/u.test(text), "must hold a letter or a digit"),
    z.maxLength(200, "must have at most 200 characters"),
  );

  const NameEntry = z
    .strictObject(
      {
        name: nameText,
        kind: z.enum(NAME_KINDS, { error: `must be one of ${NAME_KINDS.join(", ")}` }),
        code: z.optional(
          z
            .string({ error: "must be a string" })
            .check(z.regex(/^[A-Z]{2}(?:[A-Z]{2})?$/, "must be an ISO 3166 code: two or four capitals")),
        ),
        aliases: z.optional(z.array(nameText, { error: "must be a list of strings" })),
      },
      { error: objectFault('must be an object such as {"name": "Acme Widgets", "kind": "organizations"}') },
    )
    .check((context) => {
      const { kind, code } = context.value;
      if (kind === "countries" && code === undefined)
        context.issues.push({ code: "custom", message: "a country needs a code", path: [], input: context.value });
      if (kind !== "countries" && code !== undefined)
        context.issues.push({ code: "custom", message: "only a country has a code", path: ["code"], input: code });
    });

  return z
    .strictObject(
      {
        /** Names that are found wherever they stand, as this kind, whatever the rules say. */
        names: z.optional(z.array(NameEntry, { error: "must be a list" })),
        /** Other name → name of the entity that it means. */
        aliases: z.optional(z.record(nameText, nameText, { error: "must be an object of name: name" })),
        /** Names that are not reported, as they are written. */
        never: z.optional(z.array(nameText, { error: "must be a list of strings" })),
      },
      { error: objectFault("must be an object with names, aliases, never") },
    )
    .check((context) => {
      const never = new Set((context.value.never ?? []).map(normalized));
      for (const [i, { name }] of (context.value.names ?? []).entries())
        if (never.has(normalized(name)))
          context.issues.push({ code: "custom", message: `"${name}" is also in never`, path: ["names", i, "name"], input: name });
    });
}

/** What `--lexicon` reads, `extract` takes as an option, and package.json can hold under "news-entities". */
export type UserLexicon = z.infer<ReturnType<typeof makeSchema>>;

let schema: ReturnType<typeof makeSchema> | undefined;

/** The schema of a lexicon. */
export function userLexiconSchema(): ReturnType<typeof makeSchema> {
  schema ??= makeSchema();
  return schema;
}

/** A name as it is compared: white space as one blank, apostrophes of one kind. */
export const normalized = (name: string): string => name.trim().replace(/\s+/g, " ").replaceAll("’", "'");

/** A fault of a lexicon: where it is and what is wrong. */
export interface LexiconFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The first fault of a value that should be a lexicon, or null. */
export function faultOf(value: unknown): LexiconFault | null {
  const parsed = userLexiconSchema().safeParse(value);
  if (parsed.success) return null;
  const { path, message, ...issue } = parsed.error.issues[0]!;
  const keys = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return { path: [...path, ...keys].map((part) => (typeof part === "symbol" ? String(part) : part)), message };
}

/** names[2].kind */
export const pathText = (path: readonly (string | number)[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : /^[\w-]+$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`))
    .join("")
    .replace(/^\./, "");
