import { faultsOf } from '../../commands/input-fault';
import { instant } from './instant';

test.each(['1999-12-31T23:59:59Z', '2200-01-01T00:00:00Z', '+010000-01-01T00:00:00Z'])(
  'the instant %s is none that people mean',
  (value) => {
    expect(instant.safeParse(value).success).toBe(false);
  },
);

test('a slip of the year is told as what it is', () => {
  const value = '2202-03-10T08:30:00+07:00';
  const [issue] = instant.safeParse(value).error!.issues;
  expect(faultsOf(issue!, value, 'body.startsAt')).toMatchObject([
    {
      path: 'body.startsAt',
      code: 'YEAR_OUT_OF_RANGE',
      message: 'Năm phải trong khoảng 2000–2199.',
    },
  ]);
});

test.each(['2000-01-01T00:00:00Z', '2026-03-10T08:30:00+07:00', '2199-12-31T23:59:59Z'])(
  'the instant %s is taken',
  (value) => {
    expect(instant.parse(value)).toEqual(new Date(value));
  },
);
