/** Sentences about people of the staff who work side by side. */
export const STAFF_REFUSALS = {
  MEMBERSHIP_END_INVALID: {
    vi: 'Thời điểm kết thúc phải sau khi bắt đầu, không ở quá khứ và không muộn hơn thời điểm đã định.',
    en: 'The end must come after the start, not in the past, and no later than the end already set.',
  },
  ITEM_LOCKED: {
    vi: 'Nội dung này đang được người khác xử lý. Hãy chờ, hoặc nhận xử lý thay rồi thực hiện lại.',
    en: 'Somebody else is working on this. Wait, or take it over and try again.',
  },
} as const;
