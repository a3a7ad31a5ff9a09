import type { Home } from '../../src/staff-api/contract/home';
import type { AuthorityOption } from '../../src/staff-api/contract/people';
import { SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import {
  announcedSession,
  draftSession,
  EDITOR,
  givenAuthority,
  givenSubmission,
  liveSession,
  type Session,
} from '../support/scenario';
import { draftInState } from './support/draft-in-state';
import { type Person, person } from './support/people';

describe('what needs a person now', () => {
  let app: RunningApp;
  let session: Session;
  let editor: Person;
  let leader: Person;
  let current: string;

  beforeAll(async () => {
    app = await startApp();
    const { strapi } = app;
    session = await liveSession(strapi);
    editor = await person(app, 'editor');
    leader = await person(app, 'leader', [session.authorityKey]);
    await draftSession(strapi);
    await announcedSession(strapi);
    await givenSubmission(strapi, session);
    await draftInState(strapi, session, 'submitted');
    await draftInState(strapi, session, 'approved');
    const returned = await draftInState(strapi, session, 'submitted');
    await strapi
      .service('api::answer-draft.desk')
      .returnToDrafter(returned.draftKey, 'Bổ sung', EDITOR);
    const { questionKey, draftKey } = await draftInState(strapi, session, 'assigned');
    current = draftKey;
    await strapi.service(SESSION).callQuestion(session.documentId, questionKey, EDITOR);
    await strapi
      .service('api::dialogue-session.chair-messages')
      .send(session.documentId, 'Còn 10 phút.', EDITOR);
  });

  afterAll(() => app.stop());

  it('tells an editor of the sessions, the queue and the duties, and of no desk', async () => {
    const home = await editor.gets<Home>('GET /home');

    expect(home.desk).toBeNull();
    expect(home.sessions).toHaveLength(2);
    expect(home.sessions).toContainEqual(
      expect.objectContaining({
        documentId: session.documentId,
        state: 'live',
        pending: 1,
        unassigned: 0,
        toPublish: 2,
      }),
    );
    expect(home.editor).toMatchObject({
      pending: 1,
      submitted: 1,
      approved: 1,
      overdue: 0,
      quarantined: 0,
      mostIn: { pending: session.documentId, quarantined: null, unassigned: null },
    });
    expect(home.editor!.drafts).toHaveLength(1);
    expect(home.duties!.length).toBeGreaterThan(0);
  });

  it('tells a leader what presses on the desk of the authority, and of nothing else', async () => {
    const home = await leader.gets<Home>('GET /home');

    expect(home).toMatchObject({ sessions: null, editor: null, duties: null });
    expect(home.desk!.counts).toEqual({
      assigned: 1,
      drafting: 0,
      returned: 1,
      submitted: 1,
      approved: 1,
      overdue: 0,
    });
    expect(home.desk!.pressing.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
    expect(home.desk!.pressing[0]!.documentId).toBe(current);
    expect(home.desk!.messages).toHaveLength(1);
  });

  it('tells somebody of no authority of an empty desk', async () => {
    const { desk } = await (await person(app, 'staff')).gets<Home>('GET /home');
    expect(desk).toMatchObject({ pressing: [], messages: [] });
  });

  it('takes ten statements at most, whoever asks', async () => {
    for (const one of [editor, leader]) {
      expect(await countStatements(app.strapi, () => one.gets('GET /home'))).toBeLessThanOrEqual(
        10,
      );
    }
  });

  it('offers pickers the authorities that exist today', async () => {
    const open = await givenAuthority(app.strapi);
    const closed = await givenAuthority(app.strapi, { validTo: '2025-07-01' });

    const keys = (await editor.gets<AuthorityOption[]>('GET /authorities')).map(
      ({ documentId }) => documentId,
    );

    expect(keys).toContain(open.documentId);
    expect(keys).not.toContain(closed.documentId);
  });
});
