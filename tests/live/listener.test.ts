import { isListening, onNotification } from '../../src/between-nodes/listener';
import { type RunningApp, startApp } from '../support/app';
import { eventually } from '../support/eventually';

/** What a node hears of the others, on a real connection that can be cut. */
describe('the connection on which a node listens', () => {
  let app: RunningApp;
  const heard: (string | null)[] = [];

  beforeAll(async () => {
    app = await startApp();
    onNotification(app.strapi, 'dialogue_live', (payload) => heard.push(payload));
    await eventually(() => isListening(app.strapi));
  });

  afterAll(() => app?.stop());

  const say = (payload: string) =>
    app.strapi.db.connection.raw('select pg_notify(?, ?)', ['dialogue_live', payload]);

  const cut = () =>
    app.strapi.db.connection.raw(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'online-dialogue listener' and datname = current_database()`,
    );

  it('delivers what a committed transaction said, and nothing of one rolled back', async () => {
    await app.strapi.db.connection
      .transaction(async (trx) => {
        await trx.raw('select pg_notify(?, ?)', ['dialogue_live', 'never']);
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await say('first');

    await eventually(() => heard.includes('first'));
    expect(heard).not.toContain('never');
  });

  it('is opened again when it was cut, and says that something may have been missed', async () => {
    heard.length = 0;
    await cut();

    await eventually(() => heard.includes(null) && isListening(app.strapi));
    await say('after');
    await eventually(() => heard.includes('after'));
    expect(heard).toEqual([null, 'after']);
  });
});
