/* eslint-disable no-restricted-syntax -- writes finished sessions, which no command would write anew */
import { randomBytes } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';

/** A stored row, with whatever Strapi has given it. */
interface Stored {
  id: number;
  documentId: string;
}

const SPARE_COLUMNS = { postponementReason: 'Bão số 3', postponedFrom: '2026-03-09T01:30:00.000Z' };

/**
 * Fills a database with finished sessions in which every attribute of every public type has a value.
 * Rows go in past the rules, whose triggers are switched off in this database for good.
 */
export class Archive {
  private constructor(private readonly strapi: Core.Strapi) {}

  private readonly authorities: Stored[] = [];

  static async open(strapi: Core.Strapi): Promise<Archive> {
    await switchTriggersOff(strapi);
    const archive = new Archive(strapi);
    for (const name of ['Sở Y tế', 'Sở Xây dựng', 'Sở Nội vụ']) await archive.addAuthority(name);
    return archive;
  }

  /** A session `slug` with its questions in descending position, each answered twice. */
  async addSession(slug: string, questions: number): Promise<Stored> {
    const session = await this.add('api::dialogue-session.dialogue-session', {
      topic: `Đất đai ${slug}`,
      slug,
      introduction: 'Giới thiệu\nhai dòng',
      mode: 'venue',
      place: 'Hội trường',
      onlineAddress: 'https://online.example.vn',
      broadcastUrl: 'https://broadcast.example.vn',
      recordingUrl: 'https://recording.example.vn',
      startsAt: '2026-03-10T01:30:00.123Z',
      plannedEndAt: '2026-03-10T03:30:00.000Z',
      overrunMinutes: 30,
      directPublication: true,
      currentQuestion: 'k3v9x1c8p2m5t7r4w6y0b1n3',
      announcedAt: '2026-03-01T00:00:00.000Z',
      startedAt: '2026-03-10T01:31:00.000Z',
      endedAt: '2026-03-10T03:31:00.000Z',
      cancellationReason: 'Không huỷ',
      ...SPARE_COLUMNS,
      regulation: { code: 'HP-1374', channels: ['portal', 'post'] },
      authority: this.authorities[0]!.id,
      ...(await this.parts('themes', 'dialogue.theme', [{ name: 'Đất' }, { name: 'Nhà' }])),
      ...(await this.part('chair', 'dialogue.official', official('Nguyễn Văn An', 'chair'))),
      ...(await this.parts('panel', 'dialogue.official', [
        official('B', 'director'),
        official('C', 'deputy'),
      ])),
      ...(await this.parts('intakeChannels', 'dialogue.intake-channel', [
        { channel: 'portal', address: 'https://portal.example.vn' },
        { channel: 'post', address: 'Số 1' },
      ])),
    });
    await this.addAnnouncements(session);
    for (let index = 0; index < questions; index += 1) {
      await this.addQuestion(session, index, questions - index);
    }
    return session;
  }

  /** A session nobody has announced, with one announcement that points to it all the same. */
  async addHiddenSession(slug: string): Promise<Stored> {
    const session = await this.add('api::dialogue-session.dialogue-session', {
      topic: 'Bí mật',
      slug,
      mode: 'online',
      overrunMinutes: 0,
    });
    await this.addAnnouncements(session);
    return session;
  }

  private async addAuthority(name: string): Promise<void> {
    const number = this.authorities.length;
    this.authorities.push(
      await this.add('api::authority.authority', {
        code: `A${number}`,
        name,
        shortName: `S${number}`,
        slug: `so-${number}`,
        level: 'department',
        kind: 'department',
        validFrom: '2020-01-02',
        validTo: '2030-12-31',
        successors: this.authorities.map(({ id }) => id),
        ...(await this.part('contact', 'dialogue.contact', {
          address: `Số ${number}`,
          telephone: '0225',
          email: 'so@example.vn',
          website: 'https://so.example.vn',
        })),
      }),
    );
  }

  private async addAnnouncements(session: Stored): Promise<void> {
    for (const [day, kind] of [
      [1, 'upcoming'],
      [2, 'ended'],
    ] as const) {
      await this.add('api::announcement.announcement', {
        kind,
        title: `Thông báo ${kind}`,
        body: 'Nội dung',
        issuedAt: `2026-03-0${day}T00:00:00.000Z`,
        session: session.id,
      });
    }
  }

  private async addQuestion(session: Stored, index: number, position: number): Promise<void> {
    const question = await this.add('api::question.question', {
      session: session.id,
      content: `Hỏi ${index}`,
      theme: 'Đất',
      kind: index % 2 === 0 ? 'petition' : 'difficulty',
      submitterName: 'N.V.A',
      submitterKind: 'individual',
      language: 'vi',
      assignedAuthority: this.authorities[index % 3]!.id,
      position,
      submissionCount: 2,
      receivedAt: '2026-03-05T00:00:00.000Z',
      acceptedAt: '2026-03-06T00:00:00.000Z',
      calledAt: '2026-03-10T01:41:00.000Z',
      recordingSeconds: 600,
    });
    for (const part of [0, 1]) await this.addAnswer(question, index, part);
  }

  private async addAnswer(question: Stored, index: number, part: number): Promise<void> {
    await this.add('api::answer.answer', {
      question: question.id,
      authority: this.authorities[(index + part) % 3]!.id,
      answererName: 'Trần Thị D',
      answererTitle: 'Giám đốc',
      content: `Đáp ${index}.${part}`,
      recordingSeconds: 65,
      issuedAt: '2026-03-10T02:00:00.000Z',
      correctedAt: '2026-03-11T02:00:00.000Z',
      correctionNote: 'Sửa số liệu',
      ...(await this.parts('documents', 'dialogue.document-link', [
        { title: 'Quyết định', url: 'https://doc.example.vn/1' },
        { title: 'Phụ lục', url: 'https://doc.example.vn/2' },
      ])),
    });
  }

  private add(uid: UID.ContentType, data: Record<string, unknown>): Promise<Stored> {
    const documentId = randomBytes(12).toString('hex');
    return this.strapi.db.query(uid).create({ data: { documentId, ...data } });
  }

  private async part(field: string, uid: UID.Component, data: Record<string, unknown>) {
    const { [field]: list } = await this.parts(field, uid, [data]);
    return { [field]: list![0] };
  }

  private async parts(field: string, uid: UID.Component, rows: Record<string, unknown>[]) {
    const list = [];
    for (const data of rows) {
      const { id } = await this.strapi.db.query(uid).create({ data });
      list.push({ id, __pivot: { field, component_type: uid } });
    }
    return { [field]: list };
  }
}

const official = (name: string, position: string) => ({ name, title: 'Lãnh đạo', position });

async function switchTriggersOff(strapi: Core.Strapi): Promise<void> {
  const { rows } = await strapi.db.connection.raw(
    `select distinct tgrelid::regclass::text as name from pg_trigger where not tgisinternal`,
  );
  for (const { name } of rows) {
    await strapi.db.connection.raw(`alter table ${name} disable trigger user`);
  }
}
