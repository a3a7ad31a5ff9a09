import { Badge, Button, Flex, Typography } from '@strapi/design-system';
import type { SwitchView } from '../../../../staff-api/contract/operation';
import { Section } from '../../../components/Section';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

interface SwitchCardProps {
  standing: SwitchView;
  onTurn: () => void;
  onReword: () => void;
}

/** One switch: what it closes, how it stands, who turned it last. */
export const SwitchCard = ({ standing, onTurn, onReword }: SwitchCardProps) => {
  const text = useText();
  const instantText = useInstantText();
  const { name, isOn, notice, noticeEn, changedBy, changedAt } = standing;
  const person = changedBy?.name ?? text('operation.commandLine');
  return (
    <Section
      title={text(`operation.${name}.name`)}
      action={
        <Flex gap={3} wrap="wrap">
          <Badge variant={isOn ? 'danger' : 'success'}>
            <Typography variant="sigma" textColor="neutral800">
              {text(isOn ? 'operation.closed' : 'operation.open')}
            </Typography>
          </Badge>
          {isOn && (
            <Button size="L" variant="tertiary" onClick={onReword}>
              {text('operation.reword')}
            </Button>
          )}
          <Button
            size="L"
            variant={isOn ? 'success-light' : 'danger-light'}
            onClick={onTurn}
            aria-label={text(isOn ? 'operation.openOne' : 'operation.closeOne', {
              name: text(`operation.${name}.name`),
            })}
          >
            {text(isOn ? 'operation.reopen' : 'operation.close')}
          </Button>
        </Flex>
      }
    >
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography>{text(`operation.${name}.effect`)}</Typography>
        {isOn && notice && <Typography>{text('operation.told', { notice })}</Typography>}
        {isOn && noticeEn && (
          <Typography lang="en">{text('operation.toldEn', { notice: noticeEn })}</Typography>
        )}
        {changedAt !== null && (
          <Typography textColor="neutral600">
            {text('operation.changed', { person, at: instantText(changedAt, 'second') })}
          </Typography>
        )}
      </Flex>
    </Section>
  );
};
