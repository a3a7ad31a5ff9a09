import type { StoredSession } from './to-domain';

/** What a session hands on to one that is prepared like it. */
const HANDED_ON = [
  ...['topic', 'introduction', 'mode', 'place', 'onlineAddress', 'broadcastUrl'],
  ...['overrunMinutes', 'directPublication'],
];

type Part = Record<string, unknown>;

// A component belongs to one record: a copy is a new row.
const copyOf = ({ id: _id, ...part }: Part): Part => part;

const copiesOf = (parts: Part[] | null | undefined): Part[] => (parts ?? []).map(copyOf);

/** The plan of a populated session as the data of a new one: no address, no events, no times. */
export const clonedPlan = (session: StoredSession): Record<string, unknown> => ({
  ...Object.fromEntries(HANDED_ON.map((name) => [name, session[name] ?? null])),
  authority: session.authority?.documentId,
  chair: session.chair ? copyOf(session.chair) : null,
  panel: copiesOf(session.panel),
  themes: copiesOf(session.themes),
  intakeChannels: copiesOf(session.intakeChannels),
});
