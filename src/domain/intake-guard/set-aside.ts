/** Why the guard sets a submission aside instead of losing it. */
export const GUARD_REASONS = ['honeypot', 'address', 'address-without-proof', 'contact'] as const;
export type GuardReason = (typeof GUARD_REASONS)[number];

const SENTENCES: Record<GuardReason, string> = {
  honeypot: 'Có nội dung trong ô ẩn mà người gửi thông thường không nhìn thấy.',
  address: 'Vượt số lượt gửi bình thường từ cùng một địa chỉ mạng.',
  'address-without-proof':
    'Vượt số lượt gửi từ cùng một địa chỉ mạng khi không có xác minh của trình duyệt.',
  contact: 'Vượt số lượt gửi với cùng một số điện thoại hoặc thư điện tử.',
};

/** What editors read of it, in their language. */
export const guardReasonText = (reasons: readonly GuardReason[]): string =>
  `Để riêng tự động: ${reasons.map((reason) => SENTENCES[reason]).join(' ')}`;
