/** The user's lexicon over the entities of a document: never-names go, added names win over what they overlap, aliases merge. */

import type { Mention } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { countries as COUNTRIES } from "../lexicon/table.js";
import { type NameKind, normalized, type UserLexicon } from "../lexicon/user.js";
import { Document } from "../text/document.js";
import { byPosition, overlaps } from "../text/span.js";
import type { CountryMention, Entities, Gender } from "./entity.js";
import { findForms, formsOf, type UserEntity, type UserMatch } from "./user-forms.js";

/** An entity while it is being changed; what only one kind has is kept for that kind. */
interface Draft {
  kind: NameKind;
  name: string;
  code: string | null;
  acronym: string | null;
  roles: readonly string[];
  gender: Gender | null;
  mentions: (Mention & { readonly form?: "name" | "demonym"; readonly undecided?: string | null })[];
}

const toDrafts = (entities: Entities): Draft[] => [
  ...entities.people.map((e) => ({ ...e, code: null, acronym: null, mentions: [...e.mentions] })),
  ...entities.organizations.map((e) => ({ ...e, code: null, roles: [], gender: null, mentions: [...e.mentions] })),
  ...entities.countries.map((e) => ({ ...e, acronym: null, roles: [], gender: null, mentions: [...e.mentions] })),
];

function toEntities(drafts: readonly Draft[]): Entities {
  const of = (kind: NameKind) =>
    drafts
      .filter((draft) => draft.kind === kind && draft.mentions.length)
      .map((draft) => ({ ...draft, mentions: draft.mentions.map((m) => ({ ...m, kind: draft.kind })).sort(byPosition) }))
      .sort((a, b) => byPosition(a.mentions[0]!, b.mentions[0]!));
  return {
    people: of("people").map(({ name, roles, gender, mentions }) => ({ kind: "people", name, roles, gender, mentions })),
    organizations: of("organizations").map(({ name, acronym, mentions }) => ({ kind: "organizations", name, acronym, mentions })),
    countries: of("countries").map(({ name, code, mentions }) => ({
      kind: "countries",
      name,
      code: code ?? "",
      mentions: mentions.map((m): CountryMention => ({ ...m, form: m.form ?? "name", undecided: m.undecided ?? null })),
    })),
  };
}

/** Takes out the names that are never to be reported: by the entity's name, or by the text of a mention. */
function withoutNever(drafts: readonly Draft[], never: ReadonlySet<string>): Draft[] {
  if (!never.size) return [...drafts];
  return drafts
    .filter((draft) => !never.has(normalized(draft.name)))
    .map((draft) => ({ ...draft, mentions: draft.mentions.filter((mention) => !never.has(normalized(mention.text))) }))
    .filter((draft) => draft.mentions.length);
}

/** What the package itself knows of a name: its kind, and the code of a country. */
function knownName(name: string): { readonly kind: NameKind; readonly code: string | null } | null {
  const country = COUNTRIES.find((record) => record.name === name && !record.territory);
  if (country) return { kind: "countries", code: country.code };
  const document = new Document(name);
  const last = document.tokens.count - 1;
  if (last < 0) return null;
  if (document.longest(0, F.ORG) === last) return { kind: "organizations", code: null };
  return document.longest(0, F.PERSON) === last ? { kind: "people", code: null } : null;
}

/** Drafts by the texts that name them. */
function byText(drafts: readonly Draft[]): Map<string, Draft> {
  const map = new Map<string, Draft>();
  for (const draft of drafts) map.set(normalized(draft.name), draft);
  for (const draft of drafts) for (const { text } of draft.mentions) if (!map.has(normalized(text))) map.set(normalized(text), draft);
  return map;
}

/** The draft of each entity of the lexicon that the document speaks of. */
class Chosen {
  private readonly drafts = new Map<UserEntity, Draft | null>();
  private readonly known: ReadonlyMap<string, Draft>;

  constructor(existing: readonly Draft[]) {
    this.known = byText(existing);
  }

  /** null when neither the lexicon nor the document says what kind of thing it is. */
  of(entity: UserEntity, alias: string): Draft | null {
    const chosen = this.drafts.get(entity);
    if (chosen !== undefined) return chosen;
    const target = this.known.get(entity.name);
    const same = target ?? (entity.kind === null ? (knownName(entity.name) ?? this.known.get(alias)) : undefined);
    const kind = entity.kind ?? same?.kind ?? null;
    const draft: Draft | null =
      kind === null || (kind === "countries" && !entity.code && !same?.code)
        ? null
        : {
            kind,
            name: entity.kind === null && target ? target.name : entity.name,
            code: entity.code ?? same?.code ?? null,
            acronym: null,
            roles: [],
            gender: null,
            mentions: [],
          };
    if (draft?.kind === "countries") draft.name = COUNTRIES.find(({ code }) => code === draft.code)?.name ?? draft.name;
    this.drafts.set(entity, draft);
    return draft;
  }

  get all(): readonly Draft[] {
    return [...this.drafts.values()].filter((draft): draft is Draft => draft !== null);
  }
}

/** Surnames count only behind the full name, and never where another person of the article bears them. */
function withoutEarlySurnames(matches: readonly UserMatch[], drafts: readonly Draft[]): UserMatch[] {
  const bearers = new Map<string, Set<string>>();
  for (const { kind, name } of drafts) {
    if (kind !== "people" || !name.includes(" ")) continue;
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name));
  }
  const seen = new Set<UserEntity>();
  return matches.filter(({ form }) => {
    if (!form.isSurname) {
      seen.add(form.entity);
      return true;
    }
    const names = bearers.get(form.text);
    const rivals = names ? names.size - (names.has(form.entity.name) ? 1 : 0) : 0;
    return seen.has(form.entity) && rivals === 0;
  });
}

/** The entities of a document as the user's lexicon wants them. */
export function applyLexicon(document: Document, entities: Entities, lexicon: UserLexicon): Entities {
  const forms = formsOf(lexicon);
  const drafts = withoutNever(toDrafts(entities), forms.never);
  const chosen = new Chosen(drafts);
  const matches = withoutEarlySurnames(findForms(document, forms), drafts).filter(
    ({ form }) => chosen.of(form.entity, form.text) !== null && !forms.never.has(form.text),
  );
  const owners = drafts
    .flatMap((draft) => draft.mentions.map((mention) => ({ mention, draft })))
    .sort((a, b) => byPosition(a.mention, b.mention));
  const into = new Map<Draft, Draft>();
  const covered = new Set<Mention>();
  const added: { readonly draft: Draft; readonly mention: Draft["mentions"][number] }[] = [];
  let at = 0;
  for (const match of matches) {
    const { start, end, form } = match;
    const draft = chosen.of(form.entity, form.text)!;
    while (at < owners.length && owners[at]!.mention.end <= start) at++;
    const under = [];
    for (let i = at; i < owners.length && owners[i]!.mention.start < end; i++)
      if (overlaps(owners[i]!.mention, match)) under.push(owners[i]!);
    const exact = under.find(({ mention }) => mention.start === start && mention.end === end);
    // A surname alone inside a longer name is not a mention of its own.
    if (form.isSurname && under.length && !exact) continue;
    for (const { mention } of under) covered.add(mention);
    if (exact && !into.has(exact.draft)) into.set(exact.draft, draft);
    added.push({
      draft,
      mention: {
        kind: draft.kind,
        start,
        end,
        text: document.text.slice(start, end),
        rule: "lexicon/user",
        evidence: [`the user's lexicon: ${form.entity.name}`],
        features: null,
        ...(exact?.mention.form ? { form: exact.mention.form } : {}),
      },
    });
  }
  for (const { draft, mention } of added) draft.mentions.push(mention);
  const byCode = new Map(chosen.all.filter(({ code, mentions }) => code !== null && mentions.length).map((draft) => [draft.code, draft]));
  for (const draft of drafts) {
    const target = into.get(draft) ?? (draft.code === null ? undefined : byCode.get(draft.code));
    const left = draft.mentions.filter((mention) => !covered.has(mention));
    if (!target && draft.kind !== "countries" && left.length < draft.mentions.length && !left.some(({ text }) => text === draft.name))
      draft.name = left.reduce((longest, { text }) => (text.length > longest.length ? text : longest), "");
    draft.mentions = left;
    if (!target) continue;
    target.mentions.push(...draft.mentions);
    target.roles = [...new Set([...target.roles, ...draft.roles])];
    target.gender ??= draft.gender;
    target.acronym ??= draft.acronym;
    draft.mentions = [];
  }
  for (const draft of chosen.all)
    if (draft.kind === "organizations")
      draft.acronym ??= draft.mentions.find(({ text }) => text !== draft.name && /^[A-Z]{2,6}$/.test(text))?.text ?? null;
  return toEntities([...chosen.all, ...drafts]);
}
