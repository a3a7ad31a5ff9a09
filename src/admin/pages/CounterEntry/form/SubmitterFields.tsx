import { SUBMITTER_KINDS, type SubmitterKind } from '../../../../domain/submission/submitter';
import { useText } from '../../../hooks/use-text';
import { ChoiceField } from './ChoiceField';
import { isAskedOf } from './entry-fields';
import { LineField } from './LineField';
import type { SectionProps } from './section-props';

const LINES = ['name', 'representative', 'telephone', 'address', 'email'] as const;

/** Who asks: a person, or an organisation or enterprise with its head office. */
export const SubmitterFields = ({ fields, faults, onChange }: SectionProps) => {
  const text = useText();
  const isPerson = fields.submitterKind === 'individual';
  const shown = LINES.filter((field) => field !== 'representative' || !isPerson);
  const who = isPerson ? 'person' : 'body';
  return (
    <>
      <ChoiceField
        field="submitterKind"
        label={text('counter.submitterKind')}
        options={SUBMITTER_KINDS.map((each) => [each, text(`term.submitter.${each}`)])}
        value={fields.submitterKind}
        error={faults.submitterKind}
        onChange={(kind) => onChange({ submitterKind: kind as SubmitterKind })}
      />
      {shown.map((field) => (
        <LineField
          key={field}
          field={field}
          required={isAskedOf(fields.submitterKind, field)}
          label={text(`counter.${field}.${who}`)}
          hint={isPerson && field === 'telephone' ? text('counter.telephone.either') : undefined}
          value={fields[field]}
          error={faults[field]}
          input={field === 'telephone' ? { inputMode: 'tel' } : undefined}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    </>
  );
};
