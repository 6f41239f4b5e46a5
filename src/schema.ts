/**
 * The result: one zod schema is the source of the types, of the JSON Schema and of the check before printing.
 * It uses zod/mini, since every start pays for what it loads: the full package took some 25 ms more.
 */
import * as z from "zod/mini";

const offset = z.number().check(z.multipleOf(1), z.gte(0), z.describe("offset in the unit that offsetUnit names"));
const span = { start: offset, end: offset, text: z.string() };
const explained = {
  rule: z.optional(z.string().check(z.describe("id of the rule that found it (with --explain)"))),
  evidence: z.optional(z.array(z.string()).check(z.describe("what spoke for it (with --explain)"))),
};
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const MentionSchema = z.strictObject({ ...span, ...explained });

export const PersonSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.describe("the fullest form in the article")),
  roles: z.array(z.string()).check(z.describe("titles and roles as the article states them")),
  mentions: z.array(MentionSchema).check(z.minLength(1)),
});

export const CountrySchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.describe("English short name")),
  code: z.string().check(z.regex(/^[A-Z]{2}(?:[A-Z]{2})?$/), z.describe("ISO 3166-1 alpha-2, or ISO 3166-3 for former states")),
  mentions: z.array(z.strictObject({ ...span, form: z.enum(["name", "demonym"]), ...explained })).check(z.minLength(1)),
});

export const OrganizationSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.describe("the fullest form in the article")),
  acronym: z.nullable(z.string()),
  mentions: z.array(MentionSchema).check(z.minLength(1)),
});

export const DateSchema = z.strictObject({
  ...span,
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]).check(z.describe("TIMEX3 type")),
  value: z.nullable(z.string()).check(z.describe("TIMEX3 value")),
  mod: z.nullable(z.string()).check(z.describe("TIMEX3 modifier: START, MID, END, APPROX …")),
  from: z.nullable(isoDate).check(z.describe("first day")),
  to: z.nullable(isoDate).check(z.describe("last day")),
  ...explained,
});

export const SpeakerSchema = z.strictObject({
  name: z.nullable(z.string()).check(z.describe("the name of the entity in this result")),
  type: z.enum(["person", "organization", "country", "other"]),
  ...span,
});

export const QuoteSchema = z.strictObject({
  ...span,
  kind: z.enum(["direct", "mixed"]),
  cue: z.nullable(z.string()).check(z.describe("the reporting verb, or “according to”")),
  speaker: z.nullable(SpeakerSchema),
  ...explained,
});

/** What `extract` returns and the command prints. */
export const Result = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string(),
  documentDate: z.nullable(isoDate),
  documentDateSource: z.nullable(z.enum(["option", "record", "metadata", "dateline"])),
  offsetUnit: z.enum(["utf16", "codepoint", "byte"]),
  people: z.array(PersonSchema),
  countries: z.array(CountrySchema),
  organizations: z.array(OrganizationSchema),
  dates: z.array(DateSchema),
  quotes: z.array(QuoteSchema),
  warnings: z.array(z.string()).check(z.describe("what the article leaves open and was guessed, or what is missing: dates, countries")),
});

export type Result = z.infer<typeof Result>;
export type Person = z.infer<typeof PersonSchema>;
export type Country = z.infer<typeof CountrySchema>;
export type Organization = z.infer<typeof OrganizationSchema>;
export type DateMention = z.infer<typeof DateSchema>;
export type Quote = z.infer<typeof QuoteSchema>;
export type Speaker = z.infer<typeof SpeakerSchema>;

type Spanned = { readonly start: number; readonly end: number; readonly text: string };

/** Every span of a result, speakers included. */
export const spansOf = (result: Result): readonly Spanned[] => [
  ...[...result.people, ...result.countries, ...result.organizations].flatMap((entity) => entity.mentions),
  ...result.dates,
  ...result.quotes,
  ...result.quotes.flatMap((quote) => quote.speaker ?? []),
];

/** The result with every span moved. */
export const mapSpans = (result: Result, move: <T extends Spanned>(span: T) => T): Result => ({
  ...result,
  people: result.people.map((p) => ({ ...p, mentions: p.mentions.map(move) })),
  countries: result.countries.map((c) => ({ ...c, mentions: c.mentions.map(move) })),
  organizations: result.organizations.map((o) => ({ ...o, mentions: o.mentions.map(move) })),
  dates: result.dates.map(move),
  quotes: result.quotes.map((q) => ({ ...move(q), speaker: q.speaker && move(q.speaker) })),
});
