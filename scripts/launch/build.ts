import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { contentHash, filesBelow } from './content-hash';
import { withFileLock } from './file-lock';
import { APP_DIRECTORY, DIST_DIRECTORY } from './paths';

const run = promisify(execFile);

const HASH_FILE = path.join(DIST_DIRECTORY, '.build-hash');
const LOCK_FILE = path.join(APP_DIRECTORY, 'node_modules', '.cache', 'dialogue-build.lock');

interface BuildHashes {
  server?: string;
  admin?: string;
  portal?: string;
}

/** Compiles the server into `dist/` when its sources have changed; returns whether it did. */
export function buildServer({ tolerateTypeErrors = false } = {}): Promise<boolean> {
  return withFileLock(LOCK_FILE, async () => {
    const hash = contentHash(APP_DIRECTORY, serverInputs());
    if (readHashes().server === hash) return false;
    const clean = await compile(tolerateTypeErrors);
    removeStaleOutputs();
    // What was emitted in spite of errors is compiled again by the next command that is strict.
    writeHashes({ ...readHashes(), server: clean ? hash : undefined });
    return true;
  });
}

/** Builds the admin panel into `dist/build` when what it is made of has changed; about a minute. */
export function buildAdmin(): Promise<boolean> {
  return withFileLock(LOCK_FILE, async () => {
    const hash = contentHash(APP_DIRECTORY, adminInputs(), publicPath());
    if (
      readHashes().admin === hash &&
      fs.existsSync(path.join(DIST_DIRECTORY, 'build', 'index.html'))
    )
      return false;
    await runStrapiBuild();
    writeHashes({ ...readHashes(), admin: hash });
    return true;
  });
}

/** What the elements link to is where the server has it. */
const ADDRESSES = ['src/site/addresses.ts', 'src/feeds/addresses.ts'];

/** Builds the portal's elements and style into `public/portal/` when they have changed; seconds. */
export function buildPortal(): Promise<boolean> {
  return withFileLock(LOCK_FILE, async () => {
    const roots = ['src/portal', 'src/public-texts', 'src/domain', ...ADDRESSES, 'package.json'];
    const hash = contentHash(APP_DIRECTORY, inputs(roots));
    const entry = path.join(APP_DIRECTORY, 'public', 'portal', 'dialogue.js');
    if (readHashes().portal === hash && fs.existsSync(entry)) return false;
    const { build } = await import('vite');
    await build({ configFile: path.join(APP_DIRECTORY, 'src', 'portal', 'vite.config.mts') });
    writeHashes({ ...readHashes(), portal: hash });
    return true;
  });
}

function serverInputs(): string[] {
  const roots = ['src', 'config', 'types', 'tsconfig.json', 'package.json'];
  return inputs(roots).filter(
    (file) => !isBelow(file, 'src/admin') && !isBelow(file, 'src/portal'),
  );
}

/** The panel's own sources, and every file of the server, whose contracts and schemas it imports. */
function adminInputs(): string[] {
  return inputs([
    'src',
    'config/admin.ts',
    'config/plugins.ts',
    'config/server.ts',
    'package.json',
  ]).filter(
    (file) => isBelow(file, 'src/admin') || !isBelow(file, 'src') || isSharedWithAdmin(file),
  );
}

function inputs(roots: readonly string[]): string[] {
  return roots
    .flatMap((root) => filesBelow(path.join(APP_DIRECTORY, root)))
    .filter((file) => !/\.test\.tsx?$/.test(file));
}

/** Files that the panel imports from outside its folder. */
function isSharedWithAdmin(file: string): boolean {
  return adminImports().has(file.replace(/\.(ts|tsx|json)$/, ''));
}

let knownAdminImports: Set<string> | undefined;
function adminImports(): Set<string> {
  if (knownAdminImports) return knownAdminImports;
  const found = new Set<string>();
  const queue = filesBelow(path.join(APP_DIRECTORY, 'src', 'admin')).filter((file) =>
    /\.tsx?$/.test(file),
  );
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const text = fs.readFileSync(file, 'utf8');
    for (const [, target] of text.matchAll(/from\s+['"](\.[^'"]+)['"]/g)) {
      const base = path.resolve(path.dirname(file), target!).replace(/\.(ts|tsx|json)$/, '');
      if (isBelow(base, 'src/admin') || found.has(base)) continue;
      found.add(base);
      if (fs.existsSync(`${base}.ts`)) queue.push(`${base}.ts`);
    }
  }
  return (knownAdminImports = found);
}

function isBelow(file: string, folder: string): boolean {
  return !path.relative(path.join(APP_DIRECTORY, folder), file).startsWith('..');
}

/** A path in PUBLIC_URL is compiled into the panel. */
function publicPath(): string {
  return process.env.PUBLIC_URL ? new URL(process.env.PUBLIC_URL).pathname : '/';
}

/** Returns whether the compiler had nothing to object to. */
async function compile(tolerateTypeErrors: boolean): Promise<boolean> {
  const compiler = path.join(APP_DIRECTORY, 'node_modules', 'typescript', 'bin', 'tsc');
  try {
    await run(
      process.execPath,
      [compiler, '-p', '.', '--noEmitOnError', String(!tolerateTypeErrors)],
      { cwd: APP_DIRECTORY },
    );
    return true;
  } catch (error) {
    const report = (error as { stdout?: string }).stdout ?? String(error);
    if (!tolerateTypeErrors) throw new Error(`The server does not compile.\n${report}`);
    console.warn(report);
    return false;
  }
}

/** The compiler never deletes: a removed content type would otherwise still be loaded. */
function removeStaleOutputs(): void {
  for (const folder of ['src', 'config']) {
    for (const output of filesBelow(path.join(DIST_DIRECTORY, folder))) {
      const source = path.join(APP_DIRECTORY, path.relative(DIST_DIRECTORY, output));
      const candidates = [
        source,
        source.replace(/\.js$/, '.ts'),
        source.replace(/\.js(\.map)?$/, '.ts'),
        source.replace(/\.js(\.map)?$/, '.tsx'),
      ];
      if (!candidates.some((candidate) => fs.existsSync(candidate))) fs.rmSync(output);
    }
  }
}

async function runStrapiBuild(): Promise<void> {
  const strapi = path.join(APP_DIRECTORY, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  try {
    await run(process.execPath, [strapi, 'build', '--silent'], {
      cwd: APP_DIRECTORY,
      env: { ...process.env, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The admin panel does not build.\n${stdout}\n${stderr}`);
  }
}

function readHashes(): BuildHashes {
  try {
    return JSON.parse(fs.readFileSync(HASH_FILE, 'utf8')) as BuildHashes;
  } catch {
    return {};
  }
}

function writeHashes(hashes: BuildHashes): void {
  fs.mkdirSync(DIST_DIRECTORY, { recursive: true });
  fs.writeFileSync(HASH_FILE, `${JSON.stringify(hashes, null, 2)}\n`);
}
