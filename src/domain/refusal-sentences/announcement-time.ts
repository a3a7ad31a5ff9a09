/** Sentences about the instant a session is set to be announced at. */
export const ANNOUNCEMENT_TIME_REFUSALS = {
  ANNOUNCEMENT_TIME_PAST: {
    vi: 'Giờ hẹn thông báo phải muộn hơn thời điểm hiện tại.',
    en: 'The time set for the announcement must be in the future.',
  },
} as const;
