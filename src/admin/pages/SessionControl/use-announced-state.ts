import { useNotifyAT } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import type { SessionState } from '../../../domain/dialogue-session/session';
import { useText } from '../../hooks/use-text';

/** Tells screen readers when the session has come to another state, whoever brought it there. */
export function useAnnouncedState(state: SessionState | undefined): void {
  const text = useText();
  const { notifyStatus } = useNotifyAT();
  const last = useRef(state);
  useEffect(() => {
    if (state === undefined || state === last.current) return;
    if (last.current !== undefined) {
      notifyStatus(text('control.state.changed', { state: text(`term.state.${state}`) }));
    }
    last.current = state;
  }, [state, notifyStatus, text]);
}
