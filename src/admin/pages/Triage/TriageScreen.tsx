import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { ErrorNote } from '../../components/ErrorNote';
import { KeyHint } from '../../components/KeyHint';
import { SessionPicker } from '../../components/SessionPicker';
import { useRemembered } from '../../hooks/use-remembered';
import { useText } from '../../hooks/use-text';
import { GroupsView } from './groups/GroupsView';
import { QueueView } from './QueueView';
import { Screen } from './ScreenLayout';
import { SessionTotals } from './SessionTotals';
import { useSessionAccount } from './queue/use-session-account';
import { useSessions } from './use-sessions';
import { useTriageAddress } from './use-triage-address';

const ON_AIR = ['live', 'overrunning'];

/** Where editors decide what becomes of each question: a session's queue and the open question. */
export const TriageScreen = () => {
  const text = useText();
  const address = useTriageAddress();
  const { sessions, isSuccess, error } = useSessions();
  const [remembered, remember] = useRemembered('dialogue.triage.session', '');
  const [isHelping, setHelping] = useState(false);
  const account = useSessionAccount(address.sessionKey);
  const { sessionKey, go } = address;

  useEffect(() => {
    if (sessionKey !== null || !isSuccess) return;
    const known =
      sessions.find(({ documentId }) => documentId === remembered) ??
      sessions.find(({ state }) => ON_AIR.includes(state)) ??
      sessions[0];
    if (known) go({ session: known.documentId }, true);
  }, [sessionKey, isSuccess, sessions, remembered, go]);
  const choose = (session: string) => {
    remember(session);
    go({ session, item: null, theme: null });
  };

  return (
    <Page.Main>
      <Page.Title>{text('menu.triage')}</Page.Title>
      <Screen>
        <Flex gap={4} wrap="wrap">
          <Typography variant="beta" tag="h1">
            {text('menu.triage')}
          </Typography>
          <Box flex="1" minWidth="26rem">
            <SessionPicker sessions={sessions} value={sessionKey} onChange={choose} />
          </Box>
          <SessionTotals account={account.session?.account} />
          <Button
            variant="tertiary"
            aria-pressed={address.isGrouped}
            onClick={() => go({ view: address.isGrouped ? null : 'groups' })}
          >
            {text(address.isGrouped ? 'triage.groups.back' : 'triage.groups')}
          </Button>
          <Button
            variant="tertiary"
            endIcon={<KeyHint keyName="?" />}
            onClick={() => setHelping(true)}
          >
            {text('triage.help')}
          </Button>
        </Flex>
        <ErrorNote error={error ?? account.error} />
        {isSuccess && sessions.length === 0 && <Typography>{text('triage.noSessions')}</Typography>}
        {sessionKey !== null && address.isGrouped && (
          <GroupsView sessionKey={sessionKey} onOpen={(item) => go({ view: null, item })} />
        )}
        {sessionKey !== null && !address.isGrouped && (
          <QueueView
            key={sessionKey}
            address={address}
            sessionKey={sessionKey}
            account={account}
            help={{ isOpen: isHelping, set: setHelping }}
          />
        )}
      </Screen>
    </Page.Main>
  );
};
