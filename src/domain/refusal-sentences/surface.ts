/** Sentences for what the public and staff surfaces refuse before any rule is asked. */
export const SURFACE_REFUSALS = {
  INPUT_INVALID: {
    vi: 'Dữ liệu gửi lên không hợp lệ. Vui lòng kiểm tra các mục được nêu.',
    en: 'The data sent is not valid. Please check the fields named.',
  },
  BODY_TYPE_REFUSED: {
    vi: 'Kiểu nội dung (Content-Type) này không được nhận. Vui lòng gửi JSON, hoặc biểu mẫu nếu có tệp.',
    en: 'This type of content (Content-Type) is not taken. Please send JSON, or a form if there are files.',
  },
  INPUT_TOO_LARGE: {
    vi: 'Dữ liệu gửi lên quá lớn.',
    en: 'The data sent is too large.',
  },
  ATTACHMENT_TYPE: {
    vi: 'Tệp đính kèm phải là tệp PDF, JPG hoặc PNG.',
    en: 'An attachment must be a PDF, JPG or PNG file.',
  },
  ATTACHMENT_EMPTY: {
    vi: 'Tệp đính kèm không có nội dung.',
    en: 'The attachment is empty.',
  },
  ATTACHMENT_COUNT: {
    vi: 'Số tệp đính kèm vượt quá mức cho phép.',
    en: 'There are more attachments than allowed.',
  },
  IDEMPOTENCY_KEY_MALFORMED: {
    vi: 'Mã chống gửi trùng (Idempotency-Key) phải gồm 16 đến 128 ký tự ASCII không có khoảng trắng.',
    en: 'The Idempotency-Key must be 16 to 128 ASCII characters without spaces.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    vi: 'Mã chống gửi trùng (Idempotency-Key) này đã được dùng cho một nội dung khác.',
    en: 'This Idempotency-Key has been used with another body.',
  },
  RECEIPT_BY_POST: {
    vi: 'Mã biên nhận chỉ được tra cứu bằng phương thức POST.',
    en: 'A receipt code is looked up by POST only.',
  },
  RECEIPT_UNKNOWN: {
    vi: 'Không tìm thấy biên nhận với mã này.',
    en: 'There is no receipt with this code.',
  },
  SESSION_UNKNOWN: {
    vi: 'Không tìm thấy phiên đối thoại.',
    en: 'There is no such dialogue session.',
  },
  RECORD_UNKNOWN: {
    vi: 'Không tìm thấy nội dung được yêu cầu.',
    en: 'There is no such record.',
  },
  AUTHORITY_UNKNOWN: {
    vi: 'Không tìm thấy cơ quan được nêu.',
    en: 'There is no such authority.',
  },
} as const;
