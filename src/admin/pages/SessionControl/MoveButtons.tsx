import { IconButton, useNotifyAT } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Upload } from '@strapi/icons';
import { useText } from '../../hooks/use-text';

interface MoveButtonsProps {
  id: string;
  /** From 0. */
  place: number;
  last: number;
  onMoveTo: (id: string, place: number) => void;
}

/** To the top, one up, one down: the same as dragging, for whoever does not drag. */
export const MoveButtons = ({ id, place, last, onMoveTo }: MoveButtonsProps) => {
  const text = useText();
  const { notifyStatus } = useNotifyAT();
  const move = (name: string, to: number) => {
    onMoveTo(id, to);
    notifyStatus(text('control.drag.end', { number: to + 1 }));
    // The row has moved in the page: the button that moved it keeps the focus.
    requestAnimationFrame(() => document.getElementById(`${name}-${id}`)?.focus());
  };
  const number = place + 1;
  return (
    <>
      <IconButton
        id={`top-${id}`}
        label={text('control.move.top', { number })}
        disabled={place === 0}
        onClick={() => move('top', 0)}
      >
        <Upload />
      </IconButton>
      <IconButton
        id={`up-${id}`}
        label={text('control.move.up', { number })}
        disabled={place === 0}
        onClick={() => move('up', place - 1)}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        id={`down-${id}`}
        label={text('control.move.down', { number })}
        disabled={place === last}
        onClick={() => move('down', place + 1)}
      >
        <ArrowDown />
      </IconButton>
    </>
  );
};
