import type { RunningApp } from '../../support/app';
import { eventually } from '../../support/eventually';
import type { Session } from '../../support/scenario';

/** The version of a session that a node shows. */
export async function shownVersion(baseUrl: string, { slug }: Session): Promise<number> {
  const response = await fetch(`${baseUrl}/api/dialogue-sessions/${slug}/live?since=1`);
  return ((await response.json()) as { data: { version: number } }).data.version;
}

/** Waits until every node shows what is committed: what a test then sees comes of what it does. */
export const inStep = (
  { strapi, baseUrl }: RunningApp,
  session: Session,
  otherUrls: readonly string[] = [],
): Promise<void> =>
  eventually(async () => {
    const { rows } = await strapi.db.connection.raw(
      'select version::float8 from live_sessions where session_key = ?',
      [session.documentId],
    );
    const nodes = [baseUrl, ...otherUrls];
    const shown = await Promise.all(nodes.map((url) => shownVersion(url, session)));
    return shown.every((version) => version === rows[0].version);
  });
