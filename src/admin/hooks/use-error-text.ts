import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { StaffError } from '../client/staff-error';
import { useText } from './use-text';

/** What to tell a person about an error: the server's sentence, in the language of the panel. */
export function useErrorText(): (error: unknown) => string {
  const { locale } = useIntl();
  const text = useText();
  return useCallback(
    (error) => {
      if (!(error instanceof StaffError)) return text('error.unknown');
      if (error.status === 0) return text('error.offline');
      const sentence = locale === 'vi' ? error.message : error.messageEn;
      return sentence || text('error.unknown');
    },
    [locale, text],
  );
}
