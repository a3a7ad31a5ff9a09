import type { RunningApp } from '../../support/app';
import { signedIn } from '../../support/scenario';
import { type Answer, call, codeOf, jsonOf } from './call';

/** One person at the staff screens. */
export interface Person {
  id: number;
  /** Calls a staff route that names its record; throws nothing, whatever the answer. */
  does(route: string, body?: Record<string, unknown>): Promise<Answer>;
  /** The data of a call that has to succeed. */
  gets<T>(route: string, body?: Record<string, unknown>): Promise<T>;
  /** `[status, code]` of a call that has to be refused. */
  isRefused(route: string, body?: Record<string, unknown>): Promise<[number, unknown]>;
}

const ROLE_CODES = {
  editor: 'dialogue-editor',
  leader: 'dialogue-leader',
  staff: 'authority-staff',
} as const;

export async function person(
  { strapi, baseUrl }: RunningApp,
  role: keyof typeof ROLE_CODES,
  authorityKeys: readonly string[] = [],
): Promise<Person> {
  const { id, token } = await signedIn(strapi, baseUrl, ROLE_CODES[role], authorityKeys);
  const does: Person['does'] = (route, body) => call(baseUrl, token, route, { body });
  return {
    id,
    does,
    async gets<T>(route: string, body?: Record<string, unknown>): Promise<T> {
      const answer = await does(route, body);
      if (answer.status >= 300) throw new Error(`${route}: ${answer.status} ${answer.text}`);
      return jsonOf<{ data: T }>(answer).data;
    },
    async isRefused(route, body) {
      const answer = await does(route, body);
      return [answer.status, codeOf(answer)];
    },
  };
}
