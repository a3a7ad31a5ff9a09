import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { ErrorNote } from '../../components/ErrorNote';
import { SessionAccount } from '../../components/SessionAccount';
import { SideBySide } from '../../components/SideBySide';
import { useSession } from '../../hooks/use-session';
import { useText } from '../../hooks/use-text';
import { ChairMessages } from './ChairMessages';
import { Clocks } from './Clocks';
import { ControlButtons } from './ControlButtons';
import { POLL_MILLISECONDS } from './poll';
import { ProjectorLinks } from './ProjectorLinks';
import { PublicPage } from './PublicPage';
import { RunOrder } from './RunOrder';
import { useAnnouncedState } from './use-announced-state';

/** Where an editor runs a session on its day. */
export const SessionControl = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { data: session, error } = useSession(id, POLL_MILLISECONDS);
  useAnnouncedState(session?.state);
  if (!session) return error ? <ErrorNote error={error} /> : <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{text('control.title')}</Page.Title>
      <Layouts.Header
        navigationAction={
          <Link tag={NavLink} startIcon={<ArrowLeft />} to=".." relative="path">
            {text('sessions.back.session')}
          </Link>
        }
        title={session.topic}
        subtitle={session.authority?.name ?? text('sessions.noAuthority')}
      />
      <Layouts.Content>
        <ErrorNote error={error} />
        <SideBySide
          aside={
            <>
              <ChairMessages id={id} />
              <SessionAccount account={session.account} />
              <ProjectorLinks id={id} />
              <PublicPage session={session} />
            </>
          }
        >
          <Clocks session={session} />
          <ControlButtons session={session} />
          <RunOrder id={id} />
        </SideBySide>
      </Layouts.Content>
    </Page.Main>
  );
};
