import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** The source of a rule in the language of the panel; a regulation profile's own words as they are. */
export function useSourceText(): (source: string) => string {
  const { messages, formatMessage } = useIntl();
  return useCallback(
    (source) => {
      const id = `dialogue.term.source.${source}`;
      return id in messages ? formatMessage({ id }) : source;
    },
    [messages, formatMessage],
  );
}
