import fs from 'node:fs';
import path from 'node:path';
import { type RunningApp, startApp } from '../support/app';
import { type ListedRoute, listRoutes } from '../support/route-list';

const FILE = path.join(__dirname, 'routes.json');

let app: RunningApp;
let routes: ListedRoute[];
beforeAll(async () => {
  app = await startApp();
  routes = await listRoutes(app.strapi);
});
afterAll(() => app?.stop());

test('every door of the system is on the list', () => {
  const written = `[\n${routes.map((route) => `  ${JSON.stringify(route)}`).join(',\n')}\n]\n`;
  if (process.env.UPDATE_ROUTES === '1') fs.writeFileSync(FILE, written);
  expect(routes).toEqual(JSON.parse(fs.readFileSync(FILE, 'utf8')));
});
