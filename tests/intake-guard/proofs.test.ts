import { randomUUID } from 'node:crypto';
import { createChallenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { codesOf, graphqlClient } from '../graphql/support/graphql';
import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import { type RunningNode, skewedClock, startNode } from '../support/node';
import { liveSession, minutes, type Session, submissionBody } from '../support/scenario';
import {
  encoded,
  giveSettings,
  newAddress,
  type Proof,
  proofFrom,
  reasonsIn,
  TIGHT,
  visit,
} from './support/door';

const BEHIND_A_PROXY = { TRUSTED_PROXY_COUNT: '1' };
const SUBMIT = `mutation ($slug: String!, $data: SubmissionInput!, $altcha: String, $key: String) {
  submitQuestion(sessionSlug: $slug, data: $data, altcha: $altcha, idempotencyKey: $key) { receipt } }`;

/** T26: a proof of work is good once, for ten minutes, on every node, and for nobody's challenge but ours. */
describe('the proof that comes with a submission', () => {
  let app: RunningApp;
  let ahead: RunningNode;
  let behind: RunningNode;
  let session: Session;

  beforeAll(async () => {
    app = await startApp({ env: BEHIND_A_PROXY });
    session = await liveSession(app.strapi);
    await giveSettings(app, TIGHT);
    const { databaseUrl } = app;
    [ahead, behind] = (await Promise.all(
      [4, -4].map((wrong) =>
        startNode({ databaseUrl, env: { ...BEHIND_A_PROXY, ...skewedClock(minutes(wrong)) } }),
      ),
    )) as [RunningNode, RunningNode];
  });

  afterAll(async () => {
    await Promise.all([ahead?.kill('SIGTERM'), behind?.kill('SIGTERM')]);
    await app?.stop();
  });

  const stored = () => app.strapi.db.connection('submissions').count({ count: '*' });
  const send = (proof: unknown, more: object = {}, baseUrl = app.baseUrl) =>
    visit(baseUrl, session.slug, { from: newAddress(), altcha: encoded(proof), ...more });

  it('is the answer to a bare challenge of ALTCHA that no cache keeps', async () => {
    const response = await fetch(`${app.baseUrl}/api/intake-challenge`);
    const { parameters, signature } = (await response.json()) as Proof['challenge'];

    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(parameters).toMatchObject({ algorithm: 'SHA-256', cost: 1 });
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
  });

  it('asks the database nothing', async () => {
    const asked = await countStatements(app.strapi, () =>
      fetch(`${app.baseUrl}/api/intake-challenge`),
    );
    expect(asked).toBe(0);
  });

  it('is not asked for with a key nobody knows', async () => {
    const response = await fetch(`${app.baseUrl}/api/intake-challenge?difficulty=1`);
    expect(response.status).toBe(400);
  });

  it('is good from any node to any other, whose clocks are minutes apart', async () => {
    for (const from of [app, ahead, behind]) {
      for (const to of [app, ahead, behind]) {
        const proof = await proofFrom(from.baseUrl);
        expect((await send(proof, {}, to.baseUrl)).status).toBe(201);
      }
    }
  });

  it('is good once, on all nodes together', async () => {
    const proof = await proofFrom(app.baseUrl);
    const before = await stored();
    const answers = await Promise.all(
      [app, ahead, behind, app, ahead, behind].map(({ baseUrl }) => send(proof, {}, baseUrl)),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400, 400]);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined, 'PROOF_USED']));
    expect(Number((await stored())[0].count)).toBe(Number(before[0].count) + 1);
  });

  it('is refused when anything of it is changed', async () => {
    const { challenge, solution } = await proofFrom(app.baseUrl);
    const { parameters } = challenge;
    const other = await proofFrom(app.baseUrl);
    const change = (more: object) => ({
      challenge: { ...challenge, parameters: { ...parameters, ...more } },
      solution,
    });
    const changed: [string, unknown][] = [
      ['a later end', change({ expiresAt: parameters.expiresAt! + 3_600 })],
      ['a later issue', change({ data: { issuedAt: Number(parameters.data!.issuedAt) + 3_600 } })],
      ['another salt', change({ salt: `${parameters.salt}00` })],
      [
        'a spliced salt',
        change({
          salt: parameters.salt.slice(2),
          nonce: `${parameters.nonce}${parameters.salt.slice(0, 2)}`,
        }),
      ],
      ['less work', change({ keyPrefix: '00' })],
      ['no key signature', change({ keySignature: undefined })],
      ['another algorithm', change({ algorithm: 'SHA-512' })],
      [
        'the signature of another',
        { challenge: { ...challenge, signature: other.challenge.signature }, solution },
      ],
      ['the work for another', { challenge, solution: other.solution }],
      ['no work', { challenge, solution: { counter: 0, derivedKey: parameters.keyPrefix } }],
      ['no solution', { challenge }],
      ['no challenge', { solution }],
      ['no object', 'x'],
      ['null', null],
    ];
    for (const [what, proof] of changed) {
      const { status, code } = await send(proof);
      expect([what, status, code]).toEqual([what, 400, 'PROOF_INVALID']);
    }
    for (const altcha of ['%%%', 'e30=', 'x'.repeat(8_000), 'é']) {
      const { status, code } = await visit(app.baseUrl, session.slug, {
        from: newAddress(),
        altcha,
      });
      expect([altcha.slice(0, 5), status, code]).toEqual([
        altcha.slice(0, 5),
        400,
        'PROOF_INVALID',
      ]);
    }
    // It was never used up by what was made of it.
    expect((await send({ challenge, solution })).status).toBe(201);
  });

  it('is refused for the challenge of another installation', async () => {
    const issuedAt = Math.floor(Date.now() / 1_000);
    const challenge = await createChallenge({
      algorithm: 'SHA-256',
      cost: 1,
      counter: 10,
      deriveKey,
      data: { issuedAt },
      expiresAt: issuedAt + 900,
      hmacSignatureSecret: 'of another installation',
      hmacKeySignatureSecret: 'of another installation, too',
    });
    const solution = await solveChallenge({ challenge, deriveKey });
    expect(await send({ challenge, solution })).toMatchObject({
      status: 400,
      code: 'PROOF_INVALID',
    });
  });

  it('expires by the clock of the database, and is not used up by that', async () => {
    const old = await startNode({
      databaseUrl: app.databaseUrl,
      env: {
        ...BEHIND_A_PROXY,
        PGOPTIONS: '-c dialogue.clock_shift=-11min',
      },
    });
    try {
      const proof = await proofFrom(old.baseUrl);
      expect(await send(proof)).toMatchObject({ status: 400, code: 'PROOF_EXPIRED' });
    } finally {
      await old.kill('SIGTERM');
    }
  });

  it('is not asked of whoever repeats a question: the first receipt comes again', async () => {
    const [key, from, body] = [randomUUID(), newAddress(), { content: 'Xin hỏi về lệ phí.' }];
    const proof = await proofFrom(app.baseUrl);
    const first = await send(proof, { key, from, body });
    for (const altcha of [encoded(proof), 'none at all', undefined]) {
      const again = await visit(ahead.baseUrl, session.slug, { key, from, body, altcha });
      expect([again.status, again.data]).toEqual([201, first.data]);
    }
  });

  it('may come again with the submission it was used for, when that was not stored', async () => {
    const [key, from, body] = [randomUUID(), newAddress(), { content: 'Xin hỏi về thời hạn.' }];
    const proof = await proofFrom(app.baseUrl);
    // Dies between the guard and the store: the statement that stores meets a closed connection.
    await failingToStore(app, async () => {
      expect((await send(proof, { key, from, body })).status).toBe(503);
    });

    expect((await send(proof, { key, from, body })).status).toBe(201);
    expect(await send(proof, { key: randomUUID() })).toMatchObject({ code: 'PROOF_USED' });
  });

  it('is asked by GraphQL as by REST', async () => {
    const graphql = graphqlClient(() => app.baseUrl);
    const proof = encoded(await proofFrom(app.baseUrl));
    const variables = { slug: session.slug, data: submissionBody(), altcha: proof };

    expect((await graphql(SUBMIT, variables)).errors).toEqual([]);
    expect(codesOf(await graphql(SUBMIT, variables))).toEqual(['PROOF_USED']);
    expect(codesOf(await graphql(SUBMIT, { ...variables, altcha: 'x' }))).toEqual([
      'PROOF_INVALID',
    ]);
  });

  it('comes in a form, too, beside the fields', async () => {
    const form = (altcha: string): FormData => {
      const fields = new FormData();
      for (const [name, value] of Object.entries(submissionBody())) fields.set(name, String(value));
      fields.set('altcha', altcha);
      fields.set('website', '');
      return fields;
    };
    const post = (altcha: string) =>
      fetch(`${app.baseUrl}/api/dialogue-sessions/${session.slug}/questions`, {
        method: 'POST',
        headers: { 'X-Forwarded-For': newAddress() },
        body: form(altcha),
      });
    const proof = encoded(await proofFrom(app.baseUrl));

    expect([(await post(proof)).status, (await post(proof)).status]).toEqual([201, 400]);
    expect((await post('')).status).toBe(201);
    expect((await reasonsIn(app, session.documentId)).filter(Boolean)).toEqual([]);
  });
});

/** While it works, the database refuses to store a submission as one that is going down does. */
async function failingToStore(app: RunningApp, work: () => Promise<void>): Promise<void> {
  await app.strapi.db.connection.raw(`
    create function test_going_down() returns trigger language plpgsql as $$
    begin raise exception using errcode = '57P01', message = 'going down'; end $$;
    create trigger test_going_down before insert on submissions
      for each row execute function test_going_down()`);
  try {
    await work();
  } finally {
    await app.strapi.db.connection.raw(
      'drop trigger test_going_down on submissions; drop function test_going_down()',
    );
  }
}
