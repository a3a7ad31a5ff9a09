import { Box, Divider, Flex, TextButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { OfficialFields } from './OfficialFields';
import type { SectionProps } from './section-props';
import { NOBODY } from './session-form';

/** Who chairs, and who else answers. */
export const PodiumSection = ({ form, change }: SectionProps) => {
  const text = useText();
  const { chair, panel } = form;
  return (
    <Section title={text('sessions.section.podium')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {text('sessions.chair')}
        </Typography>
        <OfficialFields id="chair" official={chair} onChange={(to) => change({ chair: to })} />
        <Divider />
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {text('sessions.panel', { count: panel.length })}
        </Typography>
        {panel.map((official, index) => (
          <Box
            key={index}
            tag="fieldset"
            borderStyle="none"
            padding={0}
            margin={0}
            aria-label={text('sessions.panel.member', { number: index + 1 })}
          >
            <OfficialFields
              id={`panel-${index}`}
              official={official}
              onChange={(to) => change({ panel: panel.with(index, to) })}
            />
            <Flex justifyContent="flex-end" paddingTop={1}>
              <TextButton
                startIcon={<Trash />}
                onClick={() => change({ panel: panel.toSpliced(index, 1) })}
              >
                {text('sessions.panel.remove', { number: index + 1 })}
              </TextButton>
            </Flex>
          </Box>
        ))}
        <TextButton startIcon={<Plus />} onClick={() => change({ panel: [...panel, NOBODY] })}>
          {text('sessions.panel.add')}
        </TextButton>
      </Flex>
    </Section>
  );
};
