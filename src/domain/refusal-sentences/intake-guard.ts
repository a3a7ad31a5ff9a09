/** Sentences about the proof that comes with a submission. */
export const INTAKE_GUARD_REFUSALS = {
  PROOF_INVALID: {
    vi: 'Bước xác minh của trình duyệt không hợp lệ. Nội dung đã nhập vẫn còn; vui lòng gửi lại để xác minh lần nữa.',
    en: 'The browser’s proof is not valid. What you have written is kept; please send it again to be checked anew.',
  },
  PROOF_EXPIRED: {
    vi: 'Bước xác minh của trình duyệt đã hết hạn. Nội dung đã nhập vẫn còn; vui lòng gửi lại để xác minh lần nữa.',
    en: 'The browser’s proof has expired. What you have written is kept; please send it again to be checked anew.',
  },
  PROOF_USED: {
    vi: 'Bước xác minh này đã được dùng cho một lần gửi khác. Nội dung đã nhập vẫn còn; vui lòng gửi lại để xác minh lần nữa.',
    en: 'This proof has been used for another submission. What you have written is kept; please send it again to be checked anew.',
  },
} as const;
