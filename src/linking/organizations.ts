/** Mentions of organizations → organizations. */

import { F } from "../lexicon/flags.js";
import { lexicon } from "../lexicon/table.js";
import { CAPITALS } from "../text/tokens.js";
import { type Definition, definitionAt } from "./definitions.js";
import type { OrganizationEntity } from "./entity.js";
import { plain } from "./forms.js";
import { lastBefore, type NamedMention } from "./named-mention.js";
import { type OrganizationForm, organizationForm } from "./organization-form.js";
import { isClubWord, organizationLink, organizationLinks } from "./organizations-rules.js";
import type { Surroundings } from "./surroundings.js";
import { teamPairs } from "./teams.js";

interface Form extends OrganizationForm {
  /** Some mention has small letters: what stands in capitals is no acronym. */
  mixed: boolean;
  /** Every mention stands in a sentence of capitals, where each word looks like an acronym. */
  shouted: boolean;
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly mentions: NamedMention[];
  /** Key of the other name that the article gives it, and the letters that it defines. */
  readonly others: Set<string>;
  definedText: string | null;
}

interface Cluster {
  readonly forms: Form[];
  /** One list for each form, each in text order. */
  readonly mentions: NamedMention[][];
  /** Keys of names that the article defines for it. */
  readonly defined: Set<string>;
  /** Where it went when two were found to be one. */
  into: Cluster | null;
}

/** Candidates that are looked at for one form, and forms of each: keeps lists of thousands of names linear. */
const MAX_CANDIDATES = 40;
const MAX_FORMS = 12;
/** A short name that fits two is the one named within so many sentences, when the other is so many further. */
const NEAR = 3;
const LEAD = 2;

/** Groups mentions of organizations, given in text order, into entities, ordered by first mention. */
export function linkOrganizations(s: Surroundings, mentions: readonly NamedMention[]): OrganizationEntity[] {
  const forms = readForms(s, mentions);
  const groups = new Groups(s);
  const ordered = [...forms.values()].sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  for (const form of ordered) groups.place(form);
  groups.joinTeams();
  return groups.entities();
}

const keyOf = (form: OrganizationForm) => form.words.join(" ") || form.text;

/** Mentions by how they are written. */
function readForms(s: Surroundings, mentions: readonly NamedMention[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  const byText = new Map<string, Form>();
  const { tokens } = s.document;
  for (const item of mentions) {
    let held = byText.get(item.mention.text);
    if (!held) {
      const form = organizationForm(s.document, item.first, item.last);
      const key = keyOf(form);
      held = forms.get(key);
      if (!held)
        forms.set(
          key,
          (held = Object.assign(form, {
            key,
            first: item.first,
            last: item.last,
            mentions: [],
            others: new Set<string>(),
            mixed: false,
            definedText: null,
          })),
        );
      if (!form.acronym) held.mixed = true;
      byText.set(item.mention.text, held);
    }
    held.mentions.push(item);
    if (held.shouted && tokens.sentenceStyle[tokens.sentence[item.first]!] !== CAPITALS) held.shouted = false;
    const other = definitionAt(s, item.first, item.last);
    if (!other || isOther(s, held, other)) continue;
    const text = s.document.slice(other.first, other.last);
    const letters = other.first === other.last && (/^[^a-z]+$/.test(text) || !s.nameAt(other.first));
    if (letters) held.definedText ??= text;
    held.others.add(other.first === other.last ? plain(text) : keyOf(organizationForm(s.document, other.first, other.last)));
  }
  return forms;
}

/** "Boston Celtics (NBA)": behind a team stands its league. */
function isOther({ document }: Surroundings, form: Form, { first, last }: Definition): boolean {
  const entry = document.entryOf(first, last);
  return form.team && first === last && entry >= 0 && (lexicon().low(entry) & F.ORG.mask) !== 0 && lexicon().alias(entry) !== form.alias;
}

/** The organizations found so far, by the words of their names. */
class Groups {
  private readonly clusters: Cluster[] = [];
  private readonly index = new Map<string, Cluster[]>();

  constructor(private readonly s: Surroundings) {}

  private put(name: string, cluster: Cluster): void {
    const list = this.index.get(name);
    if (!list) this.index.set(name, [cluster]);
    else if (list.at(-1) !== cluster) list.push(cluster);
  }

  private open(): Cluster {
    const cluster: Cluster = { forms: [], mentions: [], defined: new Set(), into: null };
    this.clusters.push(cluster);
    return cluster;
  }

  private enter(cluster: Cluster, form: Form, items: NamedMention[]): void {
    cluster.forms.push(form);
    cluster.mentions.push(items);
    if (form.alias) this.put(`#${form.alias}`, cluster);
    for (const word of form.words.length <= 4 ? form.words : [form.words[0]!, form.words[1]!, form.words[2]!, form.words.at(-1)!])
      this.put(word, cluster);
    this.put(skeleton(form), cluster);
    if (form.words.length > 1) for (const initials of form.initials) this.put(`=${initials}`, cluster);
    for (const key of form.others) {
      cluster.defined.add(key);
      this.put(`:${key}`, cluster);
    }
    // "ABC (Long Name)": the long name was placed before the short one says so.
    for (const key of form.others) {
      const other = this.index.get(`@${key}`)?.at(-1);
      if (other) this.merge(other, cluster);
    }
    this.put(`@${form.key}`, cluster);
  }

  private merge(a: Cluster, b: Cluster): void {
    const to = root(a);
    const from = root(b);
    if (to === from) return;
    to.forms.push(...from.forms);
    to.mentions.push(...from.mentions);
    for (const key of from.defined) to.defined.add(key);
    from.forms.length = from.mentions.length = 0;
    from.into = to;
  }

  /** Gives the mentions of a form to the organizations that they name. */
  place(form: Form): void {
    const fitting = this.candidates(form);
    if (fitting.length < 2 || isClubWord(form)) {
      this.enter(fitting.length === 1 ? fitting[0]! : this.open(), form, form.mentions);
      return;
    }
    const given = new Map<Cluster | null, NamedMention[]>();
    for (const item of form.mentions) {
      const cluster = this.nearest(item, fitting, given);
      const list = given.get(cluster);
      if (list) list.push(item);
      else given.set(cluster, [item]);
    }
    for (const [cluster, items] of given) this.enter(cluster ?? this.open(), form, items);
  }

  /** Clusters of the most precise rule that fits any. */
  private candidates(form: Form): Cluster[] {
    const keys = [
      `:${form.key}`,
      ...(form.alias ? [`#${form.alias}`] : []),
      ...(form.acronym ? [`=${form.acronym}`] : []),
      ...form.words,
      skeleton(form),
    ];
    const seen = new Set<Cluster>();
    let best = organizationLinks.length;
    let found: Cluster[] = [];
    for (const key of keys) {
      const list = this.index.get(key);
      if (!list) continue;
      for (let k = Math.max(0, list.length - MAX_CANDIDATES); k < list.length; k++) {
        const cluster = root(list[k]!);
        if (seen.has(cluster)) continue;
        seen.add(cluster);
        let rank = cluster.defined.has(form.key) ? -1 : organizationLinks.length;
        for (let i = 0; i < Math.min(MAX_FORMS, cluster.forms.length); i++)
          rank = Math.min(rank, organizationLink(cluster.forms[i]!, form));
        if (rank < best) {
          best = rank;
          found = [cluster];
        } else if (rank === best && rank < organizationLinks.length) found.push(cluster);
      }
    }
    return found;
  }

  /** The one named shortly before, when no other that fits was. */
  private nearest(item: NamedMention, fitting: readonly Cluster[], given: ReadonlyMap<Cluster | null, NamedMention[]>): Cluster | null {
    const { sentence } = this.s.document.tokens;
    let best: Cluster | null = null;
    let first = Number.POSITIVE_INFINITY;
    let second = Number.POSITIVE_INFINITY;
    for (const cluster of fitting) {
      let at = given.get(cluster)?.at(-1) ?? null;
      for (let i = 0; i < Math.min(MAX_FORMS, cluster.mentions.length); i++) {
        const last = lastBefore(cluster.mentions[i]!, item.mention.start);
        if (last && (!at || last.first > at.first)) at = last;
      }
      const distance = at ? sentence[item.first]! - sentence[at.first]! : Number.POSITIVE_INFINITY;
      if (distance < first) {
        second = first;
        first = distance;
        best = cluster;
      } else if (distance < second) second = distance;
    }
    return first <= NEAR && second - first >= LEAD ? best : null;
  }

  /** Joins "Toronto" and "Jays" where no "Toronto Blue Jays" did. */
  joinTeams(): void {
    const of = (test: (form: Form) => boolean) =>
      this.clusters.flatMap((cluster) =>
        cluster.forms.length === 1 && test(cluster.forms[0]!) ? [{ ...range(cluster.forms[0]!), cluster }] : [],
      );
    const nicknames = of((form) => form.known && !form.placeWords && form.words.length <= 2);
    if (!nicknames.length) return;
    const places = of((form) => form.placeWords === form.words.length);
    for (const [place, nickname] of teamPairs(this.s.document, places, nicknames)) this.merge(nickname.cluster, place.cluster);
  }

  entities(): OrganizationEntity[] {
    return this.clusters
      .filter((cluster) => cluster.mentions.some((list) => list.length))
      .map(toEntity)
      .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  }
}

const range = ({ first, last }: Form) => ({ first, last });

function root(cluster: Cluster): Cluster {
  let to = cluster;
  while (to.into) to = to.into;
  return to;
}

/** Sum and number of the letters: the same where two letters are swapped or two words written as one. */
function skeleton({ words }: OrganizationForm): string {
  let sum = 0;
  let length = 0;
  for (const word of words) {
    length += word.length;
    for (let i = 0; i < word.length; i++) sum += word.charCodeAt(i);
  }
  return `*${length}.${sum}`;
}

function toEntity({ forms, mentions }: Cluster): OrganizationEntity {
  const sorted = mentions.length === 1 ? mentions[0]! : mentions.flat().sort((a, b) => a.mention.start - b.mention.start);
  const name = fullestName(sorted);
  const defined = forms.find((form) => form.definedText)?.definedText ?? null;
  const letters = forms.filter((form) => form.acronym && !form.mixed && !form.placeWords);
  const short = letters.find((form) => form.text !== name && !form.shouted) ?? letters.find((form) => form.known && form.text !== name);
  const own = letters.find((form) => form.text === name && name.length <= 7 && !form.shouted && !form.placeWords);
  return {
    kind: "organizations",
    name,
    acronym: defined ?? short?.text ?? own?.text ?? null,
    mentions: sorted.map((item) => item.mention),
  };
}

/** The text with the most words; of equals one that is not in capitals, the longer, the earlier. */
function fullestName(mentions: readonly NamedMention[]): string {
  const texts = [...new Set(mentions.map(({ mention }) => mention.text))];
  if (texts.length === 1) return texts[0]!;
  const size = new Map(texts.map((text) => [text, text.split(/[\s-]+/).length]));
  const shouted = (text: string) => text.length > 6 && text === text.toUpperCase();
  return texts.sort((a, b) => size.get(b)! - size.get(a)! || Number(shouted(a)) - Number(shouted(b)) || b.length - a.length)[0]!;
}
