import type { Core } from '@strapi/strapi';
import type { DialogueConfig } from '../../../../config/dialogue';
import { isOpenOn } from '../../../domain/authority/authority';
import { haiPhongDate } from '../../../domain/calendar/hai-phong-time';
import {
  decideIntake,
  intakeClosesAt,
  intakePeriod,
} from '../../../domain/dialogue-session/intake';
import { isSoonestFirst, statesIn } from '../../../domain/dialogue-session/phase';
import { latestEndAt } from '../../../domain/dialogue-session/session';
import { accountOf } from '../../../domain/submission/fate';
import { sessionCalendar } from '../../../feeds/addresses';
import { publisherOf } from '../../../feeds/publisher';
import { closureOf } from '../../../operation-switches/held-switches';
import {
  announcedSession,
  type AnnouncedSession,
} from '../../../persistence/portal/announced-session';
import { sessionSummaries } from '../../../persistence/portal/session-summaries';
import type { SessionAnswer, SessionListAnswer } from '../../../portal/client/contract';
import { SESSION_TEXTS } from '../../../public-texts/sessions';
import { consentText } from '../../../domain/submission/consent-texts';
import { sessionPage } from '../../../site/addresses';
import { toSessionFacts } from '../../dialogue-session/to-domain';
import { FILE_KINDS } from '../../submission/file-kinds';
import { LONGEST_CONTENT } from '../../submission/input';
import type { SessionListQuery } from '../session-list-query';
import { videoFrame } from '../video-frame';

/** What the public is told while a switch keeps questions out. */
function pauseOf(strapi: Core.Strapi): SessionAnswer['data']['intakePaused'] {
  const closure = closureOf(strapi, 'intake');
  return closure && { notice: closure.notice, noticeEn: closure.noticeEn };
}

/** Sessions on one page of a list. */
const PAGE_SIZE = 12;

/** What the portal's pages are made of, beside the live page. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const settings = () => strapi.config.get('dialogue') as DialogueConfig;

  const formOf = ({ authority, authorities, themes, regulation }: AnnouncedSession, now: Date) => {
    const { attachments, consentVersion } = settings();
    const { maxFiles, maxTotalBytes } = attachments;
    const today = haiPhongDate(now);
    const open = authorities.filter((one) => isOpenOn(one, today));
    const first = open.filter(({ slug }) => slug === authority.slug);
    const others = open.filter(({ slug }) => slug !== authority.slug);
    return {
      themes: themes.map(({ name }) => name),
      authorities: [...first, ...others].map(({ documentId, name, slug }) => ({
        documentId,
        name,
        slug,
      })),
      requiredFields: regulation.requiredFields,
      longestContent: LONGEST_CONTENT,
      attachments: { maxFiles, maxTotalBytes, types: FILE_KINDS.map(({ mime }) => mime) },
      consent: { version: consentVersion, ...consentText(consentVersion)! },
    };
  };

  const detailOf = (stored: AnnouncedSession, now: Date): SessionAnswer['data'] => {
    const { overrunMinutes: _o, regulation: _r, authorities: _a, fates, themes, ...shown } = stored;
    const facts = toSessionFacts(stored);
    const period = intakePeriod(facts);
    const hosts = settings().frameHosts;
    const { address } = publisherOf(strapi);
    return {
      ...shown,
      themes: themes.map(({ name }) => name),
      broadcastFrame: videoFrame(shown.broadcastUrl, hosts),
      recordingFrame: videoFrame(shown.recordingUrl, hosts),
      latestEndAt: latestEndAt(facts)?.toISOString() ?? null,
      window: {
        isOpen: decideIntake(period, now).permitted,
        opensAt: shown.announcedAt,
        closesAt: intakeClosesAt(period)?.toISOString() ?? null,
      },
      intakePaused: pauseOf(strapi),
      counters: accountOf(fates),
      form: formOf(stored, now),
      calendarUrl: address + sessionCalendar(shown.slug),
      pageUrl: address + sessionPage(shown.slug),
    };
  };

  return {
    /** Announced sessions, a page at a time. */
    async list({ phase, page, ...filter }: SessionListQuery): Promise<SessionListAnswer> {
      const { now, total, sessions, facets } = await sessionSummaries(strapi.db.connection, {
        ...filter,
        states: statesIn(phase),
        isSoonestFirst: isSoonestFirst(phase),
        page,
        size: PAGE_SIZE,
      });
      const levels: Record<string, string> = SESSION_TEXTS.vi.levels;
      return {
        data: sessions,
        meta: {
          now: now.toISOString(),
          page,
          pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
          total,
          facets: {
            authority: facets.authority.map(({ name: label, ...one }) => ({ ...one, label })),
            level: facets.level.map(({ name, ...one }) => ({
              ...one,
              label: levels[name] ?? name,
            })),
            year: facets.year.map(({ name: label, ...one }) => ({ ...one, label })),
          },
        },
      };
    },

    /** One announced session with what was announced of it; null where there is none. */
    async session(slug: string): Promise<SessionAnswer | null> {
      const found = await announcedSession(strapi.db.connection, slug);
      if (found === undefined) return null;
      return { data: detailOf(found.session, found.now), meta: { now: found.now.toISOString() } };
    },
  };
};
