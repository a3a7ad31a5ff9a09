import { type RunningApp, startApp } from '../support/app';
import { type Canary, CanaryScan } from '../support/canaries';
import { type RunningNode, startNode } from '../support/node';
import { EDITOR, liveSession, type Session, submissionBody } from '../support/scenario';
import { temporaryFolder } from '../support/temporary-folder';

const uploads = temporaryFolder();
const canaries: Canary[] = [];

let app: RunningApp;
let node: RunningNode;
let session: Session;
/** Receipt codes, by what became of the question. */
const receipts: Record<string, string> = {};

const FATES = [
  'pending',
  'accepted',
  'merged',
  'rejected',
  'transferred',
  'answered_privately',
  'withdrawn',
] as const;

beforeAll(async () => {
  app = await startApp();
  session = await liveSession(app.strapi);
  node = await startNode({
    databaseUrl: app.databaseUrl,
    env: { LOG_LEVEL: 'debug', UPLOAD_TEMPORARY_DIR: uploads.path },
  });
  const keys: Record<string, string> = {};
  for (const fate of FATES) keys[fate] = await sendQuestion(fate);
  await decide(keys);
}, 120_000);

afterAll(async () => {
  await node?.kill('SIGTERM');
  await app?.stop();
  uploads.remove();
});

function planted(place: string, value: string): string {
  canaries.push({ place, value });
  return value;
}

/** Everything a submitter says, as nobody else would say it. */
function particulars(fate: string): Record<string, string | boolean> {
  const number = FATES.indexOf(fate as 'pending');
  return {
    ...(submissionBody() as Record<string, string>),
    name: planted(`name, ${fate}`, `Cnry Đỗ Ẩn & "con" name${number}kx`),
    representative: planted(`representative, ${fate}`, `Cnry <đại diện> repr${number}kx`),
    address: planted(`address, ${fate}`, `Số ${number} ngõ Cnry "Ẩn" addr${number}kx`),
    telephone: planted(`telephone, ${fate}`, `090000000${number}`),
    email: planted(`email, ${fate}`, `cnry-${number}-kx@example.vn`),
    content: planted(`content, ${fate}`, `Cnry nguyên văn & riêng tư cont${number}kx`),
  };
}

const idempotencyKey = (fate: string): string => `cnry-key-${fate}-0123456789abcdef`;

/** Sent as a form with a file: what the portal sends most. Returns the key of the submission. */
async function sendQuestion(fate: string): Promise<string> {
  const data = particulars(fate);
  const form = new FormData();
  for (const [name, value] of Object.entries(data)) form.append(name, String(value));
  const file = `%PDF-1.7 ${planted(`inside the file, ${fate}`, `cnry trong tệp ${fate} kx`)}`;
  const name = planted(`name of the file, ${fate}`, `cnry-tep-${fate}-kx.pdf`);
  form.append('attachments', new Blob([file]), name);
  planted(`idempotency key, ${fate}`, idempotencyKey(fate));
  const response = await fetch(questionsOf(session), {
    method: 'POST',
    headers: { 'Idempotency-Key': idempotencyKey(fate) },
    body: form,
  });
  const text = await response.text();
  expect({ status: response.status, seen: seenIn(text) }).toEqual({ status: 201, seen: [] });
  receipts[fate] = (JSON.parse(text) as { data: { receipt: string } }).data.receipt;
  planted(`receipt, ${fate}`, receipts[fate]);
  const stored = await app.strapi
    .documents('api::submission.submission')
    .findFirst({ filters: { content: data.content as string } });
  return planted(`key of the submission, ${fate}`, stored!.documentId);
}

async function decide(keys: Record<string, string>): Promise<void> {
  const triage = app.strapi.service('api::submission.triage');
  const edit = { content: 'Câu hỏi đã được biên tập.', authorityKey: session.authorityKey };
  const { questionKey } = await triage.accept(keys.accepted, edit, EDITOR);
  await triage.merge(keys.merged, questionKey, EDITOR);
  await triage.reject(keys.rejected, 'out_of_scope', note('rejected'), EDITOR);
  await triage.transfer(keys.transferred, 'Bộ Y tế', note('transferred'), EDITOR);
  await triage.answerPrivately(keys.answered_privately, note('answered_privately'), EDITOR);
  await triage.withdraw(keys.withdrawn, EDITOR);
}

const note = (fate: string): string => planted(`note, ${fate}`, `Cnry ghi chú note ${fate} kx`);

const questionsOf = ({ slug }: { slug: string }): string =>
  `${node.baseUrl}/api/dialogue-sessions/${slug}/questions`;

/** Which canaries the text holds, by their places. */
const seenIn = (text: string): string[] =>
  new CanaryScan(canaries).sightingsIn(text).map(({ place }) => place);

/** The whole answer: its status line, its headers and its body. */
async function ask(path: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(node.baseUrl + path, { redirect: 'manual', ...init });
  return JSON.stringify([
    response.status,
    Object.fromEntries(response.headers),
    await response.text(),
  ]);
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('the questions have met every fate there is', async () => {
  const fates = [];
  for (const code of Object.values(receipts)) {
    fates.push(JSON.parse(JSON.parse(await post('/api/receipts', { code }))[2]).data.fate);
  }
  expect(fates).toEqual([...FATES]);
});

test.each(FATES)(
  'whoever holds the receipt of a question %s reads its fate alone',
  async (fate) => {
    const code = receipts[fate];
    const ofTheFate = seenIn(await post('/api/receipts', { code }));
    const query = '{ receipt(code: "CODE") { fate note transferredTo session { topic } } }';
    const inGraphql = seenIn(await post('/graphql', { query: query.replace('CODE', code!) }));
    const editorsNote = canaries
      .map(({ place }) => place)
      .filter((place) => place === `note, ${fate}`);
    expect(ofTheFate).toEqual(editorsNote);
    expect(inGraphql).toEqual(editorsNote);
  },
);

test('what is public holds nothing of those who asked', async () => {
  const populated = 'populate=*&pagination[pageSize]=100';
  const answers = [
    ...(await Promise.all(
      ['authorities', 'dialogue-sessions', 'announcements', 'questions', 'answers'].map((type) =>
        ask(`/api/${type}?${populated}`),
      ),
    )),
    await ask('/api/questions?populate[session][populate]=authority&populate[answers][populate]=*'),
    await ask(
      '/api/dialogue-sessions?populate[questions][populate]=*&populate[announcements]=true',
    ),
    await post('/graphql', {
      query: `{ questions { content submitterName submitterKind theme kind submissionCount
        session { topic questions { content submitterName } } answers { content } } }`,
    }),
  ];
  expect(answers.join('\n')).toContain('Câu hỏi đã được biên tập.');
  expect(seenIn(answers.join('\n'))).toEqual([]);
});

test('no refusal repeats what was sent', async () => {
  const slug = session.slug;
  const data = particulars('pending');
  const address = `/api/dialogue-sessions/${slug}/questions`;
  const key = { 'Idempotency-Key': idempotencyKey('pending') };
  const answers = await Promise.all([
    post(address, { data: { ...data, kind: data.content } }),
    post(address, { data: { ...data, telephone: data.name } }),
    post(address, { data: { ...data, email: data.name } }),
    post(address, { data: { ...data, theme: data.address, authority: 'khong-co' } }),
    post(address, { data: { ...data, consent: false } }),
    post(address, { data: { ...data, content: `${data.content} `.repeat(300) } }),
    post(address, { data: { ...data, name: `${data.name}\u0007` } }),
    post(address, { data: { ...data, language: data.email } }),
    post(address, { data: { ...data, note: data.content } }),
    post(address, { data: [data] }),
    post(address, data),
    post(address, JSON.stringify({ data }).slice(0, -2)),
    // The same key with another body: somebody else's, or a mistake.
    post(address, { data: { ...data, content: 'Khác' } }, key),
    post('/api/dialogue-sessions/khong-co/questions', { data }),
    post('/api/receipts', { code: data.telephone }),
    post('/api/receipts', { code: receipts.pending, name: data.name }),
    post('/graphql', {
      query: `mutation ($slug: String!, $data: SubmissionInput!) {
        submitQuestion(sessionSlug: $slug, data: $data) { receipt } }`,
      variables: { slug, data: { ...data, consent: false } },
    }),
  ]);
  expect(answers.map((answer) => answer.slice(1, 4))).not.toContain('201');
  expect(answers.map(seenIn).filter((seen) => seen.length > 0)).toEqual([]);
});

test('the log holds nothing of those who asked, nor their receipts', () => {
  expect(node.logs()).toContain('"path":"/api/receipts"');
  expect(seenIn(node.logs())).toEqual([]);
});

test('no file of a submitter is left in the temporary folder', () => uploads.empty());
