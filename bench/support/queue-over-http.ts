import { listen } from '../../scripts/launch/app';
import { sendJson } from '../../scripts/drills/support/http';
import { addressQuery, type QueueFilter } from './queue-filters';
import type { QueueSystem } from './queue-system';

/**
 * Opens the port and signs the editor in. Answers how a page is fetched as a screen fetches it: the
 * whole way through the server, with its JSON read. Throws what is no page.
 */
export async function queueOverHttp({
  strapi,
  sessionKey,
  account,
}: QueueSystem): Promise<(filter: QueueFilter, limit: number) => Promise<void>> {
  const node = await listen(strapi, '127.0.0.1', 0);
  const { email, password } = account;
  const { body } = await sendJson('POST', `${node}/admin/login`, { email, password });
  const headers = { Authorization: `Bearer ${body.data.accessToken ?? body.data.token}` };
  return async (filter, limit) => {
    const query = addressQuery(filter, limit);
    const url = `${node}/dialogue/sessions/${sessionKey}/submissions?${query}`;
    const page = await sendJson('GET', url, undefined, headers);
    if (page.status !== 200) throw new Error(`${url}: ${page.status} ${JSON.stringify(page.body)}`);
  };
}
