import { currentCommand } from '../../commands/command';

/** The admin user id of the member of staff who acts; `null` for the public and the system. */
export const staffIdOfCommand = (): number | null => {
  const actor = currentCommand()?.actor;
  return actor?.kind === 'staff' ? actor.id : null;
};
