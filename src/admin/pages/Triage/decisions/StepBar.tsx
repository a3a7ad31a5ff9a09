import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';
import type { Decisions } from './use-decisions';

const Toast = styled.div`
  position: fixed;
  z-index: 4;
  right: 3.2rem;
  bottom: 2.4rem;
  width: min(64rem, calc(100vw - 6.4rem));
`;

/** What was done last, with the way to take it back. Stays until the next step, so nobody misses it. */
export const StepBar = ({ last, undo, dismiss }: Pick<Decisions, 'last' | 'undo' | 'dismiss'>) => {
  const text = useText();
  return (
    <Toast role="status">
      {last && (
        <Flex
          background="neutral800"
          padding={2}
          paddingLeft={4}
          gap={3}
          hasRadius
          shadow="popupShadow"
        >
          <Typography textColor="neutral0" ellipsis style={{ flex: 1 }}>
            {text(`triage.done.${last.command}`, { text: last.rows[0]!.content.slice(0, 80) })}
          </Typography>
          {last.undo && (
            <Button
              size="S"
              variant="secondary"
              disabled={!undo}
              endIcon={<KeyHint keyName="U" />}
              aria-keyshortcuts="U"
              onClick={undo}
            >
              {text('triage.key.undo')}
            </Button>
          )}
          <IconButton size="S" label={text('close')} onClick={dismiss}>
            <Cross />
          </IconButton>
        </Flex>
      )}
    </Toast>
  );
};
