import type { Refusal } from '../../domain/decision';

/** An instant as it travels: ISO 8601 in UTC, with milliseconds. */
export type Instant = string;

/** A refusal as screens show it: its code, the rule it comes from, and its sentence in both languages. */
export interface RefusalView extends Pick<Refusal, 'code' | 'source'> {
  message: string;
  messageEn: string;
  params?: Record<string, unknown>;
}

/** The server's own decision on something a person may want to do; screens show it and decide nothing. */
export interface DecisionView {
  permitted: boolean;
  refusals: RefusalView[];
}

/** A person of the staff, as others see them. */
export interface PersonRef {
  userId: number;
  name: string;
}

export interface AuthorityRef {
  documentId: string;
  name: string;
  level: string;
}
