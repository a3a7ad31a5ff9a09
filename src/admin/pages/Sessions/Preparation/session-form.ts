import type { SessionMode } from '../../../../domain/dialogue-session/mode';
import type {
  IntakeAddress,
  OfficialView,
  SessionView,
} from '../../../../staff-api/contract/session';
import { nextAt, toDateAndTime, toInstant } from './hai-phong-fields';

/** A session as the inputs hold it: texts as typed, times as they are in Hải Phòng. */
export interface SessionForm {
  topic: string;
  introduction: string;
  authorityKey: string | null;
  chair: OfficialView;
  panel: OfficialView[];
  themes: string[];
  mode: SessionMode;
  place: string;
  onlineAddress: string;
  broadcastUrl: string;
  recordingUrl: string;
  date: string;
  startTime: string;
  endTime: string;
  overrunMinutes: string;
  directPublication: boolean;
  intakeChannels: IntakeAddress[];
}

export type Plan = Record<string, unknown>;

export const NOBODY: OfficialView = { name: '', title: '', position: '' };

export function toForm(session: SessionView): SessionForm {
  const { date, time } = toDateAndTime(session.startsAt);
  return {
    topic: session.topic,
    introduction: session.introduction ?? '',
    authorityKey: session.authority?.documentId ?? null,
    chair: session.chair ?? NOBODY,
    panel: session.panel,
    themes: session.themes.map(({ name }) => name),
    mode: session.mode,
    place: session.place ?? '',
    onlineAddress: session.onlineAddress ?? '',
    broadcastUrl: session.broadcastUrl ?? '',
    recordingUrl: session.recordingUrl ?? '',
    date,
    startTime: time,
    endTime: toDateAndTime(session.plannedEndAt).time,
    overrunMinutes: String(session.overrunMinutes),
    directPublication: session.directPublication,
    intakeChannels: session.intakeChannels,
  };
}

const orNull = (line: string): string | null => line.trim() || null;

const isFilled = ({ name, title, position }: OfficialView): boolean =>
  [name, title, position].every((part) => part.trim() !== '');

const isBlank = ({ name, title, position }: OfficialView): boolean =>
  [name, title, position].every((part) => part.trim() === '');

const isHalfTimed = ({ date, startTime, endTime }: SessionForm): boolean =>
  (date === '' || startTime === '') && [date, startTime, endTime].some((part) => part !== '');

/** Whether a row is begun and not finished: such rows stay on the screen and are not sent. */
export const hasUnfinishedRows = (form: SessionForm): boolean =>
  [form.chair, ...form.panel].some((one) => !isFilled(one) && !isBlank(one)) ||
  form.intakeChannels.some(({ address }) => address.trim() === '') ||
  isHalfTimed(form);

/** What the server is to hold. */
export function toPlan(form: SessionForm): Plan {
  const startsAt = toInstant({ date: form.date, time: form.startTime });
  const unfinishedChair = !isFilled(form.chair) && !isBlank(form.chair);
  return {
    topic: form.topic.trim() || undefined,
    introduction: form.introduction.trim(),
    authorityKey: form.authorityKey ?? undefined,
    chair: unfinishedChair ? undefined : isBlank(form.chair) ? null : form.chair,
    panel: form.panel.filter(isFilled),
    themes: form.themes.filter((name) => name.trim() !== '').map((name) => ({ name })),
    mode: form.mode,
    place: orNull(form.place),
    onlineAddress: orNull(form.onlineAddress),
    broadcastUrl: orNull(form.broadcastUrl),
    recordingUrl: orNull(form.recordingUrl),
    startsAt,
    plannedEndAt: nextAt(startsAt, form.endTime),
    overrunMinutes: Number(form.overrunMinutes) || 0,
    directPublication: form.directPublication,
    intakeChannels: form.intakeChannels.filter(({ address }) => address.trim() !== ''),
  };
}

/** The keys of a plan that differ from what is stored. */
export const changesBetween = (stored: Plan, intended: Plan): Plan =>
  Object.fromEntries(
    Object.entries(intended).filter(
      ([key, value]) =>
        value !== undefined && JSON.stringify(value) !== JSON.stringify(stored[key]),
    ),
  );
