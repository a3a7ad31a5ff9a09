import { Badge, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskItem } from '../../../../staff-api/contract/answer';
import { useText } from '../../../hooks/use-text';
import { DueMark } from './DueMark';

const Line = styled(Link)`
  display: block;
  padding: 1.6rem;
  color: inherit;
  text-decoration: none;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const Clamped = styled(Typography)`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  font-size: 1.6rem;
  line-height: 1.5;
`;

interface DeskLineProps {
  item: DeskItem;
  to: string;
  /** Whether whose desk it is has to be said. */
  namesAuthority: boolean;
  /** Whether this browser holds text of it the server does not have. */
  isUnsaved: boolean;
}

/** A question on the desk. */
export const DeskLine = ({ item, to, namesAuthority, isUnsaved }: DeskLineProps) => {
  const text = useText();
  const { question, session, authority, note, lockedBy, author } = item;
  return (
    <Line to={to}>
      <Flex gap={2} wrap="wrap" paddingBottom={1}>
        {isUnsaved && <Badge variant="warning">{text('desk.unsavedHere')}</Badge>}
        {question.submissionCount > 1 && (
          <Badge variant="primary">
            {text('desk.askedBy', { count: question.submissionCount })}
          </Badge>
        )}
        {lockedBy && <Badge>{text('desk.heldBy', { name: lockedBy.name })}</Badge>}
        <DueMark {...item} />
      </Flex>
      <Clamped tag="p">{question.content}</Clamped>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {[namesAuthority && authority.name, session.topic, question.theme, author?.name]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {note && (
        <Typography variant="pi" textColor="danger700" tag="p">
          {text('desk.noteOf', { note })}
        </Typography>
      )}
    </Line>
  );
};
