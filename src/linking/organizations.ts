/** Mentions of organizations → organizations. */
import type { Mention } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { lexicon } from "../lexicon/table.js";
import type { Document } from "../text/document.js";
import { ALL_CAPS, DOTTED, POSSESSIVE, WORD } from "../text/tokens.js";
import type { OrganizationEntity } from "./entity.js";
import { plain, wordsOf } from "./forms.js";
import { type OrganizationForm, organizationLink, organizationLinks } from "./organizations-rules.js";

/** A mention and its tokens. */
export interface OrganizationMention {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

interface Form extends OrganizationForm {
  readonly key: string;
  readonly mentions: OrganizationMention[];
}

interface Cluster {
  readonly forms: Form[];
  readonly mentions: OrganizationMention[];
  /** Acronyms that brackets behind the name define. */
  readonly defined: Set<string>;
}

const MAX_CANDIDATES = 40;
const SMALL = new Set("of and for the in on de la del du des et y e di to at".split(" "));

/** What linking compares, of the tokens of a name. */
export function organizationForm(document: Document, first: number, last: number): OrganizationForm {
  const { tokens } = document;
  const table = lexicon();
  const text = document.slice(first, last);
  const words = wordsOf(text);
  const entry = document.entryOf(first, last);
  let end = last;
  while (end > first && document.has(end, F.ORG_SUFFIX)) end--;
  const initials = [
    words,
    words.filter((word) => !SMALL.has(word)),
    words.slice(0, wordsOf(document.slice(first, end)).length).filter((word) => !SMALL.has(word)),
  ].map((list) => list.map((word) => word[0]).join(""));
  const single = first === last;
  return {
    text,
    words,
    core: wordsOf(document.slice(first, end)),
    initials: [...new Set(initials)],
    acronym: single && tokens.shape[first]! & (ALL_CAPS | DOTTED) && tokens.kind[first] === WORD ? plain(text) : null,
    alias: entry >= 0 ? table.alias(entry) : 0,
    known: entry >= 0 && (table.low(entry) & F.ORG.mask) !== 0,
    place:
      document.longest(first, F.CITY) >= 0 ||
      document.longest(first, F.REGION) >= 0 ||
      document.longest(first, F.COUNTRY) >= 0 ||
      document.has(first, F.DEMONYM) ||
      document.has(first, F.CITY_WEAK),
    head: single && document.has(first, F.ORG_HEAD),
  };
}

/** Groups mentions of organizations into entities, ordered by first mention. */
export function linkOrganizations(document: Document, mentions: readonly OrganizationMention[]): OrganizationEntity[] {
  const forms = new Map<string, Form>();
  for (const item of mentions) {
    const form = organizationForm(document, item.first, item.last);
    const key = form.words.join(" ") || form.text;
    const held = forms.get(key);
    if (held) held.mentions.push(item);
    else forms.set(key, { ...form, key, mentions: [item] });
  }
  const clusters: Cluster[] = [];
  const index = new Map<string, Cluster[]>();
  const put = (name: string, cluster: Cluster) => {
    const list = index.get(name);
    if (!list) index.set(name, [cluster]);
    else if (list.at(-1) !== cluster) list.push(cluster);
  };
  const enter = (cluster: Cluster, form: Form) => {
    cluster.forms.push(form);
    cluster.mentions.push(...form.mentions);
    if (form.alias) put(`#${form.alias}`, cluster);
    for (const word of [form.words[0], form.words.at(-1), form.words[1]]) if (word) put(word, cluster);
    for (const initials of form.initials) if (form.words.length > 1) put(`=${initials}`, cluster);
    for (const item of form.mentions)
      for (const acronym of bracketed(document, item)) {
        cluster.defined.add(acronym);
        put(`=${acronym}`, cluster);
      }
  };
  const ordered = [...forms.values()].sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  for (const form of ordered) {
    const chosen = choose(form, index);
    if (chosen) enter(chosen, form);
    else {
      const cluster: Cluster = { forms: [], mentions: [], defined: new Set() };
      clusters.push(cluster);
      enter(cluster, form);
    }
  }
  return clusters.map(toEntity).sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The one cluster that the most precise fitting rule names; null when none or two do. */
function choose(form: Form, index: ReadonlyMap<string, Cluster[]>): Cluster | null {
  const seen = new Set<Cluster>();
  for (const key of [`#${form.alias}`, ...(form.acronym ? [`=${form.acronym}`] : []), ...form.words])
    for (const cluster of (index.get(key) ?? []).slice(-MAX_CANDIDATES)) seen.add(cluster);
  let best = Number.POSITIVE_INFINITY;
  let found: Cluster[] = [];
  for (const cluster of seen) {
    let rank = form.acronym && cluster.defined.has(form.acronym) ? -1 : Number.POSITIVE_INFINITY;
    for (const other of cluster.forms) {
      const rule = organizationLink(other, form);
      if (rule) rank = Math.min(rank, organizationLinks.indexOf(rule));
    }
    if (rank < best) {
      best = rank;
      found = [cluster];
    } else if (rank === best && rank !== Number.POSITIVE_INFINITY) found.push(cluster);
  }
  return found.length === 1 ? found[0]! : null;
}

/** "Long Name (ABC)": the acronym in the brackets behind a name, when it begins as the name does or its letters are the name's. */
function bracketed(document: Document, { first, last }: OrganizationMention): string[] {
  const { tokens } = document;
  let i = last + 1;
  if (i < tokens.count && tokens.kind[i] === POSSESSIVE) i++;
  if (
    i + 2 >= tokens.count ||
    document.slice(i) !== "(" ||
    document.slice(i + 2) !== ")" ||
    !document.is(i + 1, ALL_CAPS | DOTTED) ||
    first === last
  )
    return [];
  return [plain(document.slice(i + 1))];
}

function toEntity({ forms, mentions }: Cluster): OrganizationEntity {
  const sorted = [...mentions].sort((a, b) => a.mention.start - b.mention.start);
  const words = (form: Form) => form.words.length;
  const shouted = (form: Form) => form.text.length > 6 && form.text === form.text.toUpperCase();
  const name = [...forms].sort(
    (a, b) => words(b) - words(a) || Number(shouted(a)) - Number(shouted(b)) || b.text.length - a.text.length,
  )[0]!;
  const acronym = forms.find((form) => form.acronym && form !== name);
  const own = !acronym && name.acronym && name.words.length === 1 && name.acronym.length <= 6 ? name.text : null;
  return { kind: "organizations", name: name.text, acronym: acronym ? acronym.text : own, mentions: sorted.map((item) => item.mention) };
}
