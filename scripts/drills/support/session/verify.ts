import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Crowd } from '../live/crowd';
import { KeptPage } from '../live/kept-page';
import { type AuditedFates, violationsOfLedger } from '../triage/ledger';
import { AUDITED } from '../triage/snapshot';
import { faultsNow } from '../triage/watch';
import { violationsOfSendings } from '../kill/verify';
import type { Hall } from './hall';

/** Readers who lost their node may be told to wait for 17 s, counters are read again every 5 s. */
const PATIENCE = 60_000;
const FAULTS_SHOWN = 5;

/** What the database holds of the live page: the answers of each question, and how many have which fate. */
const ANSWERS = `select q.document_id as key,
    coalesce(json_agg(w.content order by w.content) filter (where w.id is not null), '[]') as answers
  from questions q
  join questions_session_lnk l on l.question_id = q.id
  join dialogue_sessions d on d.id = l.dialogue_session_id and d.document_id = $1
  left join answers_question_lnk n on n.question_id = q.id
  left join answers w on w.id = n.answer_id
  group by q.document_id`;
const FATES = `select fate, count(*)::int as times from submissions where session_key = $1 group by fate`;

/** Everything that is not as it must be when all is over; sentences, none if all is well. */
export async function violationsOfSession(hall: Hall, crowd: Crowd): Promise<string[]> {
  const { fleet, room, database, sendings } = hall;
  const client = (await database.connect()) as unknown as pg.Client & { release(): void };
  try {
    const received = sendings.filter(({ outcome }) => outcome === 'accepted').length;
    const audited = (await client.query<AuditedFates>(AUDITED)).rows;
    return [
      ...fleet.endedByThemselves(),
      ...room.journal.violations,
      ...(await violationsOfSendings(client, room.sessionKey, sendings)),
      ...(await faultsNow({ database: client, room, received })),
      ...violationsOfLedger(room.journal.ledger, audited),
      ...(await violationsOfNodes(hall, client)),
      ...(await violationsOfReaders(hall, crowd)),
    ];
  } finally {
    client.release();
  }
}

interface LiveData {
  questions: { documentId: string; answers: { content: string }[] }[];
  counters: { fates: Record<string, number> };
  more?: boolean;
  version: number;
}

/** All that a node shows, told as to a reader who has nothing yet. */
async function pageOf(hall: Hall, node: string): Promise<{ page: KeptPage; shown: LiveData[] }> {
  const page = new KeptPage();
  const shown: LiveData[] = [];
  for (let since = 0; ; since = shown.at(-1)!.version) {
    const url = `${node}/api/dialogue-sessions/${hall.slug}/live?since=${since}`;
    const text = await (await fetch(url)).text();
    page.take(text);
    shown.push((JSON.parse(text) as { data: LiveData }).data);
    if (shown.at(-1)!.more !== true) return { page, shown };
  }
}

async function violationsOfNodes(hall: Hall, client: pg.Client): Promise<string[]> {
  const key = [hall.room.sessionKey];
  const answers = await client.query<{ key: string; answers: string[] }>(ANSWERS, key);
  const fates = await client.query<{ fate: string; times: number }>(FATES, key);
  const expected = answers.rows.map((row) => `${row.key} ${JSON.stringify(row.answers)}`).sort();
  const found: string[] = [];
  for (const node of hall.fleet.addresses()) {
    const isShown = async (): Promise<string | null> => {
      const { shown } = await pageOf(hall, node);
      const byKey = new Map(
        shown.flatMap(({ questions }) => questions).map((one) => [one.documentId, one.answers]),
      );
      const all = [...byKey].map(
        ([one, given]) => `${one} ${JSON.stringify(given.map(({ content }) => content).sort())}`,
      );
      if (all.sort().join() !== expected.join()) {
        return `${node} shows ${byKey.size} questions, not the ${expected.length} of the database`;
      }
      const { counters } = shown.at(-1)!;
      const wrong = fates.rows.filter(({ fate, times }) => counters.fates[fate] !== times);
      return wrong.length === 0 ? null : `${node} counts ${JSON.stringify(counters.fates)}`;
    };
    const fault = await lastFault(isShown);
    if (fault !== null) found.push(fault);
  }
  return found;
}

/** Every reader has the page a node has, and had every event once and in order. */
async function violationsOfReaders(hall: Hall, crowd: Crowd): Promise<string[]> {
  const markers = [...hall.committed.keys()];
  const fault = await lastFault(async () => {
    const { page } = await pageOf(hall, hall.fleet.addresses()[0]!);
    const { pages, readers } = await crowd.account(markers);
    const alike = pages.get(page.fingerprint()) ?? 0;
    return alike === readers ? null : `${readers - alike} of ${readers} readers show another page`;
  });
  const { faults, incomplete } = await crowd.account(markers);
  return [
    ...(fault === null ? [] : [fault]),
    ...(incomplete === 0 ? [] : [`${incomplete} readers never saw some answer`]),
    ...faults.slice(0, FAULTS_SHOWN),
  ];
}

/** What is still wrong after the patience; null as soon as nothing is. */
async function lastFault(look: () => Promise<string | null>): Promise<string | null> {
  const givesUpAt = performance.now() + PATIENCE;
  for (;;) {
    const fault = await look();
    if (fault === null || performance.now() > givesUpAt) return fault;
    await sleep(500);
  }
}
