import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { DOOR_OUTCOMES } from '../../../../domain/intake-guard/outcome';
import type { GuardView } from '../../../../staff-api/contract/operation';
import { Section } from '../../../components/Section';
import { useText } from '../../../hooks/use-text';

const List = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr));
  gap: 1.2rem;

  > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    gap: 0.4rem;
    padding: 1.2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

/** What became of those who came to the door within the last hour, on every server. */
export const LastHour = ({ counts }: { counts: GuardView['lastHour'] }) => {
  const text = useText();
  return (
    <Section title={text('guard.lastHour')}>
      <List>
        {DOOR_OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt>
              <Typography textColor="neutral600">
                {text(`guard.outcome.${outcome.replace(' ', '.')}`)}
              </Typography>
            </dt>
            <dd>
              <Typography variant="beta">{counts[outcome].toLocaleString('vi-VN')}</Typography>
            </dd>
          </div>
        ))}
      </List>
    </Section>
  );
};
