import { storedRows } from './stored-rows';
import { WRITE_PATHS } from './write-paths';
import type { Trial } from './write-paths/attempt';
import type { Rule } from './write-paths/path';
import type { World } from './write-paths/world';

/**
 * Tries each rule on every path that can express its breach, one after another on the same records:
 * the path refuses with the rule's code, and every table holds what it held before.
 */
export function describeRules(rules: readonly Rule[], worldOf: () => World): void {
  describe.each(rules.map((rule) => [rule.title, rule] as const))('%s', (_title, rule) => {
    let trial: Trial;
    let before: Record<string, string>;
    beforeAll(async () => {
      trial = await rule.given(worldOf());
      expect(trial.staff?.route).toBe(rule.route);
      before = await storedRows(worldOf().strapi);
    });

    it('is refused on every path, and nothing is stored', async () => {
      const world = worldOf();
      const paths = WRITE_PATHS.filter((path) => path.expresses(trial, rule));
      const refused: Record<string, string | null> = {};
      const stored: Record<string, string[]> = {};
      for (const path of paths) {
        // A copy each: Strapi writes into what it is given.
        refused[path.name] = await path.take(world, structuredClone(trial));
        const after = await storedRows(world.strapi);
        const tables = changedTables(before, after);
        if (tables.length > 0) stored[path.name] = tables;
        before = after;
      }

      expect(stored).toEqual({});
      expect(refused).toEqual(
        Object.fromEntries(paths.map((path) => [path.name, path.answers(rule, trial, world)])),
      );
    });
  });
}

const changedTables = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table]);
