import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { cleaned } from '../api/submission/input';
import { auditCommand } from '../commands/audit-command';
import { runCommand } from '../commands/command';
import { enforce } from '../commands/rule-violation';
import { decideSwitch, LONGEST_NOTICE, type OperationSwitch } from '../domain/operation/switches';
import type { Actor } from '../domain/staff/actor';
import { plainText } from '../domain/text/plain-text';
import { writeSwitch } from '../persistence/operation-switches';

const notice = cleaned(plainText, LONGEST_NOTICE)
  .nullish()
  .transform((text) => text || null);

/** How a switch is to stand, as it is sent: what the public is told has at most 500 characters. */
export const switchTurn = z.strictObject({ isOn: z.boolean(), notice, noticeEn: notice });

export type SwitchTurn = z.output<typeof switchTurn> & { name: OperationSwitch };

/**
 * Turns a switch on every node, in the name of a member of staff or of whoever has the command line.
 * What a switch that is turned off told the public is forgotten. Refuses with what `decideSwitch` does.
 */
export const turnSwitch = (strapi: Core.Strapi, turn: SwitchTurn, actor: Actor): Promise<void> =>
  runCommand(strapi, { name: 'operation.turn-switch', actor }, async (trx) => {
    enforce(decideSwitch(turn.name, turn));
    const told = turn.isOn ? turn : { notice: null, noticeEn: null };
    const { name, isOn } = turn;
    const { notice, noticeEn } = told;
    const changedBy = actor.kind === 'staff' ? actor.id : null;
    await writeSwitch(trx, { name, isOn, notice, noticeEn, changedBy });
    await auditCommand(strapi, trx, {
      subjectType: 'operation-switch',
      subjectKey: name,
      details: { isOn },
    });
  });
