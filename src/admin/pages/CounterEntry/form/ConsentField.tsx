import { Checkbox, Field } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';
import { fieldId } from './field-id';
import type { SectionProps } from './section-props';

/** That the submitter was told what becomes of their data and agreed: what a clerk reads out. */
export const ConsentField = ({ fields, faults, onChange }: SectionProps) => {
  const text = useText();
  return (
    <Field.Root error={faults.consent} hint={text('counter.consent.readOut')}>
      <Checkbox
        id={fieldId('consent')}
        checked={fields.consent}
        onCheckedChange={(checked) => onChange({ consent: checked === true })}
      >
        {text('counter.consent')}
      </Checkbox>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
};
