import type { IntakeChannel } from '../domain/announcement/completeness';
import type { Connection } from './connection';

/** The ways in which a session takes questions, in the order they are announced in. */
export async function intakeChannelsOf(
  trx: Connection,
  sessionKey: string,
): Promise<IntakeChannel[]> {
  const { rows } = await trx.raw(
    `select p.channel, p.address from dialogue_sessions s
      join dialogue_sessions_cmps c on c.entity_id = s.id and c.field = 'intakeChannels'
      join dialogue_intake_channels p on p.id = c.cmp_id
      where s.document_id = ? order by c."order"`,
    [sessionKey],
  );
  return rows;
}
