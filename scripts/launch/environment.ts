import path from 'node:path';
import dotenv from 'dotenv';
import { APP_DIRECTORY } from './paths';
import { ensureSecrets } from './secrets';

export type DialogueMode = 'production' | 'demo' | 'test' | 'development';

export interface LaunchEnvironment {
  mode: DialogueMode;
  /** Absolute; holds the embedded database and what else must survive a restart. */
  dataDirectory: string;
  host: string;
  port: number;
  /** The city's own PostgreSQL; without it the embedded one is started. */
  databaseUrl: string | undefined;
  /** Names of the secrets that were missing and are now in `.env`. */
  generatedSecrets: string[];
}

/**
 * Reads `.env`, fills in what every command needs and returns what it decided. The environment of
 * the shell wins over the file.
 *
 * Secrets are generated unless the mode is production on a database of the city's own: there every
 * node must be given the same ones, and a node that made its own would sign receipts and sessions
 * that the others refuse.
 */
export function prepareEnvironment(mode: DialogueMode): LaunchEnvironment {
  const file = process.env.ENV_PATH ?? path.join(APP_DIRECTORY, '.env');
  dotenv.config({ path: file });
  process.env.ENV_PATH = file;
  setFixed(mode);

  const databaseUrl = readDatabaseUrl();
  const ownSecrets = mode !== 'production' || databaseUrl === undefined;
  const dataDirectory = path.resolve(APP_DIRECTORY, process.env.DATA_DIR || '.data');
  process.env.DATA_DIR = dataDirectory;
  return {
    mode,
    dataDirectory,
    host: (process.env.HOST ||= '127.0.0.1'),
    port: readPort(),
    databaseUrl,
    generatedSecrets: ownSecrets ? ensureSecrets(file, process.env) : [],
  };
}

function setFixed(mode: DialogueMode): void {
  process.env.DIALOGUE_MODE = mode;
  process.env.NODE_ENV = mode === 'development' ? 'development' : 'production';
  // Strapi stores datetimes in the zone of the process.
  process.env.TZ = 'UTC';
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.STRAPI_DISABLE_EE = 'true';
  process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE = 'vi';
}

function readDatabaseUrl(): string | undefined {
  const text = process.env.DATABASE_URL;
  if (!text) return undefined;
  // Without its text: it holds a password.
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Error(
      'DATABASE_URL must be an address like postgresql://user:password@host:5432/database.',
    );
  }
  return text;
}

function readPort(): number {
  const text = (process.env.PORT ||= '1337');
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, and is "${text}".`);
  }
  return port;
}
