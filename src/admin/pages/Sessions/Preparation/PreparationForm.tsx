import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { SessionDetail } from '../../../../staff-api/contract/session';
import { SideBySide } from '../../../components/SideBySide';
import { StateBadge } from '../../../components/StateBadge';
import { useText } from '../../../hooks/use-text';
import { AnnouncementTimeForm } from './AnnouncementTimeForm';
import { Checklist } from './Checklist';
import { IntakeSection } from './IntakeSection';
import { PlaceSection } from './PlaceSection';
import { PodiumSection } from './PodiumSection';
import { SaveStatus } from './SaveStatus';
import { SubjectSection } from './SubjectSection';
import { TimeSection } from './TimeSection';
import { useSessionForm } from './use-session-form';

/** Everything a session is prepared with, beside what its announcement still lacks. */
export const PreparationForm = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const state = useSessionForm(session);
  const { form, change } = state;
  const isFixed = session.state !== 'draft';
  const fields = { form, change, isFixed };
  return (
    <Page.Main>
      <Page.Title>{text('sessions.prepare.title')}</Page.Title>
      <Layouts.Header
        navigationAction={
          <Link tag={NavLink} startIcon={<ArrowLeft />} to=".." relative="path">
            {text('sessions.back.session')}
          </Link>
        }
        title={form.topic || text('sessions.prepare.title')}
        subtitle={text(isFixed ? 'sessions.prepare.announced' : 'sessions.prepare.hint')}
        secondaryAction={<StateBadge state={session.state} />}
        primaryAction={
          <Button onClick={state.save} loading={state.isSaving} disabled={!state.isDirty}>
            {text('save')}
          </Button>
        }
      />
      <Layouts.Content>
        <SideBySide
          isSticky
          aside={
            <>
              <Checklist session={session} state={state} />
              <AnnouncementTimeForm session={session} />
            </>
          }
        >
          <SaveStatus state={state} isAutomatic={!isFixed} />
          <Flex direction="column" alignItems="stretch" gap={6}>
            <SubjectSection {...fields} stored={session.authority} />
            <TimeSection {...fields} />
            <PodiumSection {...fields} />
            <PlaceSection {...fields} />
            <IntakeSection {...fields} />
          </Flex>
        </SideBySide>
      </Layouts.Content>
    </Page.Main>
  );
};
