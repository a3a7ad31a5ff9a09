/** Sentences about the life of a session and its intake. */
export const SESSION_REFUSALS = {
  INTAKE_NOT_OPEN: {
    vi: 'Phiên đối thoại chưa được thông báo nên chưa tiếp nhận câu hỏi.',
    en: 'The session has not been announced, so questions are not taken yet.',
  },
  INTAKE_CLOSED: {
    vi: 'Phiên đối thoại đã kết thúc nên việc tiếp nhận câu hỏi đã chấm dứt.',
    en: 'The session has ended, so questions are no longer taken.',
  },
  INTAKE_CANCELLED: {
    vi: 'Phiên đối thoại đã bị huỷ nên không tiếp nhận câu hỏi nữa.',
    en: 'The session has been cancelled, so questions are no longer taken.',
  },
  RECEIPT_IN_FUTURE: {
    vi: 'Thời điểm tiếp nhận được ghi không được muộn hơn thời điểm hiện tại.',
    en: 'The stated time of receipt must not be later than now.',
  },
  SESSION_NOT_ANNOUNCED: {
    vi: 'Phiên đối thoại chưa được thông báo.',
    en: 'The session has not been announced.',
  },
  SESSION_ALREADY_ANNOUNCED: {
    vi: 'Phiên đối thoại đã được thông báo rồi.',
    en: 'The session has already been announced.',
  },
  SESSION_START_TOO_EARLY: {
    vi: 'Chưa thể bắt đầu: còn quá sớm so với giờ đã thông báo.',
    en: 'The session cannot start yet: it is too early before the announced time.',
  },
  SESSION_ALREADY_STARTED: {
    vi: 'Phiên đối thoại đã bắt đầu.',
    en: 'The session has already started.',
  },
  SESSION_NOT_STARTED: {
    vi: 'Phiên đối thoại chưa bắt đầu.',
    en: 'The session has not started.',
  },
  SESSION_ENDED: {
    vi: 'Phiên đối thoại đã kết thúc, không thể thay đổi.',
    en: 'The session has ended and can no longer be changed.',
  },
  SESSION_CANCELLED: {
    vi: 'Phiên đối thoại đã bị huỷ, không thể thay đổi.',
    en: 'The session has been cancelled and can no longer be changed.',
  },
  REASON_MISSING: {
    vi: 'Cần nêu rõ lý do.',
    en: 'A reason must be given.',
  },
  ANNOUNCED_FIELD_FIXED: {
    vi: 'Phiên đối thoại đã thông báo: không thể sửa những nội dung này.',
    en: 'The session has been announced: these fields can no longer be changed.',
  },
  SESSION_EVENT_FIXED: {
    vi: 'Thời điểm đã được ghi nhận thì không thể sửa lại.',
    en: 'An instant once recorded can no longer be changed.',
  },
  QUESTION_OF_OTHER_SESSION: {
    vi: 'Câu hỏi này không thuộc phiên đối thoại.',
    en: 'This question does not belong to the session.',
  },
  SESSION_ANNOUNCED_KEPT: {
    vi: 'Phiên đối thoại đã thông báo phải được lưu giữ, không thể xoá.',
    en: 'A session that has been announced is kept and cannot be deleted.',
  },
} as const;
