import { diffWordsWithSpace } from 'diff';

export interface DiffPart {
  kind: 'same' | 'added' | 'removed';
  value: string;
}

/**
 * What was taken out and put in, in runs that can be read: words changed one after another are one
 * run, not a patchwork of single words.
 */
export function diffParts(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', value: removed });
    if (added !== '') parts.push({ kind: 'added', value: added });
    removed = '';
    added = '';
  };
  const changes = diffWordsWithSpace(before, after);
  changes.forEach((change, index) => {
    const isBridge =
      removed !== '' && added !== '' && change.value.trim() === '' && index < changes.length - 1;
    if (change.removed || (isBridge && !change.added)) removed += change.value;
    if (change.added || (isBridge && !change.removed)) added += change.value;
    if (change.added || change.removed || isBridge) return;
    flush();
    parts.push({ kind: 'same', value: change.value });
  });
  flush();
  return parts;
}
