import type { Core } from '@strapi/strapi';
import { SUBMISSION } from '../../../src/content-types';
import type { RefusalCode } from '../../../src/domain/refusals';
import {
  announcedSession,
  answeredQuestion,
  assignedQuestion,
  EDITOR,
  givenSubmission,
} from '../../support/scenario';
import type { StaffAttempt } from '../../support/write-paths/attempt';
import type { Rule } from '../../support/write-paths/path';
import { sharedState } from './shared-state';

type Data = Record<string, unknown>;
type Given = (strapi: Core.Strapi) => Promise<{ submissionKey: string; otherQuestionKey?: string }>;

const triage = (strapi: Core.Strapi) => strapi.service('api::submission.triage');

const pending: Given = async (strapi) => {
  const { documentId } = await givenSubmission(strapi, await announcedSession(strapi));
  return { submissionKey: documentId };
};

const withdrawn: Given = async (strapi) => {
  const { submissionKey } = await pending(strapi);
  await triage(strapi).withdraw(submissionKey, EDITOR);
  return { submissionKey };
};

const rejected: Given = async (strapi) => {
  const { submissionKey } = await pending(strapi);
  await triage(strapi).reject(submissionKey, 'out_of_scope', null, EDITOR);
  return { submissionKey };
};

const setAside: Given = async (strapi) => {
  const { submissionKey } = await pending(strapi);
  await strapi.service('api::submission.quarantine').setAside(submissionKey, 'Thư rác', EDITOR);
  return { submissionKey };
};

const setAsideAndRejected: Given = async (strapi) => {
  const { submissionKey } = await setAside(strapi);
  await triage(strapi).reject(submissionKey, 'unreadable', null, EDITOR);
  return { submissionKey };
};

const accepted: Given = async (strapi) => {
  const session = await announcedSession(strapi);
  const { questionKey: otherQuestionKey } = await assignedQuestion(strapi, session);
  return { ...(await assignedQuestion(strapi, session)), otherQuestionKey };
};

const answered: Given = async (strapi) => answeredQuestion(strapi, await announcedSession(strapi));

const besideAnotherSession: Given = async (strapi) => {
  const { questionKey } = await assignedQuestion(strapi, await announcedSession(strapi));
  return { ...(await pending(strapi)), otherQuestionKey: questionKey };
};

const deciding = (
  title: string,
  code: RefusalCode,
  given: Given,
  data: Data | ((otherQuestionKey: string) => Data),
  more: Partial<Pick<Rule, 'floor' | 'surface' | 'by'>> & {
    staff?: StaffAttempt | ((otherQuestionKey: string) => StaffAttempt);
  } = {},
): Rule => {
  const { staff, ...rest } = more;
  const valueOf = <T>(value: T | ((key: string) => T), key: string): T =>
    typeof value === 'function' ? (value as (key: string) => T)(key) : value;
  return {
    title,
    code,
    by: 'governSubmission',
    ...(staff && { route: valueOf(staff, '').route }),
    ...rest,
    async given({ strapi }) {
      const { submissionKey: documentId, otherQuestionKey = '' } = await sharedState(strapi, given);
      return {
        attempt: {
          kind: 'change',
          uid: SUBMISSION,
          documentId,
          data: valueOf(data, otherQuestionKey),
        },
        ...(staff && { staff: valueOf(staff, otherQuestionKey) }),
      };
    },
  };
};

const by = (verb: string, body: Data = {}): StaffAttempt => ({
  route: `POST /submissions/:id/${verb}`,
  body,
});

/** Every submission has exactly one fate, reached along the declared transitions. */
export const fateRules: readonly Rule[] = [
  deciding(
    'accepting a submission that was withdrawn',
    'FATE_FINAL',
    withdrawn,
    { fate: 'accepted', questionKey: 'bat-ky' },
    { staff: by('accept'), floor: 'FATE_TRANSITION' },
  ),
  deciding(
    'withdrawing a submission twice',
    'FATE_FINAL',
    withdrawn,
    { fate: 'withdrawn' },
    { staff: by('withdraw') },
  ),
  deciding(
    'explaining a decision anew without deciding anew',
    'FATE_TRANSITION',
    rejected,
    { fateNote: 'Lý do khác' },
    { floor: 'FATE_TRANSITION' },
  ),
  deciding(
    'answering a rejected submission privately without reconsidering it',
    'FATE_TRANSITION',
    rejected,
    { fate: 'answered_privately', rejectionCode: null, fateNote: 'Trả lời' },
    { staff: by('answer-privately', { text: 'Trả lời' }), floor: 'FATE_TRANSITION' },
  ),
  deciding(
    'putting a pending submission back into the queue',
    'FATE_TRANSITION',
    pending,
    { fate: 'pending' },
    { staff: by('reconsider') },
  ),
  deciding(
    'rejecting a submission without a ground',
    'REJECTION_CODE_UNKNOWN',
    pending,
    { fate: 'rejected' },
    { staff: by('reject', { code: '' }), floor: 'RECORD_INVALID' },
  ),
  deciding(
    'rejecting a submission on a ground nobody has listed',
    'REJECTION_CODE_UNKNOWN',
    pending,
    { fate: 'rejected', rejectionCode: 'boring' },
    { staff: by('reject', { code: 'boring' }) },
  ),
  deciding(
    'rejecting a submission for another reason without saying which',
    'REJECTION_DETAILS_MISSING',
    pending,
    { fate: 'rejected', rejectionCode: 'other' },
    { staff: by('reject', { code: 'other' }) },
  ),
  deciding(
    'transferring a submission to nobody',
    'TRANSFER_TARGET_MISSING',
    pending,
    { fate: 'transferred' },
    { staff: by('transfer', { to: '' }), floor: 'RECORD_INVALID' },
  ),
  deciding(
    'withdrawing a submission whose question is answered',
    'FATE_QUESTION_ANSWERED',
    answered,
    { fate: 'withdrawn', questionKey: null },
    { staff: by('withdraw'), floor: 'FATE_QUESTION_ANSWERED' },
  ),
  deciding(
    'reconsidering a submission whose question is answered',
    'FATE_QUESTION_ANSWERED',
    answered,
    { fate: 'pending', questionKey: null },
    { staff: by('reconsider'), floor: 'FATE_QUESTION_ANSWERED' },
  ),
  deciding(
    'moving an accepted submission to another question',
    'FATE_TRANSITION',
    accepted,
    (questionKey) => ({ questionKey }),
    { staff: (questionKey) => by('merge', { questionKey }), floor: 'FATE_TRANSITION' },
  ),
  deciding(
    'setting a rejected submission aside',
    'QUARANTINE_NOT_PENDING',
    rejected,
    { quarantineReason: 'Thư rác' },
    { staff: by('quarantine', { reason: 'Thư rác' }), floor: 'QUARANTINE_NOT_PENDING' },
  ),
  deciding(
    'setting a submission aside while it is reconsidered',
    'QUARANTINE_NOT_PENDING',
    rejected,
    { fate: 'pending', rejectionCode: null, quarantineReason: 'Thư rác' },
    { floor: 'QUARANTINE_NOT_PENDING' },
  ),
  deciding(
    'setting a submission aside twice',
    'QUARANTINE_ALREADY',
    setAside,
    { quarantineReason: 'Lý do khác' },
    { staff: by('quarantine', { reason: 'Lý do khác' }) },
  ),
  deciding(
    'setting a submission aside without saying why',
    'QUARANTINE_REASON_MISSING',
    pending,
    { quarantineReason: ' ' },
    { staff: by('quarantine', { reason: ' ' }), floor: 'RECORD_INVALID' },
  ),
  deciding(
    'putting a submission that is decided back into the daily queue',
    'QUARANTINE_NOT_PENDING',
    setAsideAndRejected,
    { quarantineReason: null },
    { staff: by('release-from-quarantine'), floor: 'QUARANTINE_NOT_PENDING' },
  ),
  deciding(
    'merging a submission into a question of another session',
    'REFERENCE_UNKNOWN',
    besideAnotherSession,
    (questionKey) => ({ fate: 'merged', questionKey }),
    {
      by: 'floor',
      staff: (questionKey) => by('merge', { questionKey }),
      floor: 'REFERENCE_UNKNOWN',
      surface: { staff: 'INPUT_INVALID' },
    },
  ),
  deciding(
    'taking the only submission from a public question',
    'QUESTION_WITHOUT_SUBMISSION',
    accepted,
    { fate: 'pending', questionKey: null },
    { by: 'floor', floor: 'QUESTION_WITHOUT_SUBMISSION' },
  ),
];
