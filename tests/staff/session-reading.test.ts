import { CONTROL_COMMANDS } from '../../src/domain/dialogue-session/control';
import type { SessionDetail, SessionView } from '../../src/staff-api/contract/session';
import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import {
  announcedSession,
  cancelledSession,
  draftSession,
  endedSession,
  EDITOR,
  fromNow,
  givenSubmission,
  lapsedSession,
  liveSession,
  minutes,
  type Session,
} from '../support/scenario';
import { codeOf } from './support/call';
import { type Person, person } from './support/people';

const MAKERS = {
  draft: draftSession,
  announced: announcedSession,
  live: liveSession,
  ended: endedSession,
  lapsed: lapsedSession,
  cancelled: cancelledSession,
};

describe('the sessions an editor looks through', () => {
  let app: RunningApp;
  let editor: Person;
  let sessions: Record<keyof typeof MAKERS, Session>;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    sessions = {} as typeof sessions;
    for (const name of Object.keys(MAKERS) as (keyof typeof MAKERS)[]) {
      sessions[name] = await MAKERS[name](app.strapi);
    }
  });

  afterAll(() => app.stop());

  const list = (query: string) => editor.gets<SessionView[]>(`GET /sessions?${query}`);

  it.each([
    ['draft', ['draft']],
    ['upcoming', ['announced']],
    ['onAir', ['live']],
    ['past', ['ended', 'lapsed', 'cancelled']],
  ] as const)('are listed by the group %s', async (group, names) => {
    const found = await list(`group=${group}`);

    const keys = found.map(({ documentId }) => documentId);
    expect(keys.sort()).toEqual(names.map((name) => sessions[name].documentId).sort());
  });

  it('are found by a part of their topic, whatever its case and diacritics', async () => {
    const { documentId } = await draftSession(app.strapi, {
      topic: 'Cải cách thủ tục đất ĐAI tại Đồ Sơn 100%',
    });

    for (const text of ['thủ tục đất đai', 'THU TUC DAT DAI', 'đồ sơn 100%']) {
      const found = await list(`text=${encodeURIComponent(text)}`);
      expect(found.map((one) => one.documentId)).toEqual([documentId]);
    }
    expect(await list('text=do%20son%205')).toEqual([]);
  });

  it('come in pages, and a page costs at most ten statements whatever it holds', async () => {
    expect((await list('page=1')).length).toBeGreaterThan(3);
    expect(await list('page=2')).toEqual([]);

    expect(await countStatements(app.strapi, () => list('page=1'))).toBeLessThanOrEqual(10);
  });

  it('are listed as each is read', async () => {
    for (const listed of await list('page=1')) {
      const {
        account: _account,
        now: _now,
        commands: _commands,
        announcementTime: _announcementTime,
        ...read
      } = await editor.gets<SessionDetail>(`GET /sessions/${listed.documentId}`);
      expect(listed).toEqual(read);
    }
  });

  it('are accounted for by fate and by channel', async () => {
    const session = await announcedSession(app.strapi);
    const first = await givenSubmission(app.strapi, session);
    await givenSubmission(app.strapi, session);
    const triage = app.strapi.service('api::submission.triage');
    await triage.reject(first.documentId, 'out_of_scope', null, EDITOR);

    const { account } = await editor.gets<SessionDetail>(`GET /sessions/${session.documentId}`);

    expect(account).toMatchObject({
      received: 2,
      fates: { pending: 1, rejected: 1, accepted: 0 },
      channels: { portal: 2, telephone: 0 },
    });
  });

  it.each(Object.keys(MAKERS) as (keyof typeof MAKERS)[])(
    'tell of one that is %s what its commands then meet',
    async (name) => {
      for (const command of CONTROL_COMMANDS) {
        const session = await MAKERS[name](app.strapi);
        const detail = await editor.gets<SessionDetail>(`GET /sessions/${session.documentId}`);
        const { permitted, refusals } = detail.commands[command];

        const answer = await editor.does(
          `POST /sessions/${session.documentId}/${command}`,
          bringing(command, detail),
        );

        expect({ command, status: answer.status }).toEqual({
          command,
          status: permitted ? 200 : 400,
        });
        if (!permitted) expect(codeOf(answer)).toBe(refusals[0]!.code);
      }
    },
  );
});

/** What the control screen sends, as the contract says a command is judged. */
function bringing(command: string, { now, startsAt, plannedEndAt }: SessionDetail) {
  const later = (instant: string, by: number) =>
    new Date(new Date(instant).getTime() + by).toISOString();
  switch (command) {
    case 'extend':
      return { plannedEndAt: later(plannedEndAt! > now ? plannedEndAt! : now, minutes(5)) };
    case 'cancel':
      return { reason: 'Bão số 3' };
    case 'postpone': {
      const moved = fromNow(minutes(3 * 24 * 60)).toISOString();
      const length = new Date(plannedEndAt!).getTime() - new Date(startsAt!).getTime();
      return { startsAt: moved, plannedEndAt: later(moved, length), reason: 'Bão số 3' };
    }
    default:
      return {};
  }
}
