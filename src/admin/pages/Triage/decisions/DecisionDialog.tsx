import { Button, Flex, Modal } from '@strapi/design-system';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { ErrorNote } from '../../../components/ErrorNote';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';
import { isHeld } from './stale';

/** What every dialog that decides is given. */
export interface DialogProps {
  isBusy: boolean;
  error: unknown;
  /** Takes the item over from whoever holds it, so that what was typed can be stored. */
  onTakeOver?: () => void;
  onClose: () => void;
}

interface DecisionDialogProps extends DialogProps {
  title: string;
  confirm: string;
  canSubmit?: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/** A dialog that ends in a decision; Ctrl+Enter takes it. What was typed stays until it is stored. */
export const DecisionDialog = (props: DecisionDialogProps) => {
  const { title, confirm, canSubmit = true, isBusy, error, onSubmit, onClose, children } = props;
  const text = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSubmit && !isBusy) onSubmit();
  };
  const hear = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <form onSubmit={submit} onKeyDown={hear} style={{ display: 'contents' }}>
          <Modal.Header closeLabel={text('close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <ErrorNote error={error} />
              {isHeld(error) && props.onTakeOver && (
                <Button variant="secondary" onClick={props.onTakeOver}>
                  {text('triage.lock.take')}
                </Button>
              )}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('cancel')}
            </Button>
            <Button
              type="submit"
              loading={isBusy}
              disabled={!canSubmit}
              endIcon={<KeyHint keyName="Ctrl ↵" />}
            >
              {confirm}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
