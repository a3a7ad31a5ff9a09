import { useCallback } from 'react';
import { useIntl } from 'react-intl';

type Values = Record<string, string | number | Date>;

/** The text of a screen in the language of the panel; ids are those of `translations/screens`. */
export function useText(): (id: string, values?: Values) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    (id, values) => formatMessage({ id: `dialogue.${id}` }, values) as string,
    [formatMessage],
  );
}
