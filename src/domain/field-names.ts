import type { RefusalLanguage } from './refusals';

type Names = Record<string, Record<RefusalLanguage, string>>;

/** What people call what a refusal names, as the forms label it. */
const FIELD_NAMES: Names = {
  authority: { vi: 'cơ quan tổ chức', en: 'authority' },
  topic: { vi: 'chủ đề', en: 'topic' },
  slug: { vi: 'đường dẫn', en: 'address of the page' },
  introduction: { vi: 'giới thiệu', en: 'introduction' },
  themes: { vi: 'nhóm vấn đề', en: 'themes' },
  chair: { vi: 'người chủ trì', en: 'chair' },
  panel: { vi: 'thành phần trả lời', en: 'panel' },
  mode: { vi: 'hình thức', en: 'mode' },
  place: { vi: 'địa điểm', en: 'place' },
  onlineAddress: { vi: 'địa chỉ trực tuyến', en: 'online address' },
  broadcastUrl: { vi: 'địa chỉ phát trực tiếp', en: 'broadcast address' },
  startsAt: { vi: 'giờ bắt đầu', en: 'start' },
  plannedEndAt: { vi: 'giờ kết thúc', en: 'planned end' },
  overrunMinutes: { vi: 'thời gian kéo dài', en: 'overrun' },
  directPublication: { vi: 'công bố trực tiếp', en: 'direct publication' },
  currentQuestion: { vi: 'câu hỏi đang trả lời', en: 'question being answered' },
  calledAt: { vi: 'thời điểm mời trả lời', en: 'instant of the call' },
  announceAt: { vi: 'giờ hẹn thông báo', en: 'time set for the announcement' },
  announcedAt: { vi: 'thời điểm thông báo', en: 'announcement' },
  startedAt: { vi: 'thời điểm bắt đầu', en: 'start that took place' },
  endedAt: { vi: 'thời điểm kết thúc', en: 'end that took place' },
  cancelledAt: { vi: 'thời điểm huỷ', en: 'cancellation' },
  cancellationReason: { vi: 'lý do huỷ', en: 'reason of the cancellation' },
  postponementReason: { vi: 'lý do hoãn', en: 'reason of the postponement' },
  postponedFrom: { vi: 'thời gian trước khi hoãn', en: 'time before the postponement' },
  regulation: { vi: 'quy định áp dụng', en: 'rule applied' },
  intakeChannels: { vi: 'kênh tiếp nhận câu hỏi', en: 'ways to send questions' },
  'intakeChannels.portal': { vi: 'địa chỉ nhận câu hỏi trên Cổng', en: 'page for questions' },
  'intakeChannels.email': { vi: 'thư điện tử nhận câu hỏi', en: 'e-mail for questions' },
  'intakeChannels.post': { vi: 'địa chỉ nhận câu hỏi qua bưu điện', en: 'post for questions' },
  'intakeChannels.telephone': { vi: 'điện thoại nhận câu hỏi', en: 'telephone for questions' },
  'intakeChannels.venue': { vi: 'nơi nhận câu hỏi trực tiếp', en: 'place for questions' },
  name: { vi: 'tên', en: 'name' },
  representative: { vi: 'người đại diện', en: 'representative' },
  address: { vi: 'địa chỉ', en: 'address' },
  telephone: { vi: 'điện thoại', en: 'telephone' },
  email: { vi: 'thư điện tử', en: 'e-mail' },
};

const OR: Record<RefusalLanguage, string> = { vi: ' hoặc ', en: ' or ' };

/** The name of a field, or of alternatives as in `telephone|email`; undefined for what has none. */
export function fieldName(field: string, language: RefusalLanguage): string | undefined {
  const names = field.split('|').map((one) => FIELD_NAMES[one]?.[language] ?? '');

  return names.includes('') ? undefined : names.join(OR[language]);
}
