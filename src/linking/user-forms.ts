/** A user's lexicon made ready for documents: its forms by their first word, and where they stand in a text. */
import { faultOf, type NameKind, normalized, pathText, type UserLexicon } from "../lexicon/user.js";
import type { Document } from "../text/document.js";
import type { Span } from "../text/span.js";
import { tokenize } from "../text/tokens.js";

/** An entity of the lexicon. */
export interface UserEntity {
  readonly name: string;
  /** null when only the article can tell: the target of an alias that is no name of the lexicon. */
  readonly kind: NameKind | null;
  readonly code: string | null;
}

/** One way to write it. */
export interface UserForm {
  readonly text: string;
  readonly entity: UserEntity;
  /** A surname alone: counts only behind the full name. */
  readonly isSurname: boolean;
}

export interface UserMatch extends Span {
  readonly form: UserForm;
}

export interface UserForms {
  readonly byFirstWord: ReadonlyMap<number, readonly UserForm[]>;
  readonly never: ReadonlySet<string>;
}

const compiled = new WeakMap<UserLexicon, UserForms>();

/**
 * The forms of a lexicon; made once for each lexicon object.
 * @throws TypeError that names the place when it does not fit the schema.
 */
export function formsOf(lexicon: UserLexicon): UserForms {
  const known = compiled.get(lexicon);
  if (known) return known;
  const fault = faultOf(lexicon);
  if (fault) throw new TypeError(`lexicon: ${[pathText(fault.path), fault.message].filter(Boolean).join(": ")}`);
  const forms = new Map<string, UserForm>();
  const add = (text: string, entity: UserEntity, isSurname = false) => {
    const key = normalized(text);
    if (key && !forms.has(key)) forms.set(key, { text: key, entity, isSurname });
  };
  const entities = new Map<string, UserEntity>();
  for (const { name, kind, code, aliases = [] } of lexicon.names ?? []) {
    const entity = { name: normalized(name), kind, code: code ?? null };
    if (!entities.has(entity.name)) entities.set(entity.name, entity);
    for (const form of [name, ...aliases]) add(form, entity);
  }
  for (const [alias, target] of Object.entries(lexicon.aliases ?? {})) {
    const name = normalized(target);
    const entity = entities.get(name) ?? forms.get(name)?.entity ?? { name, kind: null, code: null };
    entities.set(name, entity);
    add(alias, entity);
    if (entity.kind === null) add(name, entity);
  }
  const surnames = new Map<string, UserEntity | null>();
  for (const entity of entities.values()) {
    const surname = entity.kind === "people" ? /\s(\p{Lu}[^\s.,]+)$/u.exec(entity.name)?.[1] : undefined;
    if (surname) surnames.set(surname, surnames.has(surname) ? null : entity);
  }
  for (const [surname, entity] of surnames) if (entity) add(surname, entity, true);
  const byFirstWord = new Map<number, UserForm[]>();
  for (const form of forms.values()) {
    const key = tokenize(form.text).hashA[0] ?? 0;
    const list = byFirstWord.get(key);
    if (list) list.push(form);
    else byFirstWord.set(key, [form]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  const result = { byFirstWord, never: new Set((lexicon.never ?? []).map(normalized)) };
  compiled.set(lexicon, result);
  return result;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** Where a form ends in `text` when it begins at `at`; -1 when it does not. White space may be wider or a line break, apostrophes of either kind. */
function matchEnd(text: string, at: number, form: string): number {
  let i = at;
  for (let f = 0; f < form.length; f++) {
    const wanted = form[f]!;
    const there = text[i];
    if (wanted === " ") {
      const from = i;
      let breaks = 0;
      for (; i < text.length && /\s/.test(text[i]!); i++) if (text[i] === "\n") breaks++;
      if (i === from || breaks > 1) return -1;
      continue;
    }
    if (there !== wanted && !(wanted === "'" && there === "’")) return -1;
    i++;
  }
  const next = text.codePointAt(i);
  const cut = next !== undefined && WORD_CHARACTER.test(text[i - 1]!) && WORD_CHARACTER.test(String.fromCodePoint(next));
  return cut ? -1 : i;
}

/** Every form in the text, the longest first where two begin together, none within another. */
export function findForms(document: Document, { byFirstWord }: UserForms): UserMatch[] {
  const { start, hashA, count } = document.tokens;
  const found: UserMatch[] = [];
  let behind = 0;
  for (let i = 0; i < count; i++) {
    const list = byFirstWord.get(hashA[i]!);
    if (!list || start[i]! < behind) continue;
    for (const form of list) {
      const end = matchEnd(document.text, start[i]!, form.text);
      if (end < 0) continue;
      found.push({ start: start[i]!, end, form });
      behind = end;
      break;
    }
  }
  return found;
}
