/** Which of several people a short name means, by what stands around it. */
import { lastBefore } from "./named-mention.js";
import type { PersonCluster, PersonMention } from "./people.js";

const RECENT = 2;
const DECAY = 0.75;
const PARAGRAPH = 0.5;
const PROMINENCE = 0.8;
const RELATIVE = 1.2;
const TITLE = 3;
const GENDER = 3;
/** How much the likelier must lead; below it the mention stays apart. */
const MARGIN = 0.25;
/** Forms of a person whose last mention is looked for. */
const MAX_FORMS = 12;

const conflicts = (item: PersonMention, cluster: PersonCluster): boolean =>
  item.sure && item.gender !== null && cluster.gender !== null && item.gender !== cluster.gender;

/** How much speaks for the mention being of this person. */
function weigh(item: PersonMention, cluster: PersonCluster, latest: PersonMention | undefined): number {
  let weight = PROMINENCE * Math.log2(1 + cluster.count) - (cluster.relative ? RELATIVE : 0);
  let near = latest ?? null;
  for (let i = 0; i < Math.min(MAX_FORMS, cluster.mentions.length); i++) {
    const last = lastBefore(cluster.mentions[i]!, item.mention.start);
    if (last && (!near || last.mention.start > near.mention.start)) near = last;
  }
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

/**
 * The person whom a short name means: the only one that fits, else the likelier by place, prominence, title and gender; null when none leads.
 * @param latest the last mention of the same form that each was given.
 */
export function choose(
  item: PersonMention,
  fitting: readonly PersonCluster[],
  latest: ReadonlyMap<PersonCluster, PersonMention>,
): PersonCluster | null {
  const possible = fitting.filter((cluster) => !conflicts(item, cluster));
  if (possible.length < 2) return possible[0] ?? null;
  let best: PersonCluster | null = null;
  let first = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const cluster of possible) {
    const weight = weigh(item, cluster, latest.get(cluster));
    if (weight > first) {
      second = first;
      first = weight;
      best = cluster;
    } else if (weight > second) second = weight;
  }
  return first - second >= MARGIN ? best : null;
}
