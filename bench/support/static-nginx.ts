import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../../scripts/launch/free-port';
import { waitForPort } from '../../scripts/drills/support/wait-for-port';

export interface StaticNginx {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

const configuration = (folder: string, port: number): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  keepalive_requests 1000000000;
  types { application/json json; }
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    gzip_static always;
  }
}
`;

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The compressed bytes as a file of nginx: what is possible at all on this machine. */
export async function startStaticNginx(folder: string, zipped: Buffer): Promise<StaticNginx> {
  const port = await findFreePort();
  fs.writeFileSync(path.join(folder, 'live.json.gz'), zipped);
  const file = path.join(folder, 'nginx.conf');
  fs.writeFileSync(file, configuration(folder, port));
  const child: ChildProcess = spawn('nginx', ['-c', file], { stdio: 'inherit' });
  await waitForPort(port);
  return {
    url: `http://127.0.0.1:${port}/live.json`,
    pid: child.pid!,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
