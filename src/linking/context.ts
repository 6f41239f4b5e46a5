/** Which of several people a short name means, by what stands around it. */
import { lastBefore } from "./named-mention.js";
import type { PersonCluster, PersonMention } from "./people.js";

const RECENT = 2;
const DECAY = 0.75;
const PARAGRAPH = 0.5;
const PROMINENCE = 0.8;
const RELATIVE = 1.2;
const FAMILIAR = 1.5;
const TITLE = 3;
const GENDER = 3;
/** How much the likelier must lead; below it the mention stays apart. */
const MARGIN = 0.25;
/** Forms of a person whose last mention is looked for. */
const MAX_FORMS = 12;

const conflicts = (item: PersonMention, cluster: PersonCluster): boolean =>
  item.sure && item.gender !== null && cluster.gender !== null && item.gender !== cluster.gender;

/** Gives the mentions of one short name to the people whom it fits. */
export class Choice {
  readonly given = new Map<PersonCluster, PersonMention[]>();
  /** Mentions that nobody leads for. */
  readonly alone: PersonMention[] = [];

  constructor(private readonly fitting: readonly PersonCluster[]) {}

  /** True when one of the people is named before the mention. */
  isNamedBefore({ mention }: PersonMention): boolean {
    return this.fitting.some(({ mentions }) => mentions.slice(0, MAX_FORMS).some((list) => list[0]!.mention.start < mention.start));
  }

  give(item: PersonMention): void {
    const chosen = this.choose(item);
    if (!chosen) {
      this.alone.push(item);
      return;
    }
    const list = this.given.get(chosen);
    if (list) list.push(item);
    else this.given.set(chosen, [item]);
  }

  /** The only person that fits, else the likelier by place, prominence, title and gender; null when none leads. */
  private choose(item: PersonMention): PersonCluster | null {
    const possible = this.fitting.filter((cluster) => !conflicts(item, cluster));
    if (possible.length < 2) return possible[0] ?? null;
    let best: PersonCluster | null = null;
    let first = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const cluster of possible) {
      const weight = this.weigh(item, cluster);
      if (weight > first) {
        second = first;
        first = weight;
        best = cluster;
      } else if (weight > second) second = weight;
    }
    return first - second >= MARGIN ? best : null;
  }

  /** How much speaks for the mention being of this person. */
  private weigh(item: PersonMention, cluster: PersonCluster): number {
    const given = this.given.get(cluster);
    const { start } = item.mention;
    let weight = -(cluster.relative ? RELATIVE : 0) - (cluster.familiar ? FAMILIAR : 0);
    let near = given?.at(-1) ?? null;
    if (near && near.mention.start > start) near = null;
    for (let i = 0; i < Math.min(MAX_FORMS, cluster.mentions.length); i++) {
      const last = lastBefore(cluster.mentions[i]!, start);
      if (last && (!near || last.mention.start > near.mention.start)) near = last;
    }
    // What is given counts for mentions that stand before all others only: each would draw the next.
    weight += PROMINENCE * Math.log2(1 + cluster.count + (near ? 0 : (given?.length ?? 0)));
    if (near) weight += RECENT * DECAY ** (item.sentence - near.sentence) + (near.paragraph === item.paragraph ? PARAGRAPH : 0);
    if (item.sure && item.gender && item.gender === cluster.gender) weight += GENDER;
    if (
      item.roles.some((role) =>
        role
          .toLowerCase()
          .split(/[\s-]+/)
          .some((word) => word.length > 3 && cluster.roleWords.has(word)),
      )
    )
      weight += TITLE;
    return weight;
  }
}
