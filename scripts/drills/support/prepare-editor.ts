import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { createStaff } from '../../seed/accounts';
import { seedReference } from '../../seed/reference';
import type { EditorAccount } from './editor';

export interface PreparedEditor extends EditorAccount {
  /** Id of the account. */
  id: number;
}

/** Fills an empty database with what a session needs: regulations, authorities and an editor. */
export async function prepareEditor(strapi: Core.Strapi): Promise<PreparedEditor> {
  const authorityKeys = await seedReference(strapi);
  const account = {
    email: 'editor@drill.vn',
    password: `${randomBytes(12).toString('base64url')}aA1`,
  };
  const id = await createStaff(strapi, {
    ...account,
    roleCode: 'dialogue-editor',
    firstname: 'Biên tập',
    lastname: 'Diễn tập',
  });
  // Strapi counts its users without waiting for the result, and dies of a pool closed meanwhile.
  await sleep(500);
  return { ...account, id, authorityKey: authorityKeys.get('UBND')! };
}
