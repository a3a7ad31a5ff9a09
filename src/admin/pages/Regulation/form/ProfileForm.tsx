import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ProfileView } from '../../../../staff-api/contract/regulation';
import { Disclosure } from '../../../components/Disclosure';
import { ErrorNote } from '../../../components/ErrorNote';
import { useText } from '../../../hooks/use-text';
import { PreviewDialog } from '../preview/PreviewDialog';
import { withLevel, type ProfileInput } from '../profile-input';
import { useProfileChange } from '../use-profiles';
import { FaultsOf } from './faults';
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
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [profile, setProfile] = useState(initial);
  // The one that was read when the editing began: the list behind it is read anew all the time.
  const [read] = useState(stored);
  const { preview, save } = useProfileChange(read);
  const change = (part: Partial<ProfileInput>) => setProfile((before) => ({ ...before, ...part }));
  const store = () =>
    save.mutate(profile, {
      onSuccess: () => {
        toggleNotification({ type: 'success', message: text('regulation.saved') });
        navigate('..');
      },
    });
  const error = save.error ?? preview.error;

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
          {!preview.data && <ErrorNote error={error} />}
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
          isBusy={save.isPending}
          error={save.error}
          onSave={store}
          onClose={preview.reset}
        />
      )}
    </FaultsOf>
  );
};
