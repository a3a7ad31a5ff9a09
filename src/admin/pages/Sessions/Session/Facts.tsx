import { Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { OfficialView, SessionDetail } from '../../../../staff-api/contract/session';
import { Section } from '../../../components/Section';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';

const List = styled.dl`
  display: grid;
  grid-template-columns: minmax(12rem, 1fr) minmax(0, 3fr);
  gap: 1.2rem 1.6rem;
  overflow-wrap: anywhere;
  @media (max-width: 52rem) {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
`;

const Fact = ({ name, children }: { name: string; children: ReactNode }) => {
  const text = useText();
  if (children === null || children === '' || children === undefined) return null;
  return (
    <>
      <Typography tag="dt" textColor="neutral600">
        {text(`sessions.fact.${name}`)}
      </Typography>
      <Typography tag="dd">{children}</Typography>
    </>
  );
};

const namesOf = ({ name, title }: OfficialView): string => `${name}, ${title}`;

const address = (url: string | null) =>
  url && (
    <Link href={url} isExternal>
      {url}
    </Link>
  );

/** What the session is, as far as it is known. */
export const Facts = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const instantText = useInstantText();
  const when = (instant: string | null) => instant && instantText(instant);
  return (
    <Section title={text('sessions.section.facts')}>
      <List>
        <Fact name="startsAt">{when(session.startsAt)}</Fact>
        <Fact name="plannedEndAt">{when(session.plannedEndAt)}</Fact>
        <Fact name="overrun">{text('sessions.minutes', { minutes: session.overrunMinutes })}</Fact>
        <Fact name="startedAt">{when(session.startedAt)}</Fact>
        <Fact name="endedAt">{when(session.endedAt)}</Fact>
        <Fact name="postponedFrom">{when(session.postponedFrom)}</Fact>
        <Fact name="postponementReason">{session.postponementReason}</Fact>
        <Fact name="cancelledAt">{when(session.cancelledAt)}</Fact>
        <Fact name="cancellationReason">{session.cancellationReason}</Fact>
        <Fact name="chair">{session.chair && namesOf(session.chair)}</Fact>
        <Fact name="panel">{session.panel.map(namesOf).join('; ')}</Fact>
        <Fact name="themes">{session.themes.map(({ name }) => name).join('; ')}</Fact>
        <Fact name="mode">{text(`sessions.mode.${session.mode}`)}</Fact>
        <Fact name="place">{session.place}</Fact>
        <Fact name="onlineAddress">{address(session.onlineAddress)}</Fact>
        <Fact name="broadcastUrl">{address(session.broadcastUrl)}</Fact>
        <Fact name="recordingUrl">{address(session.recordingUrl)}</Fact>
        <Fact name="directPublication">
          {text(
            session.directPublication
              ? 'sessions.directPublication.on'
              : 'sessions.directPublication.off',
          )}
        </Fact>
      </List>
    </Section>
  );
};
