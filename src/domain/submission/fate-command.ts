import { FATE_COMMANDS, fateAfter, type Fate, type FateCommand } from './fate';

/** The command that leads to a fate; `null` when none does. Each fate is reached by one command. */
export const fateCommandTo = (fate: Fate): FateCommand | null =>
  FATE_COMMANDS.find((command) => fateAfter(command) === fate) ?? null;
