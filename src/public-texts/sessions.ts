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
    levels: {
      city: 'Thành phố',
      department: 'Sở, ban, ngành',
      district: 'Quận, huyện',
      commune: 'Xã, phường, đặc khu',
    },
    kinds: { difficulty: 'Vướng mắc', petition: 'Kiến nghị', opinion: 'Ý kiến' },
    submitters: { individual: 'Cá nhân', organization: 'Tổ chức', enterprise: 'Doanh nghiệp' },
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
    levels: {
      city: 'City',
      department: 'Departments',
      district: 'Districts',
      commune: 'Communes and wards',
    },
    kinds: { difficulty: 'Difficulty', petition: 'Petition', opinion: 'Opinion' },
    submitters: {
      individual: 'Individual',
      organization: 'Organisation',
      enterprise: 'Enterprise',
    },
  },
} as const;
