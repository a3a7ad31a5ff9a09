/** What questions to a city are about; the first are asked most. Two syllables and more, as Vietnamese words are. */
export const MATTERS: readonly string[] =
  `hồ sơ, thủ tục, giải quyết, đất đai, giấy chứng nhận, nhà ở, xây dựng, giấy phép,
  đường giao thông, môi trường, doanh nghiệp, kinh doanh, đăng ký, hỗ trợ, bồi thường, giải phóng mặt bằng, tái định cư,
  quy hoạch, thu hồi, đầu tư, dự án, thuế, hoàn thuế, giá trị gia tăng, xuất khẩu, nhập khẩu, hải quan, cảng biển, logistics,
  khu công nghiệp, khu kinh tế, lao động, việc làm, tiền lương, bảo hiểm xã hội, bảo hiểm y tế, thất nghiệp, trợ cấp, hộ nghèo,
  người cao tuổi, trẻ em, trường học, giáo viên, học sinh, tuyển sinh, học phí, mầm non, bệnh viện, khám chữa bệnh, thuốc,
  trạm y tế, vệ sinh, thực phẩm, an toàn, phòng cháy, chữa cháy, rác thải, nước thải, ô nhiễm, khí thải, tiếng ồn, nước sạch,
  cấp nước, thoát nước, ngập úng, cấp điện, mất điện, chiếu sáng, vỉa hè, lòng đường, lấn chiếm, chợ, hộ cá thể, vận tải,
  xe buýt, xe tải, bến xe, đường thủy, cầu, hầm, tín hiệu, đỗ xe, an ninh, trật tự, cư trú, căn cước, hộ khẩu, tạm trú, hộ tịch,
  khai sinh, kết hôn, chứng thực, công chứng, khiếu nại, tố cáo, thanh tra, kiểm tra, xử phạt, vi phạm, hành chính, công chức,
  viên chức, tuyển dụng, cải cách, dịch vụ công, trực tuyến, chuyển đổi số, công nghệ, viễn thông, bưu chính, du lịch, di tích,
  lễ hội, thể thao, thư viện, văn hóa, báo chí, quảng cáo, nông nghiệp, nông thôn mới, thủy lợi, thủy sản, nuôi trồng, lồng bè,
  đánh bắt, tàu cá, chăn nuôi, dịch bệnh, thiên tai, bão lũ, đê điều, rừng phòng hộ, khoáng sản, cát, vật liệu, chung cư,
  nhà ở xã hội, chỉnh trang, nghĩa trang, cây xanh, công viên, tín dụng, vay vốn, lãi suất, ngân hàng, chứng khoán, đấu thầu,
  đấu giá, tài sản công, ngân sách, phí, lệ phí, hóa đơn, sở hữu trí tuệ, nhãn hiệu, tiêu chuẩn, đo lường, năng lượng, xăng dầu,
  gas, hóa chất, phế liệu, chuyên gia, giấy phép lao động, người nước ngoài, quyền sử dụng đất, đất ở, hộ chiếu, thị thực, đối ngoại, kiều bào`
    .split(/,\s*/)
    .map((word) => word.trim());

/** What joins them. */
export const JOINTS: readonly string[] =
  `của, và, cho, là, được, không, có, các, trong, theo, đến, về, từ, tại, này, khi, đã, với, những, để, phải, nay, chưa, nhưng,
  vì, do, nếu, thì, sau, trước, cần, ở, bị, rất, nhiều, một, hai, ba, năm, tháng, ngày, người dân, gia đình, chúng tôi, thành phố,
  cơ quan, đơn vị, quy định, thực hiện, đề nghị, kính đề nghị, xin hỏi, cho biết, trả lời, căn cứ, hướng dẫn, liên hệ, nộp, nhận,
  kết quả, thời hạn, làm việc, trách nhiệm, phương án, tiến độ, nội dung, ý kiến, phản ánh, kiến nghị, khó khăn, vướng mắc,
  thông báo, văn bản, quyết định, nghị định, thông tư, luật, khoản, điều, điểm`
    .split(/,\s*/)
    .map((word) => word.trim());

export const THEMES: readonly string[] = [
  'Đất đai',
  'Xây dựng',
  'Hạ tầng',
  'Thuế',
  'Giáo dục',
  'Y tế',
  'Môi trường',
  'Lao động',
  'Doanh nghiệp',
  'An sinh xã hội',
  'Giao thông',
  'Thủ tục hành chính',
];

/** What streets are called by. */
export const SYLLABLES: readonly string[] =
  `an bình cầu chiến chính cường danh dũng đạo đông đức giang hải hào hiền hoàng hồng hùng hưng khánh kiên kỳ lạch lâm lê
  liễu long lợi lương mạnh miếu minh nam ngọc nguyên nhân nhuận phan phúc phương quang quyền sắt sơn tâm tân thắng thiên thịnh
  thượng tiến trãi tràng trung tùng tuyên uyên văn vạn việt vinh võ xuân yên`.split(/\s+/);
