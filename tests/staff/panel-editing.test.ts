import { AUTHORITY, PROFILE, SESSION } from '../../src/content-types';
import { type RunningApp, startApp } from '../support/app';
import {
  announcedSession,
  completePlan,
  draftSession,
  fromNow,
  givenAuthority,
  minutes,
  signedIn,
} from '../support/scenario';
import { codeOf, type Answer } from './support/call';
import { type Person, person } from './support/people';

const TYPES = '/content-manager/collection-types';

describe('what a super admin does in the content manager', () => {
  let app: RunningApp;
  let editor: Person;
  let token: string;

  beforeAll(async () => {
    app = await startApp();
    editor = await person(app, 'editor');
    token = (await signedIn(app.strapi, app.baseUrl, 'strapi-super-admin')).token;
  });

  afterAll(() => app?.stop());

  const panel = async (method: string, path: string, body?: object): Promise<Answer> => {
    const response = await fetch(app.baseUrl + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };

  const slugOf = async (documentId: string) =>
    (await app.strapi.documents(SESSION).findOne({ documentId }))?.slug;

  it('is told, in words of ours, that somebody else has saved the form meanwhile', async () => {
    const { documentId } = await announcedSession(app.strapi);
    const path = `${TYPES}/${SESSION}/${documentId}`;
    const opened = JSON.parse((await panel('GET', path)).text).data;
    const chair = { name: 'Phạm Mới', title: 'Giám đốc', position: 'department-director' };
    await editor.gets(`PUT /sessions/${documentId}`, { chair });

    const saved = await panel('PUT', path, { topic: 'Chủ đề sửa', chair: opened.chair });

    expect([saved.status, codeOf(saved)]).toEqual([409, 'STALE_REVISION']);
    expect(saved.text).toContain('Nội dung đã được người khác thay đổi');
  });

  it('is told which fields an announced session keeps, and what its announcement would lack', async () => {
    const { documentId } = await announcedSession(app.strapi);
    const path = `${TYPES}/${SESSION}/${documentId}`;

    expect((await panel('PUT', path, { slug: 'duong-dan-khac' })).text).toContain(
      'không thể sửa những nội dung này (đường dẫn).',
    );
    expect((await panel('PUT', path, { onlineAddress: null, chair: null })).text).toContain(
      'Thông báo còn thiếu nội dung bắt buộc (người chủ trì, địa chỉ trực tuyến).',
    );
  });

  it.each(['', null])('cannot leave a session without an address (%j)', async (slug) => {
    const { documentId } = await draftSession(app.strapi, { topic: 'Đường về “phường” mới' });
    const saved = await panel('PUT', `${TYPES}/${SESSION}/${documentId}`, { slug });

    expect(saved.status).toBe(200);
    expect(await slugOf(documentId)).toMatch(/^duong-ve-phuong-moi/);
  });

  it('leaves an announced session its address, also when the field is emptied', async () => {
    const { documentId, slug } = await announcedSession(app.strapi);
    await panel('PUT', `${TYPES}/${SESSION}/${documentId}`, { slug: '' });

    expect(await slugOf(documentId)).toBe(slug);
  });

  it('finds an authority by its name and a profile by its title', async () => {
    for (const [type, field] of [
      [AUTHORITY, 'name'],
      [PROFILE, 'title'],
    ] as const) {
      const { text } = await panel('GET', `/content-manager/content-types/${type}/configuration`);
      expect(JSON.parse(text).data.contentType.settings.mainField).toBe(field);
    }
  });

  it.each(['!!!', '日本語', '👩‍👩‍👧‍👦', '- – —'])(
    'reaches every session by an address, though its topic is %s',
    async (topic) => {
      const authorityKey = (await givenAuthority(app.strapi)).documentId;
      const plan = { ...completePlan(authorityKey), topic };
      const slugs = [];
      for (let round = 0; round < 2; round += 1) {
        slugs.push((await editor.gets<{ slug: string }>('POST /sessions', plan)).slug);
      }

      expect(slugs[0]).toMatch(/^phien-doi-thoai(-\d+)?$/);
      expect(slugs[1]).toMatch(/^phien-doi-thoai-\d+$/);
    },
  );

  it.each(['0000-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '9999-12-31T23:59:59-12:00'])(
    'is asked for a year people mean instead of %s',
    async (plannedEndAt) => {
      const { documentId } = await announcedSession(app.strapi, { startsAt: fromNow(minutes(20)) });

      expect(
        await editor.isRefused(`POST /sessions/${documentId}/extend`, { plannedEndAt }),
      ).toEqual([400, 'INPUT_INVALID']);
    },
  );
});
