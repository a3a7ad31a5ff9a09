import { refusalsOf } from '../decision';
import { QC_1374 } from '../regulation';
import { decideSubmitter, DEFAULT_REQUIRED_FIELDS, type Submitter } from './submitter';

const rule = { requiredFields: DEFAULT_REQUIRED_FIELDS, source: QC_1374.submitters };

const person: Submitter = {
  kind: 'individual',
  name: 'Nguyễn Văn An',
  address: 'phường Hồng Bàng',
  telephone: '0912 345 678',
};
const company: Submitter = { ...person, kind: 'enterprise', name: 'Công ty TNHH Cảng Xanh' };

describe('who sends a question', () => {
  it.each<[string, Submitter, string[]]>([
    ['a person with a telephone', person, []],
    ['a person with an e-mail address only', { ...person, telephone: '', email: 'an@vd.vn' }, []],
    ['a person nobody can reach', { ...person, telephone: null }, ['telephone|email']],
    ['a person without an address', { ...person, address: undefined }, ['address']],
    ['a person whose name is white space', { ...person, name: ' \t' }, ['name']],
    ['nobody in particular', { kind: 'individual' }, ['name', 'address', 'telephone|email']],
    ['an enterprise with everything', company, []],
    ['an enterprise without a head office', { ...company, address: '' }, ['address']],
    [
      'an enterprise with an e-mail address but no telephone',
      { ...company, telephone: '', email: 'lienhe@vd.vn' },
      ['telephone'],
    ],
    [
      'an organisation of which nothing is known',
      { kind: 'organization' },
      ['name', 'address', 'telephone'],
    ],
  ])('%s', (_situation, submitter, missing) => {
    const refusals = refusalsOf(decideSubmitter(submitter, rule));

    expect(refusals.map(({ code }) => code)).toEqual(
      missing.length === 0 ? [] : ['SUBMITTER_INCOMPLETE'],
    );
    expect(refusals[0]?.params?.missing ?? []).toEqual(missing);
  });

  it('is asked for what the profile asks, such as a representative', () => {
    const requiredFields = {
      ...DEFAULT_REQUIRED_FIELDS,
      enterprise: [['representative' as const]],
    };
    const decision = decideSubmitter(company, { requiredFields, source: 'a later decision' });

    expect(refusalsOf(decision)).toEqual([
      {
        code: 'SUBMITTER_INCOMPLETE',
        source: 'a later decision',
        params: { missing: ['representative'] },
      },
    ]);
  });
});
