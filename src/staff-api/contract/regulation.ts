import type { LevelRule } from '../../domain/regulation';
import type { DecisionView, Instant } from './shared';
import type { IntakeAddress } from './session';

/** A level's rule as the screen edits it. */
export type LevelRuleView = Omit<LevelRule, 'profile' | 'source'>;

/** `GET /profiles`, `GET /profiles/:id`. */
export interface ProfileView {
  documentId: string;
  code: string;
  title: string;
  source: string;
  /** ISO dates; `validTo` is exclusive. */
  validFrom: string | null;
  validTo: string | null;
  levels: LevelRuleView[];
  /** Addresses that sessions prepared under it take over. */
  intakeChannels: IntakeAddress[];
  updatedAt: Instant;
}

/** `POST /profiles`: the whole profile. */
export type ProfileInput = Omit<ProfileView, 'documentId' | 'updatedAt'>;

/** `POST /profiles/preview`, with the `documentId` of the one that is changed, if it is one. */
export type ProfileTrial = ProfileInput & { documentId?: string | null };

/**
 * `PUT /profiles/:id`: with the `updatedAt` its editor has read; 409 STALE_REVISION with a
 * `StoredProfile` as `details.current` when somebody else has changed it since.
 */
export type ProfileUpdate = ProfileInput & { knownUpdatedAt: Instant };

/** What is stored, told to who has read an older one. */
export type StoredProfile = Omit<ProfileView, 'documentId'>;

/** What `POST /profiles/preview` finds: nothing is stored. */
export interface ProfilePreview {
  decision: DecisionView;
  /** What differs from what is stored: `levels.city.noticeDays`. */
  changes: { path: string; before: unknown; after: unknown }[];
  /** Sessions in preparation that could be announced before and cannot afterwards, or the other way. */
  sessions: { documentId: string; topic: string; before: DecisionView; after: DecisionView }[];
  /** Announced sessions keep the rule they were announced under; this many do. */
  unaffectedAnnounced: number;
}
