import { startApp, type RunningApp } from '../support/app';
import {
  announcedSession,
  draftSession,
  EDITOR,
  givenAuthority,
  givenSubmission,
  liveSession,
  signedIn,
  staffCall,
} from '../support/scenario';

interface Answer<T> {
  status: number;
  body: { data: T };
}

describe('what editors read', () => {
  let app: RunningApp;
  let editor: string;

  const read = async <T>(path: string) =>
    (await staffCall(app.baseUrl, editor, 'GET', path)) as Answer<T>;

  beforeAll(async () => {
    app = await startApp();
    editor = (await signedIn(app.strapi, app.baseUrl, 'dialogue-editor')).token;
  });

  afterAll(() => app.stop());

  it('shows an announcement as it would go out, with everything that stands against it', async () => {
    const { documentId } = await draftSession(app.strapi, { chair: null, onlineAddress: null });

    const { body } = await read<{ title: string; body: string; decision: object }>(
      `/sessions/${documentId}/announcement-preview`,
    );

    expect(body.data.title).toMatch(/^Thông báo phiên đối thoại trực tuyến: /);
    expect(body.data.decision).toMatchObject({
      permitted: false,
      refusals: [
        { code: 'ANNOUNCEMENT_INCOMPLETE', params: { missing: ['chair', 'onlineAddress'] } },
        { code: 'CHAIR_NOT_ENTITLED' },
      ],
    });
  });

  it('shows an extension with the end the editor means, before it is made', async () => {
    const { documentId } = await liveSession(app.strapi);

    const { body } = await read<{ body: string; decision: null }>(
      `/sessions/${documentId}/announcement-preview?kind=extended&plannedEndAt=2026-03-10T11:15:00%2B07:00`,
    );

    expect(body.data.body).toContain('11 giờ 15 phút');
    expect(body.data.decision).toBeNull();
  });

  it('accounts for every submission: received is the sum of the fates', async () => {
    const session = await announcedSession(app.strapi);
    const first = await givenSubmission(app.strapi, session);
    await givenSubmission(app.strapi, session);
    const triage = app.strapi.service('api::submission.triage');
    await triage.reject(first.documentId, 'out_of_scope', null, EDITOR);

    const { body } = await read<{ account: object }>(`/sessions/${session.documentId}`);

    expect(body.data.account).toMatchObject({ received: 2, fates: { pending: 1, rejected: 1 } });
  });

  it('pages through the queue by key, each submission once, in the order of receipt', async () => {
    const session = await announcedSession(app.strapi);
    const keys: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      keys.push((await givenSubmission(app.strapi, session)).documentId);
    }

    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: Answer<{ submissions: { documentId: string }[]; next: string | null }> =
        await read(
          `/sessions/${session.documentId}/submissions?limit=2${after && `&after=${after}`}`,
        );
      seen.push(...page.body.data.submissions.map(({ documentId }) => documentId));
      after = page.body.data.next;
    }

    expect(seen).toEqual(keys);
  });

  it('tells when the next session of each authority is due, by its level', async () => {
    const held = await givenAuthority(app.strapi, { validFrom: '2020-01-01' });
    await liveSession(app.strapi, { authorityKey: held.documentId });
    const idle = await givenAuthority(app.strapi, { validFrom: '2020-01-31' });
    const closed = await givenAuthority(app.strapi, { validTo: '2025-07-01' });

    const { body } = await read<{ documentId: string; due: string; status: string }[]>('/cadence');
    const of = ({ documentId }: { documentId: string }) =>
      body.data.find((duty) => duty.documentId === documentId);

    expect(of(held)).toMatchObject({ status: 'on_time' });
    expect(of(idle)).toMatchObject({ due: '2020-03-31', status: 'overdue', lastSessionOn: null });
    expect(of(closed)).toBeUndefined();
  });

  it('tells who has an account and in which role, for whoever gives them an authority', async () => {
    const { id, email } = await signedIn(app.strapi, app.baseUrl, 'authority-staff');

    const { body } = await read<{ email: string }[]>('/people');

    expect(body.data.find((person) => person.email === email)).toEqual({
      userId: id,
      email,
      firstname: 'Thử',
      lastname: 'authority-staff',
      isActive: true,
      roleCodes: ['authority-staff'],
    });
  });
});
