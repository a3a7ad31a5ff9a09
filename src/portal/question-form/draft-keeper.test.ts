import { DraftKeeper } from './draft-keeper';
import { EMPTY_ENTRY } from './entry';

const entry = { ...EMPTY_ENTRY, name: 'Hạnh', content: 'Hỏi dở', consentVersion: '2026-01' };
const attempt = {
  key: 'k'.repeat(32),
  mark: 'm',
  isUnsettled: true,
  consentVersion: '2026-01',
  fileCount: 2,
};
const SERVER = 'https://doithoai.vn';

function store() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

it('gives back what was typed and the key it is sent under, and never the tick of consent', () => {
  const kept = store();
  new DraftKeeper(() => kept, SERVER, 'phien').keep({ entry, attempt });
  expect(new DraftKeeper(() => kept, SERVER, 'phien').read()).toEqual({
    entry: { ...entry, consentVersion: null },
    attempt,
  });
});

it('keeps each session’s by itself, and nothing once it is forgotten', () => {
  const kept = store();
  const one = new DraftKeeper(() => kept, SERVER, 'mot');
  one.keep({ entry, attempt: null });
  expect(new DraftKeeper(() => kept, SERVER, 'hai').read()).toBeNull();
  one.forget();
  expect(kept.kept.size).toBe(0);
});

it('forgets by itself what nobody came back to for a month', () => {
  const kept = store();
  const day = 86_400_000;
  new DraftKeeper(
    () => kept,
    SERVER,
    'phien',
    () => 0,
  ).keep({ entry, attempt: null });
  expect(
    new DraftKeeper(
      () => kept,
      SERVER,
      'phien',
      () => 30 * day,
    ).read(),
  ).not.toBeNull();
  expect(
    new DraftKeeper(
      () => kept,
      SERVER,
      'phien',
      () => 30 * day + 1,
    ).read(),
  ).toBeNull();
});

it.each(['', 'null', '[]', '7', '{"keptAt":"x"}', '{"keptAt":9e15,"entry":{"name":7,"evil":"x"}}'])(
  'reads %j without harm',
  (stored) => {
    const kept = store();
    const keeper = new DraftKeeper(() => kept, SERVER, 'phien');
    keeper.keep({ entry, attempt });
    for (const name of kept.kept.keys()) kept.setItem(name, stored);
    const read = keeper.read();
    if (read !== null) expect(read).toEqual({ entry: EMPTY_ENTRY, attempt: null });
  },
);

it('does without a browser that keeps nothing', () => {
  const refusing = new DraftKeeper(
    () => {
      throw new Error('SecurityError');
    },
    SERVER,
    'phien',
  );
  expect([refusing.keep({ entry, attempt }), refusing.read()]).toEqual([false, null]);
});
