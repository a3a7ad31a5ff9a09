import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../../src/outbox/sender';

/** One message as it came in, whatever was answered. */
export interface Received extends Omit<Message, 'occurredAt'> {
  sender: string;
  /** Process of the node that sent it. */
  pid: number;
}

/** `never`: the answer is left out. */
export type Answer = 200 | 503 | 410 | 'never';

/** The other side of every sender under test: keeps what comes in, and answers as it is told. */
export interface Receiver {
  url: string;
  received: Received[];
  /** What has been answered with 200, in the order of the answers. */
  accepted: Received[];
  answer: (message: Received) => Answer | Promise<Answer>;
  stop(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const receiver: Receiver = {
    url: '',
    received: [],
    accepted: [],
    answer: () => 200,
    stop: () =>
      new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
  const server = http.createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => void take(receiver, JSON.parse(text) as Received, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return receiver;
}

async function take(
  receiver: Receiver,
  message: Received,
  response: http.ServerResponse,
): Promise<void> {
  receiver.received.push(message);
  const answer = await receiver.answer(message);
  if (answer === 'never') return;
  if (answer === 200) receiver.accepted.push(message);
  response.writeHead(answer).end();
}
