import type { SessionSummary } from '../../portal/client/contract';
import { instantText, type Language } from '../../portal/formats/instant';
import { Instant } from './instant';

interface Props {
  session: Pick<SessionSummary, 'startsAt' | 'plannedEndAt'>;
  language: Language;
}

/** From when to when a session is planned, on the city's clock. */
export const SessionTime = ({ session: { startsAt, plannedEndAt }, language }: Props) => (
  <>
    {startsAt && <Instant at={startsAt} language={language} />}
    {plannedEndAt && (
      <>
        {' – '}
        <time dateTime={plannedEndAt}>{instantText(plannedEndAt, language, 'time')}</time>
      </>
    )}
  </>
);
