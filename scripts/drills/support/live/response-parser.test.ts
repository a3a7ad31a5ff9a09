import { ResponseParser } from './response-parser';

/** What is read when the bytes come in pieces of this length. */
function readInPieces(text: string, length: number): string[] {
  const read: string[] = [];
  let body = '';
  const parser = new ResponseParser({
    head: ({ status, headers }) => read.push(`${status} ${headers.get('x') ?? ''}`),
    body: (bytes) => (body += bytes.toString('latin1')),
    end: () => {
      read.push(body);
      body = '';
    },
  });
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += length) parser.feed(bytes.subarray(at, at + length));
  return body === '' ? read : [...read, `open: ${body}`];
}

const FIXED = 'HTTP/1.1 200 OK\r\nX: a\r\nContent-Length: 5\r\n\r\nhello';
const NOT_MODIFIED = 'HTTP/1.1 304 Not Modified\r\nX: b\r\n\r\n';
const CHUNKED =
  'HTTP/1.1 200 OK\r\nX: c\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nb\r\ndefghijklmn\r\n0\r\n\r\n';
const STREAM = 'HTTP/1.1 200 OK\r\nX: d\r\n\r\ndata: 1\n\n';

describe.each([1, 2, 3, 7, 1_000])('answers that come in pieces of %d bytes', (length) => {
  it('are read one after another, whatever their form', () => {
    expect(readInPieces(FIXED + NOT_MODIFIED + CHUNKED + STREAM, length)).toEqual([
      '200 a',
      'hello',
      '304 b',
      '',
      '200 c',
      'abcdefghijklmn',
      '200 d',
      'open: data: 1\n\n',
    ]);
  });
});
