import { DEFAULT_REQUIRED_FIELDS } from '../../domain/submission/submitter';
import { alternatives, askedFields } from './asked-fields';

const fields = (kind: 'individual' | 'enterprise', requirements = DEFAULT_REQUIRED_FIELDS) =>
  askedFields(requirements, kind).map(({ field, need }) => `${field} ${need}`);

it('asks a person for a name, an address and one way to be reached', () => {
  expect(fields('individual')).toEqual([
    'name required',
    'address required',
    'telephone alternative',
    'email alternative',
  ]);
  expect(alternatives(DEFAULT_REQUIRED_FIELDS, 'individual')).toEqual([['telephone', 'email']]);
});

it('asks an enterprise also for who represents it', () => {
  expect(fields('enterprise')).toEqual([
    'name required',
    'representative optional',
    'address required',
    'telephone required',
    'email optional',
  ]);
  expect(alternatives(DEFAULT_REQUIRED_FIELDS, 'enterprise')).toEqual([]);
});

it('asks a person for a representative where the regulation wants one', () => {
  const requirements = { ...DEFAULT_REQUIRED_FIELDS, individual: [['name'], ['representative']] };
  expect(fields('individual', requirements as typeof DEFAULT_REQUIRED_FIELDS)).toContain(
    'representative required',
  );
});
