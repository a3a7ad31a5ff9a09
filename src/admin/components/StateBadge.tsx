import { Badge, Flex, Typography, type BadgeProps } from '@strapi/design-system';
import { CheckCircle, Clock, Cross, Pencil, Play, VolumeUp } from '@strapi/icons';
import type { ComponentType, SVGProps } from 'react';
import type { SessionState } from '../../domain/dialogue-session/session';
import { useText } from '../hooks/use-text';

const LOOKS: Record<
  SessionState,
  { variant: BadgeProps['variant']; Icon: ComponentType<SVGProps<SVGSVGElement>> }
> = {
  draft: { variant: 'neutral', Icon: Pencil },
  announced: { variant: 'primary', Icon: VolumeUp },
  live: { variant: 'success', Icon: Play },
  overrunning: { variant: 'warning', Icon: Clock },
  ended: { variant: 'neutral', Icon: CheckCircle },
  cancelled: { variant: 'danger', Icon: Cross },
};

/** The state of a session: a word, with a sign and a colour that only repeat it. */
export const StateBadge = ({ state }: { state: SessionState }) => {
  const text = useText();
  const { variant, Icon } = LOOKS[state];
  return (
    <Badge variant={variant} shrink={0} style={{ whiteSpace: 'nowrap' }}>
      <Flex tag="span" gap={1} inline>
        <Icon width="1.2rem" height="1.2rem" aria-hidden />
        <Typography variant="sigma" textColor="neutral800">
          {text(`term.state.${state}`)}
        </Typography>
      </Flex>
    </Badge>
  );
};
