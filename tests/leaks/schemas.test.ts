import { PUBLIC_TYPES, STAFF_TYPES } from '../../src/content-types';
import { STAFF_ROLES } from '../../src/staff-api/roles';
import routes from './routes.json';
import { APPROVED_ATTRIBUTES, APPROVED_GRANTS } from './support/approved';
import { type Declarations, problemsIn } from './support/schema-linter';
import { type Attribute, components, contentTypes, type Schema } from './support/schemas';

const declared: Declarations = {
  publicTypes: PUBLIC_TYPES,
  staffTypes: STAFF_TYPES,
  contentTypes: contentTypes(),
  components: components(),
  approvedAttributes: APPROVED_ATTRIBUTES,
  grants: Object.fromEntries(
    STAFF_ROLES.map(({ code, actions, content }) => [
      code,
      [
        ...actions,
        ...Object.entries(content).flatMap(([uid, verbs]) =>
          verbs.map((verb) => `${verb} on ${uid}`),
        ),
      ],
    ]),
  ),
  approvedGrants: APPROVED_GRANTS,
  routes,
};

test('nothing that is declared lets out what is not public', () => {
  expect(problemsIn(declared)).toEqual([]);
});

test('what has been approved exists: a list of what was is no list', () => {
  const schemas = { ...declared.contentTypes, ...declared.components };
  const gone = Object.entries(APPROVED_ATTRIBUTES).flatMap(([uid, names]) =>
    names.filter((name) => !(name in (schemas[uid]?.attributes ?? {}))).map((n) => `${uid} ${n}`),
  );
  const ungranted = Object.entries(APPROVED_GRANTS).flatMap(([role, grants]) =>
    grants.filter((grant) => !declared.grants[role]?.includes(grant)).map((g) => `${role} ${g}`),
  );
  expect([...gone, ...ungranted]).toEqual([]);
});

const SUBMISSION = 'api::submission.submission';
const QUESTION = 'api::question.question';
const PRIVATE: Attribute = { type: 'string', private: true, searchable: false };

const withSchema = (uid: string, change: Partial<Schema>): Declarations => ({
  ...declared,
  contentTypes: {
    ...declared.contentTypes,
    [uid]: { ...declared.contentTypes[uid]!, ...change },
  },
});

const withAttribute = (uid: string, name: string, attribute: Attribute): Declarations =>
  withSchema(uid, {
    attributes: { ...declared.contentTypes[uid]!.attributes, [name]: attribute },
  });

const withGrant = (role: string, grant: string): Declarations => ({
  ...declared,
  grants: { ...declared.grants, [role]: [...(declared.grants[role] ?? []), grant] },
});

const withRoute = (method: string, path: string, auth: string): Declarations => ({
  ...declared,
  routes: [...declared.routes, { method, path, auth }],
});

test.each<[string, Declarations, RegExp]>([
  [
    'a telephone number that is not private',
    withAttribute(SUBMISSION, 'telephone', { ...PRIVATE, private: undefined }),
    /telephone lacks private/,
  ],
  [
    'a telephone number that the search looks through',
    withAttribute(SUBMISSION, 'telephone', { ...PRIVATE, searchable: undefined }),
    /telephone lacks searchable: false/,
  ],
  [
    'a person’s address in a component',
    withAttribute(SUBMISSION, 'contact', { type: 'component', component: 'dialogue.contact' }),
    /contact keeps the personal telephone in the component dialogue\.contact/,
  ],
  [
    'a submission that points to its question',
    withAttribute(SUBMISSION, 'question', { type: 'relation', target: QUESTION }),
    /question is a relation of a staff type/,
  ],
  [
    'a submission with files of the media library',
    withAttribute(SUBMISSION, 'attachments', { type: 'media' }),
    /attachments is a relation of a staff type/,
  ],
  [
    'a question that points to its submissions',
    withAttribute(QUESTION, 'submissions', { type: 'relation', target: SUBMISSION }),
    /submissions points to api::submission\.submission, which is not public/,
  ],
  [
    'a question that points to an account of the panel',
    withAttribute(QUESTION, 'editor', { type: 'relation', target: 'admin::user' }),
    /editor points to admin::user/,
  ],
  [
    'a question with a private attribute',
    withAttribute(QUESTION, 'content', { type: 'text', private: true }),
    /content is private in a type that anybody may read/,
  ],
  [
    'a public attribute nobody has approved',
    withAttribute(QUESTION, 'telephone', { type: 'string' }),
    /question telephone is not approved/,
  ],
  [
    'an attribute nobody has approved, in a component of a public type',
    {
      ...declared,
      components: {
        ...declared.components,
        'dialogue.official': {
          collectionName: 'officials',
          attributes: { mobile: { type: 'string' } },
        },
      },
    },
    /dialogue\.official mobile is not approved/,
  ],
  [
    'answers with drafts',
    withSchema('api::answer.answer', { options: { draftAndPublish: true } }),
    /answer has drafts/,
  ],
  [
    'a type that leaves drafts to Strapi’s default',
    withSchema('api::answer.answer', { options: {} }),
    /answer has drafts/,
  ],
  [
    'a type on neither list',
    {
      ...declared,
      contentTypes: {
        ...declared.contentTypes,
        'api::note.note': {
          collectionName: 'notes',
          options: { draftAndPublish: false },
          attributes: {},
        },
      },
    },
    /api::note\.note is not either public or of the staff/,
  ],
  [
    'a leader who may read submissions in the content manager',
    withGrant('dialogue-leader', `read on ${SUBMISSION}`),
    /dialogue-leader is granted read on api::submission\.submission/,
  ],
  ['a role nobody has approved', withGrant('guest', 'triage'), /guest is granted triage/],
  [
    'a core router of submissions',
    withRoute('GET', '/api/submissions', `permission ${SUBMISSION}.find`),
    /GET \/api\/submissions leads to a staff type/,
  ],
  [
    'a core router of submissions that asks for nothing',
    withRoute('GET', '/api/submissions/:id', 'none'),
    /GET \/api\/submissions\/:id leads to a staff type/,
  ],
  [
    'a core route that writes questions',
    withRoute('POST', '/api/questions', `permission ${QUESTION}.create`),
    /POST \/api\/questions asks for permission api::question\.question\.create/,
  ],
])('%s is found', (_what, bad, problem) => {
  expect(problemsIn(bad)).toContainEqual(expect.stringMatching(problem));
});
