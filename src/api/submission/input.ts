import { z } from 'zod';
import { QUESTION_KINDS } from '../../domain/question/kind';
import { PUBLIC_NAMES } from '../../domain/submission/public-name';
import { SUBMITTER_KINDS } from '../../domain/submission/submitter';
import { plainLine, plainText } from '../../domain/text/plain-text';

const LONGEST_LINE = 255;
/** Characters of one question. */
export const LONGEST_CONTENT = 5_000;

/** A text as a person types it, cleaned, of at most so many characters. */
export const cleaned = (clean: (value: string) => string | null, longest: number) =>
  z
    .string()
    .max(longest * 4)
    .transform((value, context) => {
      const text = clean(value);
      if (text === null) context.addIssue({ code: 'custom', message: 'FORBIDDEN_CHARACTERS' });
      if (text !== null && [...text].length > longest) {
        context.addIssue({ code: 'custom', message: 'TOO_LONG', params: { limit: longest } });
      }
      return text ?? '';
    });

/** A single line of a stranger's text: at most 255 characters. */
export const line = cleaned(plainLine, LONGEST_LINE);

/** A text of several lines: at most 5,000 characters. */
export const paragraphs = cleaned(plainText, LONGEST_CONTENT);

const optional = <S extends z.ZodType<string>>(schema: S) =>
  schema.nullish().transform((value) => (value === '' || value === undefined ? null : value));

const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false']).transform((value) => value === 'true'),
]);

const shape = {
  submitterKind: z.enum(SUBMITTER_KINDS),
  name: line.pipe(z.string().min(1)),
  representative: optional(line),
  address: optional(line),
  telephone: optional(line.pipe(z.string().regex(/^(|[0-9+()./ -]{6,30})$/))),
  email: optional(line.pipe(z.union([z.literal(''), z.email().max(LONGEST_LINE)]))),
  kind: z.enum(QUESTION_KINDS),
  theme: optional(line),
  authority: optional(line),
  content: paragraphs.pipe(z.string().min(1)),
  publicName: z.enum(PUBLIC_NAMES).default('initials'),
  consent: flag.default(false),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
    .default('vi'),
};

/** What a citizen, organisation or enterprise sends. Strict: an unknown key is an error. */
export const submissionInput = z.strictObject({
  ...shape,
  // Left out where it is not stated, so that a body of an older client stays the same body.
  consentVersion: line.nullish().transform((version) => version || undefined),
});

export type SubmissionInput = z.output<typeof submissionInput>;

/** What staff enter for someone who wrote, called or came: the same, with how and when it arrived. */
export const entryInput = z.strictObject({
  ...shape,
  channel: z.enum(['email', 'post', 'telephone', 'venue']),
  receivedAt: z.iso.datetime({ offset: true }).transform((value) => new Date(value)),
  documentNumber: optional(line),
});

export type EntryInput = z.output<typeof entryInput>;

/** An attached file as received. */
export interface AttachedFile {
  name: string;
  bytes: Buffer;
}
