import { toldFailure } from './reason-of';
import { DeliveryFailure, PermanentFailure } from './sender';

describe('what is told of a failure', () => {
  it.each([
    ['the sender’s own words', new DeliveryFailure('451 try later'), '451 try later', false],
    ['that it is for ever', new PermanentFailure('no such user'), 'no such user', true],
    [
      'only name and code of any other',
      lost('550 a@b.vn', 'ECONNRESET'),
      'Error ECONNRESET',
      false,
    ],
    ['the code below a failed fetch', unreachable(), 'TypeError ECONNREFUSED', false],
    ['something of what is no error', 'a@b.vn', 'Error', false],
    ['no address', new DeliveryFailure('550 <an@example.vn> unknown'), '550 …@… unknown', false],
    ['no telephone', new DeliveryFailure('no line to +84 912 345 678'), 'no line to …', false],
  ])('is %s', (_what, error, reason, isPermanent) => {
    expect(toldFailure(error)).toEqual({ reason, isPermanent });
  });

  it('is short', () => {
    expect(toldFailure(new DeliveryFailure('x'.repeat(5_000))).reason).toHaveLength(200);
  });
});

function lost(message: string, code: string): Error {
  return Object.assign(new Error(message), { code });
}

function unreachable(): Error {
  return new TypeError('fetch failed', { cause: lost('connect 10.0.0.1', 'ECONNREFUSED') });
}
