import { DialogueError } from '../client/dialogue-client';
import { isSettledBy, sendPatiently, type SendingMeans, type SendingStage } from './send-patiently';

const RECEIPT = { receipt: 'AAAAA-BBBBB-CCCCC-DDDDD', receivedAt: '2026-03-10T01:00:00.000Z' };
const refused = (status: number, code: string, retryAfter: number | null = null) =>
  new DialogueError(status, { code }, code, retryAfter);
const lost = () => new TypeError('Network error');

/** Sends to a server that answers in turn: with an error, or the receipt where there is none left. */
function sending(answers: (Error | 'stop')[], { offline = 0 } = {}) {
  const stop = new AbortController();
  const told: SendingStage[] = [];
  const pauses: (number | null)[] = [];
  let proofs = 0;
  let requests = 0;
  const means: SendingMeans = {
    submit: async () => {
      requests += 1;
      const answer = answers.shift();
      if (answer === 'stop') stop.abort();
      if (answer instanceof Error) throw answer;
      return { data: RECEIPT };
    },
    proofs: { take: async () => `proof ${proofs}`, discard: () => void (proofs += 1) },
    isOnline: () => (offline -= 1) < 0,
    pause: async (milliseconds) => void pauses.push(milliseconds),
    random: () => 1,
    tell: (stage) => void told.push(stage),
  };
  const outcome = sendPatiently(means, stop.signal);
  return { outcome, told, pauses, requests: () => requests, proofs: () => proofs };
}

it('is received at once', async () => {
  const { outcome, pauses } = sending([]);
  expect([await outcome, pauses]).toEqual([{ kind: 'received', data: RECEIPT }, []]);
});

it.each([
  ['a network that fails', lost()],
  ['a server that restarts', refused(503, 'TEMPORARILY_UNAVAILABLE')],
  ['a gateway without a server', refused(502, 'UNKNOWN')],
  ['a moment too many', refused(429, 'SUBMISSIONS_TOO_MANY', 5)],
])('tries again after %s', async (_what, failure) => {
  const { outcome, requests } = sending([failure, failure]);
  expect([(await outcome).kind, requests()]).toEqual(['received', 3]);
});

it('waits longer after each failure, and as long as the server bids', async () => {
  const slow = sending([lost(), lost(), lost(), lost(), lost(), lost()]);
  await slow.outcome;
  expect(slow.pauses).toEqual([2, 4, 8, 16, 30, 30].map((seconds) => seconds * 1_000));
  const bidden = sending([refused(429, 'SUBMISSIONS_TOO_MANY', 40)]);
  await bidden.outcome;
  expect(bidden.pauses).toEqual([42_000]);
  expect(bidden.told).toContainEqual({ stage: 'waiting', because: 'busy', seconds: 42 });
});

it('waits for the network without counting while there is none', async () => {
  const failures = Array.from({ length: 15 }, lost);
  const { outcome, pauses, told } = sending(failures, { offline: 15 });
  expect((await outcome).kind).toBe('received');
  expect(new Set(pauses)).toEqual(new Set([null]));
  expect(told).toContainEqual({ stage: 'waiting', because: 'offline' });
});

it.each([
  ['a fault in what was filled in', 400, 'INPUT_INVALID', null],
  ['a session that has ended', 400, 'INTAKE_CLOSED', null],
  ['operators who paused intake', 503, 'INTAKE_PAUSED', 30],
  ['an hour’s patience', 429, 'SUBMISSIONS_TOO_MANY', 3_600],
])('is told at once of %s', async (_what, status, code, retryAfter) => {
  const error = refused(status, code, retryAfter);
  const { outcome, requests } = sending([error]);
  expect([await outcome, requests()]).toEqual([{ kind: 'refused', error }, 1]);
});

it('gives up after ten failures, and says whether anybody was there', async () => {
  const away = sending(Array.from({ length: 20 }, lost));
  expect([await away.outcome, away.requests()]).toEqual([{ kind: 'unreachable' }, 10]);
  const ill = sending(Array.from({ length: 20 }, () => refused(500, 'DEFECT')));
  expect(await ill.outcome).toMatchObject({ kind: 'refused', error: { status: 500 } });
});

it('fetches another proof when one is refused, but not for ever', async () => {
  const once = sending([refused(400, 'PROOF_EXPIRED')]);
  expect([(await once.outcome).kind, once.proofs()]).toEqual(['received', 1]);
  const never = sending(Array.from({ length: 9 }, () => refused(400, 'PROOF_INVALID')));
  expect(await never.outcome).toMatchObject({ kind: 'refused' });
  expect(never.requests()).toBe(3);
});

it('stops where it is told to, and says so by throwing', async () => {
  await expect(sending(['stop']).outcome).rejects.toThrow();
});

it.each([
  [refused(400, 'INTAKE_CLOSED'), true],
  [refused(409, 'IDEMPOTENCY_KEY_REUSED'), true],
  [refused(503, 'INTAKE_PAUSED'), true],
  [refused(400, 'PROOF_USED'), false],
  [refused(429, 'SUBMISSIONS_TOO_MANY'), false],
  [refused(503, 'TEMPORARILY_UNAVAILABLE'), false],
])('%s settles what became of the attempts before it: %s', (error, expected) => {
  expect(isSettledBy(error)).toBe(expected);
});
