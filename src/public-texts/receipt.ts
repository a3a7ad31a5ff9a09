import type { ReceiptEvent } from '../portal/client/contract';

type Steps = Record<ReceiptEvent['kind'], (authority: string | null) => string>;

const VI_STEPS: Steps = {
  received: () => 'Đã tiếp nhận câu hỏi',
  accepted: () => 'Đã chấp nhận và công khai câu hỏi',
  merged: () => 'Đã gộp với câu hỏi có cùng nội dung',
  assigned: (authority) => (authority ? `Đã giao ${authority} trả lời` : 'Đã giao cơ quan trả lời'),
  called: () => 'Được mời trả lời tại phiên đối thoại',
  answered: (authority) => (authority ? `${authority} đã trả lời` : 'Đã trả lời'),
  corrected: () => 'Câu trả lời đã được đính chính',
  rejected: () => 'Đã từ chối câu hỏi',
  transferred: (authority) => (authority ? `Đã chuyển đến ${authority}` : 'Đã chuyển cơ quan khác'),
  answered_privately: () => 'Đã trả lời riêng',
  reconsidered: () => 'Được xem xét lại',
  withdrawn: () => 'Đã rút câu hỏi',
};

const EN_STEPS: Steps = {
  received: () => 'Question received',
  accepted: () => 'Accepted and made public',
  merged: () => 'Merged with a question that asks the same',
  assigned: (authority) => `Given to ${authority ?? 'an authority'} to answer`,
  called: () => 'Called in the session',
  answered: (authority) => (authority ? `Answered by ${authority}` : 'Answered'),
  corrected: () => 'The answer was corrected',
  rejected: () => 'Rejected',
  transferred: (authority) => `Transferred to ${authority ?? 'another authority'}`,
  answered_privately: () => 'Answered privately',
  reconsidered: () => 'Taken up again',
  withdrawn: () => 'Withdrawn',
};

/** Words of the page that tells what has become of a question. */
export const RECEIPT_TEXTS = {
  vi: {
    label: 'Mã biên nhận',
    hint: 'Mã gồm bốn nhóm, mỗi nhóm 5 ký tự, bạn nhận được khi gửi câu hỏi. Ví dụ: 7K2QM-9XW4T-HB3DC-5PZ8N.',
    look: 'Tra cứu',
    malformed: 'Mã biên nhận gồm 20 chữ và số, chia thành bốn nhóm. Vui lòng kiểm tra lại.',
    unknown: 'Không tìm thấy câu hỏi nào có mã này. Vui lòng kiểm tra lại từng ký tự.',
    receivedAt: 'Tiếp nhận lúc',
    session: 'Phiên đối thoại',
    steps: 'Quá trình xử lý',
    reason: 'Lý do từ chối',
    turnTo:
      'Bạn có thể gửi lại câu hỏi đã chỉnh sửa khi phiên còn nhận câu hỏi, hoặc liên hệ trực tiếp với cơ quan tổ chức phiên.',
    note: 'Nội dung bổ sung',
    transferredTo: 'Cơ quan tiếp nhận',
    question: 'Câu hỏi và trả lời',
    refresh: 'Cập nhật',
    refreshed: 'Đã cập nhật.',
    other: 'Tra cứu mã khác',
    withdraw: 'Rút câu hỏi',
    withdrawAsk: 'Rút câu hỏi này?',
    withdrawHint:
      'Câu hỏi sẽ không được trả lời tại phiên và không còn công khai. Không thể hoàn tác.',
    withdrawYes: 'Rút câu hỏi',
    withdrawNo: 'Không rút',
    withdrawn: 'Đã rút câu hỏi.',
    answered: 'Câu hỏi của bạn đã được trả lời.',
    waiting: 'Câu hỏi đang chờ được trả lời. Câu trả lời sẽ hiện tại đây.',
    happened: VI_STEPS,
  },
  en: {
    label: 'Receipt code',
    hint: 'Four groups of 5 characters that you were given when you sent your question, such as 7K2QM-9XW4T-HB3DC-5PZ8N.',
    look: 'Look up',
    malformed: 'A receipt code has 20 letters and digits in four groups. Please check it.',
    unknown: 'There is no question with this code. Please check every character.',
    receivedAt: 'Received',
    session: 'Dialogue session',
    steps: 'What happened to it',
    reason: 'Why it was rejected',
    turnTo:
      'You may send the question again, changed, as long as the session takes questions, or turn to the authority that holds the session.',
    note: 'Remarks',
    transferredTo: 'Transferred to',
    question: 'Question and answer',
    refresh: 'Refresh',
    refreshed: 'Up to date.',
    other: 'Look up another code',
    withdraw: 'Withdraw the question',
    withdrawAsk: 'Withdraw this question?',
    withdrawHint:
      'It will not be answered in the session and is no longer public. This cannot be undone.',
    withdrawYes: 'Withdraw it',
    withdrawNo: 'Keep it',
    withdrawn: 'The question was withdrawn.',
    answered: 'Your question has been answered.',
    waiting: 'The question waits for its answer, which will be shown here.',
    happened: EN_STEPS,
  },
};
