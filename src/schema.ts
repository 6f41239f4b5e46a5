/** The result: one zod schema is the source of the types, of the JSON Schema and of the check before printing. */
import { z } from "zod";

const offset = z.number().multipleOf(1).min(0).describe("offset in the unit that offsetUnit names");
const span = { start: offset, end: offset, text: z.string() };
const explained = {
  rule: z.string().optional().describe("id of the rule that found it (with --explain)"),
  evidence: z.array(z.string()).optional().describe("what spoke for it (with --explain)"),
};
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const MentionSchema = z.strictObject({ ...span, ...explained });

export const PersonSchema = z.strictObject({
  name: z.string().min(1).describe("the fullest form in the article"),
  roles: z.array(z.string()).describe("titles and roles as the article states them"),
  mentions: z.array(MentionSchema).min(1),
});

export const CountrySchema = z.strictObject({
  name: z.string().min(1).describe("English short name"),
  code: z
    .string()
    .regex(/^[A-Z]{2}(?:[A-Z]{2})?$/)
    .describe("ISO 3166-1 alpha-2, or ISO 3166-3 for former states"),
  mentions: z.array(z.strictObject({ ...span, form: z.enum(["name", "demonym"]), ...explained })).min(1),
});

export const OrganizationSchema = z.strictObject({
  name: z.string().min(1).describe("the fullest form in the article"),
  acronym: z.string().nullable(),
  mentions: z.array(MentionSchema).min(1),
});

export const DateSchema = z.strictObject({
  ...span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]).describe("TIMEX3 type"),
  value: z.string().nullable().describe("TIMEX3 value"),
  mod: z.string().nullable().describe("TIMEX3 modifier: START, MID, END, APPROX …"),
  from: isoDate.nullable().describe("first day"),
  to: isoDate.nullable().describe("last day"),
  ...explained,
});

export const SpeakerSchema = z.strictObject({
  name: z.string().nullable().describe("the name of the entity in this result"),
  type: z.enum(["person", "organization", "country", "other"]),
  ...span,
});

export const QuoteSchema = z.strictObject({
  ...span,
  kind: z.enum(["direct", "mixed"]),
  cue: z.string().nullable().describe("the reporting verb, or “according to”"),
  speaker: SpeakerSchema.nullable(),
  ...explained,
});

/** What `extract` returns and the command prints. */
export const Result = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string(),
  documentDate: isoDate.nullable(),
  documentDateSource: z.enum(["option", "record", "metadata", "dateline"]).nullable(),
  offsetUnit: z.enum(["utf16", "codepoint", "byte"]),
  people: z.array(PersonSchema),
  countries: z.array(CountrySchema),
  organizations: z.array(OrganizationSchema),
  dates: z.array(DateSchema),
  quotes: z.array(QuoteSchema),
  warnings: z.array(z.string()),
});

export type Result = z.infer<typeof Result>;
export type Person = z.infer<typeof PersonSchema>;
export type Country = z.infer<typeof CountrySchema>;
export type Organization = z.infer<typeof OrganizationSchema>;
export type DateMention = z.infer<typeof DateSchema>;
export type Quote = z.infer<typeof QuoteSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;
