import { isBlank } from '../blank';
import { PERMITTED, refuse, type Decision } from '../decision';
import { QC_1374 } from '../regulation';

/**
 * Why an editor may reject (từ chối) a question, with the sentence the submitter reads.
 *
 * Source: QC 1374/2016, content of questions; the grounds attested in comparable regulations.
 */
export const REJECTION_CODES = {
  out_of_scope: {
    vi: 'Nội dung không thuộc chức năng, nhiệm vụ, quyền hạn của cơ quan nhà nước.',
    en: 'The matter is outside the functions, duties and powers of state agencies.',
  },
  identity_unclear: {
    vi: 'Thông tin về người gửi không đầy đủ hoặc không rõ ràng.',
    en: 'Information about the submitter is incomplete or unclear.',
  },
  unlawful_content: {
    vi: 'Nội dung vi phạm quy định của pháp luật.',
    en: 'The content is against the law.',
  },
  unreadable: {
    vi: 'Nội dung không đọc được hoặc không rõ nghĩa.',
    en: 'The content cannot be read or understood.',
  },
  already_public: {
    vi: 'Thông tin được hỏi đã được công bố công khai.',
    en: 'The information asked for is already public.',
  },
  repeated: {
    vi: 'Câu hỏi đã được chính người gửi gửi trước đó.',
    en: 'The same submitter has sent this question before.',
  },
  complaint_or_denunciation: {
    vi: 'Nội dung là khiếu nại hoặc tố cáo, được giải quyết theo quy định riêng của pháp luật.',
    en: 'This is a complaint or denunciation, which the law handles by its own procedure.',
  },
  other: {
    vi: 'Lý do khác, được nêu cụ thể kèm theo.',
    en: 'Another reason, explained in the details.',
  },
} as const satisfies Record<string, { vi: string; en: string }>;

export type RejectionCode = keyof typeof REJECTION_CODES;

/** What an editor states when rejecting: a listed ground and free details. */
export interface Rejection {
  code?: string | null;
  details?: string | null;
}

export const isRejectionCode = (code: string | null | undefined): code is RejectionCode =>
  Object.keys(REJECTION_CODES).some((listed) => listed === code);

/**
 * Decides whether a rejection tells the submitter why.
 *
 * Refuses with REJECTION_CODE_UNKNOWN, or with REJECTION_DETAILS_MISSING when the ground is
 * `other` and nothing explains it.
 * Source: QC 1374/2016, content of questions.
 */
export function decideRejection({ code, details }: Rejection): Decision {
  if (!isRejectionCode(code)) {
    return refuse('REJECTION_CODE_UNKNOWN', QC_1374.content, { code: code ?? null });
  }
  if (code === 'other' && isBlank(details)) {
    return refuse('REJECTION_DETAILS_MISSING', QC_1374.content);
  }
  return PERMITTED;
}
