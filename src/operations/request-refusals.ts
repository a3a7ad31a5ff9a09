export interface RequestRefusalText {
  status: number;
  /** Name of the error in Strapi's error body. */
  name: string;
  vi: string;
  en: string;
  /** After how many seconds a client may try again. */
  retryAfterSeconds?: number;
}

/** Why a request is turned away before any rule of the regulation is asked. */
export const REQUEST_REFUSALS = {
  MULTIPART_REFUSED: {
    status: 415,
    name: 'UnsupportedMediaTypeError',
    vi: 'Địa chỉ này không nhận tệp đính kèm.',
    en: 'This address takes no files.',
  },
  LENGTH_REQUIRED: {
    status: 411,
    name: 'LengthRequiredError',
    vi: 'Yêu cầu gửi tệp phải ghi rõ độ dài (Content-Length).',
    en: 'A request with files must state its length (Content-Length).',
  },
  BODY_TOO_LARGE: {
    status: 413,
    name: 'PayloadTooLargeError',
    vi: 'Nội dung gửi lên quá lớn.',
    en: 'What was sent is too large.',
  },
  TOO_MANY_FILES: {
    status: 413,
    name: 'PayloadTooLargeError',
    vi: 'Gửi quá nhiều tệp đính kèm.',
    en: 'Too many files were sent.',
  },
  REQUEST_MALFORMED: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Yêu cầu không hợp lệ.',
    en: 'The request is not valid.',
  },
  BODY_MALFORMED: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Không đọc được nội dung gửi lên.',
    en: 'What was sent cannot be read.',
  },
  BODY_TOO_DEEP: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Nội dung gửi lên lồng nhau quá nhiều cấp.',
    en: 'What was sent is nested too deeply.',
  },
  SIGN_IN_REQUIRED: {
    status: 401,
    name: 'UnauthorizedError',
    vi: 'Cần đăng nhập để thực hiện yêu cầu này.',
    en: 'This request needs a sign-in.',
  },
  NOT_PERMITTED: {
    status: 403,
    name: 'ForbiddenError',
    vi: 'Tài khoản này không được phép thực hiện yêu cầu.',
    en: 'This account is not permitted to do this.',
  },
  NOT_FOUND: {
    status: 404,
    name: 'NotFoundError',
    vi: 'Không tìm thấy nội dung ở địa chỉ này.',
    en: 'There is nothing at this address.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    name: 'MethodNotAllowedError',
    vi: 'Địa chỉ này không nhận phương thức yêu cầu này.',
    en: 'This address does not take this method.',
  },
  DEFECT: {
    status: 500,
    name: 'InternalServerError',
    vi: 'Hệ thống gặp lỗi. Vui lòng thử lại sau.',
    en: 'Something went wrong in the system. Please try again later.',
  },
  QUERY_KEY_REFUSED: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Tham số này không được dùng trong truy vấn công khai.',
    en: 'This parameter cannot be used in a public query.',
  },
  QUERY_TOO_DEEP: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Truy vấn lồng nhau quá nhiều cấp hoặc có quá nhiều điều kiện.',
    en: 'The query is nested too deeply or has too many conditions.',
  },
  QUERY_MALFORMED: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Truy vấn không hợp lệ.',
    en: 'The query is not valid.',
  },
  TEXT_INVALID: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Văn bản chứa ký tự không hợp lệ.',
    en: 'The text has characters that cannot be stored.',
  },
  NUMBER_OUT_OF_RANGE: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Số nằm ngoài phạm vi cho phép.',
    en: 'A number is out of range.',
  },
  VALUE_INVALID: {
    status: 400,
    name: 'BadRequestError',
    vi: 'Giá trị không đúng kiểu dữ liệu.',
    en: 'A value is not of the expected type.',
  },
  TEMPORARILY_UNAVAILABLE: {
    status: 503,
    name: 'ServiceUnavailableError',
    retryAfterSeconds: 2,
    vi: 'Hệ thống đang bận. Vui lòng thử lại sau giây lát.',
    en: 'The system is busy. Please try again in a moment.',
  },
  INTAKE_PAUSED: {
    status: 503,
    name: 'ServiceUnavailableError',
    retryAfterSeconds: 30,
    vi: 'Cổng đang tạm dừng nhận câu hỏi. Câu hỏi vẫn được nhận qua các kênh khác của phiên đối thoại.',
    en: 'Questions are not taken on the portal for the moment. The other channels of the session stay open.',
  },
  READS_FROZEN: {
    status: 503,
    name: 'ServiceUnavailableError',
    retryAfterSeconds: 30,
    vi: 'Nội dung đang tạm dừng cập nhật. Trang trực tiếp vẫn hiển thị bản gần nhất.',
    en: 'Content is not being brought up to date for the moment. The live page keeps showing its last version.',
  },
  STAFF_ONLY: {
    status: 503,
    name: 'ServiceUnavailableError',
    retryAfterSeconds: 30,
    vi: 'Hệ thống đang bảo trì và tạm thời chỉ dành cho cán bộ. Trang trực tiếp vẫn hiển thị bản gần nhất.',
    en: 'The system is under maintenance and open to staff alone. The live page keeps showing its last version.',
  },
  READERS_FULL: {
    status: 503,
    name: 'ServiceUnavailableError',
    vi: 'Đang có quá nhiều người theo dõi trực tiếp. Trang vẫn được cập nhật vài giây một lần.',
    en: 'Too many people are following live. The page is still brought up to date every few seconds.',
  },
  READERS_OF_ADDRESS_FULL: {
    status: 429,
    name: 'TooManyRequestsError',
    vi: 'Có quá nhiều kết nối theo dõi từ địa chỉ này. Trang vẫn được cập nhật vài giây một lần.',
    en: 'Too many streams are open from this address. The page is still brought up to date every few seconds.',
  },
  SUBMISSIONS_TOO_MANY: {
    status: 429,
    name: 'TooManyRequestsError',
    vi: 'Có quá nhiều câu hỏi gửi từ địa chỉ mạng này. Vui lòng gửi lại sau, hoặc gửi qua thư điện tử, điện thoại, bưu điện nêu trong thông báo của phiên.',
    en: 'Too many questions come from this network address. Please send yours again later, or ask by e-mail, telephone or post as the session’s announcement says.',
  },
  RECEIPTS_TOO_MANY: {
    status: 429,
    name: 'TooManyRequestsError',
    vi: 'Có quá nhiều lượt tra cứu biên nhận từ địa chỉ mạng này. Vui lòng tra cứu lại sau.',
    en: 'Too many receipts are looked up from this network address. Please try again later.',
  },
} as const satisfies Record<string, RequestRefusalText>;

export type RequestRefusalCode = keyof typeof REQUEST_REFUSALS;

/** After how many seconds a client may try again what was refused with 503 and this code. */
export function retryAfterSeconds(code: unknown): number {
  const refusal: RequestRefusalText =
    REQUEST_REFUSALS[code as RequestRefusalCode] ?? REQUEST_REFUSALS.TEMPORARILY_UNAVAILABLE;
  return refusal.retryAfterSeconds ?? REQUEST_REFUSALS.TEMPORARILY_UNAVAILABLE.retryAfterSeconds;
}
