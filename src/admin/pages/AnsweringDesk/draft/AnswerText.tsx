import { Field, Textarea, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';
import { useText } from '../../../hooks/use-text';

const LONGEST = 5_000;

interface AnswerTextProps {
  content: string;
  isFixed: boolean;
  onChange: (content: string) => void;
  onFocus: () => void;
}

/** The answer itself, in letters that can be read over a shoulder. */
export const AnswerText = forwardRef<HTMLTextAreaElement, AnswerTextProps>(
  ({ content, isFixed, onChange, onFocus }, ref) => {
    const text = useText();
    const length = [...content].length;
    const isTooLong = length > LONGEST;
    return (
      <Field.Root
        name="content"
        required
        error={isTooLong ? text('desk.tooLong', { limit: LONGEST }) : undefined}
      >
        <Field.Label
          action={
            <Typography variant="pi" textColor="neutral700">{`${length}/${LONGEST}`}</Typography>
          }
        >
          {text('desk.answer')}
        </Field.Label>
        <Textarea
          ref={ref}
          value={content}
          readOnly={isFixed}
          resizable
          onFocus={onFocus}
          onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
          style={{ fontSize: '1.8rem', lineHeight: 1.6, minHeight: '24rem' }}
        />
        <Field.Error />
      </Field.Root>
    );
  },
);
AnswerText.displayName = 'AnswerText';
