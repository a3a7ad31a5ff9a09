import { Button, Field, Flex } from '@strapi/design-system';
import { useText } from '../../../hooks/use-text';

interface RecordingFieldProps {
  seconds: number | null;
  startedAt: string | null;
  /** The server's time in milliseconds. */
  now: number;
  isFixed: boolean;
  onChange: (seconds: number | null) => void;
}

const LONGEST = 1_000_000;

/** Seconds as people read them on a player: `1:05:09`. */
const asClock = (seconds: number): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** How far into the recording the answer is spoken; while the session runs, by one touch. */
export const RecordingField = (props: RecordingFieldProps) => {
  const { seconds, startedAt, now, isFixed, onChange } = props;
  const text = useText();
  const elapsed = startedAt === null ? null : Math.floor((now - Date.parse(startedAt)) / 1_000);
  const hint = seconds === null ? text('desk.recordingHint') : asClock(seconds);
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-start">
      <Field.Root flex="0 1 26rem" hint={hint}>
        <Field.Label>{text('desk.recordingSeconds')}</Field.Label>
        <Field.Input
          inputMode="numeric"
          value={seconds ?? ''}
          readOnly={isFixed}
          onChange={({ target }) => {
            const digits = target.value.replace(/\D/g, '');
            onChange(digits === '' ? null : Math.min(Number(digits), LONGEST));
          }}
        />
        <Field.Hint />
      </Field.Root>
      {!isFixed && elapsed !== null && elapsed >= 0 && elapsed < LONGEST && (
        <Button variant="tertiary" style={{ marginTop: '2rem' }} onClick={() => onChange(elapsed)}>
          {text('desk.recordingNow', { at: asClock(elapsed) })}
        </Button>
      )}
    </Flex>
  );
};
