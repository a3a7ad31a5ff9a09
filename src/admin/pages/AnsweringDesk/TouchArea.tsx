import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Makes everything inside that can be touched at least 44 pixels high: these screens run on tablets. */
export const TouchArea = styled(Box)`
  button,
  [role='combobox'],
  input:not([type='checkbox']),
  select,
  a[href] {
    min-height: 4.4rem;
  }

  button:has(> svg:only-child) {
    min-width: 4.4rem;
  }

  input {
    font-size: 1.6rem;
  }
`;
