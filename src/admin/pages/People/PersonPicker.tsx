import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { PersonView } from '../../../staff-api/contract/people';
import { useText } from '../../hooks/use-text';
import { personName } from './rosters';

interface PersonPickerProps {
  people: readonly PersonView[];
  value: number | null;
  onChange: (userId: number | null) => void;
}

/** Picks somebody with an account by name or e-mail. */
export const PersonPicker = ({ people, value, onChange }: PersonPickerProps) => {
  const text = useText();
  return (
    <Field.Root required width="100%">
      <Field.Label>{text('people.person')}</Field.Label>
      <Combobox
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={value === null ? undefined : String(value)}
        onChange={(chosen) => onChange(chosen ? Number(chosen) : null)}
        onClear={() => onChange(null)}
        clearLabel={text('people.clearPerson')}
        placeholder={text('people.personPlaceholder')}
        noOptionsMessage={() => text('people.noPerson')}
      >
        {people
          .filter(({ isActive }) => isActive)
          .map((person) => (
            <ComboboxOption
              key={person.userId}
              value={String(person.userId)}
              textValue={`${personName(person)} (${person.email})`}
            >
              {personName(person)} ({person.email})
            </ComboboxOption>
          ))}
      </Combobox>
    </Field.Root>
  );
};
