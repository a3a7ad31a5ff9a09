import { z } from 'zod';
import { line } from '../api/submission/input';
import { GUARD_BOUNDS } from '../domain/intake-guard/settings';
import { readRange } from './gateways';

const { difficulty, rate: bounds, gateways, noteCharacters } = GUARD_BOUNDS;

const count = z.int().min(bounds.least).max(bounds.most);

const rate = z.strictObject({ perMinute: count, perHour: count });

const addressLimits = z.strictObject({ setAside: rate, refuse: rate });

const range = z
  .string()
  .trim()
  .max(50)
  .refine((stated) => readRange(stated) !== null, 'ADDRESS_RANGE');

/** The settings of the intake guard as they are sent and stored: complete, and within their bounds. */
export const guardSettingsInput = z
  .strictObject({
    asksProof: z.boolean(),
    difficulty: z.int().min(difficulty.least).max(difficulty.most),
    address: z.strictObject({
      proven: addressLimits,
      'from-form': addressLimits,
      bare: addressLimits,
    }),
    contact: rate,
    receipts: rate,
    gateways: z
      .array(z.strictObject({ range, note: line.pipe(z.string().max(noteCharacters)) }))
      .max(gateways),
  })
  .superRefine(({ address }, context) => {
    for (const [standing, { setAside, refuse }] of Object.entries(address)) {
      for (const span of ['perMinute', 'perHour'] as const) {
        if (refuse[span] >= setAside[span]) continue;
        const path = ['address', standing, 'refuse', span];
        const params = { limit: setAside[span] };
        context.addIssue({ code: 'custom', message: 'TOO_SMALL', path, params });
      }
    }
  });
