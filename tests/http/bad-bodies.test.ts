import { storedRows } from '../support/stored-rows';
import { startApp, type RunningApp } from '../support/app';
import type { ErrorBody } from '../support/error-of';
import { announcedSession, signedIn, submissionBody, type Session } from '../support/scenario';
import { temporaryFolder } from '../support/temporary-folder';
import { BAD_FIELDS, toJson, type BadField } from './support/bad-fields';
import { BAD_FORMS } from './support/bad-forms';
import { BAD_REQUESTS, type BadRequest } from './support/bad-requests';

const SUBMIT = `mutation ($slug: String!, $data: SubmissionInput!) {
  submitQuestion(sessionSlug: $slug, data: $data) { receipt receivedAt }
}`;

const fieldsAsRequest = ({ change, ...field }: BadField): BadRequest => ({
  ...field,
  status: 400,
  paths: field.path === undefined ? undefined : [field.path],
  body: toJson({ data: { ...submissionBody(), ...change } }),
  headers: { 'Content-Type': 'application/json' },
});

const REQUESTS = [...BAD_FIELDS.map(fieldsAsRequest), ...BAD_REQUESTS, ...BAD_FORMS];

/** Errors of GraphQL, or the one error of a request that did not get so far. */
interface GraphqlRefusal {
  data?: unknown;
  errors?: unknown[];
  error?: unknown;
}

interface Fault {
  path: string;
}

describe('a body that is no submission', () => {
  const uploads = temporaryFolder();
  let app: RunningApp;
  let session: Session;
  let clerk: string;
  let before: Record<string, string>;

  const post = (path: string, body: BadRequest['body'], headers: Record<string, string> = {}) =>
    fetch(`${app.baseUrl}${path}`, { method: 'POST', headers, body: body as RequestInit['body'] });

  const expectRefusal = async (
    response: Response,
    status: number,
    code: string,
    paths?: string[],
  ) => {
    const text = await response.text();
    const { data, error } = JSON.parse(text) as ErrorBody;
    const faults = error.details.faults as Fault[] | undefined;
    expect({
      status: response.status,
      code: error.details.code,
      paths: faults?.map((fault) => fault.path),
    }).toEqual({ status, code, paths });
    expect([data, error.status]).toEqual([null, status]);
    expect(error.message).toMatch(/[À-ỹ]/);
    expect(error.details.messageEn).toMatch(/^[A-Z][^À-ỹ]+\.$/);
  };

  beforeAll(async () => {
    app = await startApp({ env: { UPLOAD_TEMPORARY_DIR: uploads.path } });
    session = await announcedSession(app.strapi);
    clerk = (await signedIn(app.strapi, app.baseUrl, 'dialogue-editor')).token;
  });

  beforeEach(async () => {
    before = await storedRows(app.strapi);
  });

  afterEach(async () => {
    expect(await storedRows(app.strapi)).toEqual(before);
    await uploads.empty();
  });

  afterAll(async () => {
    await app.stop();
    uploads.remove();
  });

  it('is told apart by its title', () => {
    expect(new Set(REQUESTS.map(({ title }) => title)).size).toBe(REQUESTS.length);
    expect(REQUESTS.length).toBeGreaterThanOrEqual(70);
  });

  it.each(REQUESTS.map((request) => [request.title, request] as const))(
    'which %s is refused and leaves nothing behind',
    async (_title, { slug = session.slug, body, headers, status, code, paths }) => {
      const response = await post(`/api/dialogue-sessions/${slug}/questions`, body, headers);

      await expectRefusal(response, status, code, paths);
    },
  );

  it.each(BAD_FIELDS.map((field) => [field.title, field] as const))(
    'which %s is refused by GraphQL and leaves nothing behind',
    async (_title, { change }) => {
      const variables = { slug: session.slug, data: { ...submissionBody(), ...change } };
      const response = await post('/graphql', toJson({ query: SUBMIT, variables }), {
        'Content-Type': 'application/json',
      });

      const { data, errors, error } = (await response.json()) as GraphqlRefusal;
      expect(response.status).toBeLessThan(500);
      expect(data ?? null).toBeNull();
      expect(errors ?? [error]).toEqual([expect.objectContaining({ message: expect.any(String) })]);
      expect(JSON.stringify(errors ?? error)).not.toContain('INTERNAL_SERVER_ERROR');
    },
  );

  it.each(
    BAD_FIELDS.filter(({ staffMayState }) => !staffMayState).map(
      (field) => [field.title, field] as const,
    ),
  )(
    'which %s is refused when staff enter it and leaves nothing behind',
    async (_title, { change, code, path }) => {
      const entry = { channel: 'post', receivedAt: new Date().toISOString() };
      const response = await post(
        `/dialogue/sessions/${session.documentId}/submissions`,
        toJson({ ...submissionBody(), ...entry, ...change }),
        { 'Content-Type': 'application/json', Authorization: `Bearer ${clerk}` },
      );

      await expectRefusal(response, 400, code, path === undefined ? undefined : [path]);
    },
  );
});
