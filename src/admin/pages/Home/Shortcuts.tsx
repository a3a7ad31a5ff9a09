import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useMay } from '../../hooks/use-may';
import { useText } from '../../hooks/use-text';
import { SCREENS } from '../../screens';

const Grid = styled.nav`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr));
  gap: 1.6rem;
  margin-bottom: 2.4rem;
`;

const Card = styled(Link)`
  display: flex;
  gap: 1.6rem;
  align-items: center;
  padding: 1.6rem;
  text-decoration: none;
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  border: 1px solid transparent;
  &:hover,
  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  svg {
    flex-shrink: 0;
    width: 2.8rem;
    height: 2.8rem;
    fill: ${({ theme }) => theme.colors.primary600};
  }
`;

/** The screens this person may use, by name: the panel's own menu shows signs only. */
export const Shortcuts = () => {
  const text = useText();
  const may = useMay();
  return (
    <Grid aria-label={text('home.section.shortcuts')}>
      {SCREENS.filter(({ actions }) => actions.some(may)).map(({ name, icon: Icon }) => (
        <Card key={name} to={`/dialogue/${name}`}>
          <Icon aria-hidden />
          <Flex tag="span" direction="column" alignItems="flex-start">
            <Typography fontWeight="bold" textColor="neutral800">
              {text(`menu.${name}`)}
            </Typography>
            <Typography variant="pi" textColor="neutral600">
              {text(`home.shortcut.${name}`)}
            </Typography>
          </Flex>
        </Card>
      ))}
    </Grid>
  );
};
