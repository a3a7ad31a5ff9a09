import { isBlank } from '../blank';
import { isInstant } from '../calendar/instant';
import { PERMITTED, refuse, type Decision } from '../decision';
import type { SessionMode } from '../dialogue-session/mode';
import type { LevelRule } from '../regulation';
import type { Channel } from '../submission/channel';

/** Where questions are received through one channel: an e-mail address, a number, a page. */
export interface IntakeChannel {
  channel: Channel;
  address: string | null;
}

/** What the public is told before a session. */
export interface AnnouncementDraft {
  topic: string | null;
  chair: { name: string; title?: string | null } | null;
  startsAt: Date | null;
  plannedEndAt: Date | null;
  mode: SessionMode | null;
  place: string | null;
  onlineAddress: string | null;
  broadcastUrl: string | null;
  intakeChannels: readonly IntakeChannel[];
}

/**
 * Decides whether an announcement says everything it must: topic, chair, time, where the session
 * takes place and how questions are received. A session at a venue is broadcast on the portal,
 * so it needs both its place and its broadcast.
 *
 * Refuses with ANNOUNCEMENT_INCOMPLETE; `params.missing` lists all that lacks, in this order.
 * Source: QC 1374/2016, announcement before the session; modes of dialogue.
 */
export function decideCompleteness(
  draft: AnnouncementDraft,
  rule: Pick<LevelRule, 'requiredChannels' | 'source'>,
): Decision {
  const missing = [
    ...missingBasics(draft),
    ...missingWhereabouts(draft),
    ...rule.requiredChannels
      .filter((channel) => !hasAddress(draft, channel))
      .map((channel) => `intakeChannels.${channel}`),
  ];

  return missing.length === 0
    ? PERMITTED
    : refuse('ANNOUNCEMENT_INCOMPLETE', rule.source, { missing });
}

function missingBasics({ topic, chair, startsAt, plannedEndAt }: AnnouncementDraft): string[] {
  const missing: string[] = [];
  if (isBlank(topic)) missing.push('topic');
  if (isBlank(chair?.name)) missing.push('chair');
  if (!isInstant(startsAt)) missing.push('startsAt');
  if (!isInstant(plannedEndAt)) missing.push('plannedEndAt');

  return missing;
}

function missingWhereabouts(draft: AnnouncementDraft): string[] {
  switch (draft.mode) {
    case 'online':
      return isBlank(draft.onlineAddress) ? ['onlineAddress'] : [];
    case 'venue':
      return (['place', 'broadcastUrl'] as const).filter((field) => isBlank(draft[field]));
    case null:
      return ['mode'];
  }
}

const hasAddress = ({ intakeChannels }: AnnouncementDraft, channel: Channel): boolean =>
  intakeChannels.some((one) => one.channel === channel && !isBlank(one.address));
