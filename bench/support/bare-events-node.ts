import http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least a Node server can do for readers of events: it keeps the open answers and writes one
 * prepared buffer to each. What is posted to it is the event; the answer is the instant of that.
 */
const readers = new Set<http.ServerResponse>();

const server = http.createServer((request, response) => {
  if (request.method === 'POST') {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const at = performance.timeOrigin + performance.now();
      const event = Buffer.concat(chunks);
      for (const reader of readers) reader.write(event);
      response.end(String(at));
    });
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('event: hello\ndata: {}\n\n');
  readers.add(response);
  response.once('close', () => readers.delete(response));
});
server.requestTimeout = 0;
server.listen({ port: 0, host: '127.0.0.1', backlog: 4_096 }, () => {
  console.log(`READY ${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
