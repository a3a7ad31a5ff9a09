import { randomBytes } from 'node:crypto';

const LENGTH = 24;

/** A document id in the form Strapi gives: 24 lower-case letters and digits, beginning with a letter. */
export const newDocumentId = (): string => {
  const digits = BigInt(`0x${randomBytes(16).toString('hex')}`)
    .toString(36)
    .padStart(25, '0');
  return `d${digits.slice(-(LENGTH - 1))}`;
};
