import type { MembershipView, PersonView } from '../../../staff-api/contract/people';
import { fold } from './fold';

/** People or authorities with those who belong together. */
export interface Roster {
  key: string;
  title: string;
  subtitle: string;
  memberships: MembershipView[];
}

export type RosterKind = 'authority' | 'person';

export const personName = ({ firstname, lastname, email }: PersonView): string =>
  [lastname, firstname].filter(Boolean).join(' ') || email;

/** Everybody with an account, each with the authorities they belong to. */
export const byPerson = (
  people: readonly PersonView[],
  memberships: readonly MembershipView[],
): Roster[] =>
  people.map((person) => ({
    key: String(person.userId),
    title: personName(person),
    subtitle: person.email,
    memberships: memberships.filter(({ userId }) => userId === person.userId),
  }));

/** Every authority somebody belongs or belonged to, each with its people. */
export function byAuthority(memberships: readonly MembershipView[]): Roster[] {
  const rosters = new Map<string, Roster>();
  for (const membership of memberships) {
    const { authorityKey: key, authorityName } = membership;
    const roster = rosters.get(key) ?? {
      key,
      title: authorityName ?? key,
      subtitle: '',
      memberships: [],
    };
    rosters.set(key, { ...roster, memberships: [...roster.memberships, membership] });
  }
  return [...rosters.values()].sort((one, other) => one.title.localeCompare(other.title, 'vi'));
}

/** Those in which every word that is looked for occurs, with or without diacritics. */
export function found(rosters: readonly Roster[], words: string): Roster[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return rosters.filter(({ title, subtitle, memberships }) => {
    const names = memberships.flatMap(({ email, authorityName }) => [email, authorityName]);
    const text = fold([title, subtitle, ...names].filter(Boolean).join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
