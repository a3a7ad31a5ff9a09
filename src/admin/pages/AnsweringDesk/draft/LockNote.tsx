import { Button, Flex, Typography } from '@strapi/design-system';
import { Lock, User } from '@strapi/icons';
import { useState } from 'react';
import type { LockView } from '../../../../staff-api/contract/submission';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';

interface LockNoteProps {
  lock: LockView | null;
  takeOver: () => Promise<void>;
}

/** Who else is here: who writes, with one touch to write instead, or who looks on. */
export const LockNote = ({ lock, takeOver }: LockNoteProps) => {
  const text = useText();
  const [error, setError] = useState<unknown>(null);
  if (lock === null) return null;
  const others = lock.alsoHere.map(({ name }) => name).join(', ');
  if (lock.isMine) {
    return others === '' ? null : (
      <Flex gap={2}>
        <User aria-hidden />
        <Typography>{text('desk.alsoHere', { names: others })}</Typography>
      </Flex>
    );
  }
  return (
    <Flex role="status" background="warning100" hasRadius padding={4} gap={4} wrap="wrap">
      <Lock aria-hidden />
      <Typography fontWeight="semiBold">
        {text('desk.heldBy', { name: lock.holder.name })} {text('desk.heldMeans')}
      </Typography>
      <Button variant="secondary" onClick={() => void takeOver().catch(setError)}>
        {text('desk.takeOver')}
      </Button>
      <ErrorNote error={error} onClose={() => setError(null)} />
    </Flex>
  );
};
