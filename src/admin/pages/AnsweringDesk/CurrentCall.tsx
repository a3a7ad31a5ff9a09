import { Flex, LinkButton, Typography } from '@strapi/design-system';
import { VolumeUp } from '@strapi/icons';
import { Link, useLocation } from 'react-router-dom';
import type { DeskItem } from '../../../staff-api/contract/answer';
import { useText } from '../../hooks/use-text';
import { groupOf } from './list/group-desk';

interface CurrentCallProps {
  items: readonly DeskItem[];
  /** The draft on the screen, if one is. */
  openId: string;
}

/** Offers the question the chair has called, wherever on the desk somebody is. */
export const CurrentCall = ({ items, openId }: CurrentCallProps) => {
  const text = useText();
  const { search } = useLocation();
  const called = items.find((item) => groupOf(item) === 'current' && item.documentId !== openId);
  if (called === undefined) return null;
  return (
    <Flex role="status" background="success100" hasRadius padding={4} gap={4}>
      <VolumeUp aria-hidden style={{ flexShrink: 0 }} />
      <Typography
        flex="1"
        fontWeight="semiBold"
        style={{
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }}
      >
        {text('desk.called', { question: called.question.content })}
      </Typography>
      <LinkButton tag={Link} to={`../${called.documentId}${search}`} size="L">
        {text('desk.open')}
      </LinkButton>
    </Flex>
  );
};
