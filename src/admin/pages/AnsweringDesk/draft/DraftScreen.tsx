import { Box, Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { StaffError } from '../../../client/staff-error';
import { EmptyNote } from '../../../components/EmptyNote';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { CurrentCall } from '../CurrentCall';
import { TouchArea } from '../TouchArea';
import { useDesk, useDeskFilter, useDraft } from '../use-desk';
import { DraftForm } from './DraftForm';
import { DraftNavigation } from './DraftNavigation';
import { QuestionCard } from './QuestionCard';

/** One question on the whole screen. */
export const DraftScreen = () => {
  const text = useText();
  const { draftId = '' } = useParams();
  const [filter] = useDeskFilter();
  const { all, shown } = useDesk(filter);
  const { data: draft, error, isPending } = useDraft(draftId);
  // Given to another authority, or this person has left the one it lies with.
  const isGone = error instanceof StaffError && error.status === 404;
  const item = all.find(({ documentId }) => documentId === draftId);
  return (
    <TouchArea padding={5} paddingBottom={8}>
      <Box maxWidth="110rem" marginLeft="auto" marginRight="auto">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DraftNavigation draftId={draftId} items={shown} />
          <CurrentCall items={all} openId={draftId} />
          {isGone ? <EmptyNote>{text('desk.gone')}</EmptyNote> : <ErrorNote error={error} />}
          {isPending && <Page.Loading />}
          {draft && !isGone && (
            <>
              <QuestionCard draft={draft} timeliness={item?.timeliness ?? 'none'} />
              <DraftForm key={draft.documentId} draft={draft} />
            </>
          )}
        </Flex>
      </Box>
    </TouchArea>
  );
};
