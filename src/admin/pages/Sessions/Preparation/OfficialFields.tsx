import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { OfficialView } from '../../../../staff-api/contract/session';
import { useText } from '../../../hooks/use-text';
import { LineField } from './LineField';
import { POSITIONS } from './positions';

interface OfficialFieldsProps {
  /** Makes the names of its inputs differ from those of others: `chair`, `panel-0`. */
  id: string;
  official: OfficialView;
  onChange: (official: OfficialView) => void;
}

/** Name, title as readers see it, and the office by which the regulation says who may chair. */
export const OfficialFields = ({ id, official, onChange }: OfficialFieldsProps) => {
  const text = useText();
  const { position } = official;
  const isKnown = position === '' || POSITIONS.includes(position);
  return (
    <Grid.Root gap={3}>
      <Grid.Item col={6} xs={12}>
        <LineField
          id={id}
          name="name"
          value={official.name}
          onChange={(name) => onChange({ ...official, name })}
        />
      </Grid.Item>
      <Grid.Item col={6} xs={12}>
        <Field.Root id={`prepare-${id}-position`} width="100%">
          <Field.Label>{text('sessions.field.position')}</Field.Label>
          <SingleSelect
            value={position || null}
            placeholder={text('sessions.position.choose')}
            onChange={(chosen) => onChange({ ...official, position: String(chosen) })}
          >
            {[...(isKnown ? [] : [position]), ...POSITIONS].map((code) => (
              <SingleSelectOption key={code} value={code}>
                {POSITIONS.includes(code) ? text(`sessions.position.${code}`) : code}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      </Grid.Item>
      <Grid.Item col={12} xs={12}>
        <LineField
          id={`${id}-title`}
          name="title"
          value={official.title}
          onChange={(title) => onChange({ ...official, title })}
        />
      </Grid.Item>
    </Grid.Root>
  );
};
