import { ANNOUNCEMENT_KINDS } from './kind';
import { announcementText, type AnnouncementFacts } from './template';

const facts: AnnouncementFacts = {
  topic: 'Thủ tục đăng ký kinh doanh',
  authorityName: 'Sở Tài chính',
  chair: { name: 'Lê Văn Cường', title: 'Giám đốc Sở' },
  panel: [{ name: 'Phạm Thị Dung', title: 'Phó Giám đốc Sở' }, { name: 'Vũ Văn Em' }],
  startsAt: new Date('2026-03-10T08:30:00+07:00'),
  plannedEndAt: new Date('2026-03-10T10:30:00+07:00'),
  overrunMinutes: 30,
  mode: 'venue',
  place: 'Hội trường A',
  onlineAddress: null,
  broadcastUrl: 'https://doithoai.vd.vn/truc-tiep',
  intakeChannels: [
    { channel: 'portal', address: 'https://doithoai.vd.vn/hoi' },
    { channel: 'telephone', address: '0225 3 000 000' },
    { channel: 'post', address: null },
  ],
};

describe('the text of an announcement', () => {
  it('of an upcoming session says what the regulation asks for', () => {
    expect(announcementText('upcoming', facts)).toEqual({
      title: 'Thông báo phiên đối thoại trực tuyến: Thủ tục đăng ký kinh doanh',
      body: [
        'Sở Tài chính tổ chức phiên đối thoại trực tuyến với chủ đề “Thủ tục đăng ký kinh doanh”.',
        'Thời gian: từ 08 giờ 30 phút đến 10 giờ 30 phút, thứ Ba ngày 10/3/2026',
        'Chủ trì: Lê Văn Cường, Giám đốc Sở',
        'Thành phần tham gia trả lời: Phạm Thị Dung, Phó Giám đốc Sở; Vũ Văn Em',
        'Địa điểm: Hội trường A',
        'Phát trực tuyến tại: https://doithoai.vd.vn/truc-tiep',
        'Câu hỏi được tiếp nhận từ khi thông báo này được đăng tải cho đến khi phiên đối thoại kết thúc.',
        'Phiên đối thoại có thể kéo dài thêm tối đa 30 phút sau giờ dự kiến.',
        'Câu hỏi gửi qua các kênh sau:',
        '- Cổng thông tin điện tử: https://doithoai.vd.vn/hoi',
        '- Điện thoại: 0225 3 000 000',
        'Trân trọng kính mời các cá nhân, tổ chức, doanh nghiệp quan tâm gửi câu hỏi và theo dõi phiên đối thoại.',
      ].join('\n'),
    });
  });

  it('of an online session gives its address and leaves out what is not known', () => {
    const { body } = announcementText('upcoming', {
      ...facts,
      mode: 'online',
      onlineAddress: 'https://doithoai.vd.vn',
      broadcastUrl: null,
      plannedEndAt: null,
      overrunMinutes: 0,
      panel: [],
      intakeChannels: [],
    });

    expect(body).toContain('Thời gian bắt đầu: 08 giờ 30 phút, thứ Ba ngày 10/3/2026');
    expect(body).toContain('Địa chỉ tham gia trực tuyến: https://doithoai.vd.vn');
    expect(body).not.toMatch(/Phát trực tuyến|Thành phần|kéo dài|các kênh|null|undefined/);
  });

  it.each([
    [
      'rescheduled',
      [
        'thay đổi thời gian tổ chức phiên đối thoại',
        'dự kiến bắt đầu lúc 14 giờ 00 phút, thứ Hai ngày 9/3/2026, như sau:',
        'Thời gian: từ 08 giờ 30 phút đến 10 giờ 30 phút, thứ Ba ngày 10/3/2026',
        'Lý do: Ảnh hưởng của bão số 3',
        'không cần gửi lại',
      ],
    ],
    [
      'extended',
      [
        'thông báo kéo dài phiên đối thoại',
        'đến 10 giờ 30 phút, thứ Ba ngày 10/3/2026.',
        'Câu hỏi tiếp tục được tiếp nhận cho đến khi phiên đối thoại kết thúc.',
      ],
    ],
    [
      'cancelled',
      [
        'thông báo huỷ phiên đối thoại',
        'dự kiến bắt đầu lúc 08 giờ 30 phút, thứ Ba ngày 10/3/2026.',
        'Lý do: Ảnh hưởng của bão số 3',
      ],
    ],
    [
      'ended',
      [
        'đã kết thúc lúc 10 giờ 45 phút, thứ Ba ngày 10/3/2026.',
        'Tổng số câu hỏi đã tiếp nhận: 20.000.',
      ],
    ],
    [
      'record_published',
      ['công bố biên bản phiên đối thoại', 'tại https://doithoai.vd.vn/bien-ban.'],
    ],
  ] as const)('%s tells what has changed', (kind, sentences) => {
    const { title, body } = announcementText(kind, {
      ...facts,
      reason: 'Ảnh hưởng của bão số 3',
      previousStartsAt: new Date('2026-03-09T14:00:00+07:00'),
      endedAt: new Date('2026-03-10T10:45:00+07:00'),
      questionCount: 20_000,
      recordUrl: 'https://doithoai.vd.vn/bien-ban',
    });

    expect(title).toContain('Thủ tục đăng ký kinh doanh');
    for (const sentence of sentences) expect(body).toContain(sentence);
  });

  it.each(ANNOUNCEMENT_KINDS)('%s holds together when only the topic is known', (kind) => {
    const { title, body } = announcementText(kind, {
      topic: 'Môi trường',
      authorityName: 'UBND phường Hồng Bàng',
      chair: null,
      panel: [],
      startsAt: null,
      plannedEndAt: null,
      overrunMinutes: 0,
      mode: null,
      intakeChannels: [],
    });

    expect(title).toMatch(/^(Thông báo|Công bố) .+: Môi trường$/);
    expect(body).toMatch(/^UBND phường Hồng Bàng /);
    expect(body).not.toMatch(/null|undefined|Invalid|\n\n|: *$/);
    expect(body).toBe(body.normalize('NFC'));
  });

  it.each([
    ['zero is said', 0, true],
    ['an unknown number is not', null, false],
  ])('of an ended session counts its questions: %s', (_situation, questionCount, said) => {
    const { body } = announcementText('ended', { ...facts, questionCount });

    expect(body.includes('Tổng số câu hỏi đã tiếp nhận: 0.')).toBe(said);
    expect(body.includes('Tổng số câu hỏi')).toBe(said);
  });
});

describe('the title of an announcement', () => {
  const titleWith = (topic: string) => announcementText('rescheduled', { ...facts, topic }).title;

  it('is never longer than 255 characters, however long the topic', () => {
    const longest = titleWith('đ'.repeat(255));

    expect([...longest]).toHaveLength(255);
    expect(longest.endsWith('đ…')).toBe(true);
  });

  it('is as long as may be stored also where a character takes two code units, and cuts none in two', () => {
    for (const before of ['', 'x']) {
      const title = titleWith(before + '🏠'.repeat(120));

      expect(title.length).toBeLessThanOrEqual(255);
      expect(title.endsWith('🏠…')).toBe(true);
    }
  });

  it('of exactly 255 characters is left as it is', () => {
    const words = 'Thông báo thay đổi thời gian phiên đối thoại trực tuyến: ';
    const topic = 'đ'.repeat(255 - words.length);

    expect(titleWith(topic)).toBe(words + topic);
  });
});
