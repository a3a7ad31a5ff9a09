import { styled } from 'styled-components';

/** The whole height of the window at a desk; as long as it takes on a tablet, list above item. */
export const Screen = styled.div`
  display: flex;
  flex-direction: column;
  gap: 1.2rem;
  padding: 1.6rem 2.4rem;
  @media (min-width: 1080px) {
    height: 100vh;
  }
`;

export const Columns = styled.div`
  flex: 1;
  min-height: 0;
  display: grid;
  gap: 1.6rem;
  @media (min-width: 1080px) {
    grid-template-columns: minmax(32rem, 2fr) 5fr;
  }
`;

export const ListColumn = styled.section`
  display: flex;
  flex-direction: column;
  min-height: 0;
  height: 42vh;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  @media (min-width: 1080px) {
    height: auto;
  }
`;

export const ItemColumn = styled.section`
  min-width: 0;
  overflow-y: auto;
  padding: 1.6rem;
  padding-bottom: 8rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;
