import { Button, Flex, Modal, type ButtonProps } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import { useText } from '../hooks/use-text';
import { ErrorNote } from './ErrorNote';

/** A dialog stands outside of its screen, and is answered on tablets. */
const TOUCHABLE = { minHeight: '4.4rem' };

interface ConfirmDialogProps {
  title: string;
  /** What the button does, as a verb: `Kết thúc phiên`. */
  confirmLabel: string;
  variant?: ButtonProps['variant'];
  /** `true` while what was confirmed is under way. */
  isBusy?: boolean;
  /** `true` while it cannot be confirmed; say why among the children. */
  isBlocked?: boolean;
  /** What the server said to the last attempt. */
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/**
 * Asks before something that others will see. Render it while it is open; it holds the focus, closes
 * with Escape and gives the focus back. Its fields may stand among the children.
 */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const text = useText();
  // Without a trigger of its own the dialog would leave the focus nowhere.
  const [opener] = useState(() => document.activeElement);
  const { title, confirmLabel, variant, isBusy, isBlocked, error, onConfirm, onClose } = props;
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        role="alertdialog"
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          if (opener instanceof HTMLElement) opener.focus();
        }}
      >
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {props.children}
            <ErrorNote error={error} />
          </Flex>
        </Modal.Body>
        <Modal.Footer gap={2} wrap="wrap">
          <Button size="L" variant="tertiary" style={TOUCHABLE} onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button
            size="L"
            variant={variant}
            style={TOUCHABLE}
            loading={isBusy}
            disabled={isBlocked}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
