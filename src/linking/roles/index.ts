/** The roles of a person as the article states them. */
import type { Surroundings } from "../surroundings.js";
import { beforeRules } from "./before.js";
import { behindRules } from "./behind.js";
import type { RoleRule } from "./rule.js";

export type { RoleRule } from "./rule.js";

export const roleRules: readonly RoleRule[] = [...beforeRules, ...behindRules];

/** Roles that the words before and behind the name at tokens `first` to `last` state, in text order. */
export function rolesAt(s: Surroundings, first: number, last: number): string[] {
  const roles: string[] = [];
  for (const rule of roleRules) {
    const span = rule.read(s, first, last);
    if (span) roles.push(s.document.slice(span.first, span.last).replace(/\s+/g, " "));
  }
  return roles;
}

const QUALIFIERS =
  /^(?:former|ex|then|late|past|acting|interim|deputy|vice|assistant|associate|incoming|outgoing|first|second|shadow|co|sub|under|designate|elect|next|future)$/;
const wordsOf = (role: string) => role.toLowerCase().split(/[\s-]+/);

/** True when `long` says all that `short` says: the same words with more before or behind, none of which makes it another post. */
function says(long: readonly string[], short: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++)
    if (short.every((word, i) => word === long[at + i])) return !long.slice(0, at).some((word) => QUALIFIERS.test(word));
  return false;
}

/** How many different roles of one person are held against each other. */
const MAX_ROLES = 24;

/** Drops repeated roles and those that a fuller one holds; the fuller one takes the earlier place. */
export function foldRoles(roles: readonly string[]): string[] {
  const kept: { text: string; words: readonly string[] }[] = [];
  const seen = new Set<string>();
  for (const text of roles) {
    const key = text.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const words = wordsOf(text);
    if (kept.some((other) => says(other.words, words))) continue;
    const at = kept.findIndex((other) => says(words, other.words));
    if (at < 0) {
      if (kept.length < MAX_ROLES) kept.push({ text, words });
    } else {
      kept[at] = { text, words };
      for (let i = kept.length - 1; i > at; i--) if (says(words, kept[i]!.words)) kept.splice(i, 1);
    }
  }
  return kept.map(({ text }) => text);
}
