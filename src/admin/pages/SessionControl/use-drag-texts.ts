import type { DndContextProps, UniqueIdentifier } from '@dnd-kit/core';
import { useText } from '../../hooks/use-text';

/** What screen readers are told while a question is dragged, in the language of the panel. */
export function useDragTexts(keys: readonly string[]): DndContextProps['accessibility'] {
  const text = useText();
  const number = (id: UniqueIdentifier | undefined): number =>
    id === undefined ? 0 : keys.indexOf(String(id)) + 1;
  return {
    screenReaderInstructions: { draggable: text('control.drag.how') },
    announcements: {
      onDragStart: ({ active }) => text('control.drag.start', { number: number(active.id) }),
      onDragOver: ({ over }) => text('control.drag.over', { number: number(over?.id) }),
      onDragEnd: ({ over }) => text('control.drag.end', { number: number(over?.id) }),
      onDragCancel: () => text('control.drag.cancel'),
    },
  };
}
