import type { Declarations } from './schema-linter';

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * What anybody may read of each public type and of the components these are made of. Whoever adds a
 * line answers for it: no name of a submitter but the one chosen for publication, no address of a
 * person, nothing that is still being written.
 */
export const APPROVED_ATTRIBUTES: Declarations['approvedAttributes'] = {
  'api::announcement.announcement': words('kind title body issuedAt session'),
  'api::answer.answer': words(`question authority answererName answererTitle content documents
    recordingSeconds issuedAt correctedAt correctionNote`),
  'api::authority.authority': words(`code name shortName slug level kind contact validFrom validTo
    successors`),
  'api::dialogue-session.dialogue-session': words(`topic slug introduction themes authority chair
    panel mode place onlineAddress broadcastUrl recordingUrl intakeChannels startsAt plannedEndAt
    overrunMinutes directPublication currentQuestion announcedAt startedAt endedAt cancelledAt cancellationReason
    postponedFrom postponementReason regulation announcements questions`),
  'api::question.question': words(`session content theme kind submitterName submitterKind language
    assignedAuthority position submissionCount receivedAt acceptedAt calledAt
    recordingSeconds answers`),
  'dialogue.contact': words('address telephone email website'),
  'dialogue.document-link': words('title url'),
  'dialogue.intake-channel': words('channel address'),
  'dialogue.official': words('name title position'),
  'dialogue.theme': words('name'),
};

/** What each role of the panel may do: tasks, and actions of the content manager by type. */
export const APPROVED_GRANTS: Declarations['approvedGrants'] = {
  'dialogue-editor': [
    ...words('runSessions triage enter assign publish oversee manageProfiles managePeople operate'),
    ...['read', 'delete'].map((action) => `${action} on api::dialogue-session.dialogue-session`),
    ...['create', 'read', 'update'].map((action) => `${action} on api::authority.authority`),
    'read on api::regulation-profile.regulation-profile',
    'read on api::announcement.announcement',
    'read on api::question.question',
    'read on api::answer.answer',
  ],
  'dialogue-leader': words('draft approve publish'),
  'authority-staff': words('draft'),
};
