import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ProfileInput, ProfileView } from '../../../../staff-api/contract/regulation';
import { Disclosure } from '../../../components/Disclosure';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { useChangeText } from '../preview/use-change-text';
import { PreviewDialog } from '../preview/PreviewDialog';
import { changesBetween, mergeProfile, type ProfileChange } from '../merge-profile';
import { inputOf, withLevel } from '../profile-input';
import { storedMeanwhile, useProfileChange } from '../use-profiles';
import { FaultsOf } from '../../../components/faults';
import { IntakeAddresses } from './IntakeAddresses';
import { LevelFields } from './LevelFields';
import { ProfileFields } from './ProfileFields';

interface ProfileFormProps {
  /** `null` for one that is not stored yet. */
  stored: ProfileView | null;
  initial: ProfileInput;
  knownPositions: readonly string[];
}

/** A profile, edited whole: what it changes is looked at before it is stored. */
export const ProfileForm = ({ stored, initial, knownPositions }: ProfileFormProps) => {
  const text = useText();
  const { pathText } = useChangeText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [profile, setProfile] = useState(initial);
  // The one that was read when the editing began: the list behind it is read anew all the time.
  const [read, setRead] = useState(stored);
  const [overtakenBy, setOvertakenBy] = useState<ProfileChange[]>([]);
  const { preview, save } = useProfileChange(read);
  const change = (part: Partial<ProfileInput>) => setProfile((before) => ({ ...before, ...part }));
  const store = () =>
    save.mutate(profile, {
      onSuccess: () => {
        toggleNotification({ type: 'success', message: text('regulation.saved') });
        navigate('..');
      },
      onError: (failure) => {
        const meanwhile = storedMeanwhile(failure);
        if (meanwhile && read) goOnFrom(read, { ...meanwhile, documentId: read.documentId });
      },
    });
  /** Somebody else was faster: my changes on top of theirs, looked at anew before they are stored. */
  const goOnFrom = (before: ProfileView, current: ProfileView) => {
    const merged = mergeProfile(inputOf(before), profile, inputOf(current));
    setOvertakenBy(changesBetween(inputOf(before), inputOf(current)));
    setRead(current);
    setProfile(merged);
    save.reset();
    preview.mutate(merged);
  };
  const error = save.error ?? preview.error;
  const nameOf = (path: string) =>
    pathText(path.replace(/^levels\.(\d+)/, (_, at) => `levels.${profile.levels[+at]?.level}`));

  return (
    <FaultsOf error={error}>
      <Layouts.Header
        title={stored === null ? text('regulation.new') : initial.code}
        subtitle={initial.title}
        navigationAction={
          <Flex>
            <LinkButton tag={Link} to=".." variant="ghost" startIcon={<ArrowLeft />}>
              {text('regulation.toList')}
            </LinkButton>
          </Flex>
        }
        primaryAction={
          <Button size="L" loading={preview.isPending} onClick={() => preview.mutate(profile)}>
            {text('regulation.preview')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {!preview.data && <ErrorNote error={error} nameOf={nameOf} />}
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
            <ProfileFields profile={profile} onChange={change} />
          </Box>
          <Typography variant="beta" tag="h2">
            {text('regulation.levels')}
          </Typography>
          {profile.levels.map((rule, index) => (
            <Disclosure
              key={rule.level}
              title={text(`term.level.${rule.level}`)}
              isOpenAtFirst={index === 0}
            >
              {() => (
                <LevelFields
                  rule={rule}
                  index={index}
                  knownPositions={knownPositions}
                  onChange={(part) => setProfile((before) => withLevel(before, rule.level, part))}
                />
              )}
            </Disclosure>
          ))}
          <Typography variant="beta" tag="h2">
            {text('regulation.intake')}
          </Typography>
          <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
            <IntakeAddresses
              addresses={profile.intakeChannels}
              onChange={(intakeChannels) => change({ intakeChannels })}
            />
          </Box>
        </Flex>
      </Layouts.Content>
      {preview.data && (
        <PreviewDialog
          preview={preview.data}
          overtakenBy={overtakenBy}
          isBusy={save.isPending}
          error={save.error}
          onSave={store}
          onClose={preview.reset}
        />
      )}
    </FaultsOf>
  );
};
