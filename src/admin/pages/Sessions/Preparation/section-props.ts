import type { SessionForm } from './session-form';

/** What every part of the form gets. */
export interface SectionProps {
  form: SessionForm;
  change: (part: Partial<SessionForm>) => void;
  /** Whether the session is announced: its time, authority, mode and overrun stand. */
  isFixed: boolean;
}
