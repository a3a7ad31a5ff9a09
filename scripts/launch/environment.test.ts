import { prepareEnvironment } from './environment';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

const prepare = (databaseUrl: string) => {
  Object.assign(process.env, { ENV_PATH: '/dev/null', DATABASE_URL: databaseUrl });
  return prepareEnvironment('production');
};

test.each(['hello', 'mysql://an:bi-mat@host/db', 'postgres://an:bi-mat@:port:/db'])(
  'a DATABASE_URL that is none of PostgreSQL is refused without being told: %s',
  (url) => {
    expect(() => prepare(url)).toThrow(/^DATABASE_URL must be an address like postgresql:/);
    expect(() => prepare(url)).not.toThrow(/bi-mat/);
  },
);

test.each(['postgres://an@host/db', 'postgresql://an:bi-mat@host:5432/db?sslmode=require'])(
  '%s is taken',
  (url) => {
    expect(prepare(url).databaseUrl).toBe(url);
  },
);
