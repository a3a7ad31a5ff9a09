/** Questions that were asked, each with the same asked again in other words, by somebody who has not read it. */
export const REWORDINGS: readonly (readonly [asked: string, again: string])[] = [
  [
    'Kính đề nghị thành phố cho biết khi nào khởi công mở rộng đường Nguyễn Trãi đoạn qua phường Cát Bi?',
    'Cho tôi hỏi bao giờ đường Nguyễn Trãi qua Cát Bi được mở rộng, năm nay có khởi công không?',
  ],
  [
    'Gia đình tôi nộp hồ sơ xin cấp giấy chứng nhận quyền sử dụng đất đã tám tháng nay, xin hỏi bao giờ được trả kết quả?',
    'Nhà tôi làm giấy chứng nhận quyền sử dụng đất nộp hồ sơ từ lâu mà chưa trả kết quả, phải hỏi ai?',
  ],
  [
    'Doanh nghiệp chúng tôi đề nghị được hoàn thuế giá trị gia tăng đối với hàng xuất khẩu quý 2, hồ sơ đã nộp từ tháng 7.',
    'Công ty tôi nộp hồ sơ hoàn thuế giá trị gia tăng hàng xuất khẩu mấy tháng chưa được giải quyết.',
  ],
  [
    'Trạm xe buýt trước bệnh viện Việt Tiệp không có mái che, người bệnh phải đứng đợi ngoài mưa nắng. Đề nghị lắp mái che.',
    'Sao trạm xe buýt ở cổng bệnh viện Việt Tiệp không làm mái che cho người bệnh?',
  ],
  [
    'Rác thải sinh hoạt ở ngõ 120 phố Miếu Hai Xã ba ngày mới được thu gom một lần, mùi hôi thối rất khó chịu.',
    'Phố Miếu Hai Xã mấy ngày không có xe thu gom rác thải sinh hoạt, rác bốc mùi hôi thối.',
  ],
  [
    'Con tôi năm nay vào lớp 1, hộ khẩu ở tỉnh ngoài nhưng tạm trú tại quận, có được nhận vào trường công lập không?',
    'Gia đình tạm trú, hộ khẩu tỉnh ngoài thì cháu vào lớp 1 trường công lập có được không ạ?',
  ],
  [
    'Xin hỏi mức hỗ trợ cho hộ nghèo xây nhà mới theo chương trình xóa nhà tạm năm nay là bao nhiêu?',
    'Hộ nghèo xây nhà mới được hỗ trợ bao nhiêu tiền theo chương trình xoá nhà tạm?',
  ],
  [
    'Công ty tôi ở khu công nghiệp Tràng Duệ thường xuyên bị mất điện đột ngột, gây hỏng máy móc. Điện lực có phương án gì?',
    'Khu công nghiệp Tràng Duệ mất điện liên tục làm hỏng máy móc của chúng tôi, bao giờ khắc phục?',
  ],
  [
    'Nước máy ở thôn Đông xã An Dương đục và có mùi clo rất nặng từ đầu tháng, đề nghị kiểm tra chất lượng nước.',
    'Nuoc may xa An Duong may hom nay bi duc, co mui clo, ai kiem tra chat luong nuoc cho dan?',
  ],
  [
    'Đề nghị thành phố hỗ trợ lãi suất vay vốn cho doanh nghiệp nhỏ và vừa bị thiệt hại do bão số 3.',
    'Doanh nghiệp nhỏ và vừa thiệt hại do bão có được hỗ trợ lãi suất khi vay vốn ngân hàng không?',
  ],
  [
    'Quán karaoke cạnh nhà tôi hát đến 1 giờ sáng, đã báo phường nhiều lần nhưng không được xử lý.',
    'Quán karaoke hát tới 1 giờ sáng, chúng tôi báo phường mà không thấy ai xử lý tiếng ồn.',
  ],
  [
    'Người lao động bị nợ bảo hiểm xã hội sáu tháng thì làm thế nào để được hưởng trợ cấp thất nghiệp?',
    'Công ty nợ bảo hiểm xã hội nên tôi không lấy được trợ cấp thất nghiệp, phải làm sao?',
  ],
  [
    'Xin hỏi thủ tục chuyển mục đích sử dụng đất vườn sang đất ở cần những giấy tờ gì và nộp ở đâu?',
    'Muốn chuyển đất vườn sang đất ở thì cần giấy tờ gì, làm ở đâu?',
  ],
  [
    'Vỉa hè phố Cầu Đất bị hàng quán lấn chiếm hết, người đi bộ phải xuống lòng đường rất nguy hiểm.',
    'Phố Cầu Đất hàng quán bày hết vỉa hè, người đi bộ phải đi dưới lòng đường, sao không dẹp?',
  ],
  [
    'Bãi đỗ xe quanh chợ Sắt thu giá cao gấp ba lần quy định, đề nghị kiểm tra và xử phạt.',
    'Gửi xe ở bãi đỗ xe chợ Sắt bị thu cao hơn quy định nhiều, ai quản lý việc này?',
  ],
  [
    'Đề nghị cho biết tiến độ cầu Nguyễn Trãi và phương án đền bù giải phóng mặt bằng cho các hộ dân.',
    'Các hộ dân vướng dự án cầu Nguyễn Trãi được đền bù giải phóng mặt bằng ra sao?',
  ],
  [
    'Giáo viên mầm non hợp đồng có được hưởng phụ cấp thâm niên và tăng lương theo nghị định mới không?',
    'Tôi là giáo viên mầm non diện hợp đồng, phụ cấp thâm niên có được tính không?',
  ],
  [
    'Bệnh viện phụ sản quá tải, thai phụ phải chờ khám từ 4 giờ sáng. Ngành y tế có giải pháp gì?',
    'Vợ tôi đi khám ở bệnh viện phụ sản phải xếp hàng chờ khám từ sáng sớm vì quá tải.',
  ],
  [
    'Hộ nuôi cá lồng bè ở Cát Bà bị di dời thì được bồi thường và chuyển đổi nghề như thế nào?',
    'Nuôi cá lồng bè ở Cát Bà phải di dời, chúng tôi có được chuyển đổi nghề không?',
  ],
  [
    'Doanh nghiệp vận tải xin hỏi vì sao phí hạ tầng cảng biển tăng và khi nào được miễn giảm?',
    'Phí hạ tầng cảng biển cao quá, bao giờ thành phố miễn giảm cho doanh nghiệp vận tải?',
  ],
  [
    'Tôi muốn đăng ký kinh doanh hộ cá thể trực tuyến nhưng cổng dịch vụ công báo lỗi, xin được hướng dẫn.',
    'Đăng ký kinh doanh trên cổng dịch vụ công cứ báo lỗi, hộ cá thể chúng tôi nộp thế nào?',
  ],
  [
    'Đèn chiếu sáng công cộng đường trục xã Kiến Thiết hỏng gần hết, buổi tối đi lại rất nguy hiểm.',
    'Xã Kiến Thiết đèn chiếu sáng công cộng hỏng lâu rồi chưa sửa, tối đi lại nguy hiểm.',
  ],
  [
    'Người cao tuổi từ 75 trở lên có được hưởng trợ cấp xã hội hằng tháng từ tháng 7 năm nay không?',
    'Mẹ tôi 76 tuổi, người cao tuổi không lương hưu, trợ cấp xã hội hằng tháng xin ở đâu?',
  ],
  [
    'Nhà máy tái chế nhựa ở xã Đại Bản xả khói đen vào ban đêm, dân không ngủ được. Ai chịu trách nhiệm?',
    'Đêm nào nhà máy tái chế nhựa Đại Bản cũng xả khói đen, khét không ngủ được.',
  ],
  [
    'Chung cư cũ Vạn Mỹ đã xuống cấp nguy hiểm, khi nào thành phố di dời và bố trí tái định cư?',
    'Dân ở chung cư cũ Vạn Mỹ bao giờ được bố trí tái định cư, nhà xuống cấp lắm rồi?',
  ],
  [
    'Doanh nghiệp nước ngoài xin giấy phép lao động cho chuyên gia thì thời gian giải quyết là bao lâu?',
    'Thời gian giải quyết giấy phép lao động cho chuyên gia nước ngoài mất mấy ngày?',
  ],
  [
    'Kênh thủy lợi xã Tân Trào bị bồi lắng, ruộng lúa không có nước vụ này. Đề nghị nạo vét gấp.',
    'Ruộng lúa Tân Trào khô vì kênh thuỷ lợi bồi lắng, bao giờ nạo vét?',
  ],
  [
    'Mưa lớn là đường Lê Hồng Phong ngập sâu nửa mét, hệ thống thoát nước bao giờ được cải tạo?',
    'Cứ mưa lớn đường Lê Hồng Phong lại ngập, thành phố có cải tạo hệ thống thoát nước không?',
  ],
  [
    'Thẻ căn cước của tôi bị in sai ngày sinh, muốn sửa thì đến cơ quan nào và có mất phí không?',
    'Căn cước in sai ngày sinh thì đổi ở đâu, có phải nộp phí không?',
  ],
  [
    'Sinh viên mới ra trường muốn mua nhà ở xã hội thì phải đáp ứng điều kiện gì, nộp hồ sơ ở đâu?',
    'Điều kiện gì để người mới đi làm mua nhà ở xã hội, nộp hồ sơ cho ai?',
  ],
  [
    'Dự án nghĩa trang nhân dân xã Minh Tân chậm tiến độ năm năm, ruộng đã thu hồi bỏ hoang. Bao giờ triển khai?',
    'Ruộng thu hồi làm nghĩa trang nhân dân Minh Tân bỏ hoang, dự án chậm tiến độ quá.',
  ],
  [
    'Tàu cá của ngư dân phải lắp thiết bị giám sát hành trình, kinh phí có được hỗ trợ không?',
    'Ngư dân chúng tôi lắp thiết bị giám sát hành trình trên tàu cá được hỗ trợ bao nhiêu?',
  ],
  [
    'Học phí trường trung học phổ thông ngoài công lập có được thành phố hỗ trợ như trường công lập không?',
    'Trường ngoài công lập có được hỗ trợ học phí trung học phổ thông không, thưa thành phố?',
  ],
  [
    'Dịch tả lợn châu Phi làm chết cả đàn, hộ chăn nuôi được bồi thường bao nhiêu một cân lợn hơi?',
    'Nhà tôi phải tiêu hủy đàn lợn vì dịch tả lợn châu Phi, mức bồi thường hộ chăn nuôi thế nào?',
  ],
  [
    'Xe tải chở vật liệu chạy qua cổng trường tiểu học Quán Toan giờ tan học, đề nghị cấm giờ.',
    'Đề nghị cấm xe tải chở vật liệu giờ tan học trước trường tiểu học Quán Toan.',
  ],
  [
    'Người khuyết tật nặng muốn được cấp xe lăn và thẻ bảo hiểm y tế thì làm thủ tục ở đâu?',
    'Em trai tôi là người khuyết tật nặng, thẻ bảo hiểm y tế và xe lăn xin cấp thế nào?',
  ],
  [
    'Cây xanh trên phố Trần Phú mục gốc, gãy đổ sau bão mà chưa có ai thay thế.',
    'Phố Trần Phú nhiều cây xanh mục gốc sắp gãy đổ, công ty nào phải cắt tỉa?',
  ],
  [
    'Hộ kinh doanh nộp thuế khoán bị tăng gấp đôi mà không được thông báo lý do, đề nghị xem lại.',
    'Vì sao thuế khoán của hộ kinh doanh năm nay tăng gấp đôi?',
  ],
  [
    'Cấp phép xây dựng nhà ở riêng lẻ trong khu quy hoạch treo mười năm ở phường Đằng Hải được không?',
    'Nhà tôi nằm trong quy hoạch treo phường Đằng Hải, có xin cấp phép xây dựng nhà ở được không?',
  ],
  [
    'Đề nghị mở thêm tuyến xe buýt từ trung tâm đến khu công nghiệp VSIP để công nhân đi làm.',
    'Công nhân khu công nghiệp VSIP đi làm xa, có tuyến xe buýt nào từ trung tâm không?',
  ],
  [
    'Bộ phận một cửa phường yêu cầu công chứng bản sao dù đã có bản gốc để đối chiếu, có đúng không?',
    'Đã mang bản gốc để đối chiếu mà một cửa phường vẫn bắt công chứng bản sao, đúng hay sai?',
  ],
  [
    'Đê biển Tiên Lãng sạt lở sau bão, bà con rất lo mùa mưa tới. Khi nào được gia cố?',
    'Khi nào gia cố đê biển Tiên Lãng bị sạt lở?',
  ],
  [
    'Xin hỏi lịch tiêm chủng mở rộng cho trẻ em tại trạm y tế xã Hồng Thái bị thiếu vắc xin đến bao giờ?',
    'Trạm y tế Hồng Thái thiếu vắc xin tiêm chủng mở rộng cho trẻ em, phải chờ đến khi nào?',
  ],
  [
    'Mức phí bảo vệ môi trường đối với nước thải công nghiệp năm nay tính thế nào cho cơ sở nhỏ?',
    'Cơ sở nhỏ như tôi nộp phí bảo vệ môi trường nước thải công nghiệp tính ra sao?',
  ],
  [
    'Khu tập thể Đồng Tâm nhiều lần xảy ra cháy nhỏ, đề nghị kiểm tra phòng cháy chữa cháy và lắp trụ nước.',
    'Đề nghị lắp trụ nước phòng cháy chữa cháy cho khu tập thể Đồng Tâm.',
  ],
  [
    'Hàng quá cảnh qua cảng Đình Vũ phải khai hải quan hai lần gây mất thời gian, có bỏ được không?',
    'Sao hàng quá cảnh ở cảng Đình Vũ phải khai hải quan tới hai lần?',
  ],
  [
    'Thủ tục đăng ký kết hôn với người nước ngoài tại phường hay tại quận, cần giấy tờ gì?',
    'Tôi muốn đăng ký kết hôn với người nước ngoài thì phải chuẩn bị giấy tờ gì, ở cấp nào?',
  ],
  [
    'Sóng điện thoại ở đảo Bạch Long Vĩ rất yếu, du khách và ngư dân không liên lạc được.',
    'Đảo Bạch Long Vĩ sóng điện thoại yếu, bao giờ nhà mạng lắp thêm trạm?',
  ],
  [
    'Đề nghị công khai danh sách hộ được hỗ trợ sau bão Yagi tại xã Lập Lễ vì có hộ không bị thiệt hại vẫn nhận tiền.',
    'Danh sách hỗ trợ sau bão Yagi ở Lập Lễ có công khai không, hộ thiệt hại lại không được nhận?',
  ],
  [
    'Trường mầm non Hoa Mai quá đông, một lớp năm mươi cháu. Thành phố có kế hoạch xây thêm không?',
    'Lớp mầm non Hoa Mai năm mươi cháu một lớp, sao không xây thêm trường?',
  ],
  [
    'Khai thác cát trái phép trên sông Văn Úc làm sạt lở bờ bãi, đề nghị công an xử lý nghiêm.',
    'Tàu hút cát trái phép ban đêm trên sông Văn Úc, công an có xử lý không?',
  ],
  [
    'Thời hạn cấp giấy xác nhận tình trạng hôn nhân là mấy ngày, có làm trực tuyến được không?',
    'Xin giấy xác nhận tình trạng hôn nhân qua mạng trực tuyến được không và mấy ngày có?',
  ],
  [
    'Phế liệu nhập khẩu tồn đọng tại cảng nhiều năm gây ô nhiễm, thành phố xử lý thế nào?',
    'Container phế liệu nhập khẩu tồn đọng ở cảng đến nay xử lý đến đâu rồi?',
  ],
  [
    'Đường vào khu di tích Bạch Đằng Giang hẹp, ngày lễ ùn tắc kéo dài. Có kế hoạch mở rộng không?',
    'Ngày lễ đường vào di tích Bạch Đằng Giang ùn tắc, đề nghị mở rộng.',
  ],
];
