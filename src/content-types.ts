/** The system's content types, by what they hold. */
export const AUTHORITY = 'api::authority.authority';
export const SESSION = 'api::dialogue-session.dialogue-session';
export const ANNOUNCEMENT = 'api::announcement.announcement';
export const QUESTION = 'api::question.question';
export const ANSWER = 'api::answer.answer';
export const SUBMISSION = 'api::submission.submission';
export const ANSWER_DRAFT = 'api::answer-draft.answer-draft';
export const MEMBERSHIP = 'api::authority-membership.authority-membership';
export const PROFILE = 'api::regulation-profile.regulation-profile';
export const AUDIT_ENTRY = 'api::audit-entry.audit-entry';
export const OUTBOX_MESSAGE = 'api::outbox-message.outbox-message';

/** A row in one of these is public; only what anyone may read may become one of their attributes. */
export const PUBLIC_TYPES = [AUTHORITY, SESSION, ANNOUNCEMENT, QUESTION, ANSWER] as const;

/** No public role reaches these, and no public type points to them. */
export const STAFF_TYPES = [
  SUBMISSION,
  ANSWER_DRAFT,
  MEMBERSHIP,
  PROFILE,
  AUDIT_ENTRY,
  OUTBOX_MESSAGE,
] as const;

/** Records of what happened: written by commands, never by hand in the content manager. */
export const RECORD_TYPES: readonly string[] = [
  ANNOUNCEMENT,
  QUESTION,
  ANSWER,
  SUBMISSION,
  ANSWER_DRAFT,
  AUDIT_ENTRY,
  OUTBOX_MESSAGE,
];

export const isOurs = (uid: string): boolean => uid.startsWith('api::');
