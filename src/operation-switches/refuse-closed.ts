import type { OperationSwitch } from '../domain/operation/switches';
import type { RequestRefusalCode } from '../operations/request-refusals';
import type { Closure } from './held-switches';

const CODES: Record<OperationSwitch, RequestRefusalCode> = {
  'intake-paused': 'INTAKE_PAUSED',
  'reads-frozen': 'READS_FROZEN',
  'staff-only': 'STAFF_ONLY',
};

/** The refusal a closed way is answered with: its code, and what the operators tell the public. */
export const closedRefusal = ({ name, notice, noticeEn }: Closure) => ({
  code: CODES[name],
  details: { notice, noticeEn },
});
