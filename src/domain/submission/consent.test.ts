import { refusalsOf } from '../decision';
import { PDPL } from '../regulation';
import { decideConsent, decideConsentText, type Consent } from './consent';
import { consentText, consentVersions } from './consent-texts';

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

describe('the text of consent', () => {
  it.each<[string, string | undefined, string[]]>([
    ['the present one', '2026-02', []],
    ['none is stated', undefined, []],
    ['an older one', '2026-01', ['CONSENT_OUTDATED']],
    ['one nobody knows', 'x', ['CONSENT_OUTDATED']],
  ])('%s', (_which, read, codes) =>
    expect(refusalsOf(decideConsentText(read, '2026-02')).map(({ code }) => code)).toEqual(codes),
  );

  it.each(consentVersions())('of %s says in both languages by which law', (version) => {
    const { vi, en } = consentText(version)!;
    expect([vi, en].map((text) => text.includes('91/2025/QH15'))).toEqual([true, true]);
  });

  it.each(['', 'constructor', '2025-01'])('of %j there is none', (version) =>
    expect(consentText(version)).toBeUndefined(),
  );
});
