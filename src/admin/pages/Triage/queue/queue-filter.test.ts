import { conditionsIn, filterOf } from './queue-filter';

const filterAt = (address: string) => filterOf(new URLSearchParams(address));

test('an address without a fate asks for what waits', () => {
  expect(filterAt('session=s1&item=i1')).toEqual({ fate: 'pending' });
});

test('an address may ask for whatever became of the questions', () => {
  expect(filterAt('fate=any&channel=post')).toEqual({ fate: undefined, channel: 'post' });
});

test('empty conditions are none', () => {
  expect(conditionsIn(filterAt('text=&theme=&fate=rejected'))).toBe(0);
  expect(conditionsIn(filterAt('text=cấp+nước&quarantined=true'))).toBe(2);
});
