import { z } from 'zod';

/** Years people mean; a slip beyond them is stored by PostgreSQL and then read by nobody. */
const YEARS = { from: 2000, to: 2199 };

/** An instant with its zone or offset, as in `2026-03-10T08:30:00+07:00`. */
export const instant = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value))
  .refine((value) => value.getUTCFullYear() >= YEARS.from && value.getUTCFullYear() <= YEARS.to, {
    error: 'YEAR_OUT_OF_RANGE',
    params: { limit: `${YEARS.from}–${YEARS.to}` },
  });
