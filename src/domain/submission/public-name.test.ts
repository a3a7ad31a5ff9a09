import { publicNameOf, type NamedSubmitter } from './public-name';

const an = { kind: 'individual', name: 'Nguyễn Văn An' } as const;

describe('the name readers see', () => {
  it.each<[string, NamedSubmitter, string]>([
    ['in full', { ...an, publicName: 'full' }, 'Nguyễn Văn An'],
    ['as initials', { ...an, publicName: 'initials' }, 'N.V.A.'],
    ['not at all', { ...an, publicName: 'anonymous' }, 'Ẩn danh'],
    ['in full, tidied', { name: '  Trần  Thị Bé ', publicName: 'full' }, 'Trần Thị Bé'],
    ['letters that carry a diacritic', { name: 'đặng ấu ơn', publicName: 'initials' }, 'Đ.Ấ.Ơ.'],
    [
      'letters typed as base and mark',
      { name: 'Đỗ Ái Ưng'.normalize('NFD'), publicName: 'initials' },
      'Đ.Á.Ư.',
    ],
    [
      'an enterprise by its initials',
      { kind: 'enterprise', name: 'Công ty “Cảng Xanh” & 3T', publicName: 'initials' },
      'C.T.C.X.3.',
    ],
    [
      'an organisation in full',
      { kind: 'organization', name: 'Hội Nông dân', publicName: 'full' },
      'Hội Nông dân',
    ],
    ['a name without a letter', { name: '***', publicName: 'initials' }, 'Ẩn danh'],
    ['an empty name', { name: ' ', publicName: 'full' }, 'Ẩn danh'],
    ['no name', { name: null, publicName: 'initials' }, 'Ẩn danh'],
  ])('%s', (_wish, submitter, shown) => {
    expect(publicNameOf(submitter)).toBe(shown);
  });
});
