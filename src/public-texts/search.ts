/** Words of the search among past questions. */
export const SEARCH_TEXTS = {
  vi: {
    label: 'Tìm trong câu hỏi và câu trả lời',
    hint: 'Gõ có dấu hoặc không dấu đều được.',
    search: 'Tìm kiếm',
    narrow: 'Lọc kết quả',
    authority: 'Cơ quan',
    year: 'Năm',
    theme: 'Nhóm vấn đề',
    found: (total: number, isMore: boolean) =>
      isMore ? `Hơn ${total} kết quả` : `${total} kết quả`,
    none: 'Không tìm thấy câu hỏi nào. Hãy thử từ khác hoặc bớt bộ lọc.',
    start: 'Nhập từ cần tìm để tra cứu các câu hỏi đã được trả lời.',
    tooShort: 'Hãy nhập ít nhất 2 ký tự.',
    more: 'Xem thêm kết quả',
    answered: (time: string) => `Đã trả lời ${time}`,
    waiting: 'Chờ trả lời',
    session: 'Phiên',
  },
  en: {
    label: 'Search questions and answers',
    hint: 'With or without Vietnamese accents.',
    search: 'Search',
    narrow: 'Filter the findings',
    authority: 'Authority',
    year: 'Year',
    theme: 'Theme',
    found: (total: number, isMore: boolean) =>
      isMore ? `More than ${total} findings` : total === 1 ? '1 finding' : `${total} findings`,
    none: 'No question was found. Try another word or fewer filters.',
    start: 'Enter a word to look for among the questions that were answered.',
    tooShort: 'Please enter at least 2 characters.',
    more: 'Show more',
    answered: (time: string) => `Answered ${time}`,
    waiting: 'Waiting for an answer',
    session: 'Session',
  },
};
