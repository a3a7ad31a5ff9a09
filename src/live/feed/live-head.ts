import { toSessionFacts } from '../../api/dialogue-session/to-domain';
import { answeringNow } from '../../domain/dialogue-session/calling';
import { decideIntake, intakeClosesAt, intakePeriod } from '../../domain/dialogue-session/intake';
import { latestEndAt, sessionState } from '../../domain/dialogue-session/session';
import { pollInterval } from '../../domain/dialogue-session/watching';
import { accountOf } from '../../domain/submission/fate';
import type { LiveRow } from '../../persistence/live';

/** What changes of a session while readers watch, its questions aside. Instants are ISO strings. */
export function liveHead({ session, counters, now }: Omit<LiveRow, 'questions'>) {
  const { overrunMinutes, currentQuestion, ...shown } = session;
  const facts = toSessionFacts(session);
  const period = intakePeriod(facts);
  const state = sessionState(facts, now);
  return {
    session: {
      ...shown,
      state,
      latestEndAt: latestEndAt(facts),
      window: {
        isOpen: decideIntake(period, now).permitted,
        opensAt: period.announcedAt,
        closesAt: intakeClosesAt(period),
      },
      currentQuestion: answeringNow((currentQuestion ?? null) as string | null, facts, now),
    },
    counters: accountOf(counters),
    poll: pollInterval(state),
  };
}
