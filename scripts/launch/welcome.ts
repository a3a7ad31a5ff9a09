import type { DemoAccounts } from '../seed';

/** What the demo prints when it is ready, in Vietnamese and English. */
export function welcome(baseUrl: string, accounts: DemoAccounts): string {
  const width = Math.max(0, ...accounts.map(({ role }) => role.length));
  const accountLines = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(width)}  ${email}  ${password}`,
  );
  return [
    '',
    'Hệ thống đã sẵn sàng · The system is ready',
    '',
    'Địa chỉ · Addresses',
    `  Quản trị · Admin              ${baseUrl}/admin`,
    `  REST                          ${baseUrl}/api/dialogue-sessions`,
    `  GraphQL                       ${baseUrl}/graphql`,
    `  Tài liệu API · API documents  ${baseUrl}/api-docs`,
    '',
    'Tài khoản dùng thử · Demo accounts',
    ...accountLines,
    '',
    'Thử trước · Try first',
    '  1. Đăng nhập bằng tài khoản biên tập và mở phiên đang diễn ra.',
    '     Sign in as the editor and open the session that is live now.',
    '  2. Đăng nhập bằng tài khoản lãnh đạo trong cửa sổ ẩn danh và duyệt một câu trả lời.',
    '     Sign in as the leader in a private window and approve an answer.',
    '  3. Xem những gì cổng thông tin nhận được:',
    '     See what the portal gets:',
    `       curl '${baseUrl}/api/dialogue-sessions?sort=startsAt:desc'`,
    '',
    'Dừng bằng Ctrl+C; làm lại từ đầu: npm run demo:reset',
    'Stop with Ctrl+C; start afresh with npm run demo:reset',
    '',
  ].join('\n');
}
