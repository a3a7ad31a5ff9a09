import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { KeyHint } from '../../../components/KeyHint';
import { useText } from '../../../hooks/use-text';

const KEYS: [string, string][] = [
  ['A', 'accept'],
  ['E', 'edit'],
  ['M', 'merge'],
  ['R', 'reject'],
  ['T', 'transfer'],
  ['P', 'answerPrivately'],
  ['Q', 'quarantine'],
  ['J ↓', 'next'],
  ['K ↑', 'previous'],
  ['U', 'undo'],
  ['X', 'select'],
  ['L', 'takeOver'],
  ['?', 'help'],
];

const Keys = styled.dl`
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 0.8rem 1.6rem;
`;

interface HelpDialogProps {
  isOn: boolean;
  onSwitch: () => void;
  onClose: () => void;
}

/** Which key does what, and the switch that turns them off (WCAG 2.1.4). */
export const HelpDialog = ({ isOn, onSwitch, onClose }: HelpDialogProps) => {
  const text = useText();
  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content>
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>{text('triage.help')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{text('triage.help.intro')}</Typography>
            <Keys>
              {KEYS.map(([keys, action]) => (
                <div key={action} style={{ display: 'contents' }}>
                  <dt>
                    {keys.split(' ').map((each) => (
                      <KeyHint key={each} keyName={each} />
                    ))}
                  </dt>
                  <Typography tag="dd">{text(`triage.key.${action}`)}</Typography>
                </div>
              ))}
            </Keys>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onSwitch}>
            {text(isOn ? 'triage.help.switchOff' : 'triage.help.switchOn')}
          </Button>
          <Button onClick={onClose}>{text('close')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
