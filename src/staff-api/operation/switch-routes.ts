import { notFound } from '../../commands/coded-errors';
import { OPERATION_SWITCHES } from '../../domain/operation/switches';
import { switchTurn, turnSwitch } from '../../operation-switches/turn-switch';
import { readSwitches } from '../../persistence/operation-switches';
import { personRefs } from '../../persistence/person-refs';
import type { SwitchView } from '../contract/operation';
import { STAFF_ACTIONS, type StaffAction } from '../permissions';
import type { StaffRequest } from '../support/staff-context';
import { staffRoute } from '../support/staff-route';

async function switchViews({ strapi }: StaffRequest<unknown>): Promise<SwitchView[]> {
  const trx = strapi.db.connection;
  const rows = await readSwitches(trx);
  const personOf = await personRefs(
    trx,
    rows.map(({ changedBy }) => changedBy),
  );
  return OPERATION_SWITCHES.map((name) => {
    const row = rows.find((one) => one.name === name);
    return {
      name,
      isOn: row?.isOn ?? false,
      notice: row?.notice ?? null,
      noticeEn: row?.noticeEn ?? null,
      changedBy: personOf(row?.changedBy),
      changedAt: row?.changedAt.toISOString() ?? null,
    };
  });
}

/** What the public may use at the moment: shown to everybody on the staff, turned by who operates. */
export const switchRoutes = [
  staffRoute({
    method: 'GET',
    path: '/switches',
    actions: Object.keys(STAFF_ACTIONS) as StaffAction[],
    answer: switchViews,
  }),
  staffRoute({
    method: 'POST',
    path: '/switches/:key',
    actions: 'operate',
    input: switchTurn,
    answer: async (request) => {
      const { strapi, actor, params, input } = request;
      const name = OPERATION_SWITCHES.find((one) => one === params.key);
      if (name === undefined) throw notFound('RECORD_UNKNOWN');
      await turnSwitch(strapi, { name, ...input }, actor);
      return switchViews(request);
    },
  }),
];
