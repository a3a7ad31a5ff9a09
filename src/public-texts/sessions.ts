/** Words about sessions, for the elements and the site alike. */
export const SESSION_TEXTS = {
  vi: {
    states: {
      draft: 'Chưa thông báo',
      announced: 'Sắp diễn ra',
      live: 'Đang diễn ra',
      overrunning: 'Đang diễn ra (quá giờ)',
      ended: 'Đã kết thúc',
      cancelled: 'Đã hủy',
    },
    phases: { upcoming: 'Sắp diễn ra', live: 'Đang diễn ra', ended: 'Đã kết thúc' },
    modes: {
      online: 'Trực tuyến trên Cổng thông tin điện tử',
      venue: 'Tại hội trường, truyền hình trực tiếp',
    },
    channels: {
      portal: 'Trên Cổng thông tin',
      email: 'Thư điện tử',
      post: 'Bưu điện',
      telephone: 'Điện thoại',
      venue: 'Tại hội trường',
    },
    kinds: { difficulty: 'Vướng mắc', petition: 'Kiến nghị', opinion: 'Ý kiến' },
    submitters: { individual: 'Cá nhân', organization: 'Tổ chức', enterprise: 'Doanh nghiệp' },
    announcements: {
      upcoming: 'Thông báo phiên đối thoại',
      rescheduled: 'Thay đổi thời gian',
      extended: 'Kéo dài phiên',
      cancelled: 'Hủy phiên',
      ended: 'Kết thúc phiên',
      record_published: 'Công bố biên bản',
    },
  },
  en: {
    states: {
      draft: 'Not announced',
      announced: 'Upcoming',
      live: 'Live now',
      overrunning: 'Live now (overtime)',
      ended: 'Ended',
      cancelled: 'Cancelled',
    },
    phases: { upcoming: 'Upcoming', live: 'Live now', ended: 'Ended' },
    modes: { online: 'Online on the portal', venue: 'At a venue, broadcast live' },
    channels: {
      portal: 'On the portal',
      email: 'E-mail',
      post: 'Post',
      telephone: 'Telephone',
      venue: 'At the venue',
    },
    kinds: { difficulty: 'Difficulty', petition: 'Petition', opinion: 'Opinion' },
    submitters: {
      individual: 'Individual',
      organization: 'Organisation',
      enterprise: 'Enterprise',
    },
    announcements: {
      upcoming: 'Session announced',
      rescheduled: 'New time',
      extended: 'Session extended',
      cancelled: 'Session cancelled',
      ended: 'Session ended',
      record_published: 'Record published',
    },
  },
} as const;
