import type { Core } from '@strapi/strapi';
import { SPANS, type Counted } from '../domain/intake-guard/counted';
import type { CountedSubject, DoorReading } from '../persistence/intake-door';
import { guardHash } from './guard-keys';

/** An address or a contact as it is counted: under a keyed hash, in each span. */
export function subjectsOf(
  strapi: Core.Strapi,
  subject: string,
  when: CountedSubject['when'],
): CountedSubject[] {
  const key = guardHash(strapi, 'subject', subject);
  return Object.values(SPANS).map((spanSeconds) => ({ key, spanSeconds, when }));
}

/** What was counted of it. */
export function countsOf(strapi: Core.Strapi, { counts }: DoorReading, subject: string): Counted[] {
  const key = guardHash(strapi, 'subject', subject);
  return counts.filter((counted) => counted.key === key);
}
