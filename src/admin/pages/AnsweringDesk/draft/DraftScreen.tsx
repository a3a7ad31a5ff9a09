import { Box, Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { ErrorNote } from '../../../components/ErrorNote';
import { CurrentCall } from '../CurrentCall';
import { TouchArea } from '../TouchArea';
import { useDesk, useDeskFilter, useDraft } from '../use-desk';
import { DraftForm } from './DraftForm';
import { DraftNavigation } from './DraftNavigation';
import { QuestionCard } from './QuestionCard';

/** One question on the whole screen. */
export const DraftScreen = () => {
  const { draftId = '' } = useParams();
  const [filter] = useDeskFilter();
  const { all, shown } = useDesk(filter);
  const { data: draft, error, isPending } = useDraft(draftId);
  const item = all.find(({ documentId }) => documentId === draftId);
  return (
    <TouchArea padding={5} paddingBottom={8}>
      <Box maxWidth="110rem" marginLeft="auto" marginRight="auto">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <DraftNavigation draftId={draftId} items={shown} />
          <CurrentCall items={all} openId={draftId} />
          <ErrorNote error={error} />
          {isPending && <Page.Loading />}
          {draft && (
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
