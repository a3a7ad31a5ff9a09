'use strict';

const fs = require('node:fs');
const { createStrapi } = require('@strapi/strapi');

/** Gives the session the questions and answers of the file, as anybody would who has only Strapi. */
async function fill(strapi, session, file) {
  for (const { answers, ...question } of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    const data = { submitterKind: 'enterprise', name: '-', consent: true, session, ...question };
    const { documentId } = await strapi.documents('api::question.question').create({ data });
    for (const answer of answers) {
      const written = { ...answer, question: documentId };
      await strapi.documents('api::answer.answer').create({ data: written });
    }
  }
}

/** Serves on `PORT`, with one session to send questions to, and to read those of `QUESTIONS_FILE`. */
async function main() {
  const strapi = await createStrapi({ appDir: __dirname, distDir: __dirname }).start();
  const sessions = strapi.documents('api::session.session');
  const session =
    (await sessions.findFirst()) ??
    (await sessions.create({ data: { topic: 'Cải cách hành chính' } }));
  if (process.env.QUESTIONS_FILE) {
    await fill(strapi, session.documentId, process.env.QUESTIONS_FILE);
  }
  console.log(`READY ${strapi.config.get('server.port')} ${session.documentId}`);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
