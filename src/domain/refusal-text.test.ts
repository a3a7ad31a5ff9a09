import type { Refusal } from './decision';
import { refusalText } from './refusal-text';

const about = (code: Refusal['code'], params?: Refusal['params']): Refusal =>
  params === undefined ? { code, source: 'rule' } : { code, source: 'rule', params };

describe('what a person reads of a refusal', () => {
  it.each<[string, Refusal, string]>([
    [
      'all that lacks, in the words of the form',
      about('ANNOUNCEMENT_INCOMPLETE', { missing: ['chair', 'intakeChannels.post'] }),
      'Thông báo còn thiếu nội dung bắt buộc (người chủ trì, địa chỉ nhận câu hỏi qua bưu điện).',
    ],
    [
      'alternatives as such',
      about('SUBMITTER_INCOMPLETE', { missing: ['address', 'telephone|email'] }),
      'Thông tin người gửi còn thiếu. Vui lòng bổ sung những mục bắt buộc (địa chỉ, điện thoại hoặc thư điện tử).',
    ],
    [
      'which fields are fixed',
      about('ANNOUNCED_FIELD_FIXED', { fields: ['slug'] }),
      'Phiên đối thoại đã thông báo: không thể sửa những nội dung này (đường dẫn).',
    ],
    [
      'the sentence alone, where nothing has a name',
      about('RECORD_IMMUTABLE', { fields: ['receiptHash'] }),
      'Bản ghi này được lưu giữ nguyên trạng, không thể sửa hoặc xoá.',
    ],
    ['the sentence alone, where nothing is named', about('REASON_MISSING'), 'Cần nêu rõ lý do.'],
  ])('is %s', (_what, refusal, text) => {
    expect(refusalText(refusal, 'vi')).toBe(text);
  });

  it('is said in English as well', () => {
    const refusal = about('SUBMITTER_INCOMPLETE', { missing: ['telephone|email'] });

    expect(refusalText(refusal, 'en')).toMatch(/ \(telephone or e-mail\)\.$/);
  });
});
