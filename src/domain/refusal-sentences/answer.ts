/** Sentences about the answer on its way to the public. */
export const ANSWER_REFUSALS = {
  ANSWER_STATE: {
    vi: 'Không thể thực hiện thao tác này ở bước hiện tại của câu trả lời.',
    en: 'This cannot be done at the answer’s present step.',
  },
  ANSWER_EMPTY: {
    vi: 'Câu trả lời chưa có nội dung.',
    en: 'The answer has no text.',
  },
  ANSWER_TEXT_FIXED: {
    vi: 'Nội dung đã trình không được sửa ở bước này. Hãy trả lại dự thảo để sửa.',
    en: 'A submitted text cannot be changed at this step. Return the draft to change it.',
  },
  ANSWER_PUBLISHED: {
    vi: 'Câu trả lời đã được công bố: đang đính chính thì không thể trả lại phân công.',
    en: 'The answer is already public: a correction in progress cannot be released.',
  },
  FOUR_EYES: {
    vi: 'Người duyệt phải khác người soạn câu trả lời.',
    en: 'The approver must be another person than the author.',
  },
  NOTE_MISSING: {
    vi: 'Cần ghi rõ điều phải sửa khi trả lại dự thảo.',
    en: 'A note on what to change is needed when a draft is returned.',
  },
  CORRECTION_NOTE_MISSING: {
    vi: 'Cần ghi chú đính chính để công bố cùng câu trả lời.',
    en: 'A correction needs a note, published with the answer.',
  },
} as const;
