import { ALIKE } from '../submission/grouping';
import { likeness, likenessWithin, wordPairsOf } from './word-pairs';

/** Thirty different questions citizens and enterprises may ask. */
const ASKED: readonly string[] = [
  'Kính đề nghị thành phố cho biết khi nào khởi công mở rộng đường Nguyễn Trãi đoạn qua phường Cát Bi?',
  'Gia đình tôi nộp hồ sơ xin cấp giấy chứng nhận quyền sử dụng đất đã tám tháng nay, xin hỏi bao giờ được trả kết quả?',
  'Doanh nghiệp chúng tôi đề nghị được hoàn thuế giá trị gia tăng đối với hàng xuất khẩu quý 2, hồ sơ đã nộp từ tháng 7.',
  'Trạm xe buýt trước bệnh viện Việt Tiệp không có mái che, người bệnh phải đứng đợi ngoài mưa nắng. Đề nghị lắp mái che.',
  'Rác thải sinh hoạt ở ngõ 120 phố Miếu Hai Xã ba ngày mới được thu gom một lần, mùi hôi thối rất khó chịu.',
  'Con tôi năm nay vào lớp 1, hộ khẩu ở tỉnh ngoài nhưng tạm trú tại quận, có được nhận vào trường công lập không?',
  'Xin hỏi mức hỗ trợ cho hộ nghèo xây nhà mới theo chương trình xóa nhà tạm năm nay là bao nhiêu?',
  'Công ty tôi ở khu công nghiệp Tràng Duệ thường xuyên bị mất điện đột ngột, gây hỏng máy móc. Điện lực có phương án gì?',
  'Nước máy ở thôn Đông xã An Dương đục và có mùi clo rất nặng từ đầu tháng, đề nghị kiểm tra chất lượng nước.',
  'Đề nghị thành phố hỗ trợ lãi suất vay vốn cho doanh nghiệp nhỏ và vừa bị thiệt hại do bão số 3.',
  'Quán karaoke cạnh nhà tôi hát đến 1 giờ sáng, đã báo phường nhiều lần nhưng không được xử lý.',
  'Người lao động bị nợ bảo hiểm xã hội sáu tháng thì làm thế nào để được hưởng trợ cấp thất nghiệp?',
  'Xin hỏi thủ tục chuyển mục đích sử dụng đất vườn sang đất ở cần những giấy tờ gì và nộp ở đâu?',
  'Vỉa hè phố Cầu Đất bị hàng quán lấn chiếm hết, người đi bộ phải xuống lòng đường rất nguy hiểm.',
  'Bãi đỗ xe quanh chợ Sắt thu giá cao gấp ba lần quy định, đề nghị kiểm tra và xử phạt.',
  'Đề nghị cho biết tiến độ cầu Nguyễn Trãi và phương án đền bù giải phóng mặt bằng cho các hộ dân.',
  'Giáo viên mầm non hợp đồng có được hưởng phụ cấp thâm niên và tăng lương theo nghị định mới không?',
  'Bệnh viện phụ sản quá tải, thai phụ phải chờ khám từ 4 giờ sáng. Ngành y tế có giải pháp gì?',
  'Hộ nuôi cá lồng bè ở Cát Bà bị di dời thì được bồi thường và chuyển đổi nghề như thế nào?',
  'Doanh nghiệp vận tải xin hỏi vì sao phí hạ tầng cảng biển tăng và khi nào được miễn giảm?',
  'Tôi muốn đăng ký kinh doanh hộ cá thể trực tuyến nhưng cổng dịch vụ công báo lỗi, xin được hướng dẫn.',
  'Đèn chiếu sáng công cộng đường trục xã Kiến Thiết hỏng gần hết, buổi tối đi lại rất nguy hiểm.',
  'Người cao tuổi từ 75 trở lên có được hưởng trợ cấp xã hội hằng tháng từ tháng 7 năm nay không?',
  'Nhà máy tái chế nhựa ở xã Đại Bản xả khói đen vào ban đêm, dân không ngủ được. Ai chịu trách nhiệm?',
  'Chung cư cũ Vạn Mỹ đã xuống cấp nguy hiểm, khi nào thành phố di dời và bố trí tái định cư?',
  'Doanh nghiệp nước ngoài xin giấy phép lao động cho chuyên gia thì thời gian giải quyết là bao lâu?',
  'Kênh thủy lợi xã Tân Trào bị bồi lắng, ruộng lúa không có nước vụ này. Đề nghị nạo vét gấp.',
  'Mưa lớn là đường Lê Hồng Phong ngập sâu nửa mét, hệ thống thoát nước bao giờ được cải tạo?',
  'Thẻ căn cước của tôi bị in sai ngày sinh, muốn sửa thì đến cơ quan nào và có mất phí không?',
  'Sinh viên mới ra trường muốn mua nhà ở xã hội thì phải đáp ứng điều kiện gì, nộp hồ sơ ở đâu?',
];

/** Some of them by their place, asked once more in other words. */
const ASKED_AGAIN: readonly (readonly [number, string])[] = [
  [0, 'Cho tôi hỏi bao giờ thì khởi công mở rộng đường Nguyễn Trãi, đoạn đi qua phường Cát Bi?'],
  [
    1,
    'Tôi nộp hồ sơ cấp giấy chứng nhận quyền sử dụng đất từ tám tháng trước mà chưa thấy trả kết quả, xin hỏi khi nào có?',
  ],
  [
    2,
    'Công ty đã nộp hồ sơ hoàn thuế giá trị gia tăng hàng xuất khẩu quý 2 từ tháng 7, đề nghị sớm giải quyết hoàn thuế.',
  ],
  [
    3,
    'Đề nghị lắp mái che cho trạm xe buýt trước cổng bệnh viện Việt Tiệp vì người bệnh phải đợi ngoài mưa nắng.',
  ],
  [
    4,
    'Ngõ 120 phố Miếu Hai Xã ba ngày mới thu gom rác thải sinh hoạt, mùi hôi thối không chịu được.',
  ],
  [
    8,
    'Nuoc may thon Dong xa An Duong bi duc, mui clo rat nang, de nghi kiem tra lai chat luong nuoc.',
  ],
  [
    13,
    'Hàng quán lấn chiếm vỉa hè phố Cầu Đất, người đi bộ phải đi xuống lòng đường, rất nguy hiểm, đề nghị dẹp.',
  ],
  [
    17,
    'Thai phụ phải đi từ 4 giờ sáng chờ khám vì bệnh viện phụ sản quá tải, ngành y tế giải quyết thế nào?',
  ],
  [
    23,
    'Ban đêm nhà máy tái chế nhựa xã Đại Bản xả khói đen, người dân không ngủ được, cơ quan nào chịu trách nhiệm?',
  ],
  [
    27,
    'Cứ mưa lớn là đường Lê Hồng Phong ngập sâu, bao giờ thành phố cải tạo hệ thống thoát nước?',
  ],
];

/** Some of them by their place, as a clerk begins to type them. */
const SHORT: readonly (readonly [number, string])[] = [
  [8, 'nước máy đục có mùi clo'],
  [13, 'lấn chiếm vỉa hè'],
  [2, 'hoàn thuế hàng xuất khẩu'],
  [23, 'nhà máy xả khói đen ban đêm'],
];

const alike = (one: string, other: string) => likeness(wordPairsOf(one), wordPairsOf(other));
const within = (part: string, whole: string) =>
  likenessWithin(wordPairsOf(part), wordPairsOf(whole));

const polite = (content: string): string =>
  `Kính gửi Ủy ban nhân dân thành phố. Tôi là Trần Văn An, hiện cư trú tại phường Lạch Tray. Nay tôi
  có ý kiến phản ánh như sau: ${content} Kính mong lãnh đạo thành phố quan tâm xem xét giải quyết.
  Tôi xin chân thành cảm ơn.`;

const couples = (texts: readonly string[]): [string, string][] =>
  texts.flatMap((one, at) => texts.slice(at + 1).map((other): [string, string] => [one, other]));

it('tells neither diacritics nor case nor punctuation apart', () => {
  expect(alike('Cấp sổ đỏ, đất ở?', 'cap so do dat o')).toBe(1);
  expect(alike('hoà giải'.normalize('NFD'), 'HÒA GIẢI')).toBe(1);
});

it.each([
  ['một hai ba', 'một hai bốn', 1 / 2],
  ['một hai', 'ba bốn', 0],
  ['aaaa', 'aaaa', 1],
  ['', 'abc', 0],
  ['', '', 0],
  ['Xin chân thành cảm ơn', 'xin chan thanh cam on', 1],
])('of "%s" and "%s" is %d', (one, other, expected) => {
  expect(alike(one, other)).toBeCloseTo(expected, 6);
  expect(alike(other, one)).toBeCloseTo(expected, 6);
});

it.each(ASKED_AGAIN)('finds question %i in other words: %s', (at, again) => {
  expect(alike(ASKED[at]!, again)).toBeGreaterThanOrEqual(ALIKE);
  for (const [other, content] of ASKED.entries()) {
    if (other !== at) expect(alike(content, again)).toBeLessThan(0.2);
  }
});

it('groups none of the different questions, however polite or long', () => {
  for (const [one, other] of couples(ASKED)) expect(alike(one, other)).toBeLessThan(0.2);
  for (const [one, other] of couples(ASKED.map(polite))) {
    expect(alike(one, other)).toBeLessThan(ALIKE);
  }
  const long = [0, 10, 20].map((from) => ASKED.slice(from, from + 10).join(' '));
  for (const [one, other] of couples(long)) expect(alike(one, other)).toBeLessThan(0.1);
});

it.each(SHORT)('finds question %i by its gist, and no other: %s', (at, gist) => {
  for (const [other, content] of ASKED.entries()) {
    if (other === at) expect(within(gist, content)).toBeGreaterThan(0.2);
    else expect(within(gist, content)).toBeLessThan(0.2);
  }
});

it.each([
  'Đề nghị cho tôi biết',
  'Tôi muốn hỏi thành phố',
  'xin hỏi về hỗ trợ',
  'mua bán hàng cũ ở đâu',
])('finds nothing by what anybody may say: %s', (said) => {
  for (const content of ASKED) expect(within(said, content)).toBeLessThan(0.2);
});
