/**
 * What arrived, as it is searched and compared by: the text of each submission folded once, beside its
 * row. A table of its own, filled after the commit, so that no submission waits for the index and no
 * decision on one writes to it again.
 */
export const submissionTexts = `
create table if not exists submission_texts (
  submission_id integer primary key,
  session_key text not null,
  folded text not null,
  digest uuid not null,
  is_judged boolean not null default false
);
create index if not exists submission_texts_folded_idx
  on submission_texts using gin (folded gin_trgm_ops);
create index if not exists submission_texts_same_idx
  on submission_texts (session_key, digest, submission_id);
create index if not exists submission_texts_unjudged_idx
  on submission_texts (submission_id) where not is_judged;`;
