import { refusalsOf } from '../decision';
import { PDPL } from '../regulation';
import { decideConsent, type Consent } from './consent';

const given: Consent = {
  consentVersion: '2026-01',
  consentAt: new Date('2026-03-10T08:00:00+07:00'),
  consentChannel: 'portal',
};

describe('consent', () => {
  it.each<[string, Consent, string[]]>([
    ['given on the portal', given, []],
    ['given by telephone at a stated time', { ...given, consentAt: '2026-03-10T01:00:00Z' }, []],
    ['to a text nobody can name', { ...given, consentVersion: ' ' }, ['consentVersion']],
    ['at no known time', { ...given, consentAt: null }, ['consentAt']],
    ['at a time that cannot be read', { ...given, consentAt: new Date('?') }, ['consentAt']],
    ['given nobody knows how', { ...given, consentChannel: undefined }, ['consentChannel']],
    [
      'not given',
      { consentVersion: null, consentAt: null, consentChannel: null },
      ['consentVersion', 'consentAt', 'consentChannel'],
    ],
  ])('%s', (_situation, consent, missing) => {
    expect(refusalsOf(decideConsent(consent))).toEqual(
      missing.length === 0 ? [] : [{ code: 'CONSENT_MISSING', source: PDPL, params: { missing } }],
    );
  });
});
