/** Two texts, by key, and how alike they are: 0 to 1. */
export interface Pair {
  one: string;
  other: string;
  likeness: number;
}

/** Submissions that ask the same; `lead` is the likest to all others and the first of `members`. */
export interface Group {
  lead: string;
  members: string[];
}

/** From this likeness on two submissions may ask the same: half of what each says. */
export const ALIKE = 0.5;

/**
 * Groups submissions for review: each is in one group at most, and like the lead of its group. The
 * largest group comes first; equals in the order given. The same input leads to the same groups.
 *
 * Only a proposal: an editor decides what is merged.
 */
export function groupAlike(keys: readonly string[], pairs: readonly Pair[]): Group[] {
  const neighbours = neighboursOf(keys, pairs);
  const weight = (key: string): number =>
    [...neighbours.get(key)!.values()].reduce((sum, likeness) => sum + likeness, 0);
  const order = new Map(keys.map((key, at) => [key, at]));
  const weights = new Map(keys.map((key) => [key, weight(key)]));
  const leads = [...keys].sort(
    (a, b) => weights.get(b)! - weights.get(a)! || order.get(a)! - order.get(b)!,
  );

  const taken = new Set<string>();
  const groups: Group[] = [];
  for (const lead of leads) {
    if (taken.has(lead)) continue;
    const others = [...neighbours.get(lead)!.keys()].filter((key) => !taken.has(key));
    if (others.length === 0) continue;
    others.sort((a, b) => order.get(a)! - order.get(b)!);
    for (const key of [lead, ...others]) taken.add(key);
    groups.push({ lead, members: [lead, ...others] });
  }
  return groups.sort(
    (a, b) => b.members.length - a.members.length || order.get(a.lead)! - order.get(b.lead)!,
  );
}

function neighboursOf(
  keys: readonly string[],
  pairs: readonly Pair[],
): Map<string, Map<string, number>> {
  const neighbours = new Map(keys.map((key) => [key, new Map<string, number>()]));
  for (const { one, other, likeness } of pairs) {
    if (likeness < ALIKE || one === other) continue;
    const [ofOne, ofOther] = [neighbours.get(one), neighbours.get(other)];
    if (!ofOne || !ofOther) continue;
    ofOne.set(other, likeness);
    ofOther.set(one, likeness);
  }
  return neighbours;
}
