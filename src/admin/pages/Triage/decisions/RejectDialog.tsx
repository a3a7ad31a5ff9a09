import { Button, Flex } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { REJECTION_CODES } from '../../../../domain/submission/rejection';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';
import { shortcutKey } from '../keys/shortcut-key';
import type { Decision } from './decision';
import { DecisionDialog, type DialogProps } from './DecisionDialog';
import { TextField } from './TextField';

const CODES = Object.keys(REJECTION_CODES);
/** The only ground the submitter cannot read off its name. */
const TO_EXPLAIN = 'other';

/** Rejects with one of the grounds: a digit picks it and rejects at once, unless it must be explained. */
export const RejectDialog = ({
  onDecide,
  ...dialog
}: DialogProps & { onDecide: (decision: Decision) => void }) => {
  const text = useText();
  const [code, setCode] = useState<string | null>(null);
  const [details, setDetails] = useState('');
  const reject = (ground: string) =>
    onDecide({ command: 'reject', body: { code: ground, details: details.trim() || undefined } });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      const picked = CODES[Number(shortcutKey(event)) - 1];
      if (picked === undefined || dialog.isBusy) return;
      event.preventDefault();
      setCode(picked);
      if (picked !== TO_EXPLAIN) reject(picked);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  return (
    <DecisionDialog
      {...dialog}
      title={text('triage.reject.title')}
      confirm={text('triage.reject.confirm')}
      canSubmit={code !== null && (code !== TO_EXPLAIN || details.trim() !== '')}
      onSubmit={() => code && reject(code)}
    >
      <Flex
        direction="column"
        alignItems="stretch"
        gap={1}
        role="group"
        aria-label={text('triage.reject.ground')}
      >
        {CODES.map((each, index) => (
          <Button
            key={each}
            variant={code === each ? 'secondary' : 'tertiary'}
            aria-pressed={code === each}
            justifyContent="flex-start"
            startIcon={<KeyHint keyName={String(index + 1)} />}
            onClick={() => setCode(each)}
          >
            {text(`term.rejection.${each}`)}
          </Button>
        ))}
      </Flex>
      <TextField
        key={code === TO_EXPLAIN ? 'explain' : 'may-explain'}
        rows={3}
        hasFocus={code === TO_EXPLAIN}
        required={code === TO_EXPLAIN}
        label={text('triage.details')}
        hint={text('triage.details.hint')}
        value={details}
        onChange={setDetails}
      />
    </DecisionDialog>
  );
};
