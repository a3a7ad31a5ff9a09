/** What is wrong with one field of an input; `{limit}` stands for a number or a list of options. */
export const FAULTS = {
  UNKNOWN_KEY: { vi: 'Không có mục này.', en: 'There is no such field.' },
  REQUIRED: { vi: 'Mục này bắt buộc.', en: 'This field is required.' },
  WRONG_TYPE: { vi: 'Không đúng kiểu dữ liệu.', en: 'This is not of the type asked for.' },
  WRONG_FORM: { vi: 'Không đúng định dạng.', en: 'This is not in the form asked for.' },
  NOT_AN_OPTION: { vi: 'Chỉ nhận một trong: {limit}.', en: 'Only one of these is taken: {limit}.' },
  TOO_SMALL: { vi: 'Nhỏ hơn mức tối thiểu {limit}.', en: 'This is below the minimum of {limit}.' },
  TOO_LARGE: { vi: 'Vượt mức tối đa {limit}.', en: 'This is above the maximum of {limit}.' },
  TOO_LONG: { vi: 'Dài hơn {limit} ký tự.', en: 'This is longer than {limit} characters.' },
  TOO_SHORT: { vi: 'Ngắn hơn {limit} ký tự.', en: 'This is shorter than {limit} characters.' },
  YEAR_OUT_OF_RANGE: {
    vi: 'Năm phải trong khoảng {limit}.',
    en: 'The year must be within {limit}.',
  },
  FORBIDDEN_CHARACTERS: {
    vi: 'Có ký tự không được phép.',
    en: 'This has characters that are not allowed.',
  },
  NOT_FOUND: { vi: 'Không tìm thấy.', en: 'There is no such record.' },
  OTHER_SESSION: {
    vi: 'Không phải câu hỏi của phiên này.',
    en: 'This is not a question of this session.',
  },
  EMPTY_FILE: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
  FILE_TYPE: {
    vi: 'Chỉ nhận tệp PDF, JPG hoặc PNG.',
    en: 'Only PDF, JPG and PNG files are taken.',
  },
  TOO_MANY_FILES: { vi: 'Nhiều hơn {limit} tệp.', en: 'There are more than {limit} files.' },
  ADDRESS_RANGE: {
    vi: 'Cần là một địa chỉ IP đầy đủ hoặc dải CIDR như 203.0.113.0/24, không rộng hơn /8 (IPv6: /32).',
    en: 'This must be a full IP address or a CIDR range such as 203.0.113.0/24, no wider than /8 (IPv6: /32).',
  },
  POST_ONLY: { vi: 'Chỉ tra cứu bằng POST.', en: 'Look it up by POST only.' },
} as const;

export type FaultCode = keyof typeof FAULTS;
