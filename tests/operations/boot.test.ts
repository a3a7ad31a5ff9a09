import { type RunningApp, startApp } from '../support/app';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

test('the system comes up on a fresh database and answers its health check', async () => {
  const response = await fetch(`${app.baseUrl}/_health`);
  expect(response.status).toBe(204);
});
