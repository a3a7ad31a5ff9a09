/** About 400 characters, as enterprises write them. */
const CONTENT =
  'Doanh nghiệp chúng tôi hoạt động tại Khu công nghiệp Đình Vũ từ năm 2019. Từ tháng 3 năm nay, ' +
  'thủ tục cấp lại giấy phép môi trường đã kéo dài hơn 60 ngày dù hồ sơ nộp đủ theo hướng dẫn tại ' +
  'bộ phận một cửa. Đề nghị lãnh đạo thành phố cho biết cơ quan nào chịu trách nhiệm giải quyết, ' +
  'thời hạn trả kết quả là bao lâu và doanh nghiệp phải bổ sung giấy tờ gì để không phải đi lại ' +
  'nhiều lần.';

let senders = 0;

/**
 * A complete submission of an enterprise; `marker` makes its text unlike every other's. Each has a telephone
 * and a mailbox of its own, as senders have: the guard of the door counts them.
 */
export function submissionBody(marker: string, extra: Record<string, unknown> = {}) {
  senders += 1;
  return {
    data: {
      submitterKind: 'enterprise',
      name: 'Công ty TNHH Cơ khí Hàng hải Bạch Đằng',
      representative: 'Nguyễn Thị Minh Hằng',
      address: 'Số 12 đường Lê Hồng Phong, phường Hải An, thành phố Hải Phòng',
      telephone: `0225${1_000_000 + senders}`,
      email: `lienhe${senders}@cokhibachdang.vn`,
      kind: 'difficulty',
      theme: 'Thủ tục hành chính',
      content: `${CONTENT} (${marker})`,
      publicName: 'full',
      consent: true,
      ...extra,
    },
  };
}
