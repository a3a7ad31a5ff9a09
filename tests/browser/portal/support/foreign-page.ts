import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignPage {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** Address of a page with this in its body. */
  with(body: string, options?: { lang?: string; server?: string }): string;
  close(): Promise<void>;
}

/** As strict as a portal can be: nothing but the elements' script, what they ask for, and framed videos. */
const policy = (server: string): string =>
  [
    "default-src 'none'",
    `script-src ${server}`,
    `connect-src ${server}`,
    'frame-src https://www.youtube-nocookie.com',
    "style-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A page of another site, on an origin of its own, which pastes the elements in. */
export async function foreignPage(defaultServer: string): Promise<ForeignPage> {
  const pages = new Map<string, { body: string; lang: string; server: string }>();
  const site = http.createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://site').pathname);
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(page.server),
    });
    response.end(htmlOf(page));
  });
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  return {
    origin,
    with(body, { lang = 'vi', server = defaultServer } = {}) {
      const path = `/${pages.size + 1}`;
      pages.set(path, { body, lang, server });
      return origin + path;
    },
    async close() {
      site.closeAllConnections();
      site.close();
      await once(site, 'close');
    },
  };
}

const htmlOf = ({ body, lang, server }: { body: string; lang: string; server: string }): string =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cổng thông tin điện tử</title>
<script type="module" src="${server}/portal/dialogue.js"></script>
</head>
<body><main><h1>Cổng thông tin điện tử</h1>
${body}
</main></body></html>`;
