import { errors } from '@strapi/utils';
import type { Decision, Refusal } from '../domain/decision';
import { refusalText } from '../domain/refusal-text';
import type { RefusalCode } from '../domain/refusals';

interface RefusalDetails {
  code: RefusalCode;
  source: string;
  messageEn: string;
  params?: Record<string, unknown>;
  /** Every reason, when there are several. */
  refusals?: {
    code: RefusalCode;
    source: string;
    message: string;
    params?: Record<string, unknown>;
  }[];
}

/**
 * A write the rules do not allow. Answered with 400, the Vietnamese sentence and the code.
 *
 * Not a ForbiddenError: Strapi's route authorisation swallows those and answers a bare 403.
 */
export class RuleViolation extends errors.ApplicationError<
  'RuleViolation',
  string,
  RefusalDetails
> {
  constructor(refusal: Refusal, refusals: Refusal[] = [refusal]) {
    super(refusalText(refusal, 'vi'), {
      code: refusal.code,
      source: refusal.source,
      messageEn: refusalText(refusal, 'en'),
      ...(refusal.params && { params: refusal.params }),
      ...(refusals.length > 1 && {
        refusals: refusals.map((one) => ({
          code: one.code,
          source: one.source,
          message: refusalText(one, 'vi'),
          ...(one.params && { params: one.params }),
        })),
      }),
    });
    this.name = 'RuleViolation';
  }
}

/** Throws the refusal, if the decision is one. */
export function enforce(decision: Decision): void {
  if (!decision.permitted) throw new RuleViolation(decision.refusal, decision.refusals);
}
