import type { MembershipView, PersonView } from '../../../staff-api/contract/people';
import { endOfDay, startOfDay } from './days';
import { byAuthority, byPerson, found } from './rosters';

const membership = (userId: number, authorityName: string): MembershipView => ({
  documentId: `${userId} ${authorityName}`,
  userId,
  email: `${userId}@haiphong.gov.vn`,
  authorityKey: authorityName,
  authorityName,
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: null,
});

const person = (userId: number, lastname: string, firstname: string): PersonView => ({
  userId,
  email: `${userId}@haiphong.gov.vn`,
  firstname,
  lastname,
  isActive: true,
  roleCodes: [],
});

const memberships = [
  membership(1, 'Sở Xây dựng'),
  membership(2, 'Sở Tài chính'),
  membership(1, 'Sở Y tế'),
];
const people = [person(1, 'Đỗ', 'Hoà'), person(2, 'Nguyễn', 'Ân'), person(3, 'Lê', 'Chi')];

test('people are listed with all they belong to, and those who belong nowhere too', () => {
  expect(byPerson(people, memberships).map((one) => [one.title, one.memberships.length])).toEqual([
    ['Đỗ Hoà', 2],
    ['Nguyễn Ân', 1],
    ['Lê Chi', 0],
  ]);
});

test('authorities are listed by name, each with its people', () => {
  expect(byAuthority(memberships).map(({ title }) => title)).toEqual([
    'Sở Tài chính',
    'Sở Xây dựng',
    'Sở Y tế',
  ]);
});

test.each([
  ['do hoa', ['Đỗ Hoà']],
  ['XAY dung', ['Đỗ Hoà']],
  ['2@hai', ['Nguyễn Ân']],
  ['', ['Đỗ Hoà', 'Nguyễn Ân', 'Lê Chi']],
])('«%s» finds %j', (words, titles) => {
  expect(found(byPerson(people, memberships), words).map(({ title }) => title)).toEqual(titles);
});

test('a day in Hải Phòng begins and ends seven hours before the same day in UTC', () => {
  expect(startOfDay('2026-03-10')).toBe('2026-03-09T17:00:00.000Z');
  expect(endOfDay('2026-03-10')).toBe('2026-03-10T17:00:00.000Z');
});
