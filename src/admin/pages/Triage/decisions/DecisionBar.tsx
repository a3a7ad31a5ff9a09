import { Button, Flex } from '@strapi/design-system';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';

/** What can be done with the open submission, and the key that does it. */
export type ItemAction =
  | 'accept'
  | 'edit'
  | 'merge'
  | 'reject'
  | 'transfer'
  | 'answerPrivately'
  | 'quarantine'
  | 'release'
  | 'reconsider';

export const ITEM_KEYS: Record<Exclude<ItemAction, 'reconsider'>, string> = {
  accept: 'A',
  edit: 'E',
  merge: 'M',
  reject: 'R',
  transfer: 'T',
  answerPrivately: 'P',
  quarantine: 'Q',
  release: 'Q',
};

interface DecisionBarProps {
  actions: readonly ItemAction[];
  isDisabled: boolean;
  hasKeys: boolean;
  onAct: (action: ItemAction) => void;
}

/** The decisions as buttons, each with its key. */
export const DecisionBar = ({ actions, isDisabled, hasKeys, onAct }: DecisionBarProps) => {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap" role="toolbar" aria-label={text('triage.decisions')}>
      {actions.map((action) => {
        const key = action === 'reconsider' ? null : ITEM_KEYS[action];
        return (
          <Button
            key={action}
            variant={action === 'accept' ? 'default' : 'tertiary'}
            disabled={isDisabled}
            aria-keyshortcuts={hasKeys && key ? key : undefined}
            endIcon={hasKeys && key ? <KeyHint keyName={key} /> : undefined}
            onClick={() => onAct(action)}
          >
            {text(`triage.key.${action}`)}
          </Button>
        );
      })}
    </Flex>
  );
};
