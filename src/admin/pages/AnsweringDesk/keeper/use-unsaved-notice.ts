import { useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useText } from '../../../hooks/use-text';
import type { DraftKeeper } from './draft-keeper';

/** Tells who leaves a text that is not on the server yet, by signing out too, that this device keeps it. */
export function useUnsavedNotice(keeper: DraftKeeper): void {
  const text = useText();
  const { toggleNotification } = useNotification();
  useEffect(
    () => () => {
      const tell = (isSaved: boolean) =>
        isSaved ||
        toggleNotification({ type: 'warning', message: text('desk.leftUnsaved'), timeout: 15_000 });
      void keeper.flush().then(tell);
    },
    // Only when it is left: texts and notifications may be new with every rendering.
    [keeper],
  );
}
