/**
 * How well a sender at the door is known: by work done for a challenge, by a form that was rendered for
 * a reader a while ago, or not at all.
 */
export const STANDINGS = ['proven', 'from-form', 'bare'] as const;
export type Standing = (typeof STANDINGS)[number];
