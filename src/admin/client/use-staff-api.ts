import { useFetchClient } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { toStaffError } from './staff-error';

const PREFIX = '/dialogue';

type Query = Record<string, string | number | boolean | undefined>;

/** The staff routes, answering their `data` and throwing a `StaffError`. */
export interface StaffApi {
  get<T>(path: string, query?: Query): Promise<T>;
  post<T>(path: string, body?: unknown, headers?: Record<string, string>): Promise<T>;
  put<T>(path: string, body: unknown): Promise<T>;
}

const withQuery = (path: string, query: Query = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return `${PREFIX}${path}${text && `?${text}`}`;
};

type FetchClient = Pick<ReturnType<typeof useFetchClient>, 'get' | 'post' | 'put'>;

const answerOf = async <T>(request: Promise<{ data: { data: T } }>): Promise<T> => {
  try {
    return (await request).data.data;
  } catch (thrown) {
    throw toStaffError(thrown);
  }
};

/** The staff routes through one of Strapi's clients. */
export const staffApiOver = ({ get, post, put }: FetchClient): StaffApi => ({
  get: (path, query) => answerOf(get(withQuery(path, query))),
  post: (path, body = {}, headers) =>
    answerOf(post(`${PREFIX}${path}`, body, headers && { headers })),
  put: (path, body) => answerOf(put(`${PREFIX}${path}`, body)),
});

/** The staff routes with the token of whoever is signed in, for as long as the screen is open. */
export function useStaffApi(): StaffApi {
  const { get, post, put } = useFetchClient();
  return useMemo(() => staffApiOver({ get, post, put }), [get, post, put]);
}
