import { createStaff } from '../../scripts/seed/accounts';
import type { MembershipView, PersonView } from '../../src/staff-api/contract/people';
import { type RunningApp, startApp } from '../support/app';
import { fromNow, givenAuthority, liveSession, minutes } from '../support/scenario';
import { someStaff } from './support/callers';
import { draftInState } from './support/draft-in-state';
import { type Person, person } from './support/people';

describe('people and the authorities they belong to', () => {
  let app: RunningApp;
  let editor: Person;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    for (const name of ['Đặng', 'Dương', 'Hoàng']) {
      await createStaff(app.strapi, {
        roleCode: 'authority-staff',
        firstname: 'Thuỷ',
        lastname: name,
        email: `${name.codePointAt(0)}${name.length}@so.vn`,
        password: 'Doithoai-2026',
      });
    }
  });

  afterAll(() => app.stop());

  const people = (query: string) => editor.gets<PersonView[]>(`GET /people${query}`);

  it('are found by name without diacritics, page by page', async () => {
    const found = await people('?search=thuy');
    expect(found.map(({ lastname }) => lastname).sort()).toEqual(['Dương', 'Hoàng', 'Đặng']);
    expect(await people('?search=DANG')).toMatchObject([
      { lastname: 'Đặng', roleCodes: ['authority-staff'], isActive: true },
    ]);
    expect(await people('?search=khong-co-ai')).toEqual([]);

    const first = await people('?search=thuy&limit=2');
    const second = await people(`?search=thuy&limit=2&after=${first[1]!.email}`);
    expect([...first, ...second]).toEqual(found);
    expect(await editor.isRefused('GET /people?limit=501')).toEqual([400, 'INPUT_INVALID']);
  });

  it('belong from when to when, newest first, and are found by the authority', async () => {
    const authority = await givenAuthority(app.strapi, { name: 'Sở Nông nghiệp' });
    const userId = await someStaff(app.strapi);
    const [validFrom, validTo] = [fromNow(-minutes(5)), fromNow(minutes(60))].map((one) =>
      one.toISOString(),
    );
    const begun = await editor.gets<MembershipView>('POST /memberships', {
      userId,
      authorityKey: authority.documentId,
      validFrom,
      validTo,
    });

    const found = await editor.gets<MembershipView[]>('GET /memberships?search=so%20nong%20nghiep');
    expect(found).toMatchObject([
      { documentId: begun.documentId, userId, validFrom, validTo, authorityName: 'Sở Nông nghiệp' },
    ]);
    expect(
      await editor.gets(`GET /memberships?search=nong%20nghiep&after=${begun.documentId}`),
    ).toEqual([]);
  });

  it('leave later when it is said so, never before they came nor in the past', async () => {
    const authorityKey = (await givenAuthority(app.strapi)).documentId;
    const userId = await someStaff(app.strapi);
    const route = 'POST /memberships';
    const joining = { userId, authorityKey, validFrom: fromNow(-minutes(60)).toISOString() };
    expect(
      await editor.isRefused(route, { ...joining, validTo: fromNow(-minutes(90)).toISOString() }),
    ).toEqual([400, 'MEMBERSHIP_END_INVALID']);
    const { documentId } = await editor.gets<MembershipView>(route, joining);
    const end = (validTo: string) => [`POST /memberships/${documentId}/end`, { validTo }] as const;

    expect(await editor.isRefused(...end(fromNow(-minutes(1)).toISOString()))).toEqual([
      400,
      'MEMBERSHIP_END_INVALID',
    ]);
    const later = fromNow(minutes(60)).toISOString();
    expect(await editor.gets(...end(later))).toEqual({ documentId, validTo: later });
    expect(await editor.isRefused(...end(fromNow(minutes(90)).toISOString()))).toEqual([
      400,
      'MEMBERSHIP_END_INVALID',
    ]);
  });

  it('who leave find the desk gone at the next request, and hold nothing on it any more', async () => {
    const session = await liveSession(app.strapi);
    const leaving = await person(app, 'leader', [session.authorityKey]);
    const staying = await person(app, 'staff', [session.authorityKey]);
    const { draftKey } = await draftInState(app.strapi, session, 'drafting');
    await leaving.gets(`POST /answer-drafts/${draftKey}/lock`);
    const memberships = await editor.gets<MembershipView[]>('GET /memberships');
    const { documentId } = memberships.find(({ userId }) => userId === leaving.id)!;

    await editor.gets(`POST /memberships/${documentId}/end`);

    expect(await leaving.gets('GET /desk')).toEqual({ drafts: [], next: null });
    expect(await leaving.isRefused(`POST /answer-drafts/${draftKey}/lock`)).toEqual([
      404,
      'RECORD_UNKNOWN',
    ]);
    expect(await staying.gets(`POST /answer-drafts/${draftKey}/lock`)).toMatchObject({
      isMine: true,
      alsoHere: [],
    });
  });
});
