import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { SessionView } from '../../staff-api/contract/session';
import { useInstantText } from '../hooks/use-instant-text';
import { useText } from '../hooks/use-text';

/** What a session is told from others by. */
export type SessionChoice = Pick<SessionView, 'documentId' | 'topic' | 'state' | 'startsAt'>;

interface SessionPickerProps {
  sessions: readonly SessionChoice[];
  value: string | null;
  onChange: (documentId: string) => void;
}

/** Which session a screen is about; each with its state and the day it begins. */
export const SessionPicker = ({ sessions, value, onChange }: SessionPickerProps) => {
  const text = useText();
  const instantText = useInstantText();
  return (
    <SingleSelect
      aria-label={text('session')}
      placeholder={text('session.choose')}
      value={value}
      onChange={(chosen) => onChange(String(chosen))}
    >
      {sessions.map(({ documentId, topic, state, startsAt }) => (
        <SingleSelectOption key={documentId} value={documentId}>
          {`${topic} (${text(`term.state.${state}`)}, ${instantText(startsAt, 'day')})`}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
