import { FATE_COMMANDS, fateAfter, FATES } from './fate';
import { fateCommandTo } from './fate-command';

describe('the command that leads to a fate', () => {
  it('exists for every fate, and leads nowhere else', () => {
    const commands = FATES.map(fateCommandTo);

    expect(new Set(commands)).toEqual(new Set(FATE_COMMANDS));
    expect(commands.map((command) => command && fateAfter(command))).toEqual([...FATES]);
  });
});
