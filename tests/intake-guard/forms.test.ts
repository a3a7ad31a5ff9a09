import { randomUUID } from 'node:crypto';
import { issueFormToken } from '../../src/intake-guard/form-token';
import { DEFAULT_GUARD_SETTINGS } from '../../src/domain/intake-guard/settings';
import { databaseMilliseconds, noteDatabaseTime } from '../../src/operations/database-clock';
import { type RunningApp, startApp } from '../support/app';
import { openDatabaseLine } from '../support/database-line';
import { eventually } from '../support/eventually';
import { startNode } from '../support/node';
import { liveSession, type Session, submissionBody } from '../support/scenario';
import {
  encoded,
  giveSettings,
  newAddress,
  proofFrom,
  reasonsIn,
  TIGHT,
  visit,
} from './support/door';

const times = (count: number): number[] => [...Array(count).keys()];

describe('a form sent without scripts', () => {
  let app: RunningApp;
  let session: Session;

  beforeAll(async () => {
    app = await startApp();
  });
  beforeEach(async () => {
    session = await liveSession(app.strapi);
    await giveSettings(app, TIGHT);
  });
  afterAll(() => app?.stop());

  /** A token as it was issued so many seconds ago. */
  const tokenOf = (secondsAgo: number, slug = session.slug): string => {
    const now = databaseMilliseconds(app.strapi);
    const note = (database: number) => {
      const at = performance.now();
      noteDatabaseTime(app.strapi, { database, askedAt: at, answeredAt: at });
    };
    note(now - secondsAgo * 1_000);
    const token = issueFormToken(app.strapi, slug);
    note(now);
    return token;
  };
  const send = (formToken: string | undefined, address: string, idempotencyKey?: string) =>
    app.strapi.service('api::submission.submission').submit({
      slug: session.slug,
      data: submissionBody(),
      idempotencyKey,
      guard: { address, formToken },
    });
  const isSetAside = async (of: () => string | undefined, count = 3): Promise<boolean[]> => {
    const address = newAddress();
    for (const _ of times(count)) await send(of(), address);
    return (await reasonsIn(app, session.documentId)).slice(-count).map(Boolean);
  };

  it('counts for more than one that came out of nowhere', async () => {
    expect(await isSetAside(() => undefined)).toEqual([false, false, true]);
    expect(await isSetAside(() => tokenOf(10))).toEqual([false, false, false]);
    expect(await isSetAside(() => tokenOf(10), 4)).toEqual([false, false, false, true]);
  });

  it.each<[string, () => string]>([
    ['sent sooner than four seconds after it was rendered', () => tokenOf(1)],
    ['sent a day later', () => tokenOf(25 * 3_600)],
    ['rendered for another session', () => tokenOf(10, 'phien-khac')],
    ['made up', () => 'a.b.c'],
    ['cut short', () => tokenOf(10).slice(0, -1)],
    ['with more behind it', () => `${tokenOf(10)}.x`],
    ['empty', () => ''],
  ])('%s counts as none, and is not refused', async (_what, of) => {
    expect(await isSetAside(of)).toEqual([false, false, true]);
  });

  it('sent again counts as none from then on', async () => {
    const token = tokenOf(10);
    expect(await isSetAside(() => token, 4)).toEqual([false, false, false, true]);
    const key = randomUUID();
    const address = newAddress();
    const kept = tokenOf(10);
    const first = await app.strapi.service('api::submission.submission').submit({
      slug: session.slug,
      data: submissionBody({ content: 'Gửi lại' }),
      idempotencyKey: key,
      guard: { address, formToken: kept },
    });
    const again = await app.strapi.service('api::submission.submission').submit({
      slug: session.slug,
      data: submissionBody({ content: 'Gửi lại' }),
      idempotencyKey: key,
      guard: { address, formToken: kept },
    });
    expect(again).toEqual(first);
  });
});

describe('while the database is away', () => {
  it('a question is refused for the moment, and taken with the same proof and key afterwards', async () => {
    const app = await startApp();
    const line = await openDatabaseLine(app.databaseUrl);
    const node = await startNode({ databaseUrl: line.url });
    try {
      const session = await liveSession(app.strapi);
      await giveSettings(app, DEFAULT_GUARD_SETTINGS);
      const altcha = encoded(await proofFrom(node.baseUrl));
      const sent = { altcha, key: randomUUID(), body: { content: 'Khi mất kết nối' } };
      line.cut();
      const refused = await visit(node.baseUrl, session.slug, sent);
      line.mend();

      expect([refused.status, refused.code]).toEqual([503, 'TEMPORARILY_UNAVAILABLE']);
      expect(refused.headers.get('Retry-After')).not.toBeNull();
      await eventually(async () => (await visit(node.baseUrl, session.slug, sent)).status === 201);
      expect(await reasonsIn(app, session.documentId)).toEqual([null]);
    } finally {
      await node.kill('SIGTERM');
      line.close();
      await app.stop();
    }
  });
});
