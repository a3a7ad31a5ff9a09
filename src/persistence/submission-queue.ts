import type { Channel } from '../domain/submission/channel';
import { FATES, type Fate } from '../domain/submission/fate';
import type { SubmitterKind } from '../domain/submission/submitter';
import { joinAuthority } from './assigned-authority';
import type { Connection } from './connection';
import { queueConditions } from './queue-conditions';

/** What an editor wants to see of a session's submissions; all that is given must hold. */
export interface QueueQuery {
  sessionKey: string;
  fate?: Fate;
  channel?: Channel;
  submitterKind?: SubmitterKind;
  theme?: string;
  /** Pending ones addressed to it, accepted ones assigned to it. */
  authority?: string;
  isWithoutAuthority?: boolean;
  /** What was set aside, or what was not. */
  isQuarantined: boolean;
  /** Words of the text, with or without diacritics. */
  text?: string;
  /** The last row of the page before. */
  after?: { receivedAt: Date; id: number };
  limit: number;
}

/** A submission in an editor's list. */
export interface QueueRow {
  id: number;
  documentId: string;
  channel: Channel;
  submitterKind: SubmitterKind;
  name: string;
  kind: string;
  theme: string | null;
  content: string;
  receivedAt: Date;
  fate: Fate;
  questionKey: string | null;
  authorityKey: string | null;
  authorityName: string | null;
  quarantineReason: string | null;
}

const WITH_A_DESK: readonly Fate[] = ['pending', 'accepted', 'merged'];

const fatesOf = ({ fate, isWithoutAuthority, isQuarantined }: QueueQuery): readonly Fate[] => {
  const possible = isQuarantined ? ['pending' as const] : isWithoutAuthority ? WITH_A_DESK : FATES;
  return fate === undefined ? possible : possible.filter((one) => one === fate);
};

/**
 * One page of a session's submissions in the order of receipt, found by key and never counted.
 *
 * Each fate is read along `dialogue_submissions_fates_idx` and only as far as the page goes, so that
 * a list of all fates needs no index of its own, which every submission would have to pay for. That
 * index holds what is filtered by: the rows themselves are read for those on the page alone.
 */
export async function submissionPage(trx: Connection, query: QueueQuery): Promise<QueueRow[]> {
  const { sessionKey, limit } = query;
  const { sql, values } = queueConditions(query);
  const { rows } = await trx.raw(
    `select p.id, p.document_id as "documentId", p.channel, p.submitter_kind as "submitterKind",
        p.name, p.kind, p.theme, p.content, p.received_at as "receivedAt", p.fate,
        p.question_key as "questionKey", a.document_id as "authorityKey", a.name as "authorityName",
        p.quarantine_reason as "quarantineReason"
      from (
        select l.id from unnest(?::text[]) as f(fate) cross join lateral (
          select s.id, s.received_at from submissions s
            where s.session_key = ? and s.fate = f.fate ${sql}
            order by s.received_at, s.id limit ?) as l
        order by l.received_at, l.id limit ?) as k
      join submissions p on p.id = k.id ${joinAuthority('p')}
      order by p.received_at, p.id`,
    [[...fatesOf(query)], sessionKey, ...values, limit, limit],
  );
  return rows;
}
