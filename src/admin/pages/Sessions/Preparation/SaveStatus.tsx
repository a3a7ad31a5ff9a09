import { Button, Flex, Typography } from '@strapi/design-system';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { hasUnfinishedRows } from './session-form';
import type { SessionFormState } from './use-session-form';

const statusOf = ({ isSaving, isDirty, error }: SessionFormState, isAutomatic: boolean): string => {
  if (isSaving && error === null) return 'sessions.save.busy';
  if (!isDirty) return 'sessions.save.done';
  return error === null && isAutomatic ? 'sessions.save.soon' : 'sessions.save.waiting';
};

/** Says whether the server has what is on the screen, and why not. */
export const SaveStatus = ({
  state,
  isAutomatic,
}: {
  state: SessionFormState;
  isAutomatic: boolean;
}) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <Typography role="status" textColor="neutral700">
          {text(statusOf(state, isAutomatic))}
          {hasUnfinishedRows(state.form) && ` ${text('sessions.save.unfinished')}`}
        </Typography>
        {state.isRestored && state.isDirty && (
          <>
            <Typography fontWeight="semiBold">{text('sessions.save.restored')}</Typography>
            <Button variant="tertiary" size="S" onClick={state.discard}>
              {text('sessions.save.discard')}
            </Button>
          </>
        )}
      </Flex>
      {state.isDirty && <ErrorNote error={state.error} />}
    </Flex>
  );
};
