import type { Arguments } from './plugin';

type Resolve<Source, Rest extends unknown[]> = (
  source: Source,
  args: Arguments,
  ...rest: Rest
) => unknown;

/** An argument that is null is one that is not given; Strapi's own resolvers fail on some (5.54). */
export const withGivenArguments =
  <Source, Rest extends unknown[]>(resolve: Resolve<Source, Rest>): Resolve<Source, Rest> =>
  (source, args, ...rest) => {
    const given = Object.entries(args).filter(([, value]) => value !== null);
    return resolve(source, Object.fromEntries(given), ...rest);
  };
