/** Sentences about operating the system. */
export const OPERATION_REFUSALS = {
  NOTICE_MISSING: {
    vi: 'Cần ghi thông báo cho người gửi câu hỏi khi tạm dừng tiếp nhận.',
    en: 'Whoever pauses intake must tell submitters why and for how long.',
  },
} as const;
