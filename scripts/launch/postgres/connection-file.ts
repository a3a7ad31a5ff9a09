import { randomBytes } from 'node:crypto';
import fs from 'node:fs';

/** How to reach an embedded server; kept in its folder, 0600. */
export interface ConnectionFile {
  port: number;
  superuserPassword: string;
  ownerPassword: string;
}

export function readConnectionFile(file: string): ConnectionFile | undefined {
  return fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as ConnectionFile)
    : undefined;
}

export function writeConnectionFile(file: string, connection: ConnectionFile): void {
  const draft = `${file}.${process.pid}.draft`;
  fs.writeFileSync(draft, `${JSON.stringify(connection, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(draft, file);
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
