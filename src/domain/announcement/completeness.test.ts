import { refusalsOf } from '../decision';
import { QC_1374 } from '../regulation';
import type { Channel } from '../submission/channel';
import { decideCompleteness, type AnnouncementDraft } from './completeness';

const requiredChannels: Channel[] = ['portal', 'email', 'telephone'];
const rule = { requiredChannels, source: QC_1374.announcement };

const online: AnnouncementDraft = {
  topic: 'Thủ tục đăng ký kinh doanh',
  chair: { name: 'Trần Thị Bình', title: 'Phó Chủ tịch UBND thành phố' },
  startsAt: new Date('2026-03-10T08:30:00+07:00'),
  plannedEndAt: new Date('2026-03-10T10:30:00+07:00'),
  mode: 'online',
  place: null,
  onlineAddress: 'https://doithoai.vd.vn',
  broadcastUrl: null,
  intakeChannels: [
    { channel: 'portal', address: 'https://doithoai.vd.vn/hoi' },
    { channel: 'email', address: 'banbientap@vd.vn' },
    { channel: 'telephone', address: '0225 3 000 000' },
  ],
};
const atVenue: AnnouncementDraft = {
  ...online,
  mode: 'venue',
  place: 'Hội trường A',
  onlineAddress: null,
  broadcastUrl: 'https://doithoai.vd.vn/truc-tiep',
};
const empty: AnnouncementDraft = {
  topic: null,
  chair: null,
  startsAt: null,
  plannedEndAt: null,
  mode: null,
  place: null,
  onlineAddress: null,
  broadcastUrl: null,
  intakeChannels: [],
};

describe('an announcement', () => {
  it.each<[string, AnnouncementDraft, string[]]>([
    ['of an online session that says everything', online, []],
    ['of a session at a venue that says everything', atVenue, []],
    ['of an online session nobody can find', { ...online, onlineAddress: ' ' }, ['onlineAddress']],
    ['of a session at no stated place', { ...atVenue, place: '' }, ['place']],
    [
      'of a session at a venue that is not broadcast',
      { ...atVenue, broadcastUrl: null },
      ['broadcastUrl'],
    ],
    ['of a session held nobody knows how', { ...online, mode: null }, ['mode']],
    ['with a chair without a name', { ...online, chair: { name: ' ' } }, ['chair']],
    ['with a start nobody can read', { ...online, startsAt: new Date('?') }, ['startsAt']],
    [
      'with a channel but no address',
      {
        ...online,
        intakeChannels: [
          ...online.intakeChannels.slice(0, 2),
          { channel: 'telephone', address: '' },
        ],
      },
      ['intakeChannels.telephone'],
    ],
    [
      'that says nothing at all',
      empty,
      [
        'topic',
        'chair',
        'startsAt',
        'plannedEndAt',
        'mode',
        'intakeChannels.portal',
        'intakeChannels.email',
        'intakeChannels.telephone',
      ],
    ],
    [
      'of a venue, empty otherwise',
      { ...empty, mode: 'venue', topic: 'Môi trường', intakeChannels: online.intakeChannels },
      ['chair', 'startsAt', 'plannedEndAt', 'place', 'broadcastUrl'],
    ],
  ])('%s', (_situation, draft, missing) => {
    expect(refusalsOf(decideCompleteness(draft, rule))).toEqual(
      missing.length === 0
        ? []
        : [{ code: 'ANNOUNCEMENT_INCOMPLETE', source: rule.source, params: { missing } }],
    );
  });

  it('names no channel where the level requires none', () => {
    const lenient = { ...rule, requiredChannels: [] };

    expect(decideCompleteness({ ...online, intakeChannels: [] }, lenient).permitted).toBe(true);
  });
});
