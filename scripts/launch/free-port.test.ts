import net, { type AddressInfo } from 'node:net';
import { findFreePort, portProblem } from './free-port';

const HOST = '127.0.0.1';

test('a free port has no problem', async () => {
  expect(await portProblem(HOST, await findFreePort())).toBeNull();
});

test('a port in use is told from an address this machine does not have', async () => {
  const server = net.createServer().listen(0, HOST);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await portProblem(HOST, port)).toBe('EADDRINUSE');
  // TEST-NET-1 of RFC 5737.
  expect(await portProblem('192.0.2.1', port)).toBe('EADDRNOTAVAIL');
  await new Promise((resolve) => server.close(resolve));
});
