import { isInstant } from '../calendar/instant';
import { vietnameseDateTime } from '../calendar/vietnamese-date';
import type { AnnouncementKind } from './kind';
import {
  chairLines,
  intakeLines,
  placeLines,
  reasonLines,
  timeLines,
  type AnnouncementFacts,
} from './wording';

export type { AnnouncementFacts } from './wording';

/** Plain text: one paragraph a line, list items with a leading dash. */
export interface AnnouncementText {
  title: string;
  body: string;
}

const TITLES: Record<AnnouncementKind, string> = {
  upcoming: 'Thông báo phiên đối thoại trực tuyến',
  rescheduled: 'Thông báo thay đổi thời gian phiên đối thoại trực tuyến',
  extended: 'Thông báo kéo dài phiên đối thoại trực tuyến',
  cancelled: 'Thông báo huỷ phiên đối thoại trực tuyến',
  ended: 'Thông báo kết thúc phiên đối thoại trực tuyến',
  record_published: 'Công bố biên bản phiên đối thoại trực tuyến',
};

const LINES: Record<AnnouncementKind, (facts: AnnouncementFacts) => string[]> = {
  upcoming: upcomingLines,
  rescheduled: rescheduledLines,
  extended: extendedLines,
  cancelled: cancelledLines,
  ended: endedLines,
  record_published: recordLines,
};

/** Code units, as Strapi counts them; the whole topic is in the body. */
const LONGEST_TITLE = 255;

const HALF_A_CHARACTER = /[\ud800-\udbff]$/;

function titleOf(kind: AnnouncementKind, topic: string): string {
  const title = `${TITLES[kind]}: ${topic}`;

  return title.length <= LONGEST_TITLE
    ? title
    : `${title.slice(0, LONGEST_TITLE - 1).replace(HALF_A_CHARACTER, '')}…`;
}

/**
 * The Vietnamese text of an announcement, to be read by editors before it is published.
 *
 * Times are Hải Phòng time. Facts that are missing are left out; whether they may be missing is
 * for `decideCompleteness`.
 * Source: QC 1374/2016, announcement before the session.
 */
export const announcementText = (
  kind: AnnouncementKind,
  facts: AnnouncementFacts,
): AnnouncementText => ({
  title: titleOf(kind, facts.topic),
  body: LINES[kind](facts).join('\n'),
});

const FROM_NOW_ON = 'Câu hỏi được tiếp nhận từ khi thông báo này được đăng tải';
const AS_BEFORE = 'Câu hỏi tiếp tục được tiếp nhận';

const session = ({ topic }: AnnouncementFacts): string =>
  `phiên đối thoại trực tuyến với chủ đề “${topic}”`;

function upcomingLines(facts: AnnouncementFacts): string[] {
  return [
    `${facts.authorityName} tổ chức ${session(facts)}.`,
    ...timeLines(facts),
    ...chairLines(facts),
    ...placeLines(facts),
    ...intakeLines(facts, FROM_NOW_ON),
    'Trân trọng kính mời các cá nhân, tổ chức, doanh nghiệp quan tâm gửi câu hỏi và theo dõi phiên đối thoại.',
  ];
}

function rescheduledLines(facts: AnnouncementFacts): string[] {
  const { previousStartsAt } = facts;
  const previous = isInstant(previousStartsAt)
    ? `, dự kiến bắt đầu lúc ${vietnameseDateTime(previousStartsAt)},`
    : '';

  return [
    `${facts.authorityName} thông báo thay đổi thời gian tổ chức ${session(facts)}${previous} như sau:`,
    ...timeLines(facts),
    ...reasonLines(facts),
    ...chairLines(facts),
    ...placeLines(facts),
    ...intakeLines(facts, AS_BEFORE),
    'Các câu hỏi đã gửi vẫn được giữ nguyên, không cần gửi lại.',
  ];
}

function extendedLines(facts: AnnouncementFacts): string[] {
  const until = isInstant(facts.plannedEndAt)
    ? ` đến ${vietnameseDateTime(facts.plannedEndAt)}`
    : '';

  return [
    `${facts.authorityName} thông báo kéo dài ${session(facts)}${until}.`,
    ...intakeLines(facts, AS_BEFORE),
  ];
}

function cancelledLines(facts: AnnouncementFacts): string[] {
  const start = isInstant(facts.startsAt)
    ? `, dự kiến bắt đầu lúc ${vietnameseDateTime(facts.startsAt)}`
    : '';

  return [
    `${facts.authorityName} thông báo huỷ ${session(facts)}${start}.`,
    ...reasonLines(facts),
    'Việc tiếp nhận câu hỏi cho phiên đối thoại này chấm dứt kể từ khi huỷ. Các câu hỏi đã tiếp nhận vẫn được xử lý theo quy định.',
  ];
}

function endedLines(facts: AnnouncementFacts): string[] {
  const { endedAt, questionCount } = facts;
  const when = isInstant(endedAt) ? ` lúc ${vietnameseDateTime(endedAt)}` : '';
  const received =
    typeof questionCount === 'number'
      ? [`Tổng số câu hỏi đã tiếp nhận: ${questionCount.toLocaleString('vi-VN')}.`]
      : [];

  return [
    `${facts.authorityName} thông báo ${session(facts)} đã kết thúc${when}. Việc tiếp nhận câu hỏi đã chấm dứt.`,
    ...received,
    'Các câu hỏi chưa được trả lời trong phiên đối thoại được cơ quan được phân công tiếp tục trả lời.',
    `${facts.authorityName} trân trọng cảm ơn các cá nhân, tổ chức, doanh nghiệp đã tham gia.`,
  ];
}

function recordLines(facts: AnnouncementFacts): string[] {
  const where = facts.recordUrl ? ` tại ${facts.recordUrl}` : ' trên Cổng thông tin điện tử';

  return [
    `${facts.authorityName} công bố biên bản ${session(facts)}${where}.`,
    ...timeLines(facts),
    ...chairLines(facts),
  ];
}
