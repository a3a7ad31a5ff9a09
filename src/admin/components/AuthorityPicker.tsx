import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import type { AuthorityRef } from '../../staff-api/contract/shared';
import { useAuthorities } from '../hooks/use-authorities';
import { useErrorText } from '../hooks/use-error-text';
import { useText } from '../hooks/use-text';

interface AuthorityPickerProps {
  label: string;
  /** `documentId` of the chosen one. */
  value: string | null;
  onChange: (documentId: string | null) => void;
  /** The one stored, which may be closed by now: named all the same. */
  stored?: AuthorityRef | null;
  hint?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
}

/** Picks one of the authorities that exist today, by typing part of its name. */
export const AuthorityPicker = (props: AuthorityPickerProps) => {
  const { label, value, onChange, stored, hint, error, required, disabled } = props;
  const text = useText();
  const errorText = useErrorText();
  const authorities = useAuthorities();
  const failure = authorities.isError ? errorText(authorities.error) : undefined;
  const open = authorities.data ?? [];
  const isListed = !stored || open.some(({ documentId }) => documentId === stored.documentId);
  const options = isListed ? open : [stored, ...open];
  return (
    <Field.Root hint={hint} error={error ?? failure} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        // Its text follows the value only from the start on: the options come later.
        key={authorities.data === undefined ? 'loading' : 'ready'}
        autocomplete={{ type: 'list', filter: 'contains' }}
        value={value ?? undefined}
        // A list of some length is not drawn while it is closed, and names nothing by itself.
        defaultTextValue={options.find(({ documentId }) => documentId === value)?.name}
        onChange={(chosen) => onChange(chosen ? String(chosen) : null)}
        onClear={() => onChange(null)}
        clearLabel={text('authority.clear')}
        placeholder={text('authority.placeholder')}
        noOptionsMessage={() => text('authority.none')}
        loading={authorities.isLoading}
        loadingMessage={text('loading')}
        disabled={disabled}
      >
        {options.map(({ documentId, name }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={name}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
