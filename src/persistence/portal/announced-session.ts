import type {
  AnnouncementText,
  AuthorityName,
  IntakeChannel,
  Official,
  SessionSummary,
} from '../../portal/client/contract';
import type { LevelRule } from '../../domain/regulation';
import type { Connection } from '../connection';
import { COUNTERS } from '../live';
import { INTAKE_CHANNELS, THEMES } from '../session-parts';
import { PANEL, SUMMARY } from './session-columns';

/** An announced session with all that was announced of it. Instants are ISO strings. */
export interface AnnouncedSession extends SessionSummary {
  introduction: string | null;
  themes: { name: string }[];
  panel: Official[];
  intakeChannels: IntakeChannel[];
  onlineAddress: string | null;
  broadcastUrl: string | null;
  recordingUrl: string | null;
  overrunMinutes: number;
  announcedAt: string;
  startedAt: string | null;
  cancelledAt: string | null;
  cancellationReason: string | null;
  postponedFrom: string | null;
  postponementReason: string | null;
  regulation: LevelRule;
  announcements: AnnouncementText[];
  fates: Record<string, number>;
  /** All there are, in the order of their names; dates as `2026-03-10`. */
  authorities: (AuthorityName & { validFrom: string | null; validTo: string | null })[];
}

const ANNOUNCEMENTS = `(select coalesce(json_agg(json_build_object('documentId', n.document_id,
    'kind', n.kind, 'title', n.title, 'body', n.body, 'issuedAt', dialogue_iso(n.issued_at))
    order by n.issued_at desc, n.id desc), '[]')
  from announcements_session_lnk l join announcements n on n.id = l.announcement_id
  where l.dialogue_session_id = s.id)`;

const FATES = `(select ${COUNTERS} from live_sessions l where l.session_key = s.document_id)`;

const AUTHORITIES = `(select coalesce(json_agg(json_build_object('documentId', a.document_id,
    'name', a.name, 'slug', a.slug, 'validFrom', a.valid_from, 'validTo', a.valid_to) order by a.name), '[]')
  from authorities a where a.slug is not null)`;

const ONE = `
  select ${SUMMARY}, s.introduction, ${THEMES} as "themes", ${PANEL} as "panel",
    ${INTAKE_CHANNELS} as "intakeChannels", s.online_address as "onlineAddress",
    s.broadcast_url as "broadcastUrl", s.recording_url as "recordingUrl",
    s.overrun_minutes as "overrunMinutes",
    dialogue_iso(s.announced_at) as "announcedAt", dialogue_iso(s.started_at) as "startedAt",
    dialogue_iso(s.cancelled_at) as "cancelledAt", s.cancellation_reason as "cancellationReason",
    dialogue_iso(s.postponed_from) as "postponedFrom", s.postponement_reason as "postponementReason",
    s.regulation::json as "regulation", ${ANNOUNCEMENTS} as "announcements", coalesce(${FATES}, '{}') as "fates",
    ${AUTHORITIES} as "authorities", dialogue_now() as "now"
  from dialogue_sessions s where s.slug = ? and s.announced_at is not null`;

/** The announced session of a slug, in one statement; undefined where there is none. */
export async function announcedSession(
  trx: Connection,
  slug: string,
): Promise<{ session: AnnouncedSession; now: Date } | undefined> {
  const { rows } = await trx.raw(ONE, [slug]);
  if (rows.length === 0) return undefined;
  const { now, ...session } = rows[0];
  return { session, now };
}
