import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { SessionDetail } from '../../../staff-api/contract/session';
import { Section } from '../../components/Section';
import { useText } from '../../hooks/use-text';

/** The addresses readers were told to follow the session at. */
export const PublicPage = ({ session }: { session: SessionDetail }) => {
  const text = useText();
  const addresses = (['onlineAddress', 'broadcastUrl'] as const).filter((name) => session[name]);
  return (
    <Section title={text('control.public')}>
      <Flex gap={2} wrap="wrap">
        {addresses.length === 0 && <Typography>{text('control.public.none')}</Typography>}
        {addresses.map((name) => (
          <LinkButton
            key={name}
            variant="secondary"
            startIcon={<ExternalLink />}
            href={session[name] ?? ''}
            isExternal
          >
            {text(`control.public.${name}`)}
          </LinkButton>
        ))}
      </Flex>
    </Section>
  );
};
