import { atInstant } from '../../scripts/seed/clock';
import { type RunningApp, startApp } from '../support/app';
import { becomes } from '../support/becomes';
import { eventually } from '../support/eventually';
import { type RunningNode, skewedClock, startNode } from '../support/node';
import {
  announcedSession,
  fromNow,
  givenAuthority,
  minutes,
  type Session,
} from '../support/scenario';
import { remindersOf } from './support/taken-place';

const SESSIONS = 200;
const AT_ONCE = 6;
const GATE = 4_711;

/** Effects of nodes of their own on one database; the process of the test carries out none. */
describe('what is due, on several nodes', () => {
  let app: RunningApp;
  let sessions: Session[];
  const nodes: RunningNode[] = [];

  beforeAll(async () => {
    app = await startApp();
    const { documentId: authorityKey } = await givenAuthority(app.strapi);
    const plan = {
      authorityKey,
      startsAt: fromNow(minutes(50)),
      plannedEndAt: fromNow(minutes(150)),
    };
    const made: Session[] = [await earlier(plan)];
    const make = async () => {
      while (made.length + AT_ONCE <= SESSIONS) made.push(await earlier(plan));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, make));
    sessions = made;
  }, 180_000);
  afterAll(async () => {
    await stopNodes();
    await app?.stop();
  });
  afterEach(() => stopNodes());

  const earlier = (plan: Record<string, unknown>): Promise<Session> =>
    atInstant(app.strapi, fromNow(-minutes(60)), () => announcedSession(app.strapi, plan));

  const db = () => app.strapi.db.connection;

  async function startScheduling(env: Record<string, string> = {}): Promise<RunningNode> {
    const node = await startNode({
      databaseUrl: app.databaseUrl,
      env: {
        SCHEDULER_EVERY_MILLISECONDS: '200',
        START_REMINDER_MINUTES: '30',
        DATABASE_IDLE_IN_TRANSACTION_MILLISECONDS: '2000',
        LOG_LEVEL: 'warn',
        ...env,
      },
    });
    nodes.push(node);
    return node;
  }

  const stopNodes = async () => {
    await Promise.all(nodes.splice(0).map((node) => node.kill('SIGKILL')));
  };

  /** Moves the start so that the reminder of half an hour before is due then. */
  const remindIn = (milliseconds: number, which: readonly Session[]) =>
    db().raw(
      `update dialogue_sessions set starts_at = dialogue_now() + make_interval(mins => 30, secs => ?)
        where document_id = any(?)`,
      [milliseconds / 1_000, which.map(({ documentId }) => documentId)],
    );

  const counts = async (): Promise<number[]> => {
    const { rows } = await db().raw(
      `select count(*)::int as "count" from outbox_messages where kind = 'session.starting'
        group by aggregate_key`,
    );
    return rows.map(({ count }: { count: number }) => count);
  };

  it('two hundred in the same second take place once each', async () => {
    await Promise.all([startScheduling(), startScheduling(), startScheduling()]);

    await remindIn(1_000, sessions);

    await becomes(async () => (await counts()).length, SESSIONS);
    // Two more looks of each node find nothing that has not taken place.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await counts()).toEqual(Array(SESSIONS).fill(1));
    const { rows } = await db().raw(
      `select count(*)::int as "count" from scheduled_effects where done_at < due_at`,
    );
    expect(rows[0].count).toBe(0);
  }, 120_000);

  /** Whoever tells of the start of a session stops in the middle of its transaction. */
  const withGate = async (work: (open: () => Promise<void>) => Promise<void>): Promise<void> => {
    await db().raw(`
      create function gate() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock_shared(${GATE}); return NEW; end $$;
      create trigger gate before insert on outbox_messages for each row execute function gate()`);
    const keeper = await db().client.acquireRawConnection();
    await keeper.query(`select pg_advisory_lock(${GATE})`);
    const open = async () => {
      await keeper.query(`select pg_advisory_unlock(${GATE})`);
    };
    try {
      await work(open);
    } finally {
      await keeper.end();
      await db().raw('drop trigger gate on outbox_messages; drop function gate()');
    }
  };

  const atTheGate = async (): Promise<boolean> => {
    const { rows } = await db().raw(
      `select count(*)::int as "count" from pg_locks where locktype = 'advisory' and objid = ${GATE} and not granted`,
    );
    return rows[0].count > 0;
  };

  it('what a killed node had claimed takes place on another, once', async () => {
    const session = await earlier({});
    const killed = await startScheduling();
    await withGate(async (open) => {
      await remindIn(0, [session]);
      await eventually(atTheGate);

      await killed.kill('SIGKILL');
      await open();
    });
    expect(await remindersOf(app, session)).toEqual([]);

    await startScheduling();

    await becomes(async () => (await remindersOf(app, session)).length, 1);
  });

  it('what a frozen node had claimed takes place on another, and not again when it thaws', async () => {
    const session = await earlier({});
    const frozen = await startScheduling();
    await withGate(async (open) => {
      await remindIn(0, [session]);
      await eventually(atTheGate);

      process.kill(frozen.pid, 'SIGSTOP');
      await open();
      const other = await startScheduling();
      await becomes(async () => (await remindersOf(app, session)).length, 1);
      process.kill(frozen.pid, 'SIGCONT');
      await eventually(() => frozen.logs().includes('Scheduled effects: tried again'));
      await other.kill('SIGKILL');
    });

    // The node that was frozen goes on with what is due later.
    const next = await earlier({});
    await remindIn(0, [next]);
    await becomes(async () => (await remindersOf(app, next)).length, 1);
    expect(await remindersOf(app, session)).toHaveLength(1);
  });

  it.each([
    ['ahead', minutes(10)],
    ['behind', -minutes(10)],
  ])('takes place by the clock of the database, on a node that is %s', async (_way, skew) => {
    const [due, later] = [await earlier({}), await earlier({})];
    await remindIn(0, [due]);
    await remindIn(minutes(5), [later]);

    await startScheduling(skewedClock(skew));

    await becomes(async () => (await remindersOf(app, due)).length, 1);
    expect(await remindersOf(app, later)).toEqual([]);
  });
});
