import type { SubmitterKind } from '../domain/submission/submitter';
import type { PublicName } from '../domain/submission/public-name';
import type { Fate } from '../domain/submission/fate';
import type { Connection } from './connection';

/** What accepting a submission is judged by and made from. */
export interface AcceptableRow {
  documentId: string;
  fate: Fate;
  questionKey: string | null;
  content: string;
  theme: string | null;
  kind: string;
  name: string;
  submitterKind: SubmitterKind;
  publicName: PublicName;
  language: string;
  receivedAt: Date;
}

/** Those of a session, held until the transaction ends; in one order, so that two never wait crosswise. */
export const holdSubmissions = (
  trx: Connection,
  sessionKey: string,
  keys: readonly string[],
): Promise<AcceptableRow[]> =>
  trx('submissions')
    .where({ session_key: sessionKey })
    .whereIn('document_id', [...keys])
    .orderBy('id')
    .forUpdate()
    .select({
      documentId: 'document_id',
      fate: 'fate',
      questionKey: 'question_key',
      content: 'content',
      theme: 'theme',
      kind: 'kind',
      name: 'name',
      submitterKind: 'submitter_kind',
      publicName: 'public_name',
      language: 'language',
      receivedAt: 'received_at',
    });
