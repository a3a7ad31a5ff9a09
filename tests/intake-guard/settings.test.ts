import { DEFAULT_GUARD_SETTINGS } from '../../src/domain/intake-guard/settings';
import { ONE_PERSON } from '../../scripts/seed/door';
import { type RunningApp, startApp } from '../support/app';
import { liveSession, signedIn, staffCall } from '../support/scenario';
import { newAddress, visit } from './support/door';

interface View {
  revision: number;
  settings: Record<string, unknown>;
  lastHour: Record<string, number>;
  changedBy: { name: string } | null;
}

interface Answer {
  status: number;
  body: {
    data: View;
    error?: {
      details: {
        code: string;
        faults?: { path: string; code: string }[];
        current?: { revision: number };
      };
    };
  };
}

describe('the settings of the intake guard', () => {
  let app: RunningApp;
  let tokens: string[];

  beforeAll(async () => {
    app = await startApp({ env: { TRUSTED_PROXY_COUNT: '1' } });
    tokens = [];
    for (const role of ['dialogue-editor', 'dialogue-editor', 'dialogue-leader']) {
      tokens.push((await signedIn(app.strapi, app.baseUrl, role)).token);
    }
  });
  afterAll(() => app?.stop());

  const call = async (method: string, body?: unknown, who = 0): Promise<Answer> =>
    staffCall(app.baseUrl, tokens[who]!, method, '/intake-guard', body);
  const view = async () => (await call('GET')).body.data;
  const put = async (change: object, revision?: number, who = 0) =>
    call(
      'PUT',
      {
        revision: revision ?? (await view()).revision,
        settings: { ...DEFAULT_GUARD_SETTINGS, ...change },
      },
      who,
    );

  it('are read with what holds usually, and by whom they were changed', async () => {
    const { settings, revision, changedBy } = await view();
    expect([settings, revision, changedBy]).toEqual([ONE_PERSON, 1, null]);
    const { status, body } = await put({ difficulty: 20_000 });

    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      revision: 2,
      settings: { difficulty: 20_000 },
      changedBy: { name: expect.stringContaining('dialogue-editor') },
    });
  });

  it('are changed by one of two who have read the same; the other is told what holds now', async () => {
    const { revision } = await view();
    const answers = await Promise.all([
      put({ difficulty: 1_000 }, revision, 0),
      put({ difficulty: 2_000 }, revision, 1),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    expect(lost.body.error!.details).toMatchObject({
      code: 'STALE_REVISION',
      current: { revision: revision + 1 },
    });
    expect((await view()).revision).toBe(revision + 1);
  });

  it('leave in the audit who changed which, and nobody’s gateway', async () => {
    await put({ gateways: [{ range: '198.51.100.9', note: 'Công ty Bí Mật' }] });
    const [entry] = await app.strapi.db
      .connection('audit_entries')
      .where({ command: 'intake-guard.change' })
      .orderBy('id', 'desc');

    expect(entry).toMatchObject({ actor_kind: 'staff', subject_type: 'intake-guard' });
    expect(JSON.stringify(entry)).toContain('gateways');
    expect(JSON.stringify(entry)).not.toMatch(/198\.51|Bí Mật/);
  });

  const rate = (perMinute: unknown, perHour: unknown = 100_000) => ({ perMinute, perHour });
  const bare = (setAside: object, refuse: object) => ({
    address: { ...DEFAULT_GUARD_SETTINGS.address, bare: { setAside, refuse } },
  });
  it.each<[string, object, string, string]>([
    ['no work at all', { difficulty: 0 }, 'difficulty', 'TOO_SMALL'],
    ['too much work', { difficulty: 500_001 }, 'difficulty', 'TOO_LARGE'],
    ['half a hash', { difficulty: 1.5 }, 'difficulty', 'WRONG_TYPE'],
    ['nobody let in', { contact: rate(0) }, 'contact.perMinute', 'TOO_SMALL'],
    ['a text for a number', { receipts: rate('5') }, 'receipts.perMinute', 'WRONG_TYPE'],
    [
      'turned away before it is set aside',
      bare(rate(10), rate(9)),
      'address.bare.refuse.perMinute',
      'TOO_SMALL',
    ],
    ['no range', { gateways: [{ range: 'x', note: '' }] }, 'gateways.0.range', 'ADDRESS_RANGE'],
    [
      'a range of everybody',
      { gateways: [{ range: '0.0.0.0/0', note: '' }] },
      'gateways.0.range',
      'ADDRESS_RANGE',
    ],
    [
      'a range longer than its address',
      { gateways: [{ range: '10.0.0.0/33', note: '' }] },
      'gateways.0.range',
      'ADDRESS_RANGE',
    ],
    ...[
      '1',
      '127.1',
      '010.0.0.1',
      '0x0a.0.0.1',
      '0.0.0.0/1',
      '10.0.0.0/7',
      '::/0',
      '2001::/31',
    ].map((range): [string, object, string, string] => [
      `the range ${range}`,
      { gateways: [{ range, note: '' }] },
      'gateways.0.range',
      'ADDRESS_RANGE',
    ]),
    [
      'a note too long',
      { gateways: [{ range: '10.0.0.1', note: 'x'.repeat(121) }] },
      'gateways.0.note',
      'TOO_LONG',
    ],
    ['a key nobody knows', { colour: 'red' }, 'colour', 'UNKNOWN_KEY'],
  ])('are refused with %s, beside the field', async (_what, change, path, code) => {
    const { revision } = await view();
    const { status, body } = await put(change);

    expect([status, body.error!.details.code]).toEqual([400, 'INPUT_INVALID']);
    expect(body.error!.details.faults).toContainEqual(
      expect.objectContaining({ path: `body.settings.${path}`, code }),
    );
    expect((await view()).revision).toBe(revision);
  });

  it.each(['10.0.0.0/8', '203.0.113.7', '2001:db8::/32', '::1'])(
    'take the gateway %s',
    async (range) => {
      expect((await put({ gateways: [{ range, note: '' }] })).status).toBe(200);
    },
  );

  it('are none of a leader’s', async () => {
    expect([(await call('GET', undefined, 2)).status, (await put({}, 0, 2)).status]).toEqual([
      403, 403,
    ]);
  });

  it('come with what has happened at the door within the hour', async () => {
    await put({});
    const before = (await view()).lastHour;
    const session = await liveSession(app.strapi);
    const from = newAddress();
    for (let count = 0; count < 7; count += 1) await visit(app.baseUrl, session.slug, { from });
    await visit(app.baseUrl, session.slug, { from: newAddress(), website: 'x' });
    await visit(app.baseUrl, session.slug, { from: newAddress(), altcha: 'x' });
    const after = (await view()).lastHour;
    const risen = Object.entries(after)
      .map(([outcome, count]) => [outcome, count - before[outcome]!] as const)
      .filter(([, count]) => count > 0);

    expect(Object.fromEntries(risen)).toEqual({
      // All with one telephone number: the sixth and seventh have both reasons, the trapped one, too.
      admitted: 5,
      'set-aside': 3,
      'set-aside address-without-proof': 2,
      'set-aside contact': 3,
      'set-aside honeypot': 1,
      'proof-refused': 1,
    });
  });
});
