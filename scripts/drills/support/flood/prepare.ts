import type { Core } from '@strapi/strapi';
import {
  DEFAULT_GUARD_SETTINGS,
  type GuardSettings,
} from '../../../../src/domain/intake-guard/settings';
import { readGuardSettings, writeGuardSettings } from '../../../../src/persistence/intake-guard';
import { prepareEditor } from '../prepare-editor';
import { sessionPlan } from '../session-plan';

/** The numbers as they are, but for the work: what a browser does at home is not done here. */
const SETTINGS: GuardSettings = { ...DEFAULT_GUARD_SETTINGS, difficulty: 500 };

/** A session that takes questions, on a system whose door is as it is in a city. */
export async function prepareDoor(strapi: Core.Strapi): Promise<{ slug: string }> {
  const { id, authorityKey } = await prepareEditor(strapi);
  const sessions = strapi.service('api::dialogue-session.dialogue-session');
  const editor = { kind: 'staff', id } as const;
  const plan = sessionPlan('Đối thoại khi bị gửi tràn lan', authorityKey);
  const { documentId, slug } = await sessions.prepare(plan, editor);
  await sessions.announce(documentId, {}, editor);
  const { connection } = strapi.db;
  const { revision } = await readGuardSettings(connection);
  const change = { settings: SETTINGS, changedBy: null, inPlaceOf: revision };
  await writeGuardSettings(connection, change);
  return { slug };
}
