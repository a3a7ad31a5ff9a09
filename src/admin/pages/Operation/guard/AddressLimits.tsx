import { Flex, Typography } from '@strapi/design-system';
import type { GuardSettings } from '../../../../domain/intake-guard/settings';
import { STANDINGS } from '../../../../domain/intake-guard/standing';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';
import { RateFields } from './RateFields';

interface AddressLimitsProps {
  limits: GuardSettings['address'];
  usual: GuardSettings['address'];
  onChange: (limits: GuardSettings['address']) => void;
}

/** What one address may send, by how well its senders are known. */
export const AddressLimits = ({ limits, usual, onChange }: AddressLimitsProps) => {
  const text = useText();
  return (
    <>
      {STANDINGS.map((standing) => (
        <Section key={standing} title={text(`guard.standing.${standing}`)}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral600">
              {text(`guard.standing.${standing}.hint`)}
            </Typography>
            <Flex gap={6} alignItems="flex-start" wrap="wrap">
              {(['setAside', 'refuse'] as const).map((limit) => (
                <RateFields
                  key={limit}
                  label={text(`guard.${limit}`)}
                  path={`address.${standing}.${limit}`}
                  rate={limits[standing][limit]}
                  usual={usual[standing][limit]}
                  onChange={(rate) =>
                    onChange({ ...limits, [standing]: { ...limits[standing], [limit]: rate } })
                  }
                />
              ))}
            </Flex>
          </Flex>
        </Section>
      ))}
    </>
  );
};
