import type { RefusalCode } from '../../../src/domain/refusals';
import type { Outcome, Trial } from './attempt';
import type { World } from './world';

/** One rule of the system, tried on every path that can express it. */
export interface Rule {
  /** A sentence about the field. */
  title: string;
  code: RefusalCode;
  /** Which guard refuses, by its name in `DOCUMENT_MIDDLEWARES`; `floor` for the database alone. */
  by: string;
  /** The state in which it is tried, and what is tried. */
  given: (world: World) => Promise<Trial>;
  /** What the database says by itself; left out for what only guards can judge. */
  floor?: RefusalCode;
  /** The staff route it is tried on, as the trial says. */
  route?: string;
  /** What the staff route or the portal says, where it refuses before the guard does. */
  surface?: Partial<Record<'staff' | 'portal' | 'code', string>>;
}

/** One way a write can come in. */
export interface WritePath {
  name: string;
  /** The routes of the server it stands for, as `METHOD /path`. */
  routes: readonly string[];
  expresses: (trial: Trial, rule?: Rule) => boolean;
  /** The code with which this path is to refuse a breach of the rule. */
  answers: (rule: Rule, trial: Trial, world: World) => string;
  take: (world: World, trial: Trial) => Promise<Outcome>;
}
