import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands before the system, as a network does: it may break, and lose what is on its way. */
export interface Front {
  /** `http://127.0.0.1:<port>`, whichever system is behind it. */
  origin: string;
  /** Hands on to this system from now on; null for none, as while it restarts. */
  lead(to: string | null): void;
  /**
   * The next answer to a question sent is lost, and the way is broken from then on: the system has the
   * question, and the browser does not know.
   */
  breakAtNextReceipt(): void;
  /** What has been sent as a question, oldest first. */
  questions: { key: string; body: string }[];
  close(): Promise<void>;
}

const QUESTIONS = /^\/api\/dialogue-sessions\/[^/]+\/questions$/;

export async function front(first: string): Promise<Front> {
  let system: string | null = first;
  let isLosing = false;
  const questions: Front['questions'] = [];
  const server = http.createServer((request, response) => {
    if (system === null) return void request.socket.destroy();
    const isQuestion = request.method === 'POST' && QUESTIONS.test(request.url ?? '');
    if (isQuestion) {
      const question = { key: String(request.headers['idempotency-key']), body: '' };
      questions.push(question);
      request.on('data', (bytes: Buffer) => void (question.body += bytes.toString('latin1')));
    }
    const { method, headers } = request;
    const onward = http.request(new URL(request.url ?? '/', system), { method, headers });
    onward.on('response', (answer) => {
      if (isQuestion && isLosing) {
        isLosing = false;
        system = null;
        answer.resume();
        return server.closeAllConnections();
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => request.socket.destroy());
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions,
    lead(to) {
      system = to;
      if (to === null) server.closeAllConnections();
    },
    breakAtNextReceipt: () => void (isLosing = true),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
