import { Field, Flex, SingleSelect, SingleSelectOption, Toggle } from '@strapi/design-system';
import { CHANNELS, type Channel } from '../../../../domain/submission/channel';
import type { LevelRuleView } from '../../../../staff-api/contract/regulation';
import { useText } from '../../../hooks/use-text';
import { BoxList } from './BoxList';
import { useFault } from '../../../components/faults';
import { NumberField } from '../../../components/NumberField';
import { PositionList } from './PositionList';
import { RequiredFields } from './RequiredFields';

/** Numbers of a rule, and whether one has to be given. */
const NUMBERS = [
  ['cadenceMonths', false],
  ['minimumMinutes', false],
  ['maximumMinutes', false],
  ['noticeDays', true],
  ['maximumOverrunMinutes', true],
  ['answerDays', false],
  ['resultsDays', false],
] as const;

interface LevelFieldsProps {
  rule: LevelRuleView;
  index: number;
  knownPositions: readonly string[];
  onChange: (change: Partial<LevelRuleView>) => void;
}

/** Everything the regulation says about sessions of one level. */
export const LevelFields = ({ rule, index, knownPositions, onChange }: LevelFieldsProps) => {
  const text = useText();
  const fault = useFault();
  const faultOf = (field: keyof LevelRuleView) =>
    fault(`levels.${rule.level}.${field}`, `levels.${index}.${field}`);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={4} wrap="wrap" alignItems="flex-start">
        {NUMBERS.map(([name, required]) => (
          <NumberField
            key={name}
            label={text(`regulation.${name}`)}
            hint={required ? undefined : text('regulation.emptyMeansNone')}
            required={required}
            value={rule[name]}
            error={faultOf(name)}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        <Field.Root flex="1 1 24rem" error={faultOf('answerDayUnit')}>
          <Field.Label>{text('regulation.answerDayUnit')}</Field.Label>
          <SingleSelect
            value={rule.answerDayUnit}
            onChange={(unit) => onChange({ answerDayUnit: unit === 'calendar' ? unit : 'working' })}
          >
            <SingleSelectOption value="working">{text('regulation.working')}</SingleSelectOption>
            <SingleSelectOption value="calendar">{text('regulation.calendar')}</SingleSelectOption>
          </SingleSelect>
        </Field.Root>
      </Flex>
      <Field.Root hint={text('regulation.fourEyesHint')} maxWidth="42rem">
        <Field.Label>{text('regulation.fourEyes')}</Field.Label>
        <Toggle
          onLabel={text('regulation.on')}
          offLabel={text('regulation.off')}
          checked={rule.fourEyes}
          onChange={({ target }) => onChange({ fourEyes: target.checked })}
        />
        <Field.Hint />
      </Field.Root>
      {(['chairPositions', 'coChairPositions'] as const).map((name) => (
        <PositionList
          key={name}
          label={text(`regulation.${name}`)}
          hint={text(`regulation.${name}Hint`)}
          error={faultOf(name)}
          known={knownPositions}
          chosen={rule[name]}
          onChange={(chosen) => onChange({ [name]: chosen })}
        />
      ))}
      <BoxList
        label={text('regulation.requiredChannels')}
        error={faultOf('requiredChannels')}
        choices={CHANNELS.map((value) => ({ value, label: text(`term.channel.${value}`) }))}
        chosen={rule.requiredChannels}
        onChange={(chosen) => onChange({ requiredChannels: chosen as Channel[] })}
      />
      <RequiredFields
        value={rule.requiredFields}
        error={faultOf('requiredFields')}
        onChange={(requiredFields) => onChange({ requiredFields })}
      />
    </Flex>
  );
};
