import fs from 'node:fs';
import path from 'node:path';
import type { Channel } from '../../src/domain/submission/channel';
import { APP_DIRECTORY } from '../launch/paths';

/** The example of Hải Phòng; see `examples/hai-phong/README.md` for what of it is real. */
const DIRECTORY = path.join(APP_DIRECTORY, 'examples', 'hai-phong');

const read = (file: string): string => fs.readFileSync(path.join(DIRECTORY, file), 'utf8');

export const readExample = <T>(file: string): T => JSON.parse(read(file)) as T;

/** Rows of a comma-separated file without quoting, by the names of its first line. */
export function readRows(file: string): Record<string, string>[] {
  const [header, ...lines] = read(file).trim().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
}

interface Official {
  name: string;
  title: string;
  position: string;
}

export interface ExampleSession {
  topic: string;
  slug: string;
  introduction: string;
  themes: { name: string }[];
  authorityCode: string;
  chair: Official;
  panel: Official[];
  mode: 'online' | 'venue';
  place: string | null;
  onlineAddress: string | null;
  broadcastUrl: string | null;
  recordingUrl: string | null;
  overrunMinutes: number;
}

export interface ExampleAnswer {
  authorityCode: string;
  answererName: string;
  answererTitle: string;
  content: string;
  recordingSeconds: number | null;
  correction?: { note: string; content: string };
}

type ExampleFate =
  | { command: 'accept'; editedContent: string; answer?: ExampleAnswer; stage?: 'submitted' }
  | { command: 'merge'; into: number }
  | { command: 'reject'; code: string; details: string | null }
  | { command: 'transfer'; to: string; details: string | null };

/** A question as it arrived, `minute` minutes after the session's start, and what became of it. */
export interface ExampleQuestion extends Record<string, unknown> {
  minute: number;
  channel: Channel;
  documentNumber?: string;
  fate?: ExampleFate;
}
