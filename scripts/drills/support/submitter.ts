import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendJson } from './http';

/** One submission as its sender saw it: the journal the database is held against. */
export interface Attempt {
  /** In the text, and in no other text. */
  marker: string;
  key: string;
  node: string;
  /** `unknown` as long as no definite answer came. */
  outcome: 'accepted' | 'refused' | 'unknown';
  /** Answers that were no answer: none at all, or 5xx. */
  errors: number;
  status?: number;
  code?: string;
  receipt?: string;
  receivedAt?: string;
}

const PATIENCE = 8;

/** What a citizen sends; the marker is in its text. */
export const bodyOf = (marker: string) => ({
  data: {
    submitterKind: 'individual',
    name: 'Nguyễn Văn An',
    address: 'Số 5 phố Cầu Đất, phường Ngô Quyền, thành phố Hải Phòng',
    telephone: '02253123456',
    kind: 'petition',
    content: `Đề nghị thành phố sửa mặt đường trước chợ, đã hỏng từ mùa mưa năm ngoái. ${marker}`,
    publicName: 'initials',
    consent: true,
  },
});

export const newAttempt = (marker: string, node: string): Attempt => ({
  marker,
  node,
  key: randomUUID(),
  outcome: 'unknown',
  errors: 0,
});

/** Sends it once, to its node, and journals the answer. */
export async function submit(attempt: Attempt, slug: string): Promise<void> {
  Object.assign(attempt, await answerTo(attempt, attempt.node, slug));
}

/** Sends what got no definite answer again, with its key, until it has one. */
export async function settle(attempt: Attempt, slug: string): Promise<void> {
  for (let again = 0; attempt.outcome === 'unknown' && again < PATIENCE; again += 1) {
    await sleep(200 * (again + 1));
    await submit(attempt, slug);
  }
}

/** What a retry of an accepted submission is answered, on the node given. */
export const answerTo = async (
  { marker, key, errors }: Attempt,
  node: string,
  slug: string,
): Promise<Partial<Attempt>> => {
  try {
    const { status, body } = await sendJson(
      'POST',
      `${node}/api/dialogue-sessions/${slug}/questions`,
      bodyOf(marker),
      { 'Idempotency-Key': key },
    );
    if (status >= 500 || status === 429) return { outcome: 'unknown', errors: errors + 1, status };
    const outcome = status < 300 ? 'accepted' : 'refused';
    return { outcome, status, code: body?.error?.details?.code, ...body?.data };
  } catch {
    return { outcome: 'unknown', errors: errors + 1 };
  }
};
