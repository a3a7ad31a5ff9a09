/** Sentences about the plan of a session and its announcement. */
export const SCHEDULE_REFUSALS = {
  SCHEDULE_INVALID: {
    vi: 'Thời gian dự kiến không hợp lệ: giờ kết thúc phải sau giờ bắt đầu.',
    en: 'The planned times are not valid: the end must come after the start.',
  },
  SCHEDULE_UNCHANGED: {
    vi: 'Thời gian mới trùng với thời gian đã thông báo.',
    en: 'The new time is the one already announced.',
  },
  DURATION_TOO_SHORT: {
    vi: 'Thời lượng dự kiến ngắn hơn mức tối thiểu theo quy chế.',
    en: 'The planned duration is below the minimum set by the regulation.',
  },
  DURATION_TOO_LONG: {
    vi: 'Thời lượng dự kiến dài hơn mức tối đa theo quy chế.',
    en: 'The planned duration is above the maximum set by the regulation.',
  },
  OVERRUN_TOO_LONG: {
    vi: 'Thời gian kéo dài cho phép vượt quá mức tối đa theo quy chế.',
    en: 'The allowed overrun is above the maximum set by the regulation.',
  },
  NOTICE_TOO_SHORT: {
    vi: 'Thông báo quá muộn: chưa đủ thời gian báo trước khi phiên đối thoại bắt đầu.',
    en: 'The announcement comes too late: the notice before the session is too short.',
  },
  EXTENSION_NOT_LATER: {
    vi: 'Giờ kết thúc mới phải muộn hơn giờ kết thúc đã thông báo.',
    en: 'The new planned end must be later than the announced one.',
  },
  EXTENSION_IN_PAST: {
    vi: 'Giờ kết thúc mới phải muộn hơn thời điểm hiện tại.',
    en: 'The new planned end must be in the future.',
  },
  START_NOT_FUTURE: {
    vi: 'Giờ bắt đầu mới phải muộn hơn thời điểm hiện tại.',
    en: 'The new start must be in the future.',
  },
  CHAIR_NOT_ENTITLED: {
    vi: 'Người chủ trì không giữ chức vụ được chủ trì phiên đối thoại ở cấp này.',
    en: 'The chair does not hold a position entitled to chair a session at this level.',
  },
  CO_CHAIR_MISSING: {
    vi: 'Phiên đối thoại ở cấp này cần có người đồng chủ trì theo quy định.',
    en: 'A session at this level needs a co-chair holding one of the required positions.',
  },
  ANNOUNCEMENT_INCOMPLETE: {
    vi: 'Thông báo còn thiếu nội dung bắt buộc.',
    en: 'The announcement lacks required information.',
  },
  PROFILE_INVALID: {
    vi: 'Quy chế có mục chưa hợp lệ. Mỗi cấp chỉ có một quy định; mức tối thiểu không vượt mức tối đa; ngày hết hiệu lực sau ngày có hiệu lực; chức danh và kênh là danh sách mã, như ["portal", "post"]; thông tin bắt buộc nêu đủ ba đối tượng, như {"individual": [["name"], ["telephone", "email"]], "organization": [["name"]], "enterprise": [["name"]]}.',
    en: 'Something in the regulation profile is not valid. Each level has one rule; a minimum is at most its maximum; the profile lapses after it begins; positions and channels are lists of codes, such as ["portal", "post"]; required fields name all three kinds, such as {"individual": [["name"], ["telephone", "email"]], "organization": [["name"]], "enterprise": [["name"]]}.',
  },
  LEVEL_WITHOUT_RULE: {
    vi: 'Chưa có quy chế đang có hiệu lực cho cấp của cơ quan này.',
    en: 'No regulation in force covers the level of this authority.',
  },
} as const;
