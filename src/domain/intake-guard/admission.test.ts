import { decideAdmission, secondsTurnedAway, type DoorFacts } from './admission';
import type { Counted } from './counted';
import { guardReasonText, GUARD_REASONS } from './set-aside';
import { DEFAULT_GUARD_SETTINGS, type GuardSettings } from './settings';

const inMinute = (count: number): Counted => ({
  spanSeconds: 60,
  elapsedSeconds: 30,
  count,
  previous: 0,
});
const inHour = (count: number): Counted => ({ ...inMinute(count), spanSeconds: 3_600 });

const facts = (more: Partial<DoorFacts> = {}): DoorFacts => ({
  standing: 'bare',
  isGateway: false,
  isTrapped: false,
  address: [inMinute(1), inHour(1)],
  contacts: [inMinute(1), inHour(1)],
  ...more,
});

const settings = DEFAULT_GUARD_SETTINGS;
const notAsking: GuardSettings = { ...settings, asksProof: false };
const verdictOf = (more: Partial<DoorFacts>, by = settings) => decideAdmission(facts(more), by);

describe('what becomes of a submission at the door', () => {
  it.each<[string, Partial<DoorFacts>, GuardSettings, object]>([
    ['the first of an address', {}, settings, { verdict: 'admit' }],
    [
      'the fifth in a minute without proof',
      { address: [inMinute(5)] },
      settings,
      { verdict: 'admit' },
    ],
    [
      'the sixth in a minute without proof',
      { address: [inMinute(6)] },
      settings,
      { verdict: 'set-aside', reasons: ['address-without-proof'] },
    ],
    [
      'the thirty-first in an hour without proof',
      { address: [inMinute(1), inHour(31)] },
      settings,
      { verdict: 'set-aside', reasons: ['address-without-proof'] },
    ],
    [
      'the thirty-first in a minute without proof',
      { address: [inMinute(31)] },
      settings,
      { verdict: 'refuse', retryAfterSeconds: 34 },
    ],
    [
      'the two hundredth with a proof in a minute, as behind one gateway',
      { standing: 'proven', address: [inMinute(200)] },
      settings,
      { verdict: 'admit' },
    ],
    [
      'the three hundred and first with a proof in a minute',
      { standing: 'proven', address: [inMinute(301)] },
      settings,
      { verdict: 'set-aside', reasons: ['address'] },
    ],
    [
      'the thirty-first form in a minute',
      { standing: 'from-form', address: [inMinute(31)] },
      settings,
      { verdict: 'set-aside', reasons: ['address'] },
    ],
    [
      'the sixth without proof where none is asked',
      { address: [inMinute(6)] },
      notAsking,
      { verdict: 'admit' },
    ],
    [
      'very many without proof where none is asked',
      { address: [inMinute(301)] },
      notAsking,
      { verdict: 'set-aside', reasons: ['address'] },
    ],
    [
      'a thousand without proof from an allow-listed gateway',
      { isGateway: true, address: [inMinute(1_000)] },
      settings,
      { verdict: 'admit' },
    ],
    [
      'one contact too often, also from an allow-listed gateway',
      { isGateway: true, contacts: [inMinute(6)] },
      settings,
      { verdict: 'set-aside', reasons: ['contact'] },
    ],
    [
      'one contact very often: never turned away',
      { standing: 'proven', contacts: [inMinute(100_000)] },
      settings,
      { verdict: 'set-aside', reasons: ['contact'] },
    ],
    [
      'a field filled nobody sees',
      { isTrapped: true },
      settings,
      { verdict: 'set-aside', reasons: ['honeypot'] },
    ],
    [
      'all at once',
      { isTrapped: true, address: [inMinute(6)], contacts: [inMinute(6)] },
      settings,
      { verdict: 'set-aside', reasons: ['honeypot', 'address-without-proof', 'contact'] },
    ],
    [
      'a trap does not help past the hard limit',
      { isTrapped: true, address: [inMinute(31)] },
      settings,
      { verdict: 'refuse', retryAfterSeconds: 34 },
    ],
  ])('%s', (_who, more, by, expected) => expect(verdictOf(more, by)).toEqual(expected));

  it('waits for the longer of two spans that are full', () => {
    const admission = verdictOf({ address: [inMinute(31), inHour(301)] });
    expect(admission).toMatchObject({ verdict: 'refuse' });
    expect((admission as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(3_000);
  });
});

describe('who asks after receipts', () => {
  it('is turned away beyond the limit, and not before', () => {
    expect(secondsTurnedAway([inMinute(60), inHour(60)], settings)).toBe(0);
    expect(secondsTurnedAway([inMinute(61), inHour(61)], settings)).toBeGreaterThan(0);
    expect(secondsTurnedAway([], settings)).toBe(0);
  });
});

it('editors read each reason in a sentence of its own', () => {
  const texts = GUARD_REASONS.map((reason) => guardReasonText([reason]));
  expect(new Set(texts).size).toBe(GUARD_REASONS.length);
  expect(guardReasonText(['honeypot', 'contact'])).toBe(
    'Để riêng tự động: Có nội dung trong ô ẩn mà người gửi thông thường không nhìn thấy. ' +
      'Vượt số lượt gửi với cùng một số điện thoại hoặc thư điện tử.',
  );
});
