import { Flex, Loader, Typography } from '@strapi/design-system';
import type { SimilarItem } from '../../../../staff-api/contract/submission';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { mergeTargets } from './merge-targets';
import { SimilarCard } from './SimilarCard';
import type { useSimilar } from './use-similar';

interface SimilarListProps {
  query: ReturnType<typeof useSimilar>;
  isMerging: boolean;
  isLocked: boolean;
  onMerge: (similar: SimilarItem) => void;
  onReuse: (similar: SimilarItem) => void;
}

/** What has been asked alike, beside the text; numbered while one is picked to merge into. */
export const SimilarList = ({ query, isMerging, ...rest }: SimilarListProps) => {
  const text = useText();
  const similar = query.data ?? [];
  const targets = mergeTargets(similar);
  const digitOf = (each: SimilarItem) => {
    const index = targets.indexOf(each);
    return index === -1 ? null : index + 1;
  };
  return (
    <section aria-label={text('triage.similar')}>
      <Typography variant="sigma" tag="h3">
        {text('triage.similar')}
      </Typography>
      <div role="status">
        {isMerging && (
          <Typography tag="p" textColor="primary600">
            {text(targets.length > 0 ? 'triage.similar.pick' : 'triage.similar.noTarget')}
          </Typography>
        )}
      </div>
      <ErrorNote error={query.error} onClose={() => void query.refetch()} />
      {query.isLoading && <Loader small>{text('loading')}</Loader>}
      {query.isSuccess && similar.length === 0 && (
        <Typography textColor="neutral600">{text('triage.similar.none')}</Typography>
      )}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {similar.map((each) => (
          <SimilarCard
            key={`${each.where} ${each.documentId}`}
            similar={each}
            digit={digitOf(each)}
            isMerging={isMerging}
            {...rest}
          />
        ))}
      </Flex>
    </section>
  );
};
