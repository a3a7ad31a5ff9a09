/** Sentences about publishing an answer in one step while a session is on air. */
export const DIRECT_PUBLICATION_REFUSALS = {
  DIRECT_PUBLICATION_OFF: {
    vi: 'Phiên này không cho phép công bố trực tiếp. Hãy trình, duyệt rồi công bố câu trả lời.',
    en: 'This session permits no direct publication. Submit, approve and publish the answer.',
  },
  DIRECT_PUBLICATION_NOT_LIVE: {
    vi: 'Chỉ được công bố trực tiếp khi phiên đang diễn ra.',
    en: 'Answers are published directly only while the session is on air.',
  },
  DIRECT_PUBLICATION_NOT_ENTITLED: {
    vi: 'Chỉ người có quyền duyệt của cơ quan được phân công mới được công bố trực tiếp.',
    en: 'Only who approves answers of the assigned authority may publish directly.',
  },
} as const;
