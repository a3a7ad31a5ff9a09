import { contactsOf } from './contact';

describe('one contact, however it is written', () => {
  it.each([
    ['0912345678'],
    ['0912 345 678'],
    ['+84 912 345 678'],
    ['84912345678'],
    ['0084-912-345-678'],
    ['(091) 234.5678'],
  ])('%s', (telephone) =>
    expect(contactsOf({ telephone, email: null })).toEqual(['tel:0912345678']),
  );

  it.each([['an@example.vn'], ['  An@Example.VN '], ['an+doi-thoai@example.vn']])('%s', (email) =>
    expect(contactsOf({ telephone: null, email })).toEqual(['mail:an@example.vn']),
  );

  it('both, one or none', () => {
    expect(contactsOf({ telephone: '0225 3747 101', email: 'b@example.vn' })).toEqual([
      'tel:02253747101',
      'mail:b@example.vn',
    ]);
    expect(contactsOf({ telephone: '', email: null })).toEqual([]);
  });

  it('a number of the country that begins with 84 stays itself', () =>
    expect(contactsOf({ telephone: '0842345678', email: null })).toEqual(['tel:0842345678']));
});
