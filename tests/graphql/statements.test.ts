import { type RunningApp, startApp } from '../support/app';
import { countStatements } from '../support/count-statements';
import { Archive } from './support/archive';
import { graphqlClient } from './support/graphql';
import { SESSION_PAGE } from './support/session-page';

const MOST_STATEMENTS = 10;

let app: RunningApp;
const ask = graphqlClient(() => app.baseUrl);

beforeAll(async () => {
  app = await startApp();
  const archive = await Archive.open(app.strapi);
  for (const size of [0, 1, 25, 100]) await archive.addSession(`phien-${size}`, size);
});
afterAll(() => app?.stop());

describe('the page of a session', () => {
  it.each([1, 25, 100])('costs the same few statements with %i questions', async (size) => {
    let questions: { answers: unknown[] }[] = [];
    const statements = await countStatements(app.strapi, async () => {
      const { data, errors } = await ask(SESSION_PAGE, { slug: `phien-${size}` });
      expect(errors).toEqual([]);
      questions = data.dialogueSessions[0].questions;
    });

    expect(questions).toHaveLength(size);
    expect(questions.every(({ answers }) => answers.length === 2)).toBe(true);
    // One for the public role, three for the session, one for each level below it.
    expect(statements).toBe(7);
    expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it('costs no more when it has no question', async () => {
    const statements = await countStatements(app.strapi, () =>
      ask(SESSION_PAGE, { slug: 'phien-0' }),
    );
    expect(statements).toBeLessThanOrEqual(7);
  });
});

test('a list of sessions costs no more than the page of one', async () => {
  const list = SESSION_PAGE.replace('filters: { slug: { eq: $slug } }', 'sort: "slug"').replace(
    '($slug: String!)',
    '',
  );
  const statements = await countStatements(app.strapi, async () => {
    const { data, errors } = await ask(list);
    expect(errors).toEqual([]);
    expect(data.dialogueSessions).toHaveLength(4);
  });
  expect(statements).toBe(7);
});
