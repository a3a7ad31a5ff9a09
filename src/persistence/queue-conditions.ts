import type { QueueQuery } from './submission-queue';

interface Condition {
  sql: string;
  values: (string | number | Date)[];
}

const ON_A_DESK = `exists (select 1 from answer_drafts d
  where d.question_key = s.question_key and d.state <> 'released'`;

type Filter = Exclude<keyof QueueQuery, 'sessionKey' | 'fate' | 'limit'>;

const CONDITIONS: {
  [Name in Filter]: (value: NonNullable<QueueQuery[Name]>) => Condition | null;
} = {
  channel: (channel) => ({ sql: 's.channel = ?', values: [channel] }),
  submitterKind: (kind) => ({ sql: 's.submitter_kind = ?', values: [kind] }),
  theme: (theme) => ({ sql: 's.theme = ?', values: [theme] }),
  authority: (key) => ({
    sql: `(s.question_key is null and s.authority_key = ?
      or s.question_key in (select d.question_key from answer_drafts d
        where d.authority_key = ? and d.state <> 'released'))`,
    values: [key, key],
  }),
  isWithoutAuthority: (isAsked) =>
    isAsked
      ? {
          sql: `case when s.question_key is null then s.authority_key is null
            else not ${ON_A_DESK}) end`,
          values: [],
        }
      : null,
  // What is set aside is asked for in the words of its partial index: how PostgreSQL finds that it fits.
  isQuarantined: (isAsked) => ({
    sql: isAsked
      ? `s.fate = 'pending' and s.quarantine_reason is not null`
      : `(s.quarantine_reason is null or s.fate <> 'pending')`,
    values: [],
  }),
  text: (text) => {
    const words = text.split(/\s+/).filter((word) => word !== '');
    return {
      sql: `s.id in (select t.submission_id from submission_texts t
        where ${['true', ...words.map(() => 't.folded like dialogue_fold(?)')].join(' and ')})`,
      values: words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`),
    };
  },
  after: ({ receivedAt, id }) => ({
    sql: '(s.received_at, s.id) > (?, ?)',
    values: [receivedAt, id],
  }),
};

/** All that must hold of the row `s`, as SQL that goes on after another condition. */
export function queueConditions(query: QueueQuery): Condition {
  const conditions = (Object.keys(CONDITIONS) as Filter[]).flatMap((name) => {
    const value = query[name];
    const condition = CONDITIONS[name] as (given: typeof value) => Condition | null;
    return (value !== undefined && condition(value)) || [];
  });
  return {
    sql: conditions.map(({ sql }) => `and ${sql}`).join('\n'),
    values: conditions.flatMap(({ values }) => values),
  };
}
