import { Box, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useSwitches } from '../hooks/use-switches';
import { useText } from '../hooks/use-text';

/** Above every screen of the staff: what is closed to the public at the moment. */
export const SwitchBanner = () => {
  const text = useText();
  const { data = [] } = useSwitches();
  const closed = data.filter(({ isOn }) => isOn);
  return (
    <Box role="status">
      {closed.map(({ name, notice }) => (
        <Flex
          key={name}
          gap={3}
          background="warning100"
          borderColor="warning200"
          padding={3}
          paddingLeft={6}
        >
          <WarningCircle
            width="2rem"
            height="2rem"
            fill="warning700"
            aria-hidden
            style={{ flexShrink: 0 }}
          />
          <Typography textColor="neutral800">
            <strong>{text(`operation.${name}.banner`)}</strong> {notice}
          </Typography>
        </Flex>
      ))}
    </Box>
  );
};
