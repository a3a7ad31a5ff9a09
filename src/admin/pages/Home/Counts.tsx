import { Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { EmptyNote } from '../../components/EmptyNote';
import { Section } from '../../components/Section';
import { useText } from '../../hooks/use-text';

interface CountsProps {
  title: string;
  /** Their words are `home.count.<name>`. */
  counts: { name: string; count: number; to: string }[];
}

const List = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  gap: 1.2rem;
`;

const Card = styled(Link)`
  display: flex;
  flex-direction: column;
  height: 100%;
  padding: 1.2rem;
  text-decoration: none;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover,
  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How much waits in each queue, as the way to it; calm when nothing does. */
export const Counts = ({ title, counts }: CountsProps) => {
  const text = useText();
  const waiting = counts.filter(({ count }) => count > 0);
  return (
    <Section title={title}>
      {waiting.length === 0 && <EmptyNote>{text('home.empty')}</EmptyNote>}
      <List>
        {waiting.map(({ name, count, to }) => (
          <li key={name}>
            <Card to={to}>
              <Typography
                variant="alpha"
                tag="span"
                textColor={name === 'overdue' ? 'danger700' : 'neutral800'}
              >
                {count}
              </Typography>
              <Typography textColor="neutral700">{text(`home.count.${name}`)}</Typography>
            </Card>
          </li>
        ))}
      </List>
    </Section>
  );
};
