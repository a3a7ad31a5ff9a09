import type { Who } from './people';

export interface RunningSystem {
  baseUrl: string;
  /** Access tokens, good for the whole run: Strapi limits how often an account may sign in. */
  tokens: Record<Who, string>;
}

const VARIABLE = 'TEST_BROWSER_SYSTEM';
const kept = globalThis as { stopBrowserSystem?: () => Promise<void> };

/** From Jest's set-up to its files, which run in other processes, and to its tear-down. */
export function keepSystem(system: RunningSystem, stop: () => Promise<void>): void {
  process.env[VARIABLE] = JSON.stringify(system);
  kept.stopBrowserSystem = stop;
}

export const stopKeptSystem = async (): Promise<void> => kept.stopBrowserSystem?.();

/** The system that runs for all files of the browser. */
export const runningSystem = (): RunningSystem =>
  JSON.parse(process.env[VARIABLE] ?? 'null') as RunningSystem;
