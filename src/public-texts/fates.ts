import type { Fate } from '../domain/submission/fate';

interface FateTexts {
  /** As a heading for how many there are. */
  counted: Record<Fate, string>;
  /** As told to the one who asked. */
  told: Record<Fate, string>;
}

/** What has become of questions. */
export const FATE_TEXTS: Record<'vi' | 'en', FateTexts> = {
  vi: {
    counted: {
      pending: 'Đang chờ xem xét',
      accepted: 'Được chấp nhận',
      merged: 'Được gộp với câu hỏi giống nhau',
      rejected: 'Bị từ chối',
      transferred: 'Chuyển cơ quan có thẩm quyền',
      answered_privately: 'Trả lời riêng',
      withdrawn: 'Người gửi rút lại',
    },
    told: {
      pending: 'Câu hỏi của bạn đã được tiếp nhận và đang chờ Ban Biên tập xem xét.',
      accepted: 'Câu hỏi của bạn đã được chấp nhận và công khai.',
      merged: 'Câu hỏi của bạn được gộp với một câu hỏi có cùng nội dung để trả lời chung.',
      rejected: 'Câu hỏi của bạn bị từ chối.',
      transferred: 'Câu hỏi của bạn đã được chuyển đến cơ quan có thẩm quyền.',
      answered_privately:
        'Câu hỏi của bạn đã được trả lời riêng, qua địa chỉ liên hệ bạn cung cấp.',
      withdrawn: 'Câu hỏi này đã được rút lại.',
    },
  },
  en: {
    counted: {
      pending: 'Waiting for a decision',
      accepted: 'Accepted',
      merged: 'Merged with a like question',
      rejected: 'Rejected',
      transferred: 'Transferred to another authority',
      answered_privately: 'Answered privately',
      withdrawn: 'Withdrawn by the sender',
    },
    told: {
      pending: 'Your question has been received and waits for the Editorial Board.',
      accepted: 'Your question has been accepted and made public.',
      merged: 'Your question was merged with one that asks the same, to be answered together.',
      rejected: 'Your question was rejected.',
      transferred: 'Your question was transferred to the competent authority.',
      answered_privately: 'Your question was answered privately, by the contact you gave.',
      withdrawn: 'This question has been withdrawn.',
    },
  },
};
