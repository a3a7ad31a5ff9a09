import type { IncomingMessage } from 'node:http';
import { addressGroup, clientAddress } from './client-address';

const request = (forwarded?: string) =>
  ({
    socket: { remoteAddress: '10.0.0.9' },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('the address of a client', () => {
  it.each([
    ['what it wrote itself is not believed', 0, '1.1.1.1', '10.0.0.9'],
    ['one proxy says whom it has seen', 1, '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['of two, the outer one', 2, '1.1.1.1, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    ['a proxy that was passed by leaves what there is', 2, '203.0.113.7', '203.0.113.7'],
    ['no entry at all', 1, undefined, '10.0.0.9'],
    ['empty entries count for nothing', 1, ' , ', '10.0.0.9'],
  ])('%s', (_what, proxies, forwarded, expected) => {
    expect(clientAddress(request(forwarded), proxies)).toBe(expected);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '32.1.13.184.0.1.0.2/64'],
    ['2001:db8:1:2::1', '32.1.13.184.0.1.0.2/64'],
    ['2001:db8:1:3::1', '32.1.13.184.0.1.0.3/64'],
    ['not an address', 'unknown'],
    ['', 'unknown'],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});
