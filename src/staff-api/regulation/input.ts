import { z } from 'zod';
import { line } from '../../api/submission/input';
import { CHANNELS } from '../../domain/submission/channel';
import { SUBMITTER_FIELDS, SUBMITTER_KINDS } from '../../domain/submission/submitter';
import { instant } from '../support/instant';

const filled = line.pipe(z.string().min(1));
const code = z
  .string()
  .max(64)
  .regex(/^[a-z]+(-[a-z]+)*$/);
const count = (least: number) => z.int().min(least).max(1_000_000);
const codes = z.array(code).max(50);
const alternatives = z.array(z.array(z.enum(SUBMITTER_FIELDS)).min(1).max(5)).max(10);
const requiredFields = z.strictObject(
  Object.fromEntries(SUBMITTER_KINDS.map((kind) => [kind, alternatives])) as Record<
    (typeof SUBMITTER_KINDS)[number],
    typeof alternatives
  >,
);

const level = z.strictObject({
  level: code,
  cadenceMonths: count(1).nullable(),
  minimumMinutes: count(1).nullable(),
  maximumMinutes: count(1).nullable(),
  noticeDays: count(0),
  maximumOverrunMinutes: count(0),
  answerDays: z.int().min(1).max(366).nullable(),
  answerDayUnit: z.enum(['calendar', 'working']),
  resultsDays: z.int().min(1).max(366).nullable(),
  fourEyes: z.boolean(),
  chairPositions: codes,
  coChairPositions: codes,
  requiredChannels: z.array(z.enum(CHANNELS)).max(CHANNELS.length),
  requiredFields,
});

const shape = {
  code: filled,
  title: filled,
  source: filled,
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  levels: z.array(level).max(20),
  intakeChannels: z.array(z.strictObject({ channel: z.enum(CHANNELS), address: filled })).max(20),
};

/** A whole profile, every number named. */
export const profile = z.strictObject(shape);

/** A change states the whole profile, and which one its editor has read. */
export const change = z.strictObject({ ...shape, knownUpdatedAt: instant });

/** A preview is of a change to the profile named, or of a new one. */
export const trial = z.strictObject({
  ...shape,
  documentId: z.string().max(64).nullish(),
});
