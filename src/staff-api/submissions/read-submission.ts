import type { SubmissionRecord } from '../../api/submission/record';
import { notFound } from '../../commands/coded-errors';
import { SUBMISSION } from '../../content-types';
import { attachmentsOf } from '../../persistence/attachments';
import { writeAudit } from '../../persistence/journal';
import { personRefs } from '../../persistence/person-refs';
import { submissionContext } from '../../persistence/submission-context';
import type { SubmissionDetail } from '../contract/submission';
import type { StaffRequest } from '../support/staff-context';
import { submissionView } from './view';

/** Reading a submission shows personal data, so the reading itself is on record. */
export async function readSubmission({
  strapi,
  params,
  actor,
  requestId,
}: StaffRequest<unknown>): Promise<SubmissionDetail> {
  const documentId = params.id!;
  const record = (await strapi
    .documents(SUBMISSION)
    .findOne({ documentId })) as unknown as SubmissionRecord | null;
  if (record === null) throw notFound('RECORD_UNKNOWN');

  const trx = strapi.db.connection;
  await writeAudit(trx, {
    command: 'submission.read',
    subjectType: 'submission',
    subjectKey: documentId,
    actor,
    requestId,
    details: {},
  });
  return submissionView(record, {
    context: await submissionContext(trx, documentId),
    nameOf: await personRefs(trx, [record.enteredBy, record.fateBy]),
    attachments: await attachmentsOf(trx, documentId),
  });
}
