import { fieldId, type FieldFault } from './field';

interface Props {
  name: string;
  legend: string;
  value: string;
  options: readonly { value: string; label: string; hint?: string }[];
  faults: readonly FieldFault[];
}

/** One of a few, each with what it means. */
export const Choices = ({ name, legend, value, options, faults }: Props) => {
  const wrong = faults.filter(({ field }) => field === name);
  return (
    <fieldset
      className={wrong.length > 0 ? 'wrong' : undefined}
      id={fieldId(name)}
      tabIndex={-1}
      aria-describedby={wrong.length > 0 ? `${name}-fault` : undefined}
    >
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
          />
          <span>
            {option.label}
            {option.hint && <span className="muted"> – {option.hint}</span>}
          </span>
        </label>
      ))}
      {wrong.length > 0 && (
        <p className="fault" id={`${name}-fault`}>
          {wrong.map(({ message }) => message).join(' ')}
        </p>
      )}
    </fieldset>
  );
};
