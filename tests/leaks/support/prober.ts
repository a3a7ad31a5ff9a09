import type { Canary } from '../../support/canaries';
import type { City } from './city';
import { Random } from './random';
import { SchemaGraph } from './schema-graph';

/** A way from a public type, by its name in the address, to an attribute. */
export interface Way {
  plural: string;
  path: string[];
}

/** Steps along relations and components. */
const DEPTH = 4;

const PUBLIC_WORDS = [
  'Sở',
  'Hồ sơ',
  'Trần',
  'so-y-te',
  'portal',
  'individual',
  'SYT',
  'vi',
  'N.T.H.',
];
const ODD_VALUES = [
  '0',
  '1',
  '1000000',
  'true',
  'null',
  '2026-01-01',
  '%25',
  '*',
  '',
  '09',
  '0225',
];

/** Somebody who knows the public rows and guesses at private values, right in one of the twins. */
export class Prober {
  readonly graph = new SchemaGraph();
  readonly random: Random;
  private readonly ways: Way[];
  private readonly publicWays: Way[];
  private readonly relationWays: Way[];

  constructor(
    seed: number,
    readonly city: City,
    private readonly canaries: readonly Canary[],
  ) {
    this.random = new Random(seed);
    const from = (paths: (uid: string) => string[][]): Way[] =>
      this.graph.publicTypes.flatMap((uid) =>
        paths(uid).map((path) => ({ plural: this.graph.pluralOf(uid), path })),
      );
    this.ways = from((uid) => this.graph.pathsFrom(uid, DEPTH));
    this.publicWays = from((uid) => this.publicPaths(uid, 2));
    this.relationWays = from((uid) => this.relationPaths(uid, 3));
  }

  /** To anything there is, or might be. */
  way = (): Way => this.random.pick(this.ways);

  /** To something that may be read. */
  publicWay = (): Way => this.random.pick(this.publicWays);

  relationWay = (): Way => this.random.pick(this.relationWays);

  plural = (): string => this.graph.pluralOf(this.random.pick(this.graph.publicTypes));

  /** A whole private value, or how one begins, or what anybody knows; fit for an address. */
  value = (): string => encodeURIComponent(this.text());

  text = (): string => {
    const canary = this.random.pick(this.canaries).value;
    return this.random.pick([
      canary,
      canary.slice(0, 6),
      canary.slice(0, this.random.pick([2, 3, 4, 5])),
      canary.slice(-8),
      ...this.random.some(PUBLIC_WORDS, 2),
      this.random.pick(ODD_VALUES),
    ]);
  };

  /** A private value of a kind: `slug`, `email`, `receipt_hash`. */
  valueIn = (column: string): string =>
    this.random.pick(this.canaries.filter(({ place }) => place.includes(`.${column} `))).value;

  private publicPaths(uid: string, steps: number): string[][] {
    const here = this.graph.scalarsOf(uid).map((name) => [name]);
    if (steps <= 1) return here;
    const further = this.graph
      .stepsOf(uid)
      .flatMap(({ name, next }) =>
        this.publicPaths(next, steps - 1).map((path) => [name, ...path]),
      );
    return [...here, ...further];
  }

  private relationPaths(uid: string, steps: number): string[][] {
    return this.graph
      .stepsOf(uid)
      .flatMap(({ name, next }) => [
        [name],
        ...(steps <= 1 ? [] : this.relationPaths(next, steps - 1).map((path) => [name, ...path])),
      ]);
  }
}
