import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** An office by its name; one this system has no name for by its code. */
export function usePositionText(): (code: string) => string {
  const { messages, formatMessage } = useIntl();
  return useCallback(
    (code) => {
      const id = `dialogue.regulation.position.${code}`;
      return id in messages ? formatMessage({ id }) : code;
    },
    [messages, formatMessage],
  );
}
