import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Loader, WarningCircle } from '@strapi/icons';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import type { KeeperPhase, KeeperState } from '../keeper/keeper-state';

const LOOKS: Record<KeeperPhase, { Icon: typeof Loader; colour: string }> = {
  saved: { Icon: CheckCircle, colour: 'success700' },
  waiting: { Icon: Loader, colour: 'neutral700' },
  saving: { Icon: Loader, colour: 'neutral700' },
  offline: { Icon: WarningCircle, colour: 'warning700' },
  signedOut: { Icon: WarningCircle, colour: 'warning700' },
  refused: { Icon: WarningCircle, colour: 'danger700' },
  conflict: { Icon: WarningCircle, colour: 'danger700' },
};

/** Where the text is at this moment. Only what is not as usual is read out. */
export const SaveStatus = ({ state }: { state: KeeperState }) => {
  const text = useText();
  const instantText = useInstantText();
  const { phase, savedAt, isKeptHere } = state;
  const { Icon, colour } = LOOKS[phase];
  const at = savedAt === null ? '' : instantText(new Date(savedAt).toISOString(), 'clock');
  const isUsual = phase === 'saved' || phase === 'waiting' || phase === 'saving';
  const id = phase === 'saved' && savedAt === null ? 'unchanged' : phase;
  return (
    <Flex gap={2} aria-live={isUsual ? 'off' : 'polite'} data-phase={phase}>
      <Icon aria-hidden fill={colour} width="1.6rem" height="1.6rem" style={{ flexShrink: 0 }} />
      <Box>
        <Typography textColor={colour} fontWeight="semiBold">
          {text(`desk.save.${id}`, { at })}
        </Typography>
        {!isKeptHere && (
          <Typography textColor="danger700" tag="p" role="alert">
            {text('desk.save.notKept')}
          </Typography>
        )}
      </Box>
    </Flex>
  );
};
