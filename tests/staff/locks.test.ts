import { atInstant } from '../../scripts/seed/clock';
import type { LockView } from '../../src/staff-api/contract/submission';
import { holdItem } from '../../src/staff-api/locks/hold-item';
import { type RunningApp, startApp } from '../support/app';
import { type RunningNode, startNode } from '../support/node';
import {
  ANSWER_TEXT,
  assignedQuestion,
  fromNow,
  givenSubmission,
  liveSession,
  type Session,
} from '../support/scenario';
import { type Answer, codeOf, jsonOf } from './support/call';
import { type Person, person } from './support/people';

const ROUNDS = 8;

/** Two nodes on one database: whom one of them says holds an item, the other says too. */
describe('an item that two people have open', () => {
  let app: RunningApp;
  let node: RunningNode;
  let session: Session;
  let editor: Person;
  let otherEditor: Person;
  let staff: Person;
  let leader: Person;

  beforeAll(async () => {
    app = await startApp();
    node = await startNode({ databaseUrl: app.databaseUrl });
    const elsewhere = { ...app, baseUrl: node.baseUrl };
    session = await liveSession(app.strapi);
    editor = await person(app, 'editor');
    otherEditor = await person(elsewhere, 'editor');
    staff = await person(app, 'staff', [session.authorityKey]);
    leader = await person(elsewhere, 'leader', [session.authorityKey]);
  });

  afterAll(async () => {
    await node?.kill('SIGKILL');
    await app?.stop();
  });

  const newSubmission = async () => (await givenSubmission(app.strapi, session)).documentId;
  const newDraft = async () => (await assignedQuestion(app.strapi, session)).draftKey;
  const lock = (who: Person, path: string, body = {}) =>
    who.gets<LockView>(`POST ${path}/lock`, body);
  const stored = async (key: string) => {
    const rows = await app.strapi.db.connection('item_locks').where({ item_key: key });
    return rows.map(({ holder_id }) => holder_id);
  };
  const takeOvers = async (key: string) => {
    const rows = await app.strapi.db
      .connection('audit_entries')
      .where({ subject_key: key, command: 'lock.take-over' });
    return rows.map(({ actor_id, details }) => [actor_id, JSON.parse(details).fromHolder]);
  };
  const nameOf = (who: Person) => expect.objectContaining({ userId: who.id });
  /** A screen that was killed 61 seconds ago, having given its last sign of life. */
  const openedAMinuteAgo = (who: Person, key: string) =>
    atInstant(app.strapi, fromNow(-61_000), () =>
      holdItem(
        { strapi: app.strapi, actor: { kind: 'staff', id: who.id } } as never,
        { type: 'submission', key },
        false,
      ),
    );

  it('is held by the first; the second, on another node, reads at once by whom', async () => {
    const path = `/submissions/${await newSubmission()}`;
    expect(await lock(editor, path)).toMatchObject({ isMine: true, alsoHere: [] });

    const started = Date.now();
    const second = await lock(otherEditor, path);

    expect(Date.now() - started).toBeLessThan(2_000);
    expect(second).toMatchObject({
      isMine: false,
      holder: { userId: editor.id, name: 'dialogue-editor Thử' },
      alsoHere: [],
      heartbeatMilliseconds: 15_000,
    });
    expect(await lock(editor, path)).toMatchObject({
      isMine: true,
      alsoHere: [nameOf(otherEditor)],
    });
  });

  it('has exactly one holder when both open it at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const key = await newSubmission();
      const views = await Promise.all(
        [editor, otherEditor].map((who) => lock(who, `/submissions/${key}`)),
      );

      expect(views.filter(({ isMine }) => isMine)).toHaveLength(1);
      expect(new Set(views.map(({ holder }) => holder.userId)).size).toBe(1);
      expect(await stored(key)).toEqual([views[0]!.holder.userId]);
    }
  });

  it('keeps the instant it was taken at while signs of life come', async () => {
    const path = `/submissions/${await newSubmission()}`;
    const first = await lock(editor, path);
    const again = await lock(editor, path);

    expect(again.takenAt).toBe(first.takenAt);
    expect(again.expiresAt > first.expiresAt).toBe(true);
  });

  it('falls to the next 60 seconds after the last sign of life of a killed screen', async () => {
    const key = await newSubmission();
    await openedAMinuteAgo(editor, key);
    expect(await stored(key)).toEqual([editor.id]);

    expect(await lock(otherEditor, `/submissions/${key}`)).toMatchObject({
      isMine: true,
      alsoHere: [],
    });
    expect(await takeOvers(key)).toEqual([]);
  });

  it('can be taken over by one call, which is in the audit; the other reads it at the next', async () => {
    const key = await newSubmission();
    await lock(editor, `/submissions/${key}`);

    expect(await lock(otherEditor, `/submissions/${key}`, { takeOver: true })).toMatchObject({
      isMine: true,
      alsoHere: [nameOf(editor)],
    });

    expect(await takeOvers(key)).toEqual([[otherEditor.id, editor.id]]);
    expect(await lock(editor, `/submissions/${key}`)).toMatchObject({
      isMine: false,
      holder: nameOf(otherEditor),
    });
  });

  it('is free at once when its holder leaves; one who only looked on frees nothing', async () => {
    const key = await newSubmission();
    await lock(editor, `/submissions/${key}`);
    await lock(otherEditor, `/submissions/${key}`);
    await otherEditor.gets(`POST /submissions/${key}/unlock`);
    expect(await stored(key)).toEqual([editor.id]);

    await editor.gets(`POST /submissions/${key}/unlock`);

    expect(await stored(key)).toEqual([]);
    expect(await lock(otherEditor, `/submissions/${key}`)).toMatchObject({
      isMine: true,
      alsoHere: [],
    });
  });

  it('is locked also for somebody whose screen dies with its node', async () => {
    const dying = await startNode({ databaseUrl: app.databaseUrl });
    const there = await person({ ...app, baseUrl: dying.baseUrl }, 'editor');
    const key = await newSubmission();
    await lock(there, `/submissions/${key}`);
    await dying.kill('SIGKILL');

    expect(await lock(editor, `/submissions/${key}`)).toMatchObject({ holder: nameOf(there) });
    expect(await lock(editor, `/submissions/${key}`, { takeOver: true })).toMatchObject({
      isMine: true,
    });
  });

  const steps: [string, object][] = [
    ['PUT', { ...ANSWER_TEXT, revision: 0 }],
    ['POST submit', { revision: 0 }],
    ['POST release', { reason: 'Không thuộc thẩm quyền' }],
  ];

  it.each(steps)('lets nobody but its holder take the step %s', async (step, body) => {
    const key = await newDraft();
    await lock(leader, `/answer-drafts/${key}`);
    const [method, verb] = step.split(' ');
    const route = `${method} /answer-drafts/${key}${verb ? `/${verb}` : ''}`;

    const refused: Answer = await staff.does(route, body as Record<string, unknown>);

    expect([refused.status, codeOf(refused)]).toEqual([409, 'ITEM_LOCKED']);
    expect(
      jsonOf<{ error: { details: { holder: unknown } } }>(refused).error.details.holder,
    ).toEqual(nameOf(leader));
    const [row] = await app.strapi.db.connection('answer_drafts').where({ document_id: key });
    expect(row).toMatchObject({ state: 'assigned', revision: 0, content: null });
  });

  const handedOn = async () => {
    const key = await newDraft();
    const draft = `/answer-drafts/${key}`;
    await lock(staff, draft);
    await staff.gets(`PUT ${draft}`, { ...ANSWER_TEXT, revision: 0 });
    await staff.gets(`POST ${draft}/submit`, { revision: 1 });
    return { key, draft };
  };

  it('is free for the approver once it is submitted, though the screen of the staff never says that it left', async () => {
    const { key, draft } = await handedOn();

    expect(await stored(key)).toEqual([]);
    expect(await leader.gets(`POST ${draft}/approve`, { revision: 1 })).toMatchObject({
      state: 'approved',
    });
  });

  it('is approved by a leader who takes it over from the staff who have it open again', async () => {
    const { draft } = await handedOn();
    await lock(staff, draft);
    expect(await leader.isRefused(`POST ${draft}/approve`, { revision: 1 })).toEqual([
      409,
      'ITEM_LOCKED',
    ]);

    await lock(leader, draft, { takeOver: true });

    expect(await leader.gets(`POST ${draft}/approve`, { revision: 1 })).toMatchObject({
      state: 'approved',
    });
    await lock(leader, draft);
    expect(await editor.isRefused(`POST ${draft}/publish`)).toEqual([409, 'ITEM_LOCKED']);
    await lock(editor, draft, { takeOver: true });
    expect(await editor.gets(`POST ${draft}/publish`)).toMatchObject({ state: 'published' });
  });

  it('forgets what a person left without a word, once they open something else', async () => {
    const [left, next] = [await newSubmission(), await newSubmission()];
    await openedAMinuteAgo(editor, left);

    await lock(editor, `/submissions/${next}`);

    expect(await stored(left)).toEqual([]);
    const present = app.strapi.db.connection('item_presence');
    expect(await present.where({ item_key: left })).toEqual([]);
  });
});
