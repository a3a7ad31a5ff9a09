/**
 * `dialogue_now()`: the instant every stored event carries, to the millisecond, in UTC.
 *
 * Only a demo or a test may shift it, with `set_config('dialogue.clock_shift', …)`, to write the past
 * of its example sessions through the same guards as everybody. In production the function has no
 * shift to set.
 */
export const clock = (isShiftable: boolean): string => {
  const shift = isShiftable
    ? ` + coalesce(nullif(current_setting('dialogue.clock_shift', true), '')::interval, interval '0')`
    : '';
  return `
create or replace function dialogue_now() returns timestamp language sql volatile parallel safe as $$
  select date_trunc('milliseconds', (clock_timestamp()${shift}) at time zone 'UTC')
$$;

-- When the transaction under way began, by the same clock.
create or replace function dialogue_transaction_start() returns timestamp language sql stable as $$
  select date_trunc('milliseconds', (transaction_timestamp()${shift}) at time zone 'UTC')
$$;

-- For the holder of an exclusive session lock: an instant later, to the millisecond, than every one
-- stamped before the lock was granted. So "received before the end" is exact in stored values.
create or replace function dialogue_next_instant() returns timestamp language plpgsql volatile as $$
begin
  perform pg_sleep(0.001);
  return dialogue_now();
end $$;`;
};
