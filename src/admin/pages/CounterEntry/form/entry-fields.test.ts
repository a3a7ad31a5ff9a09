import { emptyFields, entryBody, isAskedOf } from './entry-fields';
import { wallClockAt } from './wall-clock';

const NOW = Date.parse('2026-03-10T01:30:15.000Z');
const CALL = {
  ...emptyFields('telephone'),
  name: 'Nguyễn Thị Mai',
  telephone: '0225 3842 000',
  content: 'Khi nào đường Lạch Tray được sửa?',
  consent: true,
};

test('a call is received now, by the clock of the server', () => {
  expect(entryBody(CALL, NOW)).toEqual({
    channel: 'telephone',
    receivedAt: '2026-03-10T01:30:15.000Z',
    submitterKind: 'individual',
    name: 'Nguyễn Thị Mai',
    telephone: '0225 3842 000',
    content: 'Khi nào đường Lạch Tray được sửa?',
    kind: 'difficulty',
    publicName: 'initials',
    consent: 'true',
  });
});

test('a letter has the time and the number written on it', () => {
  const letter = { ...CALL, channel: 'post' as const, receivedAt: '2026-03-09T16:05' };
  expect(entryBody({ ...letter, documentNumber: '15/CV' }, NOW)).toMatchObject({
    receivedAt: '2026-03-09T16:05:00+07:00',
    documentNumber: '15/CV',
  });
});

test('what another choice hid is not sent', () => {
  const body = entryBody({ ...CALL, documentNumber: '15/CV', representative: 'Trần Hùng' }, NOW);
  expect(body).not.toHaveProperty('documentNumber');
  expect(body).not.toHaveProperty('representative');
});

test('the clock on the wall is that of Hải Phòng', () => {
  expect(wallClockAt(NOW)).toBe('2026-03-10T08:30');
  expect(wallClockAt(Date.parse('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00');
});

test('telephone or e-mail of a person: neither is asked for alone', () => {
  expect(isAskedOf('individual', 'telephone')).toBe(false);
  expect(isAskedOf('enterprise', 'telephone')).toBe(true);
});
