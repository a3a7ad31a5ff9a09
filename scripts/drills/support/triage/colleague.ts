import type { QueuePage } from '../../../../src/staff-api/contract/submission';
import { sendJson, type JsonAnswer } from '../http';
import type { Journal } from './journal';
import { newRequestId } from './ledger';
import type { Account } from './prepare-crew';

/** What the server said to a request that the audit knows by its id. Status 0: nothing at all. */
export interface Reply extends JsonAnswer {
  requestId: string;
  outcome: 'done' | 'refused' | 'unknown';
  code: string;
}

/** Whatever became of it: the ledger takes it for done or not done. */
const NO_ANSWER = 'no answer';

/** What may be refused when twenty people work on the same queue; anything else is a defect. */
const EXPECTED = new Set([
  'ITEM_LOCKED',
  'ANSWER_STATE',
  'FATE_TRANSITION',
  'FATE_FINAL',
  'FATE_QUESTION_ANSWERED',
  'STALE_REVISION',
  // A question that was taken back in the meantime.
  'RECORD_UNKNOWN',
  'INPUT_INVALID',
  'QUARANTINE_NOT_PENDING',
  'QUARANTINE_ALREADY',
  'QUARANTINE_NONE',
  NO_ANSWER,
  'TEMPORARILY_UNAVAILABLE',
]);

/** A member of staff, who works on whichever node the address says at the moment. */
export class Colleague {
  private token = '';

  constructor(
    private readonly node: () => string,
    private readonly account: Account,
    private readonly journal: Journal,
  ) {}

  async signIn(): Promise<void> {
    const { status, body } = await sendJson('POST', `${this.node()}/admin/login`, this.account);
    this.token = body?.data?.accessToken ?? body?.data?.token ?? '';
    if (!this.token) throw new Error(`${this.account.email} cannot sign in (${status}).`);
  }

  /** Sends it, and counts the request and the code of a refusal. */
  async send(method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<Reply> {
    const requestId = newRequestId();
    this.journal.requests += 1;
    const answer = await sendJson(method, `${this.node()}/dialogue${path}`, body, {
      Authorization: `Bearer ${this.token}`,
      'X-Request-Id': requestId,
    }).catch((): JsonAnswer => ({ status: 0, body: null }));
    const { status } = answer;
    const said: string = status === 0 ? NO_ANSWER : `HTTP ${status}`;
    const code: string = answer.body?.error?.details?.code ?? said;
    if (status === 0 || status >= 300) this.refuse(`${method} ${path}`, code);
    const outcome = status === 0 || status >= 500 ? 'unknown' : status < 300 ? 'done' : 'refused';
    return { ...answer, requestId, outcome, code };
  }

  async list(sessionKey: string, filter: Record<string, string>): Promise<QueuePage> {
    const before = performance.now();
    const query = new URLSearchParams(filter);
    const { body } = await this.send('GET', `/sessions/${sessionKey}/submissions?${query}`);
    this.journal.listed.push(performance.now() - before);
    return body?.data ?? { submissions: [], next: null };
  }

  private refuse(request: string, code: string): void {
    this.journal.countRefused(code);
    if (!EXPECTED.has(code)) this.journal.violation(`${request} was answered ${code}`);
  }
}
