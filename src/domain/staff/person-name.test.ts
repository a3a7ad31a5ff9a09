import { personName, type NamedAccount } from './person-name';

it.each<[string, NamedAccount]>([
  ['Nguyễn Văn An', { lastname: 'Nguyễn', firstname: 'Văn An', email: 'an@haiphong.gov.vn' }],
  ['An', { lastname: null, firstname: 'An', email: 'an@haiphong.gov.vn' }],
  ['Nguyễn', { lastname: 'Nguyễn', firstname: ' ', email: 'an@haiphong.gov.vn' }],
  ['an@haiphong.gov.vn', { lastname: null, firstname: '', email: 'an@haiphong.gov.vn' }],
  ['', { lastname: null, firstname: null, email: null }],
])('the name %j is read from %j', (expected, account) => {
  expect(personName(account)).toBe(expected);
});
