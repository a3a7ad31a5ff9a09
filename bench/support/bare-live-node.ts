import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The least a Node server can do for a reader: it holds the bytes of `BODY_FILE` and writes them, or
 * says 304 to the tag of `ETAG`. The headers are those of `HEADERS`, as the system sends them.
 */
const body = fs.readFileSync(process.env.BODY_FILE!);
const tag = process.env.ETAG!;
const headers = JSON.parse(process.env.HEADERS!) as Record<string, string>;

const server = http.createServer((request, response) => {
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Length': body.length });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`READY ${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit(0));
