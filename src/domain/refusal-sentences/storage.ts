/** Sentences for what only the storing and serving layers can find out. */
export const STORAGE_REFUSALS = {
  STALE_REVISION: {
    vi: 'Nội dung đã được người khác thay đổi. Vui lòng tải lại rồi thực hiện lại.',
    en: 'Someone else has changed this meanwhile. Please reload and try again.',
  },
  COMMAND_REQUIRED: {
    vi: 'Nội dung này chỉ thay đổi được bằng thao tác riêng, không thể sửa trực tiếp.',
    en: 'This changes only through its own command and cannot be edited directly.',
  },
  RECORD_IMMUTABLE: {
    vi: 'Bản ghi này được lưu giữ nguyên trạng, không thể sửa hoặc xoá.',
    en: 'This record is kept as it is and can be neither changed nor deleted.',
  },
  AUTHORITY_KEPT: {
    vi: 'Cơ quan đã có phiên đối thoại, phân công, câu trả lời hoặc cán bộ nên không thể xoá. Hãy ghi ngày chấm dứt hoạt động.',
    en: 'The authority has sessions, assignments, answers or staff and cannot be deleted. State the day it closed.',
  },
  QUESTION_WITHOUT_SUBMISSION: {
    vi: 'Mỗi câu hỏi công bố phải xuất phát từ ít nhất một câu hỏi đã tiếp nhận.',
    en: 'A public question must stand for at least one submission received.',
  },
  ANSWER_WITHOUT_APPROVAL: {
    vi: 'Câu trả lời chỉ được công bố từ bản dự thảo đã duyệt.',
    en: 'An answer is published only from an approved draft.',
  },
  DUPLICATE: {
    vi: 'Bản ghi này đã tồn tại.',
    en: 'This record already exists.',
  },
  SLUG_TAKEN: {
    vi: 'Đường dẫn này đã được sử dụng.',
    en: 'This address is already taken.',
  },
  INVERSE_WRITE: {
    vi: 'Liên kết này phải được sửa từ phía bản ghi sở hữu.',
    en: 'This relation must be changed from the record that owns it.',
  },
  REFERENCE_UNKNOWN: {
    vi: 'Bản ghi được dẫn chiếu không tồn tại.',
    en: 'The record referred to does not exist.',
  },
  RECORD_INVALID: {
    vi: 'Dữ liệu không thoả điều kiện lưu trữ.',
    en: 'The data does not meet the conditions of storage.',
  },
} as const;
