import { Button, Flex, Typography } from '@strapi/design-system';
import { ErrorNote } from '../../../components/ErrorNote';
import { KeyHint } from '../../../components/KeyHint';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import type { Lock } from './use-lock';

/** Who has this submission open, and the way to take it over. Silent while one is alone. */
export const LockNote = ({ lock, error, takeOver, isTakingOver }: Lock) => {
  const text = useText();
  const instantText = useInstantText();
  if (error) return <ErrorNote error={error} />;
  if (!lock) return null;

  const others = lock.alsoHere.map(({ name }) => name).join(', ');
  return (
    <div role="status">
      {!lock.isMine && (
        <Flex
          background="warning100"
          padding={3}
          gap={3}
          justifyContent="space-between"
          wrap="wrap"
        >
          <Typography textColor="neutral800">
            {text('triage.lock.held', {
              name: lock.holder.name,
              at: instantText(lock.takenAt, 'time'),
            })}
          </Typography>
          <Button
            size="S"
            variant="secondary"
            loading={isTakingOver}
            endIcon={<KeyHint keyName="L" />}
            aria-keyshortcuts="L"
            onClick={takeOver}
          >
            {text('triage.lock.take')}
          </Button>
        </Flex>
      )}
      {others !== '' && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
          {text('triage.lock.also', { names: others })}
        </Typography>
      )}
    </div>
  );
};
