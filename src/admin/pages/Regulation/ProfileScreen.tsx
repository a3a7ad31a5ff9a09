import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { EmptyNote } from '../../components/EmptyNote';
import { ErrorNote } from '../../components/ErrorNote';
import { useText } from '../../hooks/use-text';
import { ProfileForm } from './form/ProfileForm';
import { copyOf, inputOf } from './profile-input';
import { useProfiles } from './use-profiles';

/** One profile: an existing one, or a new one on the pattern of `?from=`. */
export const ProfileScreen = () => {
  const text = useText();
  const { profileId } = useParams();
  const [search] = useSearchParams();
  const { data, error, isPending } = useProfiles();
  if (isPending) return <Page.Loading />;

  const wanted = profileId ?? search.get('from');
  const pattern = data?.find(({ documentId }) => documentId === wanted);
  if (pattern === undefined) {
    return (
      <Layouts.Content>
        <ErrorNote error={error} />
        {!error && <EmptyNote>{text('regulation.unknown')}</EmptyNote>}
      </Layouts.Content>
    );
  }
  const positions = (data ?? []).flatMap(({ levels }) =>
    levels.flatMap(({ chairPositions, coChairPositions }) => [
      ...chairPositions,
      ...coChairPositions,
    ]),
  );
  return (
    <ProfileForm
      key={wanted}
      stored={profileId === undefined ? null : pattern}
      initial={profileId === undefined ? copyOf(pattern) : inputOf(pattern)}
      knownPositions={[...new Set(positions)]}
    />
  );
};
