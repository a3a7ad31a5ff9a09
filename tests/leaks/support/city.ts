import type { Core } from '@strapi/strapi';
import { createStaff, joinAuthority } from '../../../scripts/seed/accounts';
import {
  announcedSession,
  ANSWER_TEXT,
  answeredQuestion,
  assignedQuestion,
  cancelledSession,
  draftSession,
  EDITOR,
  endedSession,
  fromNow,
  givenAuthority,
  givenSubmission,
  LEADER,
  lapsedSession,
  liveSession,
  minutes,
  type Session,
  STAFF,
} from '../../support/scenario';

/** What a prober of the city may know of it: names and keys of public rows, and of a hidden one. */
export interface City {
  slugs: string[];
  documentIds: Record<string, string[]>;
  /** A session nobody has announced, and a submission. */
  hidden: { session: string; submission: string };
}

/** A city in which every kind of row there is has been written, by the commands that write it. */
export async function populateCity(strapi: Core.Strapi): Promise<City> {
  const [health, building] = [
    await givenAuthority(strapi, { name: 'Sở Y tế', shortName: 'SYT', validFrom: '2016-07-13' }),
    await givenAuthority(strapi, {
      name: 'Sở Xây dựng',
      contact: { address: 'Số 32 Lý Tự Trọng', telephone: '0225 3842', website: 'https://sxd.vn' },
    }),
  ];
  // Rows in preparation come between the public ones, and take numbers from the same sequence.
  const hidden = await draftSession(strapi);
  const live = await liveSession(strapi, { authorityKey: health.documentId });
  await draftSession(strapi, { authorityKey: building.documentId });
  const announced = await announcedSession(strapi, { authorityKey: building.documentId });
  await endedSession(strapi);
  await cancelledSession(strapi);
  await lapsedSession(strapi);

  for (let count = 0; count < 3; count += 1) await answeredQuestion(strapi, live);
  await assignedQuestion(strapi, live, building.documentId);
  await draftsOfEveryState(strapi, live);
  const submission = await submissionsOfEveryFate(strapi, announced);
  await addStaff(strapi, health.documentId);

  return {
    slugs: [live.slug, announced.slug],
    documentIds: await publicDocumentIds(strapi),
    hidden: { session: hidden.documentId, submission },
  };
}

async function draftsOfEveryState(strapi: Core.Strapi, session: Session): Promise<void> {
  const desk = strapi.service('api::answer-draft.desk');
  const saved = async () => {
    const { draftKey } = await assignedQuestion(strapi, session);
    await desk.save(draftKey, ANSWER_TEXT, 0, STAFF);
    return draftKey;
  };
  await saved();
  const submitted = await saved();
  await desk.submit(submitted, 1, STAFF);
  const returned = await saved();
  await desk.submit(returned, 1, STAFF);
  await desk.returnToDrafter(returned, 'Chưa nêu căn cứ', LEADER);
  const approved = await saved();
  await desk.submit(approved, 1, STAFF);
  await desk.approve(approved, 1, LEADER);
}

/** Returns the one still pending. */
async function submissionsOfEveryFate(strapi: Core.Strapi, session: Session): Promise<string> {
  const triage = strapi.service('api::submission.triage');
  const given = (overrides: Record<string, unknown> = {}) =>
    givenSubmission(strapi, session, {
      submitterKind: 'enterprise',
      representative: 'Phạm Văn Dũng',
      email: 'dung@example.vn',
      theme: 'Đất đai',
      authority: null,
      ...overrides,
    });
  const pending = await given();
  const { questionKey } = await triage.accept((await given()).documentId, {}, EDITOR);
  await triage.merge((await given()).documentId, questionKey, EDITOR);
  await triage.reject((await given()).documentId, 'out_of_scope', 'Ngoài phạm vi', EDITOR);
  await triage.transfer((await given()).documentId, 'Bộ Y tế', 'Đã chuyển', EDITOR);
  await triage.answerPrivately((await given()).documentId, 'Trả lời riêng', EDITOR);
  await triage.withdraw((await given()).documentId, EDITOR);
  const { slug } = session;
  await strapi.service('api::submission.intake').enter(
    {
      slug,
      data: {
        submitterKind: 'individual',
        name: 'Lê Văn Ba',
        address: 'Thôn 3, xã An Hưng',
        telephone: '0912 345 678',
        kind: 'opinion',
        content: 'Gửi bằng thư.',
        consent: true,
        channel: 'post',
        receivedAt: fromNow(0).toISOString(),
        documentNumber: '12/BBT',
      },
    },
    EDITOR.id,
  );
  return pending.documentId;
}

async function addStaff(strapi: Core.Strapi, authorityKey: string): Promise<void> {
  for (const roleCode of ['dialogue-editor', 'dialogue-leader', 'authority-staff']) {
    const email = `${roleCode}@example.vn`;
    const person = { roleCode, firstname: 'Thử', lastname: roleCode, email };
    const id = await createStaff(strapi, { ...person, password: 'Doithoai-2026' });
    await joinAuthority(strapi, id, authorityKey, fromNow(-minutes(60)));
  }
}

async function publicDocumentIds(strapi: Core.Strapi): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const uid of ['authority', 'announcement', 'question', 'answer'] as const) {
    const rows = await strapi.documents(`api::${uid}.${uid}`).findMany({});
    found[`api::${uid}.${uid}`] = rows.map(({ documentId }) => documentId);
  }
  const sessions = await strapi
    .documents('api::dialogue-session.dialogue-session')
    .findMany({ filters: { announcedAt: { $notNull: true } } });
  return {
    ...found,
    'api::dialogue-session.dialogue-session': sessions.map(({ documentId }) => documentId),
  };
}
