import { Box, Flex, Typography } from '@strapi/design-system';
import type { DraftVersionView } from '../../../../staff-api/contract/answer';
import { EmptyNote } from '../../../components/EmptyNote';
import { TextDiff } from '../../../components/TextDiff';
import { useInstantText } from '../../../hooks/use-instant-text';
import { useText } from '../../../hooks/use-text';
import { Disclosure } from '../../../components/Disclosure';

/** Who did what with the text and when, newest first, each with what it changed. */
export const History = ({ versions }: { versions: readonly DraftVersionView[] }) => {
  const text = useText();
  const instantText = useInstantText();
  if (versions.length === 0) return <EmptyNote>{text('desk.history.none')}</EmptyNote>;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {[...versions.entries()].reverse().map(([index, version]) => {
        const before = versions[index - 1]?.content ?? '';
        const isSame = before === version.content;
        return (
          <li key={`${version.revision} ${version.at}`}>
            <Typography fontWeight="bold">{text(`desk.history.${version.command}`)}</Typography>{' '}
            <Typography textColor="neutral600">
              {version.by.name} · {instantText(version.at, 'second')}
            </Typography>
            {version.note && <Typography tag="p">{version.note}</Typography>}
            {isSame ? (
              <Typography tag="p" textColor="neutral600">
                {text('desk.history.same')}
              </Typography>
            ) : (
              <Box marginTop={2}>
                <Disclosure title={text(index === 0 ? 'desk.history.text' : 'desk.history.diff')}>
                  {() => <TextDiff before={before} after={version.content} />}
                </Disclosure>
              </Box>
            )}
          </li>
        );
      })}
    </Flex>
  );
};
