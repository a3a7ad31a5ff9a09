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
 * Groups submissions for review, each pair given once: each is in one group at most, and like the lead of its group. The
 * largest group comes first; equals in the order given. The same input leads to the same groups.
 *
 * Only a proposal: an editor decides what is merged.
 */
export function groupAlike(keys: readonly string[], pairs: readonly Pair[]): Group[] {
  const { neighbours, weights } = likesOf(keys, pairs);
  const leads = [...keys.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b);

  const taken = new Set<number>();
  const groups: number[][] = [];
  for (const lead of leads) {
    if (taken.has(lead)) continue;
    const others = neighbours[lead]!.filter((other) => !taken.has(other));
    if (others.length === 0) continue;
    others.sort((a, b) => a - b);
    for (const member of [lead, ...others]) taken.add(member);
    groups.push([lead, ...others]);
  }
  return groups
    .sort((a, b) => b.length - a.length || a[0]! - b[0]!)
    .map((members) => ({
      lead: keys[members[0]!]!,
      members: members.map((member) => keys[member]!),
    }));
}

// By place rather than by key: a thousand copies of one text are half a million pairs.
function likesOf(
  keys: readonly string[],
  pairs: readonly Pair[],
): { neighbours: number[][]; weights: number[] } {
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const neighbours = keys.map((): number[] => []);
  const weights = keys.map(() => 0);
  for (const { one, other, likeness } of pairs) {
    if (likeness < ALIKE || one === other) continue;
    const [ofOne, ofOther] = [placeOf.get(one), placeOf.get(other)];
    if (ofOne === undefined || ofOther === undefined) continue;
    neighbours[ofOne]!.push(ofOther);
    neighbours[ofOther]!.push(ofOne);
    weights[ofOne]! += likeness;
    weights[ofOther]! += likeness;
  }
  return { neighbours, weights };
}
