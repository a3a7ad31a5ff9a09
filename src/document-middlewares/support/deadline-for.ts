import { answerDueAt } from '../../domain/answer/deadline';
import { haiPhongDate } from '../../domain/calendar/hai-phong-time';
import { publicHolidays } from '../../domain/calendar/public-holidays';
import type { LevelRule } from '../../domain/regulation';
import { databaseNow } from '../../persistence/clock';
import type { Connection } from '../../persistence/connection';
import type { StoredDocument, WriteData } from './types';

/** When an assignment made now is overdue: by the rule the question's session was announced under. */
export async function deadlineFor(question: StoredDocument, trx: Connection): Promise<WriteData> {
  const rule = question.session.regulation as LevelRule;
  const now = await databaseNow(trx);
  const dueAt = answerDueAt(now, rule, publicHolidays(haiPhongDate(now)));
  return { dueAt: dueAt?.toISOString() ?? null };
}
