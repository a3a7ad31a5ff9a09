import { Field, Flex, Textarea } from '@strapi/design-system';
import type { AuthorityRef } from '../../../../staff-api/contract/shared';
import { AuthorityPicker } from '../../../components/AuthorityPicker';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { LineField } from './LineField';
import type { SectionProps } from './section-props';
import { ThemeRows } from './ThemeRows';

interface SubjectSectionProps extends SectionProps {
  /** The authority as it is stored. */
  stored: AuthorityRef | null;
}

/** What the session is about, and whose it is. */
export const SubjectSection = ({ form, change, isFixed, stored }: SubjectSectionProps) => {
  const text = useText();
  return (
    <Section title={text('sessions.section.subject')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <LineField
          name="topic"
          value={form.topic}
          onChange={(topic) => change({ topic })}
          required
        />
        <AuthorityPicker
          label={text('sessions.field.authority')}
          value={form.authorityKey}
          stored={stored}
          onChange={(authorityKey) => change({ authorityKey })}
          disabled={isFixed}
          required
        />
        <Field.Root
          id="prepare-introduction"
          hint={text('sessions.hint.introduction')}
          width="100%"
        >
          <Field.Label>{text('sessions.field.introduction')}</Field.Label>
          <Textarea
            value={form.introduction}
            maxLength={5_000}
            onChange={(event) => change({ introduction: event.target.value })}
          />
          <Field.Hint />
        </Field.Root>
        <ThemeRows themes={form.themes} onChange={(themes) => change({ themes })} />
      </Flex>
    </Section>
  );
};
