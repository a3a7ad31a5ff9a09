import { isBlank } from '../blank';
import { isInstant } from '../calendar/instant';
import { vietnameseDateTime, vietnamesePeriod } from '../calendar/vietnamese-date';
import type { SessionMode } from '../dialogue-session/mode';
import type { Channel } from '../submission/channel';
import type { IntakeChannel } from './completeness';

/** A person as an announcement names them. */
export interface NamedOfficial {
  name: string;
  title?: string | null;
}

/** What the text of an announcement is made from; what is missing is left out of the text. */
export interface AnnouncementFacts {
  topic: string;
  authorityName: string;
  chair: NamedOfficial | null;
  panel: readonly NamedOfficial[];
  startsAt: Date | null;
  plannedEndAt: Date | null;
  overrunMinutes: number;
  mode: SessionMode | null;
  place?: string | null;
  onlineAddress?: string | null;
  broadcastUrl?: string | null;
  intakeChannels: readonly IntakeChannel[];
  /** Why the session was cancelled or rescheduled. */
  reason?: string | null;
  /** When the session was to begin before it was rescheduled. */
  previousStartsAt?: Date | null;
  endedAt?: Date | null;
  /** How many questions were received. */
  questionCount?: number | null;
  /** Where the record of the session can be read. */
  recordUrl?: string | null;
}

const CHANNEL_NAMES: Record<Channel, string> = {
  portal: 'Cổng thông tin điện tử',
  email: 'Thư điện tử',
  post: 'Đường bưu điện',
  telephone: 'Điện thoại',
  venue: 'Trực tiếp tại điểm đối thoại',
};

const official = ({ name, title }: NamedOfficial): string =>
  isBlank(title) ? name : `${name}, ${title}`;

const line = (label: string, value: string | null | undefined): string[] =>
  isBlank(value) ? [] : [`${label}: ${value}`];

/** When the session takes place, Hải Phòng time. */
export const timeLines = ({ startsAt, plannedEndAt }: AnnouncementFacts): string[] => {
  if (!isInstant(startsAt)) return [];

  return isInstant(plannedEndAt)
    ? line('Thời gian', vietnamesePeriod(startsAt, plannedEndAt))
    : line('Thời gian bắt đầu', vietnameseDateTime(startsAt));
};

export const chairLines = ({ chair, panel }: AnnouncementFacts): string[] => [
  ...line('Chủ trì', chair === null ? null : official(chair)),
  ...line('Thành phần tham gia trả lời', panel.map(official).join('; ')),
];

export const placeLines = (facts: AnnouncementFacts): string[] =>
  facts.mode === 'venue'
    ? [...line('Địa điểm', facts.place), ...line('Phát trực tuyến tại', facts.broadcastUrl)]
    : [
        ...line('Địa chỉ tham gia trực tuyến', facts.onlineAddress),
        ...line('Phát trực tuyến tại', facts.broadcastUrl),
      ];

/** How questions are received, and until when: the end of the session, not of the plan. */
export const intakeLines = (
  { intakeChannels, overrunMinutes }: AnnouncementFacts,
  since: string,
): string[] => [
  `${since} cho đến khi phiên đối thoại kết thúc.`,
  ...(overrunMinutes > 0
    ? [`Phiên đối thoại có thể kéo dài thêm tối đa ${overrunMinutes} phút sau giờ dự kiến.`]
    : []),
  ...channelLines(intakeChannels),
];

const channelLines = (channels: readonly IntakeChannel[]): string[] => {
  const stated = channels.filter(({ address }) => !isBlank(address));
  if (stated.length === 0) return [];

  return [
    'Câu hỏi gửi qua các kênh sau:',
    ...stated.map(({ channel, address }) => `- ${CHANNEL_NAMES[channel]}: ${address}`),
  ];
};

export const reasonLines = ({ reason }: AnnouncementFacts): string[] => line('Lý do', reason);
