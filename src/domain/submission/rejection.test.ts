import { refusalsOf } from '../decision';
import { decideRejection, REJECTION_CODES, type Rejection } from './rejection';
import { decideTransfer } from './transfer';

describe('a rejection', () => {
  it.each<[string, Rejection, string | null]>([
    ['for a listed reason', { code: 'out_of_scope' }, null],
    ['for another reason, explained', { code: 'other', details: 'Trùng với phiên trước.' }, null],
    [
      'for another reason, unexplained',
      { code: 'other', details: ' ' },
      'REJECTION_DETAILS_MISSING',
    ],
    ['for another reason, in silence', { code: 'other' }, 'REJECTION_DETAILS_MISSING'],
    ['for a reason nobody listed', { code: 'boring', details: 'x' }, 'REJECTION_CODE_UNKNOWN'],
    ['for what every object can do', { code: 'toString' }, 'REJECTION_CODE_UNKNOWN'],
    ['without a reason', {}, 'REJECTION_CODE_UNKNOWN'],
    ['with an empty reason', { code: null, details: null }, 'REJECTION_CODE_UNKNOWN'],
  ])('%s', (_situation, rejection, code) => {
    expect(refusalsOf(decideRejection(rejection))[0]?.code ?? null).toBe(code);
  });

  it.each(Object.keys(REJECTION_CODES))('may be for %s when explained', (code) => {
    expect(decideRejection({ code, details: 'Xem công văn kèm theo.' }).permitted).toBe(true);
  });
});

describe('a transfer', () => {
  it.each([
    ['to the Department of Construction', 'so-xay-dung', null],
    ['to nobody', null, 'TRANSFER_TARGET_MISSING'],
    ['to white space', '  ', 'TRANSFER_TARGET_MISSING'],
    ['left open', undefined, 'TRANSFER_TARGET_MISSING'],
  ])('%s', (_situation, target, code) => {
    expect(refusalsOf(decideTransfer({ target }))[0]?.code ?? null).toBe(code);
  });
});
