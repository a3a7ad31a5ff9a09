import { Alert, Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { GuardSettings } from '../../../../domain/intake-guard/settings';
import type { GuardView } from '../../../../staff-api/contract/operation';
import { ErrorNote } from '../../../components/ErrorNote';
import { FaultsOf } from '../../../components/faults';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { AddressLimits } from './AddressLimits';
import { GatewayList } from './GatewayList';
import { ProofFields } from './ProofFields';
import { RateFields } from './RateFields';
import { useFieldName } from './use-field-name';
import { mergeSettings, storedMeanwhile, useSaveGuard } from './use-guard';

/** The settings of the guard, edited whole. */
export const GuardForm = ({ view }: { view: GuardView }) => {
  const text = useText();
  const nameOf = useFieldName();
  const { toggleNotification } = useNotification();
  // What was read when the editing began: the view behind it is read anew all the time.
  const [read, setRead] = useState<Pick<GuardView, 'revision' | 'settings'>>(view);
  const [settings, setSettings] = useState(view.settings);
  const [isOvertaken, setOvertaken] = useState(false);
  const save = useSaveGuard();
  const usual = view.defaults;
  const change = (part: Partial<GuardSettings>) =>
    setSettings((before) => ({ ...before, ...part }));
  const goOnFrom = (stored: Pick<GuardView, 'revision' | 'settings'>, mine: GuardSettings) => {
    setSettings(mergeSettings(read.settings, mine, stored.settings));
    setRead(stored);
  };
  const store = () =>
    save.mutate(
      { revision: read.revision, settings },
      {
        onSuccess: (stored) => {
          goOnFrom(stored, stored.settings);
          setOvertaken(false);
          toggleNotification({ type: 'success', message: text('guard.saved') });
        },
        onError: (failure) => {
          const stored = storedMeanwhile(failure);
          if (stored === null) return;
          goOnFrom(stored, settings);
          setOvertaken(true);
          save.reset();
        },
      },
    );
  return (
    <FaultsOf error={save.error}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Section title={text('guard.proof')}>
          <ProofFields settings={settings} usual={usual} onChange={change} />
        </Section>
        <AddressLimits
          limits={settings.address}
          usual={usual.address}
          onChange={(address) => change({ address })}
        />
        <Section title={text('guard.others')}>
          <Flex gap={6} alignItems="flex-start" wrap="wrap">
            {(['contact', 'receipts'] as const).map((name) => (
              <RateFields
                key={name}
                label={text(`guard.${name}`)}
                path={name}
                rate={settings[name]}
                usual={usual[name]}
                onChange={(rate) => change({ [name]: rate })}
              />
            ))}
          </Flex>
        </Section>
        <Section title={text('guard.gateways')}>
          <GatewayList gateways={settings.gateways} onChange={(gateways) => change({ gateways })} />
        </Section>
        <ErrorNote error={save.error} nameOf={nameOf} onClose={save.reset} />
        {isOvertaken && (
          <div role="alert">
            <Alert
              variant="warning"
              title={text('guard.overtaken')}
              closeLabel={text('close')}
              onClose={() => setOvertaken(false)}
            >
              {text('guard.overtakenHint')}
            </Alert>
          </div>
        )}
        <Flex gap={3} wrap="wrap" alignItems="center">
          <Button size="L" loading={save.isPending} onClick={store}>
            {text('guard.save')}
          </Button>
          <Typography textColor="neutral600">{text('guard.saveHint')}</Typography>
        </Flex>
      </Flex>
    </FaultsOf>
  );
};
