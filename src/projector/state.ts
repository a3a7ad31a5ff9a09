import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { toSessionFacts, type StoredSession } from '../api/dialogue-session/to-domain';
import { SESSION } from '../content-types';
import { answeringNow } from '../domain/dialogue-session/calling';
import { latestEndAt, sessionState } from '../domain/dialogue-session/session';
import { databaseNow } from '../persistence/clock';
import { runOrderRows, type RunOrderRow } from '../persistence/run-order';
import { storedDocument } from '../persistence/stored-document';

const NEXT_UP = 3;

const shown = ({ content, submitterName }: RunOrderRow) => ({ content, submitterName });

/** What the screen in the hall shows: public data only. Instants are ISO strings. */
export async function projectorState(strapi: Core.Strapi, sessionKey: string) {
  const session = (await storedDocument(strapi, SESSION, sessionKey)) as StoredSession;
  const rows = await runOrderRows(strapi.db.connection, sessionKey);
  const now = await databaseNow(strapi.db.connection);
  const facts = toSessionFacts(session);
  const current = answeringNow<string>(session.currentQuestion ?? null, facts, now);
  const answering = rows.find(({ documentId }) => documentId === current);
  const waiting = rows.filter(({ calledAt, isAnswered }) => calledAt === null && !isAnswered);
  const state = {
    topic: session.topic as string,
    state: sessionState(facts, now),
    startsAt: facts.startsAt?.toISOString() ?? null,
    startedAt: facts.startedAt?.toISOString() ?? null,
    plannedEndAt: facts.plannedEndAt?.toISOString() ?? null,
    latestEndAt: latestEndAt(facts)?.toISOString() ?? null,
    current: answering ? shown(answering) : null,
    next: waiting.slice(0, NEXT_UP).map(shown),
    questions: rows.length,
    answered: rows.filter(({ isAnswered }) => isAnswered).length,
  };
  const tag = createHash('sha256').update(JSON.stringify(state)).digest('base64url');
  return { tag: `"${tag}"`, state: { ...state, now: now.toISOString() } };
}
