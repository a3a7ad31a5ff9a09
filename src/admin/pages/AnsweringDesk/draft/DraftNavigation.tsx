import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft, ChevronLeft, ChevronRight } from '@strapi/icons';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { DeskItem } from '../../../../staff-api/contract/answer';
import { useText } from '../../../hooks/use-text';

interface DraftNavigationProps {
  draftId: string;
  /** The list this question is of, in the order of work. */
  items: readonly DeskItem[];
}

/** Back to the list, and to the questions before and behind this one. */
export const DraftNavigation = ({ draftId, items }: DraftNavigationProps) => {
  const text = useText();
  const { search } = useLocation();
  const navigate = useNavigate();
  const place = items.findIndex(({ documentId }) => documentId === draftId);
  const go = (item: DeskItem | undefined) => item && navigate(`../${item.documentId}${search}`);
  const before = place > 0 ? items[place - 1] : undefined;
  const behind = place >= 0 ? items[place + 1] : undefined;
  return (
    <Flex tag="nav" gap={2} wrap="wrap" aria-label={text('desk.navigation')}>
      <LinkButton tag={Link} to={`../${search}`} variant="tertiary" startIcon={<ArrowLeft />}>
        {text('desk.toList')}
      </LinkButton>
      <Flex gap={2} marginLeft="auto">
        {place >= 0 && (
          <Typography textColor="neutral600">
            {text('desk.place', { place: place + 1, count: items.length })}
          </Typography>
        )}
        <Button
          variant="tertiary"
          startIcon={<ChevronLeft />}
          disabled={!before}
          onClick={() => go(before)}
        >
          {text('desk.before')}
        </Button>
        <Button
          variant="tertiary"
          endIcon={<ChevronRight />}
          disabled={!behind}
          onClick={() => go(behind)}
        >
          {text('desk.behind')}
        </Button>
      </Flex>
    </Flex>
  );
};
