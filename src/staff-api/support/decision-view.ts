import { refusalsOf, type Decision } from '../../domain/decision';
import { refusalText } from '../../domain/refusal-text';
import type { DecisionView } from '../contract/shared';

/** A decision of the domain as screens show it: every refusal with its sentence in both languages. */
export const decisionView = (decision: Decision): DecisionView => ({
  permitted: decision.permitted,
  refusals: refusalsOf(decision).map((refusal) => ({
    code: refusal.code,
    source: refusal.source,
    message: refusalText(refusal, 'vi'),
    messageEn: refusalText(refusal, 'en'),
    ...(refusal.params && { params: refusal.params }),
  })),
});
