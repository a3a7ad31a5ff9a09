import { PERMITTED, refuseAll } from '../../domain/decision';
import { decisionView } from './decision-view';

test('a permission has no refusal', () => {
  expect(decisionView(PERMITTED)).toEqual({ permitted: true, refusals: [] });
});

test('every refusal is told in both languages, with the fields it names', () => {
  const decision = refuseAll([
    { code: 'ANNOUNCEMENT_INCOMPLETE', source: 'QC', params: { missing: ['chair'] } },
    { code: 'SESSION_ENDED', source: 'project rule' },
  ]);

  expect(decisionView(decision)).toEqual({
    permitted: false,
    refusals: [
      {
        code: 'ANNOUNCEMENT_INCOMPLETE',
        source: 'QC',
        message: 'Thông báo còn thiếu nội dung bắt buộc (người chủ trì).',
        messageEn: 'The announcement lacks required information (chair).',
        params: { missing: ['chair'] },
      },
      {
        code: 'SESSION_ENDED',
        source: 'project rule',
        message: 'Phiên đối thoại đã kết thúc, không thể thay đổi.',
        messageEn: 'The session has ended and can no longer be changed.',
      },
    ],
  });
});
