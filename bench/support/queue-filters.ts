import { cursorOf } from '../../src/staff-api/support/cursor';
import type { QueueQuery } from '../../src/persistence/submission-queue';

export type QueueFilter = Omit<QueueQuery, 'sessionKey' | 'limit' | 'isQuarantined'> & {
  isQuarantined?: boolean;
};

/** What an editor filters by, among it what fits nothing and leaves no row of the session unread. */
export const queueFilters = (
  [authority]: readonly string[],
  middle: { receivedAt: Date; id: number },
): Record<string, QueueFilter> => ({
  'all, not set aside': {},
  'all, from the middle on': { after: middle },
  pending: { fate: 'pending' },
  accepted: { fate: 'accepted' },
  'by post': { channel: 'post' },
  'pending of organisations': { fate: 'pending', submitterKind: 'organization' },
  'pending of a theme': { fate: 'pending', theme: 'Thuế' },
  'of a theme nobody chose': { theme: 'Không có' },
  'pending of such a theme': { fate: 'pending', theme: 'Không có' },
  'of an authority': { authority },
  'of an authority nobody asked': { authority: 'nobody' },
  'without an authority': { isWithoutAuthority: true },
  'set aside': { isQuarantined: true },
  'a frequent word': { text: 'thành phố' },
  'a rare text': { fate: 'pending', text: 'khu thịnh cường mạnh' },
  'a text nobody wrote': { text: 'xyzzy' },
});

/** The same as an editor's screen asks for it, as the query of an address. */
export const addressQuery = (filter: QueueFilter, limit: number): string => {
  const { isQuarantined, isWithoutAuthority, after, ...rest } = filter;
  return new URLSearchParams({
    ...rest,
    ...(isQuarantined && { quarantined: 'true' }),
    ...(isWithoutAuthority && { withoutAuthority: 'true' }),
    ...(after && { after: cursorOf(after) }),
    limit: String(limit),
  }).toString();
};
