import type { Core } from '@strapi/strapi';
import { auditCommand } from '../commands/audit-command';
import { runCommand } from '../commands/command';
import { enforce } from '../commands/rule-violation';
import { decideSwitch, type OperationSwitch } from '../domain/operation/switches';
import type { Actor } from '../domain/staff/actor';
import { writeSwitch } from '../persistence/operation-switches';

/** How a switch is to stand. */
export interface SwitchTurn {
  name: OperationSwitch;
  isOn: boolean;
  notice: string | null;
  noticeEn: string | null;
}

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
