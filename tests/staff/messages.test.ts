import type { ChairMessage } from '../../src/staff-api/contract/session';
import { type RunningApp, startApp } from '../support/app';
import {
  cancelledSession,
  draftSession,
  endedSession,
  liveSession,
  type Session,
} from '../support/scenario';
import { type Person, person } from './support/people';

describe('a message to the chair', () => {
  let app: RunningApp;
  let editor: Person;
  let leader: Person;
  let stranger: Person;
  let session: Session;

  beforeAll(async () => {
    app = await startApp();
    session = await liveSession(app.strapi);
    editor = await person(app, 'editor');
    leader = await person(app, 'leader', [session.authorityKey]);
    stranger = await person(app, 'leader', [(await liveSession(app.strapi)).authorityKey]);
  });

  afterAll(() => app.stop());

  const send = (text: string) =>
    editor.gets<ChairMessage>(`POST /sessions/${session.documentId}/messages`, { text });
  const keysOn = async (one: Person) =>
    (await one.gets<ChairMessage[]>('GET /desk/messages')).map(({ documentId }) => documentId);
  const sql = (statement: string) => app.strapi.db.connection.raw(statement);

  it('lies on the desk of the session’s authority until it is acknowledged, and nowhere else', async () => {
    const { documentId } = await send('Còn 10 phút, mời kết luận.');
    expect(await keysOn(leader)).toContain(documentId);
    expect(await keysOn(stranger)).not.toContain(documentId);

    const read = await leader.gets<ChairMessage>(`POST /messages/${documentId}/acknowledge`);

    expect(read).toMatchObject({ acknowledgedBy: { userId: leader.id } });
    expect(await keysOn(leader)).not.toContain(documentId);
    const [sent] = await editor.gets<ChairMessage[]>(
      `GET /sessions/${session.documentId}/messages`,
    );
    expect(sent).toEqual(read);
  });

  it('is acknowledged once, by one of two at once', async () => {
    const { documentId } = await send('Câu hỏi số 4 xin chuyển xuống cuối.');
    const colleague = await person(app, 'staff', [session.authorityKey]);

    const answers = await Promise.all(
      [leader, colleague].map((one) =>
        one.gets<ChairMessage>(`POST /messages/${documentId}/acknowledge`),
      ),
    );

    expect(answers[0]).toEqual(answers[1]);
    const entries = await app.strapi.db
      .connection('audit_entries')
      .where({ subject_key: documentId, command: 'message.acknowledge' });
    expect(entries).toHaveLength(1);
  });

  it.each([
    ['in preparation', draftSession, 'SESSION_NOT_ANNOUNCED'],
    ['that has ended', endedSession, 'SESSION_ENDED'],
    ['that was cancelled', cancelledSession, 'SESSION_CANCELLED'],
  ])('is not sent in a session %s', async (_state, given, code) => {
    const { documentId } = await given(app.strapi);
    const route = `/sessions/${documentId}/messages`;

    expect(await editor.isRefused(`POST ${route}`, { text: 'Xin chờ.' })).toEqual([400, code]);
    expect(await editor.gets(`GET ${route}`)).toEqual([]);
  });

  it('is changed, taken back and un-acknowledged by nobody, not even in SQL', async () => {
    const { documentId } = await send('Mời trả lời câu tiếp theo.');
    const where = `where document_id = '${documentId}'`;
    await leader.gets(`POST /messages/${documentId}/acknowledge`);

    for (const statement of [
      `update chair_messages set text = 'x' ${where}`,
      `update chair_messages set acknowledged_by = null, acknowledged_at = null ${where}`,
      `update chair_messages set acknowledged_by = 1 ${where}`,
      `delete from chair_messages ${where}`,
      'truncate chair_messages',
    ]) {
      await expect(sql(statement)).rejects.toThrow('DIALOGUE:RECORD_IMMUTABLE');
    }
  });

  it('says something', async () => {
    const route = `POST /sessions/${session.documentId}/messages`;

    for (const text of ['', ' ', 'x'.repeat(1_001)]) {
      expect(await editor.isRefused(route, { text })).toEqual([400, 'INPUT_INVALID']);
    }
  });
});
