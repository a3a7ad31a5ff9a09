import { Box, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import {
  SUBMITTER_FIELDS,
  SUBMITTER_KINDS,
  type SubmitterField,
  type SubmitterKind,
} from '../../../../domain/submission/submitter';
import { useText } from '../../../hooks/use-text';
import { NEEDS, needsOf, requirementsOf, type Need, type NeedByField } from './required-matrix';

const Table = styled.table`
  border-collapse: collapse;
  width: 100%;
  min-width: 62rem;

  th {
    font-weight: 600;
  }

  th,
  td {
    padding: 0.4rem 0.8rem 0.4rem 0;
    text-align: left;
    font-size: 1.4rem;
  }
`;

type Requirements = Record<SubmitterKind, SubmitterField[][]>;

interface RequiredFieldsProps {
  value: Requirements;
  error?: string;
  onChange: (value: Requirements) => void;
}

/** What each kind of submitter must state, as a table of fields and kinds. */
export const RequiredFields = ({ value, error, onChange }: RequiredFieldsProps) => {
  const text = useText();
  const change = (kind: SubmitterKind, needs: NeedByField) =>
    onChange({ ...value, [kind]: requirementsOf(needs) });
  const entangled = SUBMITTER_KINDS.filter((kind) => needsOf(value[kind]) === null);

  return (
    <Field.Root error={error} hint={text('regulation.requiredHint')}>
      <Box
        overflow="auto"
        width="100%"
        tabIndex={0}
        role="region"
        aria-label={text('regulation.required')}
      >
        <Table>
          <caption style={{ textAlign: 'left', paddingBottom: '0.8rem' }}>
            <Typography variant="pi" fontWeight="bold">
              {text('regulation.required')}
            </Typography>
          </caption>
          <thead>
            <tr>
              <th scope="col">{text('regulation.field')}</th>
              {SUBMITTER_KINDS.map((kind) => (
                <th scope="col" key={kind}>
                  {text(`term.submitter.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SUBMITTER_FIELDS.map((field) => (
              <tr key={field}>
                <th scope="row">{text(`regulation.field.${field}`)}</th>
                {SUBMITTER_KINDS.map((kind) => {
                  const needs = needsOf(value[kind]);
                  return (
                    <td key={kind}>
                      {needs && (
                        <SingleSelect
                          aria-label={`${text(`regulation.field.${field}`)}, ${text(`term.submitter.${kind}`)}`}
                          value={needs[field]}
                          onChange={(need) => change(kind, { ...needs, [field]: need as Need })}
                        >
                          {NEEDS.map((need) => (
                            <SingleSelectOption key={need} value={need}>
                              {text(`regulation.need.${need}`)}
                            </SingleSelectOption>
                          ))}
                        </SingleSelect>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </Box>
      {entangled.map((kind) => (
        <Typography key={kind} tag="p">
          {text('regulation.entangled', { kind: text(`term.submitter.${kind}`) })}
        </Typography>
      ))}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
