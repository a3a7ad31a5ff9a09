import type { OperationSwitch } from '../domain/operation/switches';
import type { Connection } from './connection';

/** A switch as it was turned last. */
export interface SwitchRow {
  name: OperationSwitch;
  isOn: boolean;
  /** What the public is told, in Vietnamese and in English. */
  notice: string | null;
  noticeEn: string | null;
  /** Admin user id; null for whoever has the command line. */
  changedBy: number | null;
  changedAt: Date;
}

/** Every switch that was ever turned. */
export function readSwitches(trx: Connection): Promise<SwitchRow[]> {
  return trx('operation_switches').select({
    name: 'name',
    isOn: 'is_on',
    notice: 'notice',
    noticeEn: 'notice_en',
    changedBy: 'changed_by',
    changedAt: 'changed_at',
  });
}

/** Turns a switch; the database stamps the instant and tells every node at commit. */
export async function writeSwitch(
  trx: Connection,
  { name, isOn, notice, noticeEn, changedBy }: Omit<SwitchRow, 'changedAt'>,
): Promise<void> {
  await trx('operation_switches')
    .insert({ name, is_on: isOn, notice, notice_en: noticeEn, changed_by: changedBy })
    .onConflict('name')
    .merge();
}
