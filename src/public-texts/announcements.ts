/** Words about announcements, by their kind. */
export const ANNOUNCEMENT_TEXTS = {
  vi: {
    upcoming: 'Thông báo phiên đối thoại',
    rescheduled: 'Thay đổi thời gian',
    extended: 'Kéo dài phiên',
    cancelled: 'Hủy phiên',
    ended: 'Kết thúc phiên',
    record_published: 'Công bố biên bản',
  },
  en: {
    upcoming: 'Session announced',
    rescheduled: 'New time',
    extended: 'Session extended',
    cancelled: 'Session cancelled',
    ended: 'Session ended',
    record_published: 'Record published',
  },
} as const;
