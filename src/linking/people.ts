/** Mentions of people → people. */
import { F } from "../lexicon/flags.js";
import { lexicon } from "../lexicon/table.js";
import { Choice } from "./context.js";
import type { Gender, PersonEntity } from "./entity.js";
import { type PersonForm, personForm } from "./forms.js";
import { genderAt, pronounAfter } from "./gender.js";
import type { NamedMention } from "./named-mention.js";
import { nameFamily } from "./nicknames.js";
import { personLink, personLinks } from "./people-rules.js";
import { foldRoles, rolesAt } from "./roles/index.js";
import type { Surroundings } from "./surroundings.js";

/** A mention of a person with what stands around it. */
export interface PersonMention extends NamedMention {
  readonly roles: readonly string[];
  readonly gender: Gender | null;
  /** Something better than the first name tells the gender. */
  readonly sure: boolean;
  /** Introduced as somebody's wife, brother, son. */
  readonly relative: boolean;
  /** +1 for "he" behind it, -1 for "she". */
  readonly pronoun: number;
  readonly sentence: number;
  readonly paragraph: number;
}

/** All the mentions that are written alike. */
interface Form extends PersonForm {
  readonly key: string;
  readonly mentions: PersonMention[];
}

/** Mentions that are held to be one person. */
export interface PersonCluster {
  readonly forms: Form[];
  /** One list for each form, each in text order. */
  readonly mentions: PersonMention[][];
  count: number;
  gender: Gender | null;
  sure: boolean;
  relative: boolean;
  /** Called by the first name alone. */
  familiar: boolean;
  /** Words of the roles. */
  readonly roleWords: Set<string>;
}

/** Candidates that are looked at for one form, and forms of each: keeps lists of thousands of names linear. */
const MAX_CANDIDATES = 40;
const MAX_FORMS = 12;

/** Reads what stands around each mention. */
function withContext(s: Surroundings, items: readonly NamedMention[]): PersonMention[] {
  const { tokens } = s.document;
  return items.map((item, n) => {
    const { first, last } = item;
    const next = items[n + 1]?.first ?? tokens.count;
    const { gender, sure } = genderAt(s, first, last);
    const before = first > 0 && tokens.sentence[first - 1] === tokens.sentence[first] ? first - 1 : -1;
    return {
      mention: item.mention,
      first,
      last,
      roles: rolesAt(s, first, last),
      gender,
      sure,
      relative: before >= 0 && s.document.has(before, F.RELATION) && !s.nameAt(before),
      pronoun: pronounAfter(s, first, last, items[n - 1]?.last ?? -1, next),
      sentence: tokens.sentence[first]!,
      paragraph: s.document.paragraphOf(first),
    };
  });
}

const ALIASED = F.PERSON.mask;
const FIRST_NAMES = F.FIRST.mask | F.FIRST_MALE.mask | F.FIRST_FEMALE.mask;

/** Line of aliases of a whole name; first names alone name nobody in particular. */
function aliasOf(s: Surroundings, first: number, last: number): number {
  const entry = s.document.entryOf(first, last);
  if (entry < 0) return 0;
  const table = lexicon();
  const low = table.low(entry);
  return low & ALIASED && !(first === last && low & FIRST_NAMES) ? table.alias(entry) : 0;
}

/** Mentions by how they are written. */
function readForms(s: Surroundings, items: readonly PersonMention[]): Form[] {
  const byText = new Map<string, Form>();
  const forms = new Map<string, Form>();
  for (const item of items) {
    const { text } = item.mention;
    let held = byText.get(text);
    if (!held) {
      const { words, suffix, alias } = personForm(text, aliasOf(s, item.first, item.last));
      const key = words.join(" ") + (suffix ? `, ${suffix}` : "") || text;
      held = forms.get(key);
      if (!held) forms.set(key, (held = { words, suffix, alias, key, mentions: [] }));
      byText.set(text, held);
    }
    held.mentions.push(item);
  }
  return [...forms.values()];
}

/** Groups mentions of people, given in text order, into entities, ordered by first mention. */
export function linkPeople(s: Surroundings, items: readonly NamedMention[]): PersonEntity[] {
  const forms = readForms(s, withContext(s, items));
  const groups = new Groups();
  const ordered = forms.sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  // Single words that fit several people wait until the others tell who is called by the first name.
  const waiting: Form[] = [];
  for (const form of ordered) {
    const fitting = groups.candidates(form);
    if (form.words.length === 1 && fitting.length > 1) waiting.push(form);
    else place(form, fitting, groups);
  }
  for (const form of waiting) place(form, groups.candidates(form), groups);
  return groups.clusters
    .filter((cluster) => cluster.count)
    .map(toEntity)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** Gives the mentions of a form to the people they may mean. */
function place(form: Form, fitting: readonly PersonCluster[], groups: Groups): void {
  if (!fitting.length) {
    for (const part of byGender(form)) groups.add(null, form, part);
    return;
  }
  const husband = fitting.length === 1 ? namedBeforeWife(form, fitting[0]!) : [];
  if (husband.length) {
    groups.add(null, form, husband);
    groups.add(
      fitting[0]!,
      form,
      form.mentions.filter((item) => !husband.includes(item)),
    );
    return;
  }
  const choice = new Choice(fitting);
  // A headline comes before everybody: whom it means is told by who is named most in the end.
  const early = fitting.length > 1 ? form.mentions.filter((item) => !choice.isNamedBefore(item)) : [];
  for (const item of form.mentions.slice(early.length)) choice.give(item);
  for (const item of early) choice.give(item);
  for (const [cluster, list] of choice.given) groups.add(cluster, form, list.sort(byStart));
  if (choice.alone.length) for (const part of byGender({ ...form, mentions: choice.alone.sort(byStart) })) groups.add(null, form, part);
}

/**
 * "President Ardley … Ardley … Anna Ardley … Mrs. Ardley": who is named twice, or with a title, before the wife is introduced
 * and never has her "Mrs." is another.
 */
function namedBeforeWife({ words, mentions }: Form, wife: PersonCluster): PersonMention[] {
  if (words.length > 1 || wife.gender !== "female" || wife.count === 0) return [];
  const isHers = (item: PersonMention) => item.sure && item.gender === "female";
  if (!mentions.some(isHers)) return [];
  const introduced = Math.min(...wife.mentions.slice(0, MAX_FORMS).map((list) => list[0]?.mention.start ?? Number.POSITIVE_INFINITY));
  const others = mentions.filter((item) => !isHers(item));
  const early = others.filter(({ mention }) => mention.start < introduced);
  if (mentions.some((item) => isHers(item) && item.mention.start < introduced)) return [];
  return early.length > 1 && early.some(({ roles }) => roles.length > 0) ? others : [];
}

const byStart = (a: PersonMention, b: PersonMention): number => a.mention.start - b.mention.start;

/** "Mr Lindholt" and "Mrs Lindholt" are two; a bare "Lindholt" goes with the one before it. */
function byGender({ words, mentions }: Form): PersonMention[][] {
  const has = (gender: Gender) => mentions.some((item) => item.sure && item.gender === gender);
  if (words.length > 1 || !has("male") || !has("female")) return [mentions];
  const parts: Record<Gender, PersonMention[]> = { male: [], female: [] };
  let current = mentions.find((item) => item.sure && item.gender)!.gender!;
  for (const item of mentions) {
    if (item.sure && item.gender) current = item.gender;
    parts[current].push(item);
  }
  return [parts.male, parts.female];
}

/** The people found so far, by the words of their names. */
class Groups {
  readonly clusters: PersonCluster[] = [];
  private readonly byWord = new Map<string, PersonCluster[]>();

  /** Puts mentions of a form into a cluster, or into a new one. */
  add(cluster: PersonCluster | null, form: Form, items: PersonMention[]): void {
    const into = cluster ?? this.open();
    into.familiar ||=
      form.words.length === 1 && into.forms.slice(0, MAX_FORMS).some(({ words }) => words.length === 2 && words[0] === form.words[0]);
    into.forms.push(form);
    into.mentions.push(items);
    into.count += items.length;
    for (const item of items) {
      into.relative ||= item.relative;
      if (item.gender && (into.gender === null || (item.sure && !into.sure))) {
        into.gender = item.gender;
        into.sure = item.sure;
      }
      if (into.roleWords.size < 60)
        for (const role of item.roles) for (const word of role.toLowerCase().split(/[\s-]+/)) into.roleWords.add(word);
    }
    this.enter(into, form);
  }

  private open(): PersonCluster {
    const cluster: PersonCluster = {
      forms: [],
      mentions: [],
      count: 0,
      gender: null,
      sure: false,
      relative: false,
      familiar: false,
      roleWords: new Set(),
    };
    this.clusters.push(cluster);
    return cluster;
  }

  private enter(cluster: PersonCluster, form: Form): void {
    for (const word of keysOf(form, form.words.length > 1)) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [cluster]);
      else if (list[list.length - 1] !== cluster) list.push(cluster);
    }
  }

  /** Clusters that the form may belong to, by the most precise rule that fits any. */
  candidates(form: Form): PersonCluster[] {
    let best = personLinks.length;
    let found: PersonCluster[] = [];
    const seen = new Set<PersonCluster>();
    for (const word of keysOf(form, form.words.length === 1)) {
      const list = this.byWord.get(word);
      if (!list) continue;
      for (let k = Math.max(0, list.length - MAX_CANDIDATES); k < list.length; k++) {
        const cluster = list[k]!;
        if (seen.has(cluster)) continue;
        seen.add(cluster);
        let rank = personLinks.length;
        for (let i = 0; i < Math.min(MAX_FORMS, cluster.forms.length); i++) rank = Math.min(rank, personLink(cluster.forms[i]!, form));
        if (rank < best) {
          best = rank;
          found = [cluster];
        } else if (rank === best && rank < personLinks.length) found.push(cluster);
      }
    }
    return found;
  }
}

/** Words by which a form is found; with its nickname's family, "Jim" finds "James Brady". */
function keysOf({ words, alias }: Form, withFamily: boolean): string[] {
  const keys = [...words];
  if (alias) keys.push(`#${alias}`);
  const family = withFamily && words.length ? nameFamily(words[0]!) : 0;
  if (family) keys.push(`^${family}`);
  return keys;
}

function toEntity(cluster: PersonCluster): PersonEntity {
  const sorted = cluster.mentions.length === 1 ? cluster.mentions[0]! : cluster.mentions.flat().sort(byStart);
  return {
    kind: "people",
    name: fullest(sorted.map((item) => item.mention.text)),
    mentions: sorted.map((item) => item.mention),
    roles: foldRoles(sorted.flatMap((item) => item.roles)),
    gender: genderOf(cluster, sorted),
  };
}

/** Words of one sex before all, then the first name, unless the pronouns say the contrary; else the pronouns. */
function genderOf({ gender, sure }: PersonCluster, mentions: readonly PersonMention[]): Gender | null {
  let he = 0;
  let she = 0;
  for (const { pronoun } of mentions) {
    if (pronoun > 0) he++;
    else if (pronoun < 0) she++;
  }
  const pronouns: Gender | null = he > 2 * she ? "male" : she > 2 * he ? "female" : null;
  if (gender === null || (!sure && pronouns && Math.abs(he - she) >= 3)) return pronouns ?? gender;
  return gender;
}

/** The form with the most words; of equals one that is not in capitals, the longer, the earlier. */
export function fullest(texts: readonly string[]): string {
  const different = new Set(texts);
  if (different.size === 1) return texts[0]!;
  const size = (text: string) => text.split(/[\s-]+/).length;
  const shouted = (text: string) => text.length > 5 && text === text.toUpperCase();
  return [...different].sort((a, b) => size(b) - size(a) || Number(shouted(a)) - Number(shouted(b)) || b.length - a.length)[0]!;
}
