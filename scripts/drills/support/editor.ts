import { sendJson, type JsonAnswer } from './http';
import { sessionPlan } from './session-plan';

export interface OpenSession {
  documentId: string;
  slug: string;
  plannedEndAt: Date;
}

export interface EditorAccount {
  email: string;
  password: string;
  /** The authority the sessions belong to. */
  authorityKey: string;
}

const MINUTE = 60_000;

/** An access token lasts ten minutes. */
const TOKEN_USED_FOR = 5 * MINUTE;

/** A member of the Editorial Board, at work through the staff routes of any node. */
export class Editor {
  private token = '';
  private signedInAt = 0;

  constructor(private readonly account: EditorAccount) {}

  async command(node: string, path: string, body: unknown = {}): Promise<JsonAnswer> {
    if (Date.now() - this.signedInAt > TOKEN_USED_FOR) await this.signIn(node);
    return sendJson('POST', `${node}/dialogue${path}`, body, {
      Authorization: `Bearer ${this.token}`,
    });
  }

  private async signIn(node: string): Promise<void> {
    const { email, password } = this.account;
    const { status, body } = await sendJson('POST', `${node}/admin/login`, { email, password });
    const token: string | undefined = body?.data?.accessToken ?? body?.data?.token;
    if (!token) throw new Error(`The editor cannot sign in (${status}): ${JSON.stringify(body)}`);
    this.token = token;
    this.signedInAt = Date.now();
  }

  /** Creates, announces and starts a session that would go on for almost two hours. */
  async openSession(node: string, topic: string): Promise<OpenSession> {
    const plan = sessionPlan(topic, this.account.authorityKey);
    const { documentId } = await this.require(node, '/sessions', plan);
    const { slug, plannedEndAt } = await this.require(node, `/sessions/${documentId}/announce`);
    await this.require(node, `/sessions/${documentId}/start`);
    return { documentId, slug, plannedEndAt: new Date(plannedEndAt) };
  }

  private async require(node: string, path: string, body?: unknown) {
    const answer = await this.command(node, path, body);
    if (answer.status >= 300) {
      throw new Error(`POST /dialogue${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body.data;
  }
}
