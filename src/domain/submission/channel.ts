/** The ways a question reaches the Editorial Board. Source: QC 1374/2016, methods of dialogue. */
export const CHANNELS = ['portal', 'email', 'post', 'telephone', 'venue'] as const;

export type Channel = (typeof CHANNELS)[number];
