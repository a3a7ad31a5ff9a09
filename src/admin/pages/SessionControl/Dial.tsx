import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useDurationText } from '../../hooks/use-duration-text';

interface DialProps {
  label: string;
  /** `null`: there is no time to show, only the note. */
  milliseconds: number | null;
  note: string;
  /** Whether it wants attention: told by a sign as well as by colour. */
  isPressing?: boolean;
}

/** One time in large figures, with what it is and what it is measured from. */
export const Dial = ({ label, milliseconds, note, isPressing = false }: DialProps) => {
  const durationText = useDurationText();
  const colour = isPressing ? 'danger700' : 'neutral800';
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 16rem">
      <Flex gap={1}>
        {isPressing && (
          <WarningCircle aria-hidden width="1.6rem" height="1.6rem" fill="danger700" />
        )}
        <Typography fontWeight="semiBold" textColor={colour}>
          {label}
        </Typography>
      </Flex>
      {milliseconds !== null && (
        <Typography
          role="timer"
          textColor={colour}
          style={{ fontSize: '3.2rem', lineHeight: 1.2, fontVariantNumeric: 'tabular-nums' }}
        >
          {durationText(milliseconds)}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {note}
      </Typography>
    </Flex>
  );
};
