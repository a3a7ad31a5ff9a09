/** Whether a text says nothing: missing, or white space only. */
export const isBlank = (text: string | null | undefined): boolean =>
  text === null || text === undefined || text.trim() === '';
