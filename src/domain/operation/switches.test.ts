import { PERMITTED } from '../decision';
import {
  closedBy,
  decideSwitch,
  OPERATION_SWITCHES,
  type OperationSwitch,
  type PublicWay,
} from './switches';

const WAYS: PublicWay[] = ['intake', 'reads', 'live-changes', 'live-streams'];

const closedWays = (...turnedOn: OperationSwitch[]) =>
  WAYS.filter((way) => closedBy(way, new Set(turnedOn)) !== null);

describe('the switches of an emergency', () => {
  it.each<[OperationSwitch[], PublicWay[]]>([
    [[], []],
    [['intake-paused'], ['intake']],
    [['reads-frozen'], ['reads', 'live-changes']],
    [['staff-only'], WAYS],
    [
      ['intake-paused', 'reads-frozen'],
      ['intake', 'reads', 'live-changes'],
    ],
  ])('%j close %j', (turnedOn, ways) => {
    expect(closedWays(...turnedOn)).toEqual(ways);
  });

  it('name the switch that closes a way', () => {
    expect(closedBy('intake', new Set(['staff-only']))).toBe('staff-only');
  });

  it.each([null, '', '   '])('do not pause intake with the notice %j', (notice) => {
    expect(decideSwitch('intake-paused', { isOn: true, notice })).toMatchObject({
      refusal: { code: 'NOTICE_MISSING' },
    });
  });

  it('pause intake with a notice, and open it again without', () => {
    expect(decideSwitch('intake-paused', { isOn: true, notice: 'Bảo trì' })).toEqual(PERMITTED);
    expect(decideSwitch('intake-paused', { isOn: false, notice: null })).toEqual(PERMITTED);
  });

  it.each(OPERATION_SWITCHES.filter((name) => name !== 'intake-paused'))(
    'turn %s without a notice',
    (name) => {
      expect(decideSwitch(name, { isOn: true, notice: null })).toEqual(PERMITTED);
    },
  );
});
