import { refusalsOf } from '../decision';
import type { LevelRule } from '../regulation';
import { decideChair, type PanelMember } from './chair';

type ChairRule = Pick<LevelRule, 'chairPositions' | 'coChairPositions' | 'source'>;

const anyone: ChairRule = { chairPositions: [], coChairPositions: [], source: 'QC 1374/2016' };
const city = { ...anyone, chairPositions: ['city-chair', 'city-vice-chair'] };
const commune = { ...anyone, coChairPositions: ['council-standing-committee'] };

const viceChair: PanelMember = { name: 'Trần Thị Bình', position: 'city-vice-chair' };
const director: PanelMember = { name: 'Lê Văn Cường', position: 'department-director' };
const councillor: PanelMember = { name: 'Phạm Thị Dung', position: 'council-standing-committee' };
const guest: PanelMember = { name: 'Vũ Văn Em', title: 'Chuyên gia' };

describe('who chairs a session', () => {
  it.each<[string, PanelMember | null, PanelMember[], ChairRule, string[]]>([
    ['someone entitled', viceChair, [], city, []],
    ['someone of the wrong position', director, [viceChair], city, ['CHAIR_NOT_ENTITLED']],
    ['someone of no stated position', guest, [], city, ['CHAIR_NOT_ENTITLED']],
    ['nobody', null, [viceChair], city, ['CHAIR_NOT_ENTITLED']],
    ['anyone, where anyone may', guest, [], anyone, []],
    ['nobody, where anyone may', null, [], anyone, []],
    ['someone with the co-chair asked for', director, [guest, councillor], commune, []],
    ['someone with a panel of others', director, [guest], commune, ['CO_CHAIR_MISSING']],
    ['someone alone, where a co-chair is needed', director, [], commune, ['CO_CHAIR_MISSING']],
    [
      'the wrong person, alone',
      guest,
      [],
      { ...city, coChairPositions: ['council-standing-committee'] },
      ['CHAIR_NOT_ENTITLED', 'CO_CHAIR_MISSING'],
    ],
  ])('%s', (_who, chair, panel, rule, codes) => {
    expect(refusalsOf(decideChair({ chair, panel }, rule)).map(({ code }) => code)).toEqual(codes);
  });

  it('is told which positions are entitled', () => {
    expect(refusalsOf(decideChair({ chair: director, panel: [] }, city))).toEqual([
      {
        code: 'CHAIR_NOT_ENTITLED',
        source: 'QC 1374/2016',
        params: {
          position: 'department-director',
          positions: ['city-chair', 'city-vice-chair'],
        },
      },
    ]);
  });
});
