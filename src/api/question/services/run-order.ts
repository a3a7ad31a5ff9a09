import type { Core } from '@strapi/strapi';
import { notFound } from '../../../commands/coded-errors';
import { auditCommand } from '../../../commands/audit-command';
import { runCommand } from '../../../commands/command';
import { enforce } from '../../../commands/rule-violation';
import { decideMove, movedOrder } from '../../../domain/question/run-order';
import type { Actor } from '../../../domain/staff/actor';
import { questionOrder, writeOrder } from '../../../persistence/run-order';
import { sessionExists } from '../../../persistence/session-exists';
import { lockQuestionOrder } from '../../../persistence/session-lock';

/** Which question is moved, and the one it is to stand before; `null` puts it last. */
interface Move {
  questionKey: string;
  beforeKey: string | null;
}

/** The order in which a session answers its questions. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Moves one question, under the lock of the session's order. Afterwards the positions are 1 to n.
   * One statement for all, past the document service: a move is one entry of the audit, not one for
   * each question that gives way.
   */
  move: (sessionKey: string, { questionKey, beforeKey }: Move, actor: Actor): Promise<void> =>
    runCommand(strapi, { name: 'question.move', actor }, async (trx) => {
      if (!(await sessionExists(trx, sessionKey))) throw notFound('SESSION_UNKNOWN');
      await lockQuestionOrder(trx, sessionKey);
      const order = await questionOrder(trx, sessionKey);
      enforce(decideMove(order, questionKey, beforeKey));

      await writeOrder(trx, movedOrder(order, questionKey, beforeKey));
      await auditCommand(strapi, trx, {
        subjectType: 'question',
        subjectKey: questionKey,
        details: { action: 'update', fields: ['position'], beforeKey },
      });
    }),
});
