import type { Connection } from './connection';

/** An authority with the days it exists, `validTo` exclusive. */
export interface AuthorityRow {
  documentId: string;
  name: string;
  level: string;
  validFrom: string | null;
  validTo: string | null;
}

/** Every authority, by name. */
export async function allAuthorities(trx: Connection): Promise<AuthorityRow[]> {
  const { rows } = await trx.raw(
    `select document_id as "documentId", name, level, valid_from::text as "validFrom",
        valid_to::text as "validTo"
      from authorities order by name, id`,
  );
  return rows;
}
