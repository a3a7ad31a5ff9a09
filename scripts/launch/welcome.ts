import type { DemoAccounts } from '../seed';

const DEFAULT_URL = 'http://127.0.0.1:1337';

const NOTHING_ON_AIR = [
  'Phiên đang diễn ra của dữ liệu mẫu đã hết giờ; để có phiên mới, làm lại từ đầu.',
  'The example session on air has run out of time; start afresh for a new one.',
];

export interface Welcome {
  baseUrl: string;
  accounts: DemoAccounts;
  /** Whether a session takes questions at this moment. */
  isOnAir: boolean;
}

/** What the demo prints when it is ready, in Vietnamese and English. */
export function welcome({ baseUrl, accounts, isOnAir }: Welcome): string {
  const width = Math.max(0, ...accounts.map(({ role }) => role.length));
  const accountLines = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(width)}  ${email}  ${password}`,
  );
  return [
    '',
    'Hệ thống đã sẵn sàng · The system is ready',
    '',
    'Địa chỉ · Addresses',
    `  Trang công khai · Site        ${baseUrl}/`,
    `  Quản trị · Admin              ${baseUrl}/admin`,
    `  REST                          ${baseUrl}/api/dialogue-sessions`,
    `  GraphQL                       ${baseUrl}/graphql`,
    `  Tài liệu API · API documents  ${baseUrl}/api-docs`,
    '',
    'Tài khoản dùng thử · Demo accounts',
    ...accountLines,
    '',
    'Thử trước · Try first',
    '  1. Trong cửa sổ lệnh khác: xem một câu hỏi đi từ thông báo đến câu trả lời được công bố.',
    '     In another terminal: a question’s way from the announcement to the published answer.',
    `       ${baseUrl === DEFAULT_URL ? '' : `BASE_URL=${baseUrl} `}npm run tour`,
    '  2. Đăng nhập trang quản trị bằng tài khoản biên tập; xem các phiên, câu hỏi và thông báo.',
    '     Sign in to the admin panel as the editor; see the sessions, questions and announcements.',
    '  3. Xem những gì cổng thông tin nhận được, và thử API ngay trên trang tài liệu:',
    '     See what the portal gets, and try the API on its documentation page:',
    `       curl '${baseUrl}/api/dialogue-sessions?sort=startsAt:desc'`,
    ...(isOnAir ? [] : ['', ...NOTHING_ON_AIR]),
    '',
    'Dừng bằng Ctrl+C; làm lại từ đầu: npm run demo:reset',
    'Stop with Ctrl+C; start afresh with npm run demo:reset',
    '  (với cùng DATA_DIR hoặc DATABASE_URL, nếu có đặt · with the same DATA_DIR or DATABASE_URL, if set)',
    '',
  ].join('\n');
}
