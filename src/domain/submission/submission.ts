import { isBlank } from '../blank';
import { allOf, PERMITTED, refuse, type Decision } from '../decision';
import { decideIntake, decideStatedReceipt, intakePeriod } from '../dialogue-session/intake';
import type { SessionFacts } from '../dialogue-session/session';
import { HOUSE, type LevelRule } from '../regulation';
import type { Channel } from './channel';
import { decideConsent, type Consent } from './consent';
import { decideSubmitter, type Submitter } from './submitter';

/** What arrives: who sends it, by which channel, with what consent. */
export interface Arrival {
  channel: Channel;
  /** Stated by staff for every channel but the portal; the database's instant there. */
  receivedAt: Date;
  submitter: Submitter;
  consent: Consent;
  /** Number a letter was registered under. */
  documentNumber: string | null;
}

/**
 * Decides whether a submission enters its session, giving every reason at once: the window, the
 * submitter's particulars, the consent, and the number of a letter.
 *
 * A session not yet announced has no rule; nothing enters it.
 * Refuses with LEVEL_WITHOUT_RULE, DOCUMENT_NUMBER_MISSING and with what `decideIntake`, `decideStatedReceipt`,
 * `decideSubmitter` and `decideConsent` refuse with.
 * Source: QC 1374/2016, methods of dialogue, point iii; information about the submitter.
 */
export function decideArrival(
  session: SessionFacts,
  rule: LevelRule | null,
  arrival: Arrival,
  now: Date,
): Decision {
  const period = intakePeriod(session);
  const window =
    arrival.channel === 'portal'
      ? decideIntake(period, now)
      : decideStatedReceipt(period, arrival.receivedAt, now);

  const submitter =
    rule === null ? refuse('LEVEL_WITHOUT_RULE', HOUSE) : decideSubmitter(arrival.submitter, rule);

  return allOf(
    window,
    submitter,
    decideConsent(arrival.consent),
    arrival.channel === 'post' && isBlank(arrival.documentNumber)
      ? refuse('DOCUMENT_NUMBER_MISSING', HOUSE)
      : PERMITTED,
  );
}
