import { onDatabase } from '../../scripts/launch/database';
import { CanaryScan, type Sighting } from '../support/canaries';
import { temporaryFolder } from '../support/temporary-folder';
import { corpusOf } from './support/corpus';
import { Prober } from './support/prober';
import type { ProbeRequest } from './support/rest-requests';
import { type Answer, answersOf, differences, startTwins, type Twins } from './support/twins';

const SEED = 1374;

const uploads = temporaryFolder();
let twins: Twins;
let corpus: ProbeRequest[];
let one: Answer[];
let other: Answer[];

beforeAll(async () => {
  twins = await startTwins({ LOG_LEVEL: 'debug', UPLOAD_TEMPORARY_DIR: uploads.path });
  corpus = corpusOf(new Prober(SEED, twins.city, twins.one.canaries));
  [one, other] = (await Promise.all([
    answersOf(twins.one.node, corpus),
    answersOf(twins.other.node, corpus),
  ])) as [Answer[], Answer[]];
}, 240_000);

afterAll(async () => {
  await twins?.stop();
  uploads.remove();
});

const isSuccess = ({ status }: Answer): boolean => status === 200;
const hasRows = ({ body }: Answer): boolean => /"(documentId|nodes)":|<article\b/.test(body);

test('a thousand different questions are asked, and asked again in the next run', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(1_500);
  const again = corpusOf(new Prober(SEED, twins.city, twins.one.canaries));
  expect(again).toEqual(corpus);
});

test('many of them are answered with public rows, so that their equality says something', () => {
  const answered = one.filter((answer) => isSuccess(answer) && hasRows(answer));
  expect(answered.length).toBeGreaterThan(corpus.length / 4);
});

test('no answer tells the two systems apart, which differ in all that is private', () => {
  expect(differences(corpus, one, other)).toEqual([]);
});

test('none of the questions is a defect of the system', () => {
  const defects = corpus.filter((_request, index) => one[index]!.status >= 500);
  expect(defects.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('no private value is in any answer, but for what the questioner has brought along', () => {
  const scan = new CanaryScan(twins.one.canaries);
  const sightings = corpus.flatMap((request, index) => {
    const brought = placesOf(scan.sightingsIn(decoded(request)));
    return scan
      .sightingsIn(JSON.stringify(one[index]))
      .filter(({ place }) => !brought.includes(place))
      .map((sighting) => ({ ...sighting, path: request.path }));
  });
  expect(sightings).toEqual([]);
});

test('no private value is in the log, not even one that somebody has asked for', () => {
  const inAddresses = corpus.map(({ path }) => path.replace(/\?.*/, '')).join('\n');
  const scan = new CanaryScan(twins.one.canaries);
  const brought = placesOf(scan.sightingsIn(inAddresses));
  const logs = twins.one.node.logs();
  expect(logs).toContain('"path":"/api/questions"');
  expect(scan.sightingsIn(logs).filter(({ place }) => !brought.includes(place))).toEqual([]);
});

test('nothing is left in the temporary folder', () => uploads.empty());

describe('a difference that is planted', () => {
  // The last test of the file: it spoils the second system.
  it('in one public row is seen', async () => {
    await onDatabase(twins.other.superuserUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(`update questions set theme = theme || '.' where position = 1`);
    });
    const asked = corpus.filter(({ path }) => path.startsWith('/api/questions')).slice(0, 120);
    const [left, right] = [
      await answersOf(twins.one.node, asked),
      await answersOf(twins.other.node, asked),
    ];
    const told = differences(asked, left, right);
    expect(told.length).toBeGreaterThan(10);
    expect(told[0]!.request).toContain('GET /api/questions');
  });

  it('in the number of hidden rows is seen, were one of them public', async () => {
    await onDatabase(twins.other.superuserUrl, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query(
        `update dialogue_sessions set announced_at = now() where id =
          (select min(id) from dialogue_sessions where announced_at is null)`,
      );
    });
    const asked: ProbeRequest[] = [{ method: 'GET', path: '/api/dialogue-sessions' }];
    const [left, right] = [
      await answersOf(twins.one.node, asked),
      await answersOf(twins.other.node, asked),
    ];
    expect(differences(asked, left, right)).toHaveLength(1);
    const scan = new CanaryScan(twins.other.canaries);
    expect(placesOf(scan.sightingsIn(right[0]!.body))).toContainEqual(
      expect.stringMatching(/^dialogue_sessions\.topic/),
    );
  });
});

const placesOf = (sightings: readonly Sighting[]): string[] => sightings.map(({ place }) => place);

/** What a request says, whichever way it says it. */
function decoded({ path, body = '' }: ProbeRequest): string {
  return [path, body, decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25'))].join('\n');
}
