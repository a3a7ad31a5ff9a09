/**
 * Trực tuyến, or at a venue whose session is recorded and broadcast on the portal.
 *
 * Source: QC 1374/2016, modes of dialogue.
 */
export const SESSION_MODES = ['online', 'venue'] as const;

export type SessionMode = (typeof SESSION_MODES)[number];
