import { QUESTION_FORM_TEXTS } from '../../public-texts/question-form';
import { shownEntryFault, shownServerFaults } from './shown-fault';

const vi = { texts: QUESTION_FORM_TEXTS.vi, language: 'vi', kind: 'enterprise' } as const;
const en = { texts: QUESTION_FORM_TEXTS.en, language: 'en', kind: 'individual' } as const;
const fault = (path: string) => ({ path, code: 'WRONG_FORM', message: 'Sai.', messageEn: 'Bad.' });

it('speaks of a field as the form calls it for this submitter', () => {
  expect(shownEntryFault({ field: 'name', code: 'required' }, vi).text).toBe(
    'Vui lòng điền mục “Tên doanh nghiệp”.',
  );
  expect(
    shownEntryFault({ field: 'telephone', code: 'oneOf', fields: ['telephone', 'email'] }, en).text,
  ).toBe('Please give at least one of: telephone number, e-mail address.');
});

it.each([
  ['data.telephone', 'telephone'],
  ['attachments.1', 'attachments'],
  ['data.consentVersion', 'consent'],
  ['data.constructor', null],
  ['Idempotency-Key', null],
])('shows a fault at %s beside %s', (path, field) => {
  const details = { code: 'INPUT_INVALID', faults: [fault(path)] };
  const [shown] = shownServerFaults(details, '', vi);
  expect(shown!.field).toBe(field);
  expect(shown!.text).toContain('Sai.');
});

it('names each requirement that is not met', () => {
  const details = {
    code: 'SUBMITTER_INCOMPLETE',
    params: { missing: ['name', 'telephone|email'] },
  };
  expect(shownServerFaults(details, '', en).map(({ field }) => field)).toEqual([
    'name',
    'telephone',
  ]);
});

it('puts a refusal without a field where it belongs, and says nothing of one about the session', () => {
  const consent = { code: 'CONSENT_MISSING', messageEn: 'Consent is needed.' };
  expect(shownServerFaults(consent, 'Cần đồng ý.', en)).toEqual([
    { field: 'consent', text: 'Consent is needed.' },
  ]);
  expect(shownServerFaults({ code: 'INTAKE_CLOSED' }, '', en)).toEqual([]);
});
