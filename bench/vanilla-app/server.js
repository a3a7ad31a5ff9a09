'use strict';

const { createStrapi } = require('@strapi/strapi');

/** Serves on `PORT`, with one session to send questions to. */
async function main() {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).start();
  const sessions = strapi.documents('api::session.session');
  const session =
    (await sessions.findFirst()) ??
    (await sessions.create({ data: { topic: 'Cải cách hành chính' } }));
  console.log(`READY ${strapi.config.get('server.port')} ${session.documentId}`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
