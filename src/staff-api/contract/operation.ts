import type { GuardSettings } from '../../domain/intake-guard/settings';
import type { OperationSwitch } from '../../domain/operation/switches';
import type { DoorOutcome } from '../../domain/intake-guard/outcome';
import type { Instant, PersonRef } from './shared';

/**
 * `GET /switches`: every switch, as it was turned last. `POST /switches/:key` takes `isOn`, `notice`
 * and `noticeEn`, what the public is told; pausing intake needs a notice.
 */
export interface SwitchView {
  name: OperationSwitch;
  isOn: boolean;
  notice: string | null;
  noticeEn: string | null;
  /** Null while it was never turned, and for whoever has the command line. */
  changedBy: PersonRef | null;
  changedAt: Instant | null;
}

/**
 * `GET /intake-guard`, and `PUT` with `revision` and `settings`, complete: 409 STALE_REVISION, with
 * what is stored as `details.current`, when somebody else has been faster.
 */
export interface GuardView {
  /** 0 while nobody has changed anything. */
  revision: number;
  settings: GuardSettings;
  defaults: GuardSettings;
  changedBy: PersonRef | null;
  changedAt: Instant | null;
  /** What became of those who came within the last hour, on all nodes, but for the last seconds. */
  lastHour: Record<DoorOutcome, number>;
}

export interface GuardUpdate {
  revision: number;
  settings: GuardSettings;
}
