/** What staff may do, one action for each task. Shared by routes, roles and screens. */
export const STAFF_ACTIONS = {
  runSessions: { uid: 'sessions.run', name: 'Điều hành phiên đối thoại' },
  triage: { uid: 'submissions.triage', name: 'Tiếp nhận, phân loại câu hỏi' },
  enter: { uid: 'submissions.enter', name: 'Nhập câu hỏi từ thư, điện thoại, bưu điện' },
  assign: { uid: 'questions.assign', name: 'Phân công trả lời, biên tập câu hỏi' },
  draft: { uid: 'answers.draft', name: 'Soạn câu trả lời' },
  approve: { uid: 'answers.approve', name: 'Duyệt câu trả lời' },
  publish: { uid: 'answers.publish', name: 'Công bố câu trả lời' },
  oversee: { uid: 'answers.oversee', name: 'Xem bản thảo của mọi cơ quan' },
  manageProfiles: { uid: 'profiles.manage', name: 'Quản lý quy chế, địa chỉ tiếp nhận' },
  managePeople: { uid: 'people.manage', name: 'Quản lý cán bộ của cơ quan' },
  operate: { uid: 'operation.switch', name: 'Đóng, mở cổng công khai khi có sự cố' },
} as const;

export type StaffAction = keyof typeof STAFF_ACTIONS;

/** The id Strapi knows an action by. */
export const actionId = (action: StaffAction): string => `api::${STAFF_ACTIONS[action].uid}`;
