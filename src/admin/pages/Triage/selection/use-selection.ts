import { useCallback, useMemo, useRef, useState } from 'react';
import type { QueueItem } from '../../../../staff-api/contract/submission';

/** The rows ticked for doing something with all of them at once. */
export function useSelection(rows: readonly QueueItem[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const current = useRef(rows);
  current.current = rows;

  const toggle = useCallback((documentId: string, withRange: boolean) => {
    const keys = current.current.map((row) => row.documentId);
    const from = keys.indexOf(anchor.current ?? '');
    const to = keys.indexOf(documentId);
    anchor.current = documentId;
    setIds((before) => {
      const next = new Set(before);
      if (withRange && from !== -1 && to !== -1) {
        for (const key of keys.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(key);
      } else if (!next.delete(documentId)) {
        next.add(documentId);
      }
      return next;
    });
  }, []);

  return {
    ids,
    toggle,
    has: useCallback((documentId: string) => ids.has(documentId), [ids]),
    set: useCallback((keys: readonly string[]) => setIds(new Set(keys)), []),
    rows: useMemo(() => rows.filter(({ documentId }) => ids.has(documentId)), [rows, ids]),
  };
}

export type Selection = ReturnType<typeof useSelection>;
