import { useEffect, useRef } from 'react';
import { shortcutKey } from './shortcut-key';

const FIELDS =
  'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu], [role=searchbox]';
const DIALOGS = '[role=dialog], [role=alertdialog], [role=listbox], [role=menu]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null;

/** What each key does while nobody types and no dialog is open; switched off by `isOn`. */
export function useShortcuts(actions: Record<string, (() => void) | undefined>, isOn: boolean) {
  const current = useRef(actions);
  current.current = actions;

  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector(DIALOGS) !== null) return;
      const key = shortcutKey(event);
      const act = key === null ? undefined : current.current[key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
