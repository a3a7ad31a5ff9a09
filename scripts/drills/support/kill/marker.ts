/** Stands in the text of one submission and in no other's. */
export const newMarker = (round: number, index: number): string => `[K${round}-${index}]`;

export const markerIn = (content: string): string => /\[K\d+-\d+\]/.exec(content)?.[0] ?? '';
