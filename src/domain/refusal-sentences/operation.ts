/** Sentences about operating the system. */
export const OPERATION_REFUSALS = {
  NOTICE_MISSING: {
    vi: 'Cần ghi thông báo cho người gửi câu hỏi khi tạm dừng tiếp nhận.',
    en: 'Whoever pauses intake must tell submitters why and for how long.',
  },
  DISK_SPACE_LOW: {
    vi: 'Ổ đĩa của máy chủ gần đầy nên chưa thể thông báo phiên và mở tiếp nhận. Vui lòng báo quản trị hệ thống.',
    en: 'The server’s disk is nearly full, so no session can be announced and opened for intake. Please tell the system’s administrator.',
  },
} as const;
