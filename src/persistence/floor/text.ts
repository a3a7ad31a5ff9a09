/**
 * `dialogue_fold(text)`: a text as it is searched and compared by: lower case, without diacritics, đ
 * as d. `pg_trgm` beside it compares what is folded.
 *
 * Not `unaccent`: its rules are a file of the server that an update may change under an index built
 * with the old one. Decomposition is part of Unicode, and truly immutable; đ is the one Vietnamese
 * letter it does not take apart.
 */
export const text = `
create extension if not exists pg_trgm;

create or replace function dialogue_fold(value text) returns text
language sql immutable strict parallel safe as $$
  select normalize(lower(translate(
    regexp_replace(normalize(value, NFD), '[\\u0300-\\u036f]', '', 'g'), 'Đđ', 'dd')), NFC)
$$;`;
