const PLACES = [
  'phường Gia Viên',
  'phường Hải An',
  'xã An Quang',
  'đặc khu Cát Hải',
  'phường Đồ Sơn',
];
const MATTERS = [
  'cấp giấy chứng nhận quyền sử dụng đất ở',
  'cấp lại giấy phép môi trường cho cơ sở sản xuất',
  'sửa chữa mặt đường hư hỏng trước cổng trường học',
  'thoát nước và ngập úng sau mỗi trận mưa lớn',
  'hoàn thuế giá trị gia tăng đối với hàng xuất khẩu',
  'bồi thường, hỗ trợ tái định cư khi thu hồi đất',
  'lắp đặt chiếu sáng công cộng trong ngõ',
  'tuyển sinh lớp một trái tuyến cho con em công nhân',
  'thủ tục hải quan đối với hàng quá cảnh',
  'đăng ký kinh doanh hộ cá thể tại chợ truyền thống',
  'xử lý tiếng ồn của quán hát về đêm',
  'cấp phép xây dựng nhà ở riêng lẻ trong khu quy hoạch',
  'tuyến xe buýt nối khu công nghiệp với trung tâm',
  'hỗ trợ doanh nghiệp nhỏ và vừa chuyển đổi số',
  'khám chữa bệnh bảo hiểm y tế tuyến xã',
  'thu gom rác thải sinh hoạt ở khu dân cư mới',
];
const OPENINGS = [
  'Kính gửi lãnh đạo thành phố, gia đình tôi đã nộp hồ sơ từ tháng 3 năm ngoái',
  'Doanh nghiệp chúng tôi hoạt động trên địa bàn đã hơn mười năm',
  'Tôi là cán bộ hưu trí, thay mặt bà con tổ dân phố',
  'Thưa ông bà, nhiều lần chúng tôi đã kiến nghị với chính quyền cơ sở',
  'Qua theo dõi cổng thông tin, tôi được biết thành phố đang cải cách thủ tục',
];
const COMPLAINTS = [
  'nhưng đến nay vẫn chưa nhận được văn bản trả lời nào',
  'song cán bộ tiếp nhận yêu cầu bổ sung giấy tờ ngoài quy định',
  'mà thời hạn giải quyết đã quá hai mươi ngày làm việc',
  'trong khi các hộ liền kề đã được giải quyết xong',
  'gây nhiều khó khăn cho sinh hoạt và đi lại của người dân',
];
const DEMANDS = [
  'Đề nghị cho biết cơ quan nào chịu trách nhiệm và bao giờ có kết quả.',
  'Mong lãnh đạo thành phố trả lời rõ thời hạn và kinh phí thực hiện.',
  'Xin hỏi quy định nào đang được áp dụng và chúng tôi phải làm gì tiếp theo?',
  'Kiến nghị thành phố kiểm tra, xử lý trách nhiệm và thông báo công khai.',
];
const SYLLABLES =
  'an bình cầu đông giang hải khánh lâm minh nam ơn phúc quý sơn tâm uyên vinh xuân yên thắng lợi hưng thịnh cường mạnh hoà tiến bộ'.split(
    ' ',
  );

/** A generator of the same numbers from the same seed, 0 to 1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A citizen's text of about 350 characters. `matter` is what it is about; texts of the same matter ask
 * alike in other words, and no two are the same.
 */
export function sampleText(
  roll: () => number,
  matter = Math.floor(roll() * MATTERS.length),
): string {
  const one = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!;
  const details = Array.from({ length: 12 }, () => one(SYLLABLES)).join(' ');
  return (
    `${one(OPENINGS)} về việc ${MATTERS[matter % MATTERS.length]} tại ${one(PLACES)}, ` +
    `${one(COMPLAINTS)}. Cụ thể là ở khu ${details}, số ${Math.floor(roll() * 900)}. ${one(DEMANDS)}`
  );
}
