import { type RunningApp, startApp } from '../support/app';
import {
  EDITOR,
  givenAuthority,
  givenSubmission,
  liveSession,
  type Session,
} from '../support/scenario';
import { countStatements } from '../support/count-statements';
import { codeOf } from './support/call';
import { type Person, person } from './support/people';
import type { QueuePage, SubmissionDetail } from '../../src/staff-api/contract/submission';

const MOST_STATEMENTS = 10;

let app: RunningApp;
let session: Session;
let editor: Person;
let other: { documentId: string; slug: string };
const keys: Record<string, string> = {};

const page = (query = '', of: Session = session) =>
  editor.gets<QueuePage>(`GET /sessions/${of.documentId}/submissions${query}`);

/** Names of what a filter finds, in order. */
const found = async (query: string) => {
  const { submissions } = await page(query);
  return submissions.map(
    ({ documentId }) => Object.keys(keys).find((name) => keys[name] === documentId) ?? documentId,
  );
};

const given = async (name: string, overrides: Record<string, unknown> = {}) => {
  keys[name] = (await givenSubmission(app.strapi, session, overrides)).documentId;
};

beforeAll(async () => {
  app = await startApp();
  session = await liveSession(app.strapi);
  editor = await person(app, 'editor');
  other = await givenAuthority(app.strapi);
  const triage = app.strapi.service('api::submission.triage');

  await given('road', { content: 'Đường sá ở phường Gia Viên hư hỏng', theme: 'Hạ tầng' });
  await given('addressed', { authority: other.slug, content: 'Bao giờ cấp sổ đỏ đất ở 100%?' });
  await given('firm', {
    submitterKind: 'enterprise',
    representative: 'Lê Văn Nam',
    content: 'Thủ tục_hải quan',
  });
  await given('spam', { content: 'Mua ngay' });
  await given('assigned');
  await given('accepted');
  await given('rejected', { authority: other.slug });
  await app.strapi.service('api::submission.quarantine').setAside(keys.spam, 'Thư rác', EDITOR);
  await triage.accept(keys.assigned, { authorityKey: other.documentId }, EDITOR);
  await triage.accept(keys.accepted, {}, EDITOR);
  await triage.reject(keys.rejected, 'out_of_scope', null, EDITOR);
});
afterAll(() => app?.stop());

describe('the queue', () => {
  it.each([
    [
      'everything that was not set aside, in the order of receipt',
      '',
      'road addressed firm assigned accepted rejected',
    ],
    ['what is pending', '?fate=pending', 'road addressed firm'],
    ['what was set aside', '?quarantined=true', 'spam'],
    ['what was set aside and is accepted: nothing', '?quarantined=true&fate=accepted', ''],
    ['what came by post: nothing', '?channel=post', ''],
    ['what enterprises sent', '?submitterKind=enterprise', 'firm'],
    ['one theme', `?theme=${encodeURIComponent('Hạ tầng')}`, 'road'],
    ['pending ones without an authority', '?withoutAuthority=true&fate=pending', 'road firm'],
    ['all without an authority', '?withoutAuthority=true', 'road firm accepted'],
    ['a text without diacritics', '?text=duong+sa', 'road'],
    [
      'a text in capitals, words in any order',
      `?text=${encodeURIComponent('ĐẤT ĐỎ')}`,
      'addressed',
    ],
    ['a text with a percent sign', '?text=100%25', 'addressed'],
    ['a percent sign for nothing but itself', '?text=%25', 'addressed'],
    ['a low line for nothing but itself', '?text=tuc_hai', 'firm'],
    ['two conditions at once', '?submitterKind=enterprise&text=so+do', ''],
  ])('shows %s', async (_what, query, names) => {
    expect(await found(query)).toEqual(names.split(' ').filter(Boolean));
  });

  it('finds by authority what is addressed to it and what is assigned to it', async () => {
    expect(await found(`?authority=${other.documentId}`)).toEqual([
      'addressed',
      'assigned',
      'rejected',
    ]);
  });

  it('names the authority asked, and the one assigned once there is a question', async () => {
    const { submissions } = await page();
    const authorities = Object.fromEntries(
      submissions.map(({ documentId, authority }) => [documentId, authority?.documentId ?? null]),
    );
    expect(authorities).toEqual({
      [keys.road!]: null,
      [keys.addressed!]: other.documentId,
      [keys.firm!]: null,
      [keys.assigned!]: other.documentId,
      [keys.accepted!]: null,
      [keys.rejected!]: other.documentId,
    });
  });

  it('costs the same few statements whatever it shows', async () => {
    const statements = await countStatements(app.strapi, () => page('?limit=200&text=o'));
    expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it('pages by key under a filter, each submission once', async () => {
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const { submissions, next }: QueuePage = await page(
        `?limit=1&fate=pending${after && `&after=${after}`}`,
      );
      seen.push(...submissions.map(({ documentId }) => documentId));
      after = next;
    }
    expect(seen).toEqual([keys.road, keys.addressed, keys.firm]);
  });
});

describe('one submission', () => {
  const read = (name: string) => editor.gets<SubmissionDetail>(`GET /submissions/${keys[name]}`);

  it('is read with its question, its authority and whoever decided', async () => {
    const { documentId } = await givenSubmission(app.strapi, session);
    await editor.gets(`POST /submissions/${documentId}/accept`, {
      content: 'Bao giờ?',
      authorityKey: other.documentId,
    });
    const detail = await editor.gets<SubmissionDetail>(`GET /submissions/${documentId}`);

    expect(detail).toMatchObject({
      question: { content: 'Bao giờ?', submissionCount: 1 },
      authority: { documentId: other.documentId },
      fateBy: { userId: editor.id, name: 'dialogue-editor Thử' },
      enteredBy: null,
      quarantineReason: null,
    });
  });

  it('says why it was set aside', async () => {
    expect(await read('spam')).toMatchObject({ quarantineReason: 'Thư rác', fate: 'pending' });
  });
});

describe('a submission somebody has open', () => {
  it('is shown with their name, and decided on by nobody else', async () => {
    const colleague = await person(app, 'editor');
    const { documentId } = await givenSubmission(app.strapi, session);
    await colleague.gets(`POST /submissions/${documentId}/lock`);

    const { submissions } = await page('?fate=pending');
    const line = submissions.find((one) => one.documentId === documentId);
    expect(line?.lockedBy).toEqual({ userId: colleague.id, name: 'dialogue-editor Thử' });

    for (const [verb, body] of [
      ['accept', {}],
      ['reject', { code: 'unreadable' }],
      ['quarantine', { reason: 'Thư rác' }],
    ] as const) {
      const refused = await editor.does(`POST /submissions/${documentId}/${verb}`, body);
      expect([refused.status, codeOf(refused)]).toEqual([409, 'ITEM_LOCKED']);
      expect(refused.text).toContain(`"userId":${colleague.id}`);
    }
    await colleague.gets(`POST /submissions/${documentId}/reject`, { code: 'unreadable' });
  });
});

describe('quarantine', () => {
  it('is left and entered by hand, counts as pending, and tells nobody outside', async () => {
    const { documentId } = await givenSubmission(app.strapi, session);
    const messages = async () =>
      (await app.strapi.db.connection('outbox_messages').where({ aggregate_key: documentId })).map(
        ({ kind }) => kind,
      );

    await editor.gets(`POST /submissions/${documentId}/quarantine`, { reason: 'Nghi trùng' });
    expect(await found('?fate=pending')).not.toContain(documentId);
    expect(await found('?quarantined=true')).toContain(documentId);
    await editor.gets(`POST /submissions/${documentId}/release-from-quarantine`);
    expect(await found('?fate=pending')).toContain(documentId);
    expect(
      await editor.isRefused(`POST /submissions/${documentId}/release-from-quarantine`),
    ).toEqual([400, 'QUARANTINE_NONE']);
    expect(await messages()).toEqual(['submission.received']);
  });

  it('is where a reconsidered submission returns to', async () => {
    const { documentId } = await givenSubmission(app.strapi, session);
    await editor.gets(`POST /submissions/${documentId}/quarantine`, { reason: 'Nghi trùng' });
    await editor.gets(`POST /submissions/${documentId}/reject`, { code: 'unreadable' });
    expect(await found('?quarantined=true')).not.toContain(documentId);
    await editor.gets(`POST /submissions/${documentId}/reconsider`);
    expect(await found('?quarantined=true')).toContain(documentId);
  });
});
