/** Whether the page's address asks for another page of a list than its first, which the server has then written. */
export const isLaterPage = (): boolean =>
  Number(new URLSearchParams(location.search).get('page')) > 1;
