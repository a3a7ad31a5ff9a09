/** Sentences about what arrived, who sent it and what becomes of it. */
export const SUBMISSION_REFUSALS = {
  SUBMITTER_INCOMPLETE: {
    vi: 'Thông tin người gửi còn thiếu. Vui lòng bổ sung những mục bắt buộc.',
    en: 'Information about the submitter is missing. Please complete the required fields.',
  },
  DOCUMENT_NUMBER_MISSING: {
    vi: 'Câu hỏi gửi qua bưu điện cần có số văn bản đến.',
    en: 'A question that came by post needs the number it was registered under.',
  },
  CONSENT_MISSING: {
    vi: 'Cần có sự đồng ý của người gửi về việc xử lý dữ liệu cá nhân.',
    en: 'The submitter’s consent to the processing of personal data is needed.',
  },
  CONSENT_OUTDATED: {
    vi: 'Nội dung đồng ý xử lý dữ liệu cá nhân đã được cập nhật. Vui lòng đọc bản mới, đồng ý rồi gửi lại.',
    en: 'The text of consent to the processing of personal data has changed. Please read the new one, agree and send again.',
  },
  FATE_TRANSITION: {
    vi: 'Không thể thực hiện thao tác này với tình trạng xử lý hiện tại của câu hỏi.',
    en: 'This cannot be done in the question’s present state of handling.',
  },
  FATE_FINAL: {
    vi: 'Câu hỏi đã được trả lời riêng hoặc đã được rút, không thể xử lý tiếp.',
    en: 'The question was answered privately or withdrawn and cannot be handled further.',
  },
  FATE_QUESTION_ANSWERED: {
    vi: 'Câu hỏi đã có trả lời được công bố nên không thể xem xét lại hoặc rút.',
    en: 'The question has a published answer and can no longer be reconsidered or withdrawn.',
  },
  REJECTION_CODE_UNKNOWN: {
    vi: 'Cần chọn một lý do từ chối trong danh mục.',
    en: 'One of the listed reasons for rejection must be chosen.',
  },
  REJECTION_DETAILS_MISSING: {
    vi: 'Với lý do “khác”, cần nêu cụ thể vì sao từ chối câu hỏi.',
    en: 'With the reason “other”, the rejection must be explained.',
  },
  TRANSFER_TARGET_MISSING: {
    vi: 'Cần nêu cơ quan có thẩm quyền mà câu hỏi được chuyển đến.',
    en: 'The competent authority the question is transferred to must be named.',
  },
  QUARANTINE_NOT_PENDING: {
    vi: 'Chỉ câu hỏi đang chờ xử lý mới được để riêng hoặc đưa trở lại danh sách.',
    en: 'Only a pending question can be set aside or put back into the queue.',
  },
  QUARANTINE_ALREADY: {
    vi: 'Câu hỏi đã được để riêng.',
    en: 'The question has already been set aside.',
  },
  QUARANTINE_NONE: {
    vi: 'Câu hỏi không ở trong phần để riêng.',
    en: 'The question has not been set aside.',
  },
  QUARANTINE_REASON_MISSING: {
    vi: 'Cần nêu lý do để riêng câu hỏi.',
    en: 'The reason for setting the question aside must be stated.',
  },
  AUTHORITY_CLOSED: {
    vi: 'Cơ quan này không hoạt động vào ngày nêu trên nên không thể được phân công trả lời.',
    en: 'The authority does not exist on that day and cannot be assigned to answer.',
  },
  ANSWERER_NOT_ASSIGNED: {
    vi: 'Chỉ cơ quan được phân công mới được trả lời câu hỏi này.',
    en: 'Only the assigned authority may answer this question.',
  },
} as const;
