/**
 * What has been closed to the public. Strapi does not know the table. A row stands for a switch that was
 * turned at least once; every node hears of a change at its commit.
 */
export const operationSwitches = `
create table if not exists operation_switches (
  name text primary key check (name in ('intake-paused', 'reads-frozen', 'staff-only')),
  is_on boolean not null,
  notice text,
  notice_en text,
  -- Null for whoever has the command line.
  changed_by integer,
  changed_at timestamp not null default dialogue_now(),
  check (name <> 'intake-paused' or not is_on or coalesce(trim(notice), '') <> '')
);

create or replace function dialogue_turn_switch() returns trigger language plpgsql as $$
begin
  NEW.changed_at := dialogue_now();
  perform pg_notify('dialogue_switches', NEW.name);
  return NEW;
end $$;

create or replace trigger dialogue_turn_switch before insert or update on operation_switches
  for each row execute function dialogue_turn_switch();`;
