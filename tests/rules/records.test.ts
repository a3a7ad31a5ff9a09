import { describeRules } from '../support/describe-rules';
import { startWorld, type World } from '../support/write-paths/world';
import { RECORD_RULES } from './tables/all';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

describeRules(RECORD_RULES, () => world);
