import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { ErrorNote } from '../../../components/ErrorNote';
import { SessionAccount } from '../../../components/SessionAccount';
import { Section } from '../../../components/Section';
import { SideBySide } from '../../../components/SideBySide';
import { StateBadge } from '../../../components/StateBadge';
import { useSession } from '../../../hooks/use-session';
import { useText } from '../../../hooks/use-text';
import { AnnouncementTimeNote } from '../commands/AnnouncementTimeNote';
import { Announcements } from './Announcements';
import { Commands } from './Commands';
import { Facts } from './Facts';
import { NextEvent } from './NextEvent';
import { Timeline } from './Timeline';

/** One session: its facts, what became of its questions, what was announced, and all that happened. */
export const SessionOverview = () => {
  const text = useText();
  const { id = '' } = useParams();
  const { data: session, error } = useSession(id, 15_000);
  if (!session) return error ? <ErrorNote error={error} /> : <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{session.topic}</Page.Title>
      <Layouts.Header
        navigationAction={
          <Link tag={NavLink} startIcon={<ArrowLeft />} to=".." relative="path">
            {text('sessions.back.list')}
          </Link>
        }
        title={session.topic}
        subtitle={session.authority?.name ?? text('sessions.noAuthority')}
        secondaryAction={<StateBadge state={session.state} />}
      />
      <Layouts.Content>
        <ErrorNote error={error} />
        <SideBySide
          aside={
            <>
              <NextEvent session={session} />
              {session.announcementTime && (
                <Section title={text('sessions.announcementTime.title')}>
                  <AnnouncementTimeNote time={session.announcementTime} />
                </Section>
              )}
              <SessionAccount account={session.account} />
            </>
          }
        >
          <Commands session={session} />
          <Facts session={session} />
          {session.announcedAt && <Announcements slug={session.slug} />}
          <Timeline id={id} />
        </SideBySide>
      </Layouts.Content>
    </Page.Main>
  );
};
