import { allOf, PERMITTED, refusalsOf, refuse, refuseAll } from './decision';
import { HOUSE, LAW_2025 } from './regulation';

describe('a decision', () => {
  const early = refuse('NOTICE_TOO_SHORT', LAW_2025, { noticeDays: 7 });
  const silent = refuse('REASON_MISSING', HOUSE);

  it('carries one reason, its source and its parameters', () => {
    const reason = { code: 'NOTICE_TOO_SHORT', source: LAW_2025, params: { noticeDays: 7 } };

    expect(early).toEqual({ permitted: false, refusal: reason, refusals: [reason] });
  });

  it('has no parameters where none were given', () => {
    expect(refusalsOf(silent)).toStrictEqual([{ code: 'REASON_MISSING', source: HOUSE }]);
  });

  it('permits when there is no reason against', () => {
    expect(refuseAll([])).toEqual({ permitted: true });
    expect(allOf()).toEqual({ permitted: true });
    expect(allOf(PERMITTED, PERMITTED)).toEqual({ permitted: true });
    expect(refusalsOf(PERMITTED)).toEqual([]);
  });

  it('joined from several gives all reasons in their order', () => {
    const joined = allOf(PERMITTED, early, silent);

    expect(refusalsOf(joined).map(({ code }) => code)).toEqual([
      'NOTICE_TOO_SHORT',
      'REASON_MISSING',
    ]);
    expect(joined).toMatchObject({ permitted: false, refusal: { code: 'NOTICE_TOO_SHORT' } });
  });

  it('joined from several says the same thing once', () => {
    expect(refusalsOf(allOf(early, refuse('NOTICE_TOO_SHORT', HOUSE)))).toEqual(refusalsOf(early));
  });
});
