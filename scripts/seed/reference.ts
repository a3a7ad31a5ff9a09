import type { Core } from '@strapi/strapi';
import { AUTHORITY, PROFILE } from '../../src/content-types';
import { readExample, readRows } from './example';

/** The day the district level was abolished and the communes of today began. */
const REFORM = '2025-07-01';

interface AuthorityRow {
  code: string;
  level: string;
  kind: string;
  name: string;
  shortName: string;
  validFrom?: string;
  validTo?: string;
}

/** Both regulation profiles, the 37 authorities of 2016 and the 114 communes of 2025, by code. */
export async function seedReference(strapi: Core.Strapi): Promise<Map<string, string>> {
  for (const profile of readExample<object[]>('regulation-profiles.json')) {
    await strapi.documents(PROFILE).create({ data: profile as never });
  }
  const keys = new Map<string, string>();
  for (const row of [...authoritiesOf2016(), ...communesOf2025()]) {
    const { documentId } = await strapi.documents(AUTHORITY).create({ data: row });
    keys.set(row.code, documentId);
  }
  return keys;
}

const authoritiesOf2016 = (): AuthorityRow[] =>
  readRows('authorities-2016.csv').map((row) => ({
    ...(row as unknown as AuthorityRow),
    ...(row.level === 'district' && { validTo: REFORM }),
  }));

const communesOf2025 = (): AuthorityRow[] =>
  readRows('communes-2025.csv').map(({ code, kind, fullName }) => ({
    code,
    level: 'commune',
    kind,
    name: `Ủy ban nhân dân ${fullName.charAt(0).toLowerCase()}${fullName.slice(1)}`,
    shortName: fullName,
    validFrom: REFORM,
  }));
