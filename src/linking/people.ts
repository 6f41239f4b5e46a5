/** Mentions of people → people. */
import type { Mention } from "../extractor.js";
import type { Gender, PersonEntity } from "./entity.js";
import { type PersonForm, personForm } from "./forms.js";
import { personLink } from "./people-rules.js";

/** A mention of a person with what stands around it. */
export interface PersonMention {
  readonly mention: Mention;
  readonly roles: readonly string[];
  /** From Mr, Mrs, a title, a relation or the first name. */
  readonly gender: Gender | null;
  /** Honorific that tells the gender for sure. */
  readonly sure: boolean;
}

/** All the mentions that are written alike. */
interface Form extends PersonForm {
  readonly text: string;
  readonly key: string;
  readonly mentions: PersonMention[];
}

interface Cluster {
  readonly forms: Form[];
  readonly mentions: PersonMention[];
  gender: Gender | null;
}

/** Candidates that are looked at for one form: keeps lists of thousands of names linear. */
const MAX_CANDIDATES = 40;

/** Groups mentions of people into entities, ordered by first mention. */
export function linkPeople(mentions: readonly PersonMention[]): PersonEntity[] {
  const forms = new Map<string, Form>();
  for (const item of mentions) {
    const form = personForm(item.mention.text);
    const key = form.words.join(" ") + (form.suffix ? `, ${form.suffix}` : "");
    const held = forms.get(key);
    if (held) held.mentions.push(item);
    else forms.set(key, { ...form, text: item.mention.text, key, mentions: [item] });
  }
  const clusters: Cluster[] = [];
  const byWord = new Map<string, Cluster[]>();
  const index = (cluster: Cluster, form: Form) => {
    for (const word of new Set(form.words)) {
      const list = byWord.get(word);
      if (!list) byWord.set(word, [cluster]);
      else if (!list.includes(cluster)) list.push(cluster);
    }
  };
  const open = (form: Form, items: readonly PersonMention[]) => {
    const cluster: Cluster = { forms: [form], mentions: [...items], gender: genderOf(items) };
    clusters.push(cluster);
    index(cluster, form);
  };
  const join = (cluster: Cluster, form: Form, items: readonly PersonMention[]) => {
    if (!cluster.forms.includes(form)) cluster.forms.push(form);
    cluster.mentions.push(...items);
    cluster.gender ??= genderOf(items);
    index(cluster, form);
  };
  const ordered = [...forms.values()].sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  for (const form of ordered) {
    const fitting = candidates(form, byWord);
    if (!fitting.length) open(form, form.mentions);
    else if (fitting.length === 1) {
      const apart = form.mentions.filter((item) => conflicts(item, fitting[0]!));
      join(
        fitting[0]!,
        form,
        form.mentions.filter((item) => !apart.includes(item)),
      );
      if (apart.length) open(form, apart);
    } else {
      const alone: PersonMention[] = [];
      for (const item of form.mentions) {
        const chosen = nearest(item, fitting);
        if (chosen) join(chosen, form, [item]);
        else alone.push(item);
      }
      if (alone.length) open(form, alone);
    }
  }
  return clusters
    .filter((cluster) => cluster.mentions.length)
    .map(toEntity)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Clusters that the form may belong to, by the most precise rule that fits any. */
function candidates(form: Form, byWord: ReadonlyMap<string, Cluster[]>): Cluster[] {
  const found = new Map<Cluster, number>();
  let best = Number.POSITIVE_INFINITY;
  for (const word of new Set(form.words)) {
    for (const cluster of (byWord.get(word) ?? []).slice(-MAX_CANDIDATES)) {
      if (found.has(cluster)) continue;
      let rank = Number.POSITIVE_INFINITY;
      for (const other of cluster.forms) {
        const rule = personLink(other, form);
        if (rule) rank = Math.min(rank, RANKS.indexOf(rule.id));
      }
      found.set(cluster, rank);
      best = Math.min(best, rank);
    }
  }
  if (best === Number.POSITIVE_INFINITY) return [];
  return [...found].filter(([, rank]) => rank === best).map(([cluster]) => cluster);
}
const RANKS = ["same/surname", "same/fuller-form", "same/nickname", "same/family-name-first", "same/first-names", "same/middle-words"];

const conflicts = (item: PersonMention, cluster: Cluster): boolean =>
  item.sure && cluster.gender !== null && item.gender !== null && item.gender !== cluster.gender;

/** Of several people whom a short name fits: the one of its gender, else the one named last before it, unless two were named in one breath. */
function nearest(item: PersonMention, fitting: readonly Cluster[]): Cluster | null {
  const possible = fitting.filter((cluster) => !conflicts(item, cluster));
  if (possible.length === 1) return possible[0]!;
  let best: Cluster | null = null;
  let bestAt = -1;
  for (const cluster of possible) {
    for (const { mention } of cluster.mentions) {
      if (mention.start < item.mention.start && mention.start > bestAt) {
        bestAt = mention.start;
        best = cluster;
      }
    }
  }
  return best;
}

function genderOf(items: readonly PersonMention[]): Gender | null {
  return items.find((item) => item.sure && item.gender)?.gender ?? items.find((item) => item.gender)?.gender ?? null;
}

function toEntity({ forms, mentions, gender }: Cluster): PersonEntity {
  const sorted = [...mentions].sort((a, b) => a.mention.start - b.mention.start);
  return {
    kind: "people",
    name: fullest(
      forms.map((form) => form.text),
      sorted.map((item) => item.mention.text),
    ),
    mentions: sorted.map((item) => item.mention),
    roles: [...new Set(sorted.flatMap((item) => item.roles))],
    gender: genderOf(sorted) ?? gender,
  };
}

/** The form with the most words; of equals one that is not in capitals, the longer, the earlier. */
export function fullest(forms: readonly string[], mentions: readonly string[]): string {
  const words = (text: string) => text.split(/[\s-]+/).length;
  const shouted = (text: string) => text.length > 5 && text === text.toUpperCase();
  const all = [...new Set([...mentions, ...forms])].filter((text) => mentions.includes(text));
  return all.sort((a, b) => words(b) - words(a) || Number(shouted(a)) - Number(shouted(b)) || b.length - a.length)[0]!;
}
