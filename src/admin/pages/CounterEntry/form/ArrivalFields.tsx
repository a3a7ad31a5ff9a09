import { useText } from '../../../hooks/use-text';
import { ChoiceField } from './ChoiceField';
import { ENTRY_CHANNELS, type EntryFields } from './entry-fields';
import { LineField } from './LineField';
import type { SectionProps } from './section-props';
import { wallClockAt } from './wall-clock';

/** How and when the question arrived. The channel is remembered; the time is now until it is changed. */
export const ArrivalFields = ({
  fields,
  faults,
  now,
  onChange,
}: SectionProps & { now: number }) => {
  const text = useText();
  return (
    <>
      <ChoiceField
        field="channel"
        label={text('counter.channel')}
        options={ENTRY_CHANNELS.map((each) => [each, text(`term.channel.${each}`)])}
        value={fields.channel}
        error={faults.channel}
        onChange={(channel) => onChange({ channel: channel as EntryFields['channel'] })}
      />
      <LineField
        field="receivedAt"
        label={text('counter.receivedAt')}
        hint={text(fields.receivedAt === '' ? 'counter.receivedAt.now' : 'counter.receivedAt.set')}
        value={fields.receivedAt || wallClockAt(now)}
        error={faults.receivedAt}
        input={{ type: 'datetime-local', max: wallClockAt(now) }}
        onChange={(receivedAt) => onChange({ receivedAt })}
      />
      {fields.channel === 'post' && (
        <LineField
          required
          field="documentNumber"
          label={text('counter.documentNumber')}
          value={fields.documentNumber}
          error={faults.documentNumber}
          onChange={(documentNumber) => onChange({ documentNumber })}
        />
      )}
    </>
  );
};
