import { withCode } from './coded-error';

test.each([
  [400, 'REQUEST_MALFORMED'],
  [401, 'SIGN_IN_REQUIRED'],
  [403, 'NOT_PERMITTED'],
  [404, 'NOT_FOUND'],
  [405, 'METHOD_NOT_ALLOWED'],
  [413, 'BODY_TOO_LARGE'],
  [418, 'REQUEST_MALFORMED'],
  [500, 'DEFECT'],
  [502, 'DEFECT'],
])('an error %i of Strapi has the code %s and keeps its status and reason', (status, code) => {
  const coded = withCode({
    status,
    name: 'SomeError',
    message: 'Invalid key x',
    details: { n: 1 },
  });
  expect(coded).toMatchObject({
    status,
    name: 'SomeError',
    details: { code, reason: 'Invalid key x', n: 1 },
  });
  expect(coded.message).not.toBe('Invalid key x');
});
