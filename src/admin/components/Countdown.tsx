import { Typography, type TypographyProps } from '@strapi/design-system';
import type { Instant } from '../../staff-api/contract/shared';
import { useDurationText } from '../hooks/use-duration-text';
import { useText } from '../hooks/use-text';

interface CountdownProps extends Pick<TypographyProps, 'variant' | 'textColor'> {
  until: Instant;
  /** The server's time in milliseconds, from `useClock`. */
  now: number;
}

/** How long until an instant, or how long since it has passed; moves with `now`. */
export const Countdown = ({ until, now, ...look }: CountdownProps) => {
  const text = useText();
  const durationText = useDurationText();
  const left = new Date(until).getTime() - now;
  const time = durationText(Math.abs(left));
  return (
    <Typography tag="span" role="timer" style={{ fontVariantNumeric: 'tabular-nums' }} {...look}>
      {left >= 0 ? text('countdown.left', { time }) : text('countdown.past', { time })}
    </Typography>
  );
};
