import { fieldFaults, firstFaulty } from './field-faults';

const language = { isVietnamese: true, missing: 'Cần nhập.' };
const refusal = {
  message: 'Bị từ chối.',
  messageEn: 'Refused.',
  refusals: [],
  faults: [],
  details: {},
};

test('a malformed field is told so at the field', () => {
  const faults = [
    { path: 'body.email', code: 'WRONG_FORM', message: 'Sai dạng.', messageEn: 'Wrong.' },
  ];
  expect(fieldFaults({ ...refusal, code: 'INPUT_INVALID', faults }, language)).toEqual({
    email: 'Sai dạng.',
  });
});

test('of alternatives each is marked, and the first on the screen gets the focus', () => {
  const details = { params: { missing: ['address', 'telephone|email'] } };
  const faults = fieldFaults({ ...refusal, code: 'SUBMITTER_INCOMPLETE', details }, language);
  expect(faults).toEqual({ address: 'Cần nhập.', telephone: 'Cần nhập.', email: 'Cần nhập.' });
  expect(firstFaulty(faults)).toBe('telephone');
});

test('a letter that came too late is told so at the time of receipt', () => {
  expect(fieldFaults({ ...refusal, code: 'INTAKE_CLOSED' }, language)).toEqual({
    receivedAt: 'Bị từ chối.',
  });
});

test('each of several refusals is told at its field', () => {
  const codes = ['CONSENT_MISSING', 'DOCUMENT_NUMBER_MISSING'] as const;
  const refusals = codes.map((code) => ({ code, source: '', message: code, messageEn: code }));
  expect(fieldFaults({ ...refusal, code: 'CONSENT_MISSING', refusals }, language)).toEqual({
    consent: 'CONSENT_MISSING',
    documentNumber: 'DOCUMENT_NUMBER_MISSING',
  });
});

test('what is about no field marks none', () => {
  expect(firstFaulty(fieldFaults({ ...refusal, code: 'SESSION_UNKNOWN' }, language))).toBe(
    undefined,
  );
});
