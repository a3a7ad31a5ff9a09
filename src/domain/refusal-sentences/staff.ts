/** Sentences about people of the staff who work side by side. */
export const STAFF_REFUSALS = {
  ITEM_LOCKED: {
    vi: 'Nội dung này đang được người khác xử lý. Hãy chờ, hoặc nhận xử lý thay rồi thực hiện lại.',
    en: 'Somebody else is working on this. Wait, or take it over and try again.',
  },
} as const;
