import { Field, Flex, Radio, Toggle } from '@strapi/design-system';
import { SESSION_MODES, type SessionMode } from '../../../../domain/dialogue-session/mode';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { LineField } from './LineField';
import type { SectionProps } from './section-props';

/** Where the session takes place and how it is followed: only what belongs to its mode. */
export const PlaceSection = ({ form, change, isFixed }: SectionProps) => {
  const text = useText();
  return (
    <Section title={text('sessions.section.place')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Radio.Group
          aria-label={text('sessions.field.mode')}
          id="prepare-mode"
          value={form.mode}
          disabled={isFixed}
          onValueChange={(mode) => change({ mode: mode as SessionMode })}
        >
          {SESSION_MODES.map((mode) => (
            <Radio.Item key={mode} value={mode}>
              {text(`sessions.mode.${mode}`)}
            </Radio.Item>
          ))}
        </Radio.Group>
        {form.mode === 'venue' && (
          <LineField name="place" value={form.place} onChange={(place) => change({ place })} />
        )}
        {form.mode === 'online' && (
          <LineField
            name="onlineAddress"
            type="url"
            value={form.onlineAddress}
            hint={text('sessions.hint.url')}
            onChange={(onlineAddress) => change({ onlineAddress })}
          />
        )}
        <LineField
          name="broadcastUrl"
          type="url"
          value={form.broadcastUrl}
          hint={text('sessions.hint.url')}
          onChange={(broadcastUrl) => change({ broadcastUrl })}
        />
        {isFixed && (
          <LineField
            name="recordingUrl"
            type="url"
            value={form.recordingUrl}
            hint={text('sessions.hint.recording')}
            onChange={(recordingUrl) => change({ recordingUrl })}
          />
        )}
        <Field.Root
          id="prepare-directPublication"
          hint={text('sessions.hint.directPublication')}
          width="100%"
        >
          <Field.Label>{text('sessions.field.directPublication')}</Field.Label>
          <Toggle
            onLabel={text('sessions.directPublication.on')}
            offLabel={text('sessions.directPublication.off')}
            checked={form.directPublication}
            onChange={(event) => change({ directPublication: event.target.checked })}
          />
          <Field.Hint />
        </Field.Root>
      </Flex>
    </Section>
  );
};
