import type { Core } from '@strapi/strapi';
import { dice, sampleText } from './sample-texts';

const BATCH = 2_000;
const CHANNELS = ['portal', 'portal', 'portal', 'portal', 'email', 'telephone', 'post', 'venue'];
const KINDS = ['individual', 'individual', 'individual', 'enterprise', 'organization'];
const THEMES = ['Đất đai', 'Hạ tầng', 'Thuế', 'Giáo dục', 'Y tế', 'Môi trường'];

const INSERT = `insert into submissions (document_id, session_key, channel, submitter_kind, name, kind,
    theme, authority_key, content, language, public_name, consent_version, consent_at, consent_channel,
    received_at, entered_by, document_number, receipt_hash, fate, created_at, updated_at, published_at)
  select r.key, ?, r.channel, r.kind, 'Nguyễn Văn ' || r.n, 'difficulty', r.theme, r.authority, r.content,
    'vi', 'initials', '1', dialogue_now(), r.channel, dialogue_now(),
    case when r.channel <> 'portal' then 1 end, case when r.channel = 'post' then r.key end, r.key, 'pending', dialogue_now(), dialogue_now(), dialogue_now()
  from json_to_recordset(?::json) as r(n int, key text, channel text, kind text, theme text,
    authority text, content text)`;

/** Keys `b000001`, …: the same rows at every call with the same count. */
export async function seedSubmissions(
  strapi: Core.Strapi,
  sessionKey: string,
  { count, authorities }: { count: number; authorities: readonly string[] },
): Promise<void> {
  const roll = dice(1374);
  const one = <T>(of: readonly T[]): T => of[Math.floor(roll() * of.length)]!;
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => ({
      n: from + at,
      key: `b${String(from + at).padStart(6, '0')}`,
      channel: one(CHANNELS),
      kind: one(KINDS),
      theme: one(THEMES),
      authority: roll() < 0.4 ? one(authorities) : null,
      content: sampleText(roll),
    }));
    await strapi.db.connection.raw(INSERT, [sessionKey, JSON.stringify(rows)]);
  }
}
