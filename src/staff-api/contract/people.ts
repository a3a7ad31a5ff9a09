import type { Instant } from './shared';

/** `GET /people`. */
export interface PersonView {
  userId: number;
  email: string;
  firstname: string | null;
  lastname: string | null;
  isActive: boolean;
  roleCodes: string[];
}

/** `GET /memberships`. */
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
