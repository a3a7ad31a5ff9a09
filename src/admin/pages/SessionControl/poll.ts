/** How often the screen asks what others have done; not while it is hidden. */
export const POLL_MILLISECONDS = 2_000;
