import { describeRules } from '../support/describe-rules';
import { startWorld, type World } from '../support/write-paths/world';
import { SESSION_RULES } from './tables/all';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describeRules(SESSION_RULES, () => world);
