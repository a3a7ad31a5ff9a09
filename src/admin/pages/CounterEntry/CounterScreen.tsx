import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SessionDetail } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';
import { ErrorNote } from '../../components/ErrorNote';
import { SessionPicker } from '../../components/SessionPicker';
import { useClock } from '../../hooks/use-clock';
import { useRemembered } from '../../hooks/use-remembered';
import { useText } from '../../hooks/use-text';
import { EntryForm } from './form/EntryForm';
import { useEntry } from './form/use-entry';
import { Receipt } from './receipt/Receipt';
import { useIntakeSessions } from './use-intake-sessions';

/** States in which intake is open; the others are offered for letters that came in time. */
const OPEN: readonly string[] = ['announced', 'live', 'overrunning'];

const onlyOne = <T,>(of: readonly T[]): T | undefined => (of.length === 1 ? of[0] : undefined);

/** Where a clerk enters what came by letter, telephone, e-mail or in person. */
export const CounterScreen = () => {
  const text = useText();
  const api = useStaffApi();
  const { sessions, isSuccess, error } = useIntakeSessions();
  const [remembered, remember] = useRemembered('dialogue.counter.session', '');
  const [chosen, setChosen] = useState<string | null>(null);
  const known = (key: string | null) => sessions.find(({ documentId }) => documentId === key);

  const { data: session, error: unread } = useQuery({
    queryKey: ['session', chosen],
    queryFn: () => api.get<SessionDetail>(`/sessions/${chosen}`),
    enabled: chosen !== null,
  });
  const now = useClock(session?.now);
  const entry = useEntry(chosen, now);
  useEffect(() => {
    if (chosen !== null) return;
    const first =
      known(entry.restoredSession) ??
      known(remembered) ??
      onlyOne(sessions.filter(({ state }) => OPEN.includes(state)));
    if (first) setChosen(first.documentId);
  });
  const choose = (documentId: string) => {
    remember(documentId);
    setChosen(documentId);
  };

  return (
    <Page.Main>
      <Page.Title>{text('menu.counter')}</Page.Title>
      <Layouts.Header title={text('menu.counter')} subtitle={text('counter.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <ErrorNote error={error ?? unread} />
          {isSuccess && sessions.length === 0 && (
            <Typography>{text('counter.noSession')}</Typography>
          )}
          {sessions.length > 0 && (
            <Box maxWidth="80rem">
              <SessionPicker sessions={sessions} value={chosen} onChange={choose} />
            </Box>
          )}
          {session && entry.send.data && (
            <Receipt stored={entry.send.data} topic={session.topic} onNext={entry.next} />
          )}
          {session && !entry.send.data && (
            <EntryForm
              entry={entry}
              sessionKey={session.documentId}
              themes={session.themes.map(({ name }) => name)}
              now={now}
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
