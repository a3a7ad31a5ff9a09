import { z } from 'zod';
import { line, paragraphs } from '../../api/submission/input';
import { ANNOUNCEMENT_KINDS } from '../../domain/announcement/kind';
import { SESSION_GROUPS } from '../../domain/dialogue-session/group';
import { SESSION_MODES } from '../../domain/dialogue-session/mode';
import { CHANNELS } from '../../domain/submission/channel';
import { instant } from '../support/instant';

const filled = line.pipe(z.string().min(1));
const url = z.url({ protocol: /^https?$/ }).max(255);
const position = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const official = z.strictObject({ name: filled, title: filled, position });

const plan = {
  introduction: paragraphs.optional(),
  authorityKey: z.string().max(64),
  chair: official.nullish(),
  panel: z.array(official).max(50).optional(),
  themes: z
    .array(z.strictObject({ name: filled }))
    .max(50)
    .optional(),
  mode: z.enum(SESSION_MODES).optional(),
  place: line.nullish(),
  onlineAddress: url.nullish(),
  broadcastUrl: url.nullish(),
  recordingUrl: url.nullish(),
  startsAt: instant.nullish(),
  plannedEndAt: instant.nullish(),
  overrunMinutes: z.int().min(0).max(1440).optional(),
  directPublication: z.boolean().optional(),
  intakeChannels: z
    .array(z.strictObject({ channel: z.enum(CHANNELS), address: filled }))
    .max(20)
    .optional(),
};

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const preparation = z.strictObject({ topic: filled, slug: slug.optional(), ...plan });

export const change = preparation.partial();

/** What a clone has of its own; it begins without a time. */
export const cloning = z.strictObject({
  topic: filled.optional(),
  startsAt: instant.nullish(),
  plannedEndAt: instant.nullish(),
});

/** The announcement in the editor's words; the template's where left out. */
const words = {
  title: filled.optional(),
  body: paragraphs.pipe(z.string().min(1)).optional(),
};

/** Left out or blank, the rule says in its own words that it is missing. */
const reason = paragraphs.default('');

export const announcement = z.strictObject(words);
export const extension = z.strictObject({ plannedEndAt: instant, ...words });
export const cancellation = z.strictObject({ reason, ...words });
export const postponement = z.strictObject({
  startsAt: instant,
  plannedEndAt: instant,
  reason,
  ...words,
});

export const announcementTime = z.strictObject({ announceAt: instant.nullable() });

/** Which sessions to list. */
export const list = z.strictObject({
  group: z.enum(SESSION_GROUPS).optional(),
  text: line.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** The announcement to be previewed, with what the editor means to change. */
export const preview = z.strictObject({
  kind: z.enum(ANNOUNCEMENT_KINDS).default('upcoming'),
  startsAt: instant.optional(),
  plannedEndAt: instant.optional(),
  reason: paragraphs.optional(),
});

export const reasonsOf = (reason: string | undefined) =>
  reason === undefined ? {} : { cancellationReason: reason, postponementReason: reason };

/** Only what the editor wrote; an absent key leaves the template's text. */
export const wordsOf = ({ title, body }: { title?: string; body?: string }) => ({
  ...(title !== undefined && { title }),
  ...(body !== undefined && { body }),
});
