import type { ReactElement } from 'react';

/** What is wrong with a field; the same sentence stands in the summary. */
export interface FieldFault {
  field: string;
  message: string;
}

interface Props {
  name: string;
  label: string;
  hint?: string;
  /** Said after the label of what may be left out. */
  optional?: string;
  faults: readonly FieldFault[];
  children(control: ControlProps): ReactElement;
}

/** What ties a control to its label, hint and fault. */
interface ControlProps {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export const fieldId = (name: string): string => `field-${name}`;

/** A field with its label, hint and what is wrong with it, tied together for those who do not see them. */
export const Field = ({ name, label, hint, optional, faults, children }: Props) => {
  const wrong = faults.filter(({ field }) => field === name);
  const described = [hint && `${name}-hint`, wrong.length > 0 && `${name}-fault`].filter(Boolean);
  return (
    <div className={wrong.length > 0 ? 'field wrong' : 'field'}>
      <label htmlFor={fieldId(name)}>
        {label} {optional && <span className="muted">{optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: fieldId(name),
        name,
        ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
        ...(wrong.length > 0 && { 'aria-invalid': true as const }),
      })}
      {wrong.length > 0 && (
        <p className="fault" id={`${name}-fault`}>
          {wrong.map(({ message }) => message).join(' ')}
        </p>
      )}
    </div>
  );
};
