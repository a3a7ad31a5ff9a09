import type { Connection } from './connection';

/** The settings of the intake guard as they were changed last; revision 0 stands for none so far. */
export interface GuardSettingsRow {
  revision: number;
  settings: unknown;
  changedBy: number | null;
  changedAt: Date | null;
}

export async function readGuardSettings(connection: Connection): Promise<GuardSettingsRow> {
  const [row] = await connection('intake_guard_settings').select({
    revision: 'revision',
    // Strapi reads jsonb as text.
    settings: connection.raw('settings::json'),
    changedBy: 'changed_by',
    changedAt: 'changed_at',
  });
  return row ?? { revision: 0, settings: {}, changedBy: null, changedAt: null };
}

/**
 * Stores settings in place of a revision, and tells every node at commit. False when somebody has been
 * faster: nothing is stored.
 */
export async function writeGuardSettings(
  trx: Connection,
  {
    settings,
    changedBy,
    inPlaceOf,
  }: { settings: object; changedBy: number | null; inPlaceOf: number },
): Promise<boolean> {
  const stored = JSON.stringify(settings);
  const { rowCount } = await (inPlaceOf === 0
    ? trx.raw(
        `insert into intake_guard_settings (revision, settings, changed_by) values (1, ?::jsonb, ?)
          on conflict (only_row) do nothing`,
        [stored, changedBy],
      )
    : trx.raw(
        `update intake_guard_settings
          set revision = revision + 1, settings = ?::jsonb, changed_by = ? where revision = ?`,
        [stored, changedBy, inPlaceOf],
      ));
  return rowCount === 1;
}

/** Adds what a node has counted, at the minute of the database's clock. */
export async function addOutcomes(
  connection: Connection,
  outcomes: ReadonlyMap<string, number>,
): Promise<void> {
  if (outcomes.size === 0) return;
  const entries = [...outcomes].sort(([one], [other]) => (one < other ? -1 : 1));
  await connection.raw(
    `insert into intake_outcomes as o (minute, outcome, count)
      select date_trunc('minute', dialogue_now()), n.outcome, n.count
        from unnest(?::text[], ?::int[]) as n(outcome, count)
      on conflict (minute, outcome) do update set count = o.count + excluded.count`,
    [entries.map(([outcome]) => outcome), entries.map(([, count]) => count)],
  );
}

/** What became of those who came within the last hour, of all nodes. */
export async function outcomesOfLastHour(connection: Connection): Promise<Map<string, number>> {
  const { rows } = await connection.raw(
    `select outcome, sum(count)::int as count from intake_outcomes
      where minute > dialogue_now() - interval '1 hour' group by outcome`,
  );
  return new Map(
    rows.map(({ outcome, count }: { outcome: string; count: number }) => [outcome, count]),
  );
}
