/**
 * What happens at an instant without anybody doing it. `scheduled_effects` holds what has taken place:
 * its key is what makes it once, on however many nodes. What is due is stored nowhere but for
 * `announcement_times`, which an editor sets for a session in preparation. Strapi knows neither table.
 */
export const scheduledEffects = `
create table if not exists scheduled_effects (
  kind text not null,
  subject_key text not null,
  due_at timestamp not null,
  done_at timestamp not null default dialogue_now(),
  outcome text not null default 'done' check (outcome in ('done', 'refused')),
  -- Why the rules refused it: code, source, params of each reason.
  refusals jsonb not null default '[]' check ((outcome = 'refused') = (refusals <> '[]')),
  primary key (subject_key, kind, due_at)
);

create table if not exists announcement_times (
  session_key text primary key,
  announce_at timestamp not null,
  set_by integer not null
);

create or replace trigger dialogue_keep_effect before update or delete on scheduled_effects
  for each row execute function dialogue_refuse_change();
create or replace trigger dialogue_keep_table before truncate on scheduled_effects
  for each statement execute function dialogue_refuse_change();`;
