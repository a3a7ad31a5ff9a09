import { Badge, Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Duplicate, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import type { ProfileView } from '../../../staff-api/contract/regulation';
import { EmptyNote } from '../../components/EmptyNote';
import { ErrorNote } from '../../components/ErrorNote';
import { useInstantText } from '../../hooks/use-instant-text';
import { useText } from '../../hooks/use-text';
import { useProfiles } from './use-profiles';

const ProfileCard = ({ profile }: { profile: ProfileView }) => {
  const text = useText();
  const instantText = useInstantText();
  const { documentId, code, title, source, validFrom, validTo, levels } = profile;
  const since = validFrom === null ? text('regulation.always') : instantText(validFrom, 'day');
  const until = validTo === null ? text('regulation.forNow') : instantText(validTo, 'day');
  return (
    <Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex gap={2} wrap="wrap" paddingBottom={2}>
        <Typography variant="beta" tag="h2">
          {code}
        </Typography>
        {levels.map(({ level }) => (
          <Badge key={level}>{text(`term.level.${level}`)}</Badge>
        ))}
      </Flex>
      <Typography tag="p">{title}</Typography>
      <Typography tag="p" textColor="neutral600">
        {source}
      </Typography>
      <Typography tag="p" style={{ padding: '0.8rem 0' }}>
        {text('regulation.inForce', { since, until })}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <LinkButton tag={Link} to={documentId} variant="secondary" startIcon={<Pencil />}>
          {text('regulation.edit')}
        </LinkButton>
        <LinkButton
          tag={Link}
          to={`new?from=${documentId}`}
          variant="tertiary"
          startIcon={<Duplicate />}
        >
          {text('regulation.copy')}
        </LinkButton>
      </Flex>
    </Box>
  );
};

/** The regulations this system knows, with the days they are in force. */
export const ProfileList = () => {
  const text = useText();
  const { data, error, isPending } = useProfiles();
  if (isPending) return <Page.Loading />;
  return (
    <>
      <Layouts.Header title={text('menu.regulation')} subtitle={text('regulation.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <ErrorNote error={error} />
          {data?.length === 0 && <EmptyNote>{text('regulation.empty')}</EmptyNote>}
          {data?.map((profile) => (
            <ProfileCard key={profile.documentId} profile={profile} />
          ))}
        </Flex>
      </Layouts.Content>
    </>
  );
};
