import fs from 'node:fs';
import path from 'node:path';
import { APP_DIRECTORY } from '../../../launch/paths';

export type BalancerKind = 'nginx' | 'haproxy';

/** Where a balancer of a drill listens, what is behind it, and where it may write. */
export interface Place {
  port: number;
  /** Ports of 127.0.0.1 on which the two nodes listen. */
  nodes: readonly [number, number];
  folder: string;
}

const FILES: Readonly<Record<BalancerKind, string>> = {
  nginx: 'nginx.conf',
  haproxy: 'haproxy.cfg',
};

/** What differs between the machine of an operator and the one of a drill: addresses and folders. */
const REPLACEMENTS: Readonly<Record<BalancerKind, (place: Place) => [string, string][]>> = {
  nginx: ({ port, folder }) => [
    ['listen 80 ', `listen 127.0.0.1:${port} `],
    ['/run/nginx.pid', `${folder}/nginx.pid`],
    ['/var/log/nginx/error.log', `${folder}/error.log`],
    ['/var/cache/nginx/dialogue', `${folder}/cache`],
    ['\nhttp {\n', `\nhttp {\n${temporaryPaths(folder)}`],
  ],
  haproxy: ({ port }) => [
    ['bind :80', `bind 127.0.0.1:${port}`],
    // It refuses to start where it may not open so many.
    ['maxconn 50000', 'maxconn 5000'],
  ],
};

export const exampleFile = (kind: BalancerKind): string =>
  fs.readFileSync(path.join(APP_DIRECTORY, 'examples', 'balancer', FILES[kind]), 'utf8');

/** The example as this machine can run it. Throws when the example no longer has what is replaced. */
export function exampleAt(kind: BalancerKind, place: Place): string {
  const nodes = place.nodes.map((node, at): [string, string] => [
    `10.0.0.${11 + at}:1337`,
    `127.0.0.1:${node}`,
  ]);
  return [...nodes, ...REPLACEMENTS[kind](place)].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${FILES[kind]} has no "${from.trim()}".`);
    return text.replaceAll(from, to);
  }, exampleFile(kind));
}

/** Else nginx writes to the folders its package was built for. */
const temporaryPaths = (folder: string): string =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((of) => `  ${of}_temp_path ${folder}/${of};\n`)
    .join('');
