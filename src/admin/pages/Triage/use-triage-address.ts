import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { filterOf, FILTER_KEYS, type FilterKey } from './queue/queue-filter';

type Place = 'session' | 'item' | 'view' | FilterKey;

/**
 * Where one is on the screen, kept in the address, so that reloading and going back work: the
 * session, the filter, the view and the open item. Holds ids and conditions, nothing personal.
 */
export function useTriageAddress() {
  const [address, setAddress] = useSearchParams();
  const go = useCallback(
    (places: Partial<Record<Place, string | null>>, replace = false) =>
      setAddress(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [place, value] of Object.entries(places)) {
            if (value) next.set(place, value);
            else next.delete(place);
          }
          return next;
        },
        { replace },
      ),
    [setAddress],
  );
  const conditions = FILTER_KEYS.map((key) => address.get(key)).join('\n');
  // By the conditions alone: opening another item keeps the filter, and the list read by it.
  const filter = useMemo(() => filterOf(address), [conditions]);

  return {
    sessionKey: address.get('session'),
    itemKey: address.get('item'),
    isGrouped: address.get('view') === 'groups',
    filter,
    go,
  };
}
