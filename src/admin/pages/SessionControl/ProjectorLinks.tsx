import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Monitor } from '@strapi/icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { NewProjectorLink, ProjectorLink } from '../../../staff-api/contract/session';
import { useStaffApi } from '../../client/use-staff-api';
import { ErrorNote } from '../../components/ErrorNote';
import { Section } from '../../components/Section';
import { useSessionCommand } from '../../hooks/use-session-command';
import { useText } from '../../hooks/use-text';
import { NewAddress } from './NewAddress';
import { ProjectorLinkLine } from './ProjectorLinkLine';

/** Read-only addresses for the screen in the hall: made, copied once, revoked. */
export const ProjectorLinks = ({ id }: { id: string }) => {
  const text = useText();
  const api = useStaffApi();
  const [path, setPath] = useState<string | null>(null);
  const links = useQuery({
    queryKey: ['session', id, 'projector-links'],
    queryFn: () => api.get<ProjectorLink[]>(`/sessions/${id}/projector-links`),
    refetchInterval: 15_000,
  });
  const making = useSessionCommand<NewProjectorLink>(id, 'projector-links', (made) =>
    setPath(made.path),
  );
  return (
    <Section title={text('control.projector')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography textColor="neutral600">{text('control.projector.hint')}</Typography>
        <ErrorNote error={links.error ?? making.error} onClose={making.reset} />
        <Button
          variant="secondary"
          startIcon={<Monitor />}
          loading={making.isPending}
          onClick={() => making.mutate({})}
        >
          {text('control.projector.make')}
        </Button>
        {path !== null && <NewAddress path={path} />}
        <Box tag="ul">
          {links.data?.map((link) => (
            <ProjectorLinkLine key={link.documentId} link={link} sessionId={id} />
          ))}
        </Box>
      </Flex>
    </Section>
  );
};
