import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

/** Tells of what came in since the list was read; the list moves only when asked to. */
export const NewArrivals = ({ count, onShow }: { count: number; onShow: () => void }) => {
  const text = useText();
  return (
    <div role="status">
      {count > 0 && (
        <Flex padding={2} gap={2} background="primary100" justifyContent="space-between">
          <Typography textColor="primary700">{text('triage.arrivals', { count })}</Typography>
          <Button size="S" variant="secondary" onClick={onShow}>
            {text('triage.arrivals.show')}
          </Button>
        </Flex>
      )}
    </div>
  );
};
