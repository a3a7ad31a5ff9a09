import type { RefusalView } from '../../staff-api/contract/shared';

/** A fault of one field of what was sent. */
export interface Fault {
  path: string;
  code: string;
  message: string;
  messageEn: string;
}

interface Answered {
  message?: string;
  details?: {
    code?: string;
    messageEn?: string;
    refusals?: RefusalView[];
    faults?: Fault[];
    [key: string]: unknown;
  };
}

/** What the server said instead of an answer; `status` 0 when it could not be reached. */
export class StaffError extends Error {
  readonly code: string;
  readonly messageEn: string;
  readonly refusals: RefusalView[];
  readonly faults: Fault[];
  readonly details: Record<string, unknown>;

  constructor(
    readonly status: number,
    { message, details = {} }: Answered,
  ) {
    super(message ?? '');
    this.code = details.code ?? (status === 0 ? 'OFFLINE' : 'UNKNOWN');
    this.messageEn = details.messageEn ?? '';
    this.refusals = details.refusals ?? [];
    this.faults = details.faults ?? [];
    this.details = details;
  }
}

interface FetchFailure {
  status?: number;
  response?: { data?: { error?: Answered & { status?: number } } };
  code?: number;
}

/** Reads what Strapi's fetch client throws. */
export function toStaffError(thrown: unknown): StaffError {
  const { response, status } = thrown as FetchFailure;
  const error = response?.data?.error;
  if (error) return new StaffError(error.status ?? status ?? 500, error);
  // A request that was never answered has neither.
  return new StaffError(typeof status === 'number' ? status : 0, {});
}
