/** Words every reading page has: while it loads, when it is empty, when it cannot be read. */
export const READING_TEXTS = {
  vi: {
    loading: 'Đang tải…',
    failed: 'Chưa tải được nội dung.',
    offline: 'Không kết nối được máy chủ. Vui lòng kiểm tra mạng và thử lại.',
    retry: 'Thử lại',
    wait: (seconds: number) => `Vui lòng thử lại sau ${seconds} giây.`,
    previous: 'Trang trước',
    next: 'Trang sau',
    pages: 'Các trang',
    page: (page: number, pages: number) => `Trang ${page} / ${pages}`,
    all: 'Tất cả',
    narrow: 'Lọc',
  },
  en: {
    loading: 'Loading…',
    failed: 'This could not be loaded.',
    offline: 'The server cannot be reached. Please check your connection and try again.',
    retry: 'Try again',
    wait: (seconds: number) => `Please try again in ${seconds} seconds.`,
    previous: 'Previous page',
    next: 'Next page',
    pages: 'Pages',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    all: 'All',
    narrow: 'Filter',
  },
};
