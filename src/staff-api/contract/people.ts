import type { Instant } from './shared';

/**
 * `GET /people?search=&after=&limit=`: at most `limit` (200, up to 500) by address; the next page begins
 * `after` the `email` of the last. `search` is part of a name or address, diacritics do not count.
 */
export interface PersonView {
  userId: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  isActive: boolean;
  roleCodes: string[];
}

/**
 * `GET /memberships?search=&after=&limit=`, newest first; the next page begins `after` the `documentId`
 * of the last. `search` also finds names of authorities. `POST /memberships` takes `userId`,
 * `authorityKey`, `validFrom`, `validTo`; `POST /memberships/:id/end` an optional `validTo`, now or to come.
 */
export interface MembershipView {
  documentId: string;
  userId: number;
  email: string | null;
  authorityKey: string;
  authorityName: string | null;
  validFrom: Instant;
  validTo: Instant | null;
}

/** `GET /authorities`: all that exist today, by name; what pickers offer. */
export interface AuthorityOption {
  documentId: string;
  name: string;
  level: string;
}
