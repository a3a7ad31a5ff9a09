import type { UID } from '@strapi/strapi';
import type { StaffActor } from '../scenario';

/** What somebody tries to write, in the attributes' own names; a relation as document id. */
export type Attempt =
  | { kind: 'change'; uid: UID.ContentType; documentId: string; data: Record<string, unknown> }
  | { kind: 'create'; uid: UID.ContentType; data: Record<string, unknown> }
  | { kind: 'delete'; uid: UID.ContentType; documentId: string }
  | { kind: 'clone'; uid: UID.ContentType; documentId: string };

/** The same through a route of the staff surface, `:id` standing for the document. */
export interface StaffAttempt {
  /** `METHOD /path` as the route is registered. */
  route: string;
  as?: 'editor' | 'leader' | 'staff';
  body?: Record<string, unknown>;
  /** Where the route is about another record than the attempt's. */
  id?: string;
}

/** What is tried, by every path that can express it. */
export interface Trial {
  attempt: Attempt;
  staff?: StaffAttempt;
  /** The address of the session, for what the portal can send. */
  slug?: string;
  /** Who gives the command, where it matters. */
  actor?: StaffActor;
  /** The same in SQL, where it takes more than values in columns of one row. */
  sql?: { statement: string; bindings: unknown[] };
}

/** `null` when the write was carried out; the stable code of the refusal otherwise. */
export type Outcome = string | null;
