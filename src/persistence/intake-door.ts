import type { Counted } from '../domain/intake-guard/counted';
import type { Connection } from './connection';
import { runPrepared } from './prepared';

/** What somebody at the door is counted under. */
export interface CountedSubject {
  /** A keyed hash, never the address or the contact itself. */
  key: string;
  spanSeconds: number;
  /** Counted whatever becomes of the proof, only where it is good, or only where it is spent or missing. */
  when: 'always' | 'good' | 'not-good';
}

/** A challenge or a form that may be used once. */
export interface UsedProof {
  key: string;
  /** What the same submission is known by when it comes again. */
  boundTo: string | null;
  expiresAt: Date;
}

export interface DoorReading {
  /** Whether nobody else has used the proof; false where there is none. */
  isGood: boolean;
  /** What a proof is used for that is not good. */
  boundTo: string | null;
  /** By subject and span; a subject that was not counted is missing. */
  counts: (Counted & { key: string })[];
}

// The order of the subjects keeps two who share several from waiting for each other.
const COUNT = {
  name: 'dialogue-count-at-door',
  text: `
  with instant as (select dialogue_now() as at),
  used as (
    insert into intake_used_proofs as u (proof, bound_to, expires_at)
    select $1::text, $2::text, $3::timestamp where $1::text is not null
    on conflict (proof) do update set uses = u.uses + 1
    returning bound_to, uses = 1 or (bound_to is not null and bound_to = $2) as is_good
  ),
  proof as materialized (
    select coalesce(u.is_good, false) as is_good, u.bound_to
      from (select 1) as one left join used u on true
  ),
  counted as (
    insert into intake_counts as c (subject, span_seconds, span_number, count, previous)
    select s.subject, s.span, floor(extract(epoch from at) / s.span), 1, 0
      from unnest($4::text[], $5::int[], $6::text[]) as s(subject, span, counted_when), proof, instant
      where s.counted_when = 'always' or (s.counted_when = 'good') = proof.is_good
      order by s.subject, s.span
    on conflict (subject, span_seconds) do update set
      count = case when c.span_number >= excluded.span_number then c.count + 1 else 1 end,
      previous = case
        when c.span_number >= excluded.span_number then c.previous
        when c.span_number = excluded.span_number - 1 then c.count
        else 0 end,
      span_number = greatest(c.span_number, excluded.span_number)
    returning subject, span_seconds, span_number, count, previous
  )
  select is_good as "isGood", bound_to as "boundTo", c.subject as "key", c.span_seconds as "spanSeconds", c.count, c.previous,
      greatest(0, extract(epoch from at) - c.span_number * c.span_seconds)::float8 as "elapsedSeconds"
    from instant, proof left join counted c on true`,
};

interface CountRow extends Counted {
  /** Null where nothing was counted. */
  key: string | null;
  isGood: boolean;
  boundTo: string | null;
}

/**
 * Counts somebody at the door, and uses a proof up, in one statement and so for all nodes. A proof that
 * comes again with the submission it was used for is good as before.
 */
export async function countAtDoor(
  connection: Connection,
  proof: UsedProof | null,
  subjects: readonly CountedSubject[],
): Promise<DoorReading> {
  const rows = await runPrepared<CountRow>(connection, COUNT, [
    proof?.key ?? null,
    proof?.boundTo ?? null,
    proof?.expiresAt ?? null,
    subjects.map(({ key }) => key),
    subjects.map(({ spanSeconds }) => spanSeconds),
    subjects.map(({ when }) => when),
  ]);
  const counts = rows.flatMap(({ key, isGood: _, boundTo: __, ...counted }) =>
    key === null ? [] : [{ key, ...counted }],
  );
  const { isGood, boundTo } = rows[0]!;
  return { isGood, boundTo, counts };
}

/** Rows removed at once: whoever comes to the door waits for none of it. */
const MOST = 5_000;

const FORGOTTEN = [
  `delete from intake_used_proofs where proof in (
    select proof from intake_used_proofs where expires_at < dialogue_now() limit ${MOST} for update skip locked)`,
  `delete from intake_counts where (subject, span_seconds) in (
    select subject, span_seconds from intake_counts
      where (span_number + 2) * span_seconds < extract(epoch from dialogue_now())
      limit ${MOST} for update skip locked)`,
  `delete from intake_outcomes where minute < dialogue_now() - interval '2 hours'`,
];

/** Forgets what counts no more. */
export async function forgetStale(connection: Connection): Promise<void> {
  for (const statement of FORGOTTEN) await connection.raw(statement);
}
