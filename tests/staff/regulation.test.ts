import type {
  ProfileInput,
  ProfilePreview,
  ProfileTrial,
  ProfileUpdate,
  ProfileView,
} from '../../src/staff-api/contract/regulation';
import { type RunningApp, startApp } from '../support/app';
import { announcedSession, draftSession, givenProfiles } from '../support/scenario';
import { type Person, person } from './support/people';

const inputOf = ({ documentId: _id, updatedAt: _at, ...input }: ProfileView): ProfileInput => input;

const updateOf = (profile: ProfileView, change: Partial<ProfileInput> = {}): ProfileUpdate => ({
  ...inputOf(profile),
  ...change,
  knownUpdatedAt: profile.updatedAt,
});

describe('a regulation profile', () => {
  let app: RunningApp;
  let editor: Person;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    await givenProfiles(app.strapi);
  });

  afterAll(() => app.stop());

  const inForce = async () => {
    const profiles = await editor.gets<ProfileView[]>('GET /profiles');
    return profiles.find(({ code }) => code === 'HP-1374')!;
  };
  const withNotice = (profile: ProfileView, noticeDays: number): ProfileInput => ({
    ...inputOf(profile),
    levels: profile.levels.map((rule) =>
      rule.level === 'department' ? { ...rule, noticeDays } : rule,
    ),
  });
  const send = (input: ProfileTrial) => input as unknown as Record<string, unknown>;

  it('is read, changed and read again, and the audit says by whom', async () => {
    const before = await inForce();
    const changed = updateOf(before, { title: 'Quy chế đối thoại (sửa đổi)' });

    const after = await editor.gets<ProfileView>(
      `PUT /profiles/${before.documentId}`,
      send(changed),
    );

    expect(after).toEqual({ ...before, title: changed.title, updatedAt: expect.any(String) });
    expect(await editor.gets(`GET /profiles/${before.documentId}`)).toEqual(after);
    const entry = await app.strapi.db
      .connection('audit_entries')
      .where({ subject_key: before.documentId })
      .orderBy('id', 'desc')
      .first();
    expect(entry).toMatchObject({ command: 'profile.change', actor_id: editor.id });
  });

  it('changed by somebody else meanwhile is not overwritten: the answer has what is stored', async () => {
    const read = await inForce();
    const first = updateOf(read, { source: 'QĐ 1374/2016/QĐ-UBND' });
    await editor.gets(`PUT /profiles/${read.documentId}`, send(first));

    const second = updateOf(read, { source: 'Khác' });
    const answer = await editor.does(`PUT /profiles/${read.documentId}`, send(second));

    expect(answer.status).toBe(409);
    expect(JSON.parse(answer.text).error.details).toMatchObject({
      code: 'STALE_REVISION',
      current: { source: 'QĐ 1374/2016/QĐ-UBND' },
    });
    expect((await inForce()).source).toBe('QĐ 1374/2016/QĐ-UBND');
  });

  it('is refused field by field, or as a whole, and nothing is stored', async () => {
    const before = await inForce();
    const path = `/profiles/${before.documentId}`;
    const faulty = updateOf(before, withNotice(before, -1));
    const answer = await editor.does(`PUT ${path}`, send(faulty));
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).error.details.faults).toMatchObject([
      { path: expect.stringMatching(/^body\.levels\.\d+\.noticeDays$/) },
    ]);

    const backwards = updateOf(before, { validFrom: '2026-02-01', validTo: '2026-01-01' });
    expect(await editor.isRefused(`PUT ${path}`, send(backwards))).toEqual([
      400,
      'PROFILE_INVALID',
    ]);
    const twin = { ...inputOf(before) };
    expect((await editor.isRefused('POST /profiles', send(twin)))[0]).toBe(400);
    const unread = await editor.does(`PUT ${path}`, send(inputOf(before)));
    expect(unread.status).toBe(400);
    expect(JSON.parse(unread.text).error.details.faults).toMatchObject([
      { path: 'body.knownUpdatedAt' },
    ]);
    expect(await inForce()).toEqual(before);
    expect(await editor.gets<ProfileView[]>('GET /profiles')).toHaveLength(2);
  });

  it('tells before it is stored what it changes, and which sessions could be announced no more', async () => {
    const { documentId } = await draftSession(app.strapi);
    await announcedSession(app.strapi);
    const before = await inForce();
    const preview = (input: ProfileInput) =>
      editor.gets<ProfilePreview>(
        'POST /profiles/preview',
        send({ ...input, documentId: before.documentId }),
      );
    const notice = before.levels.find(({ level }) => level === 'department')!.noticeDays;

    const effect = await preview(withNotice(before, 30));

    expect(effect).toMatchObject({
      decision: { permitted: true },
      changes: [{ path: 'levels.department.noticeDays', before: notice, after: 30 }],
      sessions: [
        {
          documentId,
          before: { permitted: true },
          after: { permitted: false, refusals: [{ code: 'NOTICE_TOO_SHORT' }] },
        },
      ],
      unaffectedAnnounced: 1,
    });
    expect(await preview(inputOf(before))).toMatchObject({ changes: [], sessions: [] });
    expect(await inForce()).toEqual(before);
  });

  it('that cannot be applied is told so by the preview', async () => {
    const before = await inForce();
    const twice = { ...inputOf(before), levels: [...before.levels, before.levels[0]!] };

    const effect = await editor.gets<ProfilePreview>('POST /profiles/preview', send(twice));

    expect(effect.decision).toMatchObject({
      permitted: false,
      refusals: [{ code: 'PROFILE_INVALID', params: { fields: ['levels'] } }],
    });
  });
});
