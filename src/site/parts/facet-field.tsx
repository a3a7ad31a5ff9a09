import type { Language } from '../../portal/formats/instant';
import { READING_TEXTS } from '../../public-texts/reading';

interface Option {
  value: string;
  label: string;
  /** Null where nobody counts. */
  count: number | null;
}

export interface FacetChoice {
  name: string;
  label: string;
  value: string | null;
  options: readonly Option[];
}

/** One thing a list is narrowed by. Without a choice, nothing is asked for it. */
const FacetField = ({
  name,
  label,
  value,
  options,
  language,
}: FacetChoice & { language: Language }) => (
  <div className="field">
    <label htmlFor={`filter-${name}`}>{label}</label>
    <select id={`filter-${name}`} name={name} defaultValue={value ?? ''}>
      <option value="">{READING_TEXTS[language].all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
          {option.count === null ? '' : ` (${option.count})`}
        </option>
      ))}
    </select>
  </div>
);

/** Everything a list is narrowed by. */
export const FacetFields = ({
  choices,
  language,
}: {
  choices: readonly FacetChoice[];
  language: Language;
}) => (
  <>
    {choices.map((choice) => (
      <FacetField key={choice.name} {...choice} language={language} />
    ))}
  </>
);
