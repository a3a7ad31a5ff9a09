import {
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextButton,
  Field,
  IconButton,
  Typography,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { CHANNELS, type Channel } from '../../../../domain/submission/channel';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import type { SectionProps } from './section-props';

/** Where questions are received. */
export const IntakeSection = ({ form, change }: SectionProps) => {
  const text = useText();
  const rows = form.intakeChannels;
  const put = (intakeChannels: typeof rows) => change({ intakeChannels });
  return (
    <Section title={text('sessions.section.intake')}>
      <Flex
        direction="column"
        alignItems="stretch"
        gap={3}
        id="prepare-intakeChannels"
        tabIndex={-1}
      >
        <Typography textColor="neutral600">{text('sessions.hint.intake')}</Typography>
        {rows.map((row, index) => (
          <Flex key={index} gap={2} wrap="wrap">
            <Field.Root flex="1 1 16rem">
              <SingleSelect
                aria-label={text('sessions.intake.channel', { number: index + 1 })}
                value={row.channel}
                onChange={(channel) =>
                  put(rows.with(index, { ...row, channel: channel as Channel }))
                }
              >
                {CHANNELS.map((channel) => (
                  <SingleSelectOption key={channel} value={channel}>
                    {text(`term.channel.${channel}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
            <Field.Root flex="3 1 24rem">
              <Field.Input
                aria-label={text('sessions.intake.address', { number: index + 1 })}
                value={row.address}
                maxLength={255}
                onChange={(event) => put(rows.with(index, { ...row, address: event.target.value }))}
              />
            </Field.Root>
            <IconButton
              label={text('sessions.intake.remove', { number: index + 1 })}
              onClick={() => put(rows.toSpliced(index, 1))}
            >
              <Trash />
            </IconButton>
          </Flex>
        ))}
        <TextButton
          startIcon={<Plus />}
          onClick={() => put([...rows, { channel: 'email', address: '' }])}
        >
          {text('sessions.intake.add')}
        </TextButton>
      </Flex>
    </Section>
  );
};
