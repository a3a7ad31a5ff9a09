import { randomUUID } from 'node:crypto';
import { DEMO_ACCOUNTS } from './seed/accounts';
import { Guide } from './tour/guide';
import { Surprise, Visitor } from './tour/visitor';

/**
 * The whole way of a question, as the portal and the staff screens walk it: plain HTTP against a
 * running demo (`BASE_URL`). Leaves its own session behind. Exits 1 at the first surprise.
 */
const BASE_URL = (process.env.BASE_URL ?? 'http://localhost:1337').replace(/\/$/, '');
const MINUTE = 60_000;
const emailOf = (who: string): string => `${who}@demo.vn`;

const guide = new Guide();
const { step, print, check } = {
  step: guide.step.bind(guide),
  print: guide.print,
  check: guide.check.bind(guide),
};
const citizen = new Visitor(BASE_URL, print);
const editor = new Visitor(BASE_URL, print);
const officer = new Visitor(BASE_URL, print);
const leader = new Visitor(BASE_URL, print);

const QUESTION = {
  submitterKind: 'enterprise',
  name: 'Công ty TNHH Cơ khí Hàng hải Bạch Đằng',
  representative: 'Nguyễn Thị Minh Hằng',
  address: 'Số 12 đường Lê Hồng Phong, phường Hải An, thành phố Hải Phòng',
  telephone: '02253123456',
  email: 'lienhe@cokhibachdang.vn',
  kind: 'difficulty',
  theme: 'Cấp phép',
  content:
    'Thủ tục cấp lại giấy phép môi trường đã kéo dài hơn 60 ngày. Đề nghị cho biết cơ quan nào ' +
    'chịu trách nhiệm và thời hạn trả kết quả.',
  publicName: 'full',
  consent: true,
};
const ANSWER =
  'Hồ sơ của doanh nghiệp được trả kết quả trong 30 ngày kể từ ngày nhận đủ hồ sơ. Sở đã giao ' +
  'phòng chuyên môn rà soát và trả lời doanh nghiệp trong tuần này.';

const PUBLIC_SESSION = `query ($slug: String!) {
  dialogueSessions(filters: { slug: { eq: $slug } }) {
    topic
    announcedAt
    announcements { kind title }
    questions { content answers { content answererName } }
  }
}`;

interface Session {
  documentId: string;
  slug: string;
  plannedEndAt: Date;
}

async function main(): Promise<void> {
  console.log(`A question's way through ${BASE_URL}`);
  await signIn();
  const session = await announce();
  const first = await submit(session);
  const question = await accept(session, first.receipt);
  await answer(question);
  await read(session, question, first.receipt);
  await close(session, first);
  console.log('\nNothing unexpected was met.');
}

async function signIn(): Promise<void> {
  for (const [who, visitor] of [
    ['editor', editor],
    ['staff', officer],
    ['leader', leader],
  ] as const) {
    const email = emailOf(who);
    const account = DEMO_ACCOUNTS.find((one) => one.email === email);
    const password = process.env.DEMO_PASSWORD ?? account?.password ?? '';
    await step(`${account?.role ?? who} signs in`, () => visitor.signIn(email, password));
  }
}

async function announce(): Promise<Session> {
  const authority = await step('Who holds the session?', async () => {
    const { data } = await citizen.get('/api/authorities?filters[level]=city');
    print(data[0].name);
    return data[0];
  });
  const session = await step('The editor prepares a session', async () => {
    const startsAt = new Date(Date.now() + 20 * MINUTE);
    const plannedEndAt = new Date(startsAt.getTime() + 100 * MINUTE);
    const { data } = await editor.post(
      '/dialogue/sessions',
      {
        topic: `Tháo gỡ khó khăn cho doanh nghiệp, lần ${Date.now().toString(36)}`,
        authorityKey: authority.documentId,
        chair: {
          name: 'Trần Văn Bình',
          title: 'Chủ tịch UBND thành phố',
          position: 'city-chairman',
        },
        panel: [],
        themes: [{ name: 'Cấp phép' }, { name: 'Đất đai' }],
        mode: 'online',
        onlineAddress: 'https://doithoai.example.vn/truc-tuyen',
        startsAt: startsAt.toISOString(),
        plannedEndAt: plannedEndAt.toISOString(),
        overrunMinutes: 30,
      },
      { status: 201 },
    );
    return { documentId: data.documentId, slug: data.slug, plannedEndAt };
  });
  await step('Not announced, it is nobody else’s business', async () => {
    const { data } = await citizen.get(`/api/dialogue-sessions?filters[slug]=${session.slug}`);
    check('sessions the public finds', data.length, 0);
  });
  await step('The editor announces it', () =>
    editor.post(`/dialogue/sessions/${session.documentId}/announce`),
  );
  await readAnnouncement(session);
  await step('The session starts', () =>
    editor.post(`/dialogue/sessions/${session.documentId}/start`),
  );
  return session;
}

async function readAnnouncement({ slug }: Session): Promise<void> {
  await step('The public reads the announcement by REST', async () => {
    const { data } = await citizen.get(
      `/api/announcements?filters[session][slug]=${slug}&sort=issuedAt:desc`,
    );
    check('kind', data[0]?.kind, 'upcoming');
    print(data[0].title);
    print(data[0].body);
  });
  await step('… and by GraphQL', async () => {
    const { dialogueSessions } = await citizen.graphql(PUBLIC_SESSION, { slug });
    check('kind', dialogueSessions[0]?.announcements[0]?.kind, 'upcoming');
  });
}

interface Sent {
  key: string;
  receipt: string;
  receivedAt: string;
}

const submitTo = ({ slug }: Session, key: string, data: unknown, expected: object) =>
  citizen.post(
    `/api/dialogue-sessions/${slug}/questions`,
    { data },
    {
      headers: { 'Idempotency-Key': key },
      ...expected,
    },
  );

const submit = (session: Session): Promise<Sent> =>
  step('An enterprise submits a question', async () => {
    const key = randomUUID();
    const { data } = await submitTo(session, key, QUESTION, { status: 201 });
    print(`receipt ${data.receipt}, received at ${data.receivedAt}`);
    return { key, ...data };
  });

async function accept(session: Session, receipt: string): Promise<string> {
  const submission = await step('The editor reads the queue', async () => {
    const { data } = await editor.get(
      `/dialogue/sessions/${session.documentId}/submissions?fate=pending`,
    );
    check('pending', data.submissions.length, 1);
    return data.submissions[0].documentId as string;
  });
  await step('The editor opens the submission', async () => {
    const { data } = await editor.get(`/dialogue/submissions/${submission}`);
    check('name', data.name, QUESTION.name);
  });
  const question = await step('The editor accepts it as a public question', async () => {
    const { data } = await editor.post(`/dialogue/submissions/${submission}/accept`);
    return data.questionKey as string;
  });
  await step('The submitter asks what became of it', async () => {
    const { data } = await citizen.post('/api/receipts', { code: receipt });
    check('fate', data.fate, 'accepted');
  });
  return question;
}

async function answer(question: string): Promise<void> {
  const authorityKey = await step('Whose answers does the officer write?', async () => {
    const { data } = await editor.get('/dialogue/memberships');
    const own = data.find(({ email }: { email: string }) => email === emailOf('staff'));
    print(`${own.email}: ${own.authorityName}`);
    return own.authorityKey as string;
  });
  await step('The editor assigns the question to that authority', () =>
    editor.post(`/dialogue/questions/${question}/assign`, { authorityKey }),
  );
  const draft = await step('It is on the officer’s desk', async () => {
    const { data } = await officer.get('/dialogue/desk?state=assigned&limit=200');
    const found = data.drafts.find(
      (one: { question: { documentId: string } }) => one.question.documentId === question,
    );
    if (!found) throw new Surprise('the question is not on the desk');
    return found.documentId as string;
  });
  const at = `/dialogue/answer-drafts/${draft}`;
  const revision = await step('The officer writes the answer', async () => {
    const { data } = await officer.get(at);
    const written = await officer.put(at, {
      content: ANSWER,
      answererName: 'Lê Thị Thu Hà',
      answererTitle: 'Giám đốc Sở',
      revision: data.revision,
    });
    return written.data.revision as number;
  });
  await step('The officer submits it for approval', () =>
    officer.post(`${at}/submit`, { revision }),
  );
  await step('The leader approves it', () => leader.post(`${at}/approve`, { revision }));
  await step('The leader publishes it', () => leader.post(`${at}/publish`));
}

async function read(session: Session, question: string, receipt: string): Promise<void> {
  await step('The public reads question and answer by REST', async () => {
    const { data } = await citizen.get(`/api/questions/${question}?populate=answers`);
    check('submitter', data.submitterName, QUESTION.name);
    check('answer', data.answers[0]?.content, ANSWER);
  });
  await step('… and by GraphQL', async () => {
    const { dialogueSessions } = await citizen.graphql(PUBLIC_SESSION, { slug: session.slug });
    check('answer', dialogueSessions[0]?.questions[0]?.answers[0]?.content, ANSWER);
  });
  await step('The receipt shows it, too', async () => {
    const { data } = await citizen.post('/api/receipts', { code: receipt });
    check('answered', data.question?.answered, true);
  });
}

async function close(session: Session, first: Sent): Promise<void> {
  const at = `/dialogue/sessions/${session.documentId}`;
  await step('Many questions are waiting: the session is extended', async () => {
    const plannedEndAt = new Date(session.plannedEndAt.getTime() + 15 * MINUTE).toISOString();
    await editor.post(`${at}/extend`, { plannedEndAt });
  });
  await step('The session ends', () => editor.post(`${at}/end`));
  await step('A question that comes too late is refused', () =>
    submitTo(session, randomUUID(), QUESTION, { status: 400, code: 'INTAKE_CLOSED' }),
  );
  await step('The first one, sent again with its key, gets its first receipt', async () => {
    const { data } = await submitTo(session, first.key, QUESTION, { status: 201 });
    check('receipt', data.receipt, first.receipt);
    check('received at', data.receivedAt, first.receivedAt);
  });
  await step('Another text with the same key is a conflict', () =>
    submitTo(
      session,
      first.key,
      { ...QUESTION, content: 'Nội dung khác hẳn.' },
      {
        status: 409,
        code: 'IDEMPOTENCY_KEY_REUSED',
      },
    ),
  );
}

main().catch((error) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
