import type { Connection } from './connection';

export interface AuthorityHistory {
  documentId: string;
  name: string;
  level: string;
  validFrom: string | null;
  validTo: string | null;
  /** Day in Hải Phòng on which the last session held by this authority started. */
  lastSessionOn: string | null;
}

/** Every authority with the day of the last session it held. */
export async function authorityHistories(trx: Connection): Promise<AuthorityHistory[]> {
  const { rows } = await trx.raw(
    `select a.document_id as "documentId", a.name, a.level, a.valid_from::text as "validFrom",
        a.valid_to::text as "validTo",
        to_char(max(s.started_at at time zone 'UTC' at time zone 'Asia/Ho_Chi_Minh'), 'YYYY-MM-DD')
          as "lastSessionOn"
      from authorities a
      left join dialogue_sessions_authority_lnk l on l.authority_id = a.id
      left join dialogue_sessions s on s.id = l.dialogue_session_id
      group by a.id order by a.id`,
  );
  return rows;
}
