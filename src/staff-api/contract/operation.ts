import type { OperationSwitch } from '../../domain/operation/switches';
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
