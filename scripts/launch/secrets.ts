import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import dotenv from 'dotenv';

/** 32 bytes are 43 characters in base64url, above the 32 characters production demands. */
const SECRET_BYTES = 32;

const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

const GENERATORS: Readonly<Record<string, () => string>> = {
  APP_KEYS: () => `${newSecret()},${newSecret()}`,
  ADMIN_JWT_SECRET: newSecret,
  API_TOKEN_SALT: newSecret,
  TRANSFER_TOKEN_SALT: newSecret,
  ENCRYPTION_KEY: newSecret,
  JWT_SECRET: newSecret,
  RECEIPT_SECRET: newSecret,
};

/** A complete set of secrets of its own, for a throw-away system. */
export function temporarySecrets(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(GENERATORS).map(([name, generate]) => [name, generate()]),
  );
}

/**
 * Adds to the file the secrets that neither it nor the environment has, and puts every secret of
 * the file into the environment. Existing values stay as they are; the file becomes 0600.
 *
 * Returns the names of the secrets it added.
 */
export function ensureSecrets(file: string, environment: NodeJS.ProcessEnv): string[] {
  const stored = readStored(file);
  const missing = Object.keys(GENERATORS).filter((name) => !environment[name] && !stored[name]);
  if (missing.length > 0) {
    const lines = missing.map((name) => `${name}=${GENERATORS[name]!()}`);
    append(file, lines);
  }
  const complete = readStored(file);
  for (const name of Object.keys(GENERATORS)) environment[name] ||= complete[name];
  return missing;
}

function readStored(file: string): Record<string, string> {
  return fs.existsSync(file) ? dotenv.parse(fs.readFileSync(file)) : {};
}

/** Written beside and renamed, so that a crash never leaves half a file of secrets. */
function append(file: string, lines: string[]): void {
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  const draft = `${file}.${process.pid}.draft`;
  fs.writeFileSync(draft, `${before}${separator}${lines.join('\n')}\n`, { mode: 0o600 });
  fs.renameSync(draft, file);
}
