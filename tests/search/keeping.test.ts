import { type RunningApp, startApp } from '../support/app';
import { eventually } from '../support/eventually';
import { type RunningNode, startNode } from '../support/node';
import {
  announcedSession,
  draftSession,
  EDITOR,
  givenAuthority,
  liveSession,
  type Session,
} from '../support/scenario';
import { answered, corrected, published } from './support/published';
import { searchOf } from './support/searching';

let app: RunningApp;
let node: RunningNode;
let session: Session;
const { found, search } = searchOf(() => app.baseUrl);
const onOther = searchOf(() => node.baseUrl);

beforeAll(async () => {
  app = await startApp();
  node = await startNode({ databaseUrl: app.databaseUrl });
  session = await liveSession(app.strapi);
});
afterAll(async () => {
  await node?.kill('SIGTERM');
  await app?.stop();
});

const raw = (sql: string, bindings: unknown[] = []) =>
  app.strapi.db.connection.raw(sql, bindings as never);
const assignment = () => app.strapi.service('api::question.assignment');
const triage = () => app.strapi.service('api::submission.triage');

describe('what is written is found on every node with its commit', () => {
  it('a question, and its answer', async () => {
    const content = 'Bao giờ sửa cầu Niệm';
    const { draftKey } = await published(app.strapi, session, { content });
    expect(await onOther.found('sửa cầu Niệm')).toEqual([content]);
    expect((await onOther.search({ q: 'cầu Niệm' })).data[0]!.answer).toBeNull();

    await answered(app.strapi, draftKey, 'Khởi công trong quý tư.');
    expect(await onOther.found('khởi công quý tư')).toEqual([content]);
  });

  it('another wording, theme and authority, and nothing of the former', async () => {
    const { questionKey } = await published(app.strapi, session, {
      content: 'Trạm bơm hỏng ở Kiến Thuỵ',
      theme: 'Thủ tục',
    });
    await assignment().edit(
      questionKey,
      { content: 'Máy bơm hỏng ở Tiên Lãng', theme: 'Đất đai' },
      EDITOR,
    );
    expect(await found('Kiến Thụy')).toEqual([]);
    const { data } = await onOther.search({ q: 'máy bơm', theme: 'Đất đai' });
    expect(data.map(({ theme }) => theme)).toEqual(['Đất đai']);
    expect((await search({ q: 'máy bơm', theme: 'Thủ tục' })).data).toEqual([]);

    const { documentId, slug } = await givenAuthority(app.strapi);
    await assignment().assign(questionKey, documentId, EDITOR);
    expect((await onOther.search({ q: 'máy bơm', authority: slug })).data[0]!.authority!.slug).toBe(
      slug,
    );
  });

  it('the corrected text of an answer', async () => {
    const { questionKey, draftKey } = await published(app.strapi, session, {
      content: 'Giá nước máy là bao nhiêu',
      answer: 'Mười nghìn đồng.',
    });
    await corrected(app.strapi, draftKey, 'Chín nghìn đồng.');
    expect(await onOther.found('"mười nghìn"')).toEqual([]);
    expect((await onOther.search({ q: '"chín nghìn"' })).data[0]!.documentId).toBe(questionKey);
  });

  it('the topic of its session and the name of its authority, as they are now', async () => {
    await published(app.strapi, session, { content: 'Tên gọi mới của phiên' });
    await raw('update authorities set name = ? where document_id = ?', [
      'Sở Đổi tên',
      session.authorityKey,
    ]);
    expect((await onOther.search({ q: 'tên gọi mới' })).data[0]!.authority!.name).toBe(
      'Sở Đổi tên',
    );
  });

  it('nothing of what was rolled back', async () => {
    await expect(
      app.strapi.db.transaction(async () => {
        await published(app.strapi, session, { content: 'Câu hỏi hoàn tác giữa chừng' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await found('"hoàn tác giữa chừng"')).toEqual([]);
  });
});

it('a question that was taken back is gone from every node, and from the index', async () => {
  const { submissionKey } = await published(app.strapi, session, {
    content: 'Câu hỏi sẽ được rút',
  });
  expect(await onOther.found('"sẽ được rút"')).toHaveLength(1);
  await triage().withdraw(submissionKey, EDITOR);
  expect(await onOther.found('"sẽ được rút"')).toEqual([]);
  const { rows } = await raw(
    'select count(*)::int as n from question_texts t where not exists (select from questions q where q.id = t.question_id)',
  );
  expect(rows[0].n).toBe(0);
});

it('two who change the same question at once leave what both have written', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { questionKey, draftKey } = await published(app.strapi, session, {
      content: `Hai người cùng sửa ${round}`,
    });
    await Promise.all([
      assignment().edit(questionKey, { content: `Một người đã sửa lại lần ${round}` }, EDITOR),
      answered(app.strapi, draftKey, `Người kia đã trả lời lần ${round}.`),
    ]);
    expect(await found(`"sửa lại lần ${round}" "trả lời lần ${round}"`)).toHaveLength(1);
  }
});

it('nothing of a session that nobody has announced is found', async () => {
  const draft = await draftSession(app.strapi, { topic: 'Phiên bí mật chưa thông báo' });
  const later = await announcedSession(app.strapi);
  await published(app.strapi, later, { content: 'Câu hỏi của phiên đã thông báo' });
  expect(
    (await search({ q: 'bí mật chưa thông báo' })).data.map(({ session: { slug } }) => slug),
  ).not.toContain(draft.slug);
  // Not even where a row has come about past every rule.
  const announcedAt = (at: string) =>
    raw(
      `alter table dialogue_sessions disable trigger user;
       update dialogue_sessions set announced_at = ${at} where document_id = '${later.documentId}';
       alter table dialogue_sessions enable trigger user`,
    );
  await announcedAt('null');
  expect(await found('"phiên đã thông báo"')).toEqual([]);
  await announcedAt('starts_at');
  expect(await found('"phiên đã thông báo"')).toHaveLength(1);
});

describe('the index is made again', () => {
  const eager = () => ({
    databaseUrl: app.databaseUrl,
    env: { TEXTS_EVERY_MILLISECONDS: '20' },
  });
  const catchUp = () => app.strapi.service('api::search.question-texts').catchUp();
  const index = async () =>
    (
      await raw(
        'select question_id, authority_id, year, theme, version, digest, terms from question_texts order by 1',
      )
    ).rows;

  it('from an empty one, by several nodes at once, the same', async () => {
    const before = await index();
    expect(before.length).toBeGreaterThan(5);
    await raw('truncate question_texts');
    expect(await found('cầu Niệm')).toEqual([]);

    const late = await startNode(eager());
    await Promise.all([catchUp(), catchUp(), catchUp()]);
    await eventually(async () => (await index()).length >= before.length);
    expect(await late.kill('SIGTERM')).toBe(0);
    expect((await index()).slice(0, before.length)).toEqual(before);
    expect(await found('cầu Niệm')).toHaveLength(1);
  });

  it('by a node that starts, after rows came and went past the triggers', async () => {
    const question = { content: 'Câu hỏi nạp từ bản sao lưu' };
    const { questionKey } = await published(app.strapi, session, {
      content: 'Câu hỏi trước sao lưu',
    });
    await raw('alter table question_texts disable trigger user');
    await raw('alter table questions disable trigger user');
    await raw('update questions set content = ? where document_id = ?', [
      question.content,
      questionKey,
    ]);
    await raw(
      `delete from question_texts where question_id in (select id from questions where document_id = ?)`,
      [questionKey],
    );
    await raw(`insert into question_texts (question_id, year, version, digest, terms)
      values (2000000000, 2026, 1, gen_random_uuid(), 'ma')`);
    await raw('alter table questions enable trigger user');

    const late = await startNode(eager());
    await eventually(async () => (await found('"nạp từ bản sao lưu"')).length === 1);
    expect((await search({ q: 'ma' })).meta.total).toBe(0);
    await late.kill('SIGTERM');
  });

  it('where the terms of another release are', async () => {
    await raw(`update question_texts set version = 0, terms = 'cu'`);
    expect(await found('cầu Niệm')).toEqual([]);
    expect(await catchUp()).toBe(true);
    expect(await found('cầu Niệm')).toHaveLength(1);
  });
});
