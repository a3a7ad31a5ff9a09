/** The groups a code is read out in: those it is written in. */
export const receiptGroups = (code: string): string[] => code.split('-');
